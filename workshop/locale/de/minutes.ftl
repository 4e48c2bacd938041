# Was im Protokoll steht, das aus den Ideen entsteht.

minutes-results = Ergebnisse
minutes-question = Leitfrage: { $question }
minutes-hosts = Moderation: { $hosts }
minutes-host = { $name } ({ $function })
minutes-open = Weitere Nennungen
minutes-mentioned = { $idea } ({ $count } × genannt)
minutes-parked = Themenspeicher
minutes-contested = Strittig.
minutes-contested-view = Strittig. Die Sicht der Minderheit: { $view }
minutes-topic-without-ideas = Zu diesem Thema sind keine Ideen aufgeführt.
minutes-cluster-without-ideas = Keine Ideen zugeordnet.

minutes-counts-complete = { $total ->
    [0] Es gibt keine Ideen.
    [one] 1 Idee, zugeordnet.
   *[other] { $total } Ideen, alle zugeordnet.
}
minutes-counts = { $total ->
    [one] 1 Idee: { $parts }.
   *[other] { $total } Ideen: { $parts }.
}
minutes-counts-placed = { $count } zugeordnet
minutes-counts-open = { $count } unter „Weitere Nennungen“
minutes-counts-parked = { $count } im Themenspeicher
minutes-counts-hidden = { $count } ausgeblendet
minutes-counts-withdrawn = { $count } zurückgezogen
