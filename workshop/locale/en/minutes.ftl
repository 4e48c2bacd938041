# What the minutes say that are made from the ideas.

minutes-results = Results
minutes-question = Question: { $question }
minutes-hosts = Hosts: { $hosts }
minutes-host = { $name } ({ $function })
minutes-open = Further points
minutes-mentioned = { $idea } (mentioned { $count } ×)
minutes-parked = Parked topics
minutes-contested = Contested.
minutes-contested-view = Contested. The minority’s view: { $view }
minutes-topic-without-ideas = No ideas are listed for this topic.
minutes-cluster-without-ideas = No ideas placed here.

minutes-counts-complete = { $total ->
    [0] There are no ideas.
    [one] 1 idea, placed.
   *[other] { $total } ideas, all placed.
}
minutes-counts = { $total ->
    [one] 1 idea: { $parts }.
   *[other] { $total } ideas: { $parts }.
}
minutes-counts-placed = { $count } placed
minutes-counts-open = { $count } under “Further points”
minutes-counts-parked = { $count } parked
minutes-counts-hidden = { $count } hidden
minutes-counts-withdrawn = { $count } withdrawn
