# Was im Protokoll steht, das aus den Ideen entsteht.

minutes-results = Ergebnisse
minutes-question = Leitfrage: { $question }
minutes-hosts = Moderation: { $hosts }
minutes-host = { $name } ({ $function })
minutes-open = Weitere Nennungen
minutes-mentioned = { $count } × genannt
minutes-noted = { $idea } ({ $notes })
minutes-numbered = { $idea } [{ $numbers }]
minutes-dots = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}
minutes-tables = { $count ->
    [one] Tisch { $tables }
   *[other] Tische { $tables }
}
minutes-rounds = { $count ->
    [one] Runde { $rounds }
   *[other] Runden { $rounds }
}
minutes-again = bereits { $when } genannt
minutes-feedback = Rückmeldung der Gäste
minutes-confirmed = Zustimmung („Trifft das unsere Runde?“): { $confirmed } von { $asked } Gästen.
minutes-missed = Den Gästen fehlte:
minutes-parked = Themenspeicher
minutes-contested = Strittig.
minutes-contested-view = Strittig. Die Sicht der Minderheit: { $view }
minutes-topic-without-ideas = Zu diesem Thema sind keine Ideen aufgeführt.
minutes-cluster-without-ideas = Keine Ideen zugeordnet.

minutes-counts-none = Es gibt keine Ideen.
minutes-counts = { $total } von { $total } { $total ->
    [one] Idee
   *[other] Ideen
}: { $parts }.
minutes-counts-unchosen = { $count ->
    [one] 1 zugeordnete steht hier unter „Weitere Nennungen“.
   *[other] { $count } zugeordnete stehen hier unter „Weitere Nennungen“.
}
minutes-counts-left-out = { $count ->
    [one] 1 davon ist hier nicht abgedruckt.
   *[other] { $count } davon sind hier nicht abgedruckt.
}
minutes-counts-placed = { $count } zugeordnet
minutes-counts-open = { $count } unter „Weitere Nennungen“
minutes-counts-parked = { $count } im Themenspeicher
minutes-counts-hidden = { $count } ausgeblendet
minutes-counts-withdrawn = { $count } zurückgezogen

# Das ganze Protokoll

minutes-title = Protokoll: { $title }
minutes-organiser = Veranstaltet von { $organiser }
minutes-overview = Überblick
minutes-agenda = Tagesablauf
minutes-participants = Teilnehmende
minutes-name = Name
minutes-first-name = Vorname
minutes-institution = Institution
minutes-attachments = Anlagen
minutes-recorder = Protokoll: { $name }

# Der Anhang

minutes-annex = Anhang: alle Nennungen im Wortlaut
minutes-annex-lead = Die Nummern in eckigen Klammern hinter den Ergebnissen verweisen hierher.
minutes-annex-of = Alle Nennungen zu „{ $topic }“
minutes-annex-number = Nr.
minutes-annex-words = Wortlaut
minutes-annex-table = Tisch
minutes-annex-round = Runde
minutes-annex-where = Zu finden unter
minutes-annex-hidden = ausgeblendet
minutes-annex-withdrawn = zurückgezogen
minutes-annex-left-out = { $where } (nicht abgedruckt)
minutes-annex-nothing = –

# Die Liste aller Ideen

list-name = Alle Ideen
list-number = Nr.
list-topic = Thema
list-table = Tisch
list-round = Runde
list-origin = Herkunft
list-origin-phone = Handy
list-origin-table = am Tisch getippt
list-origin-paper = Papierkarte
list-sent = Eingang (UTC)
list-where = Ort
list-placed = zugeordnet
list-open = offen
list-parked = Themenspeicher
list-hidden = ausgeblendet
list-withdrawn = zurückgezogen
list-statement = Themengruppe
list-words = Wortlaut auf dem Board
list-text = Wortlaut im Original
list-same = sagt dasselbe wie Nr.

document-page = Seite { $page } von { $pages }
document-untitled = Ohne Titel
document-picture = Bild
document-picture-named = Bild: { $alt }
document-sheet = Tabelle
document-cell-cut = … (gekürzt; der ganze Text hat { $length } Zeichen)
