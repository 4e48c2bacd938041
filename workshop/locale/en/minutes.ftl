# What the minutes say that are made from the ideas.

minutes-results = Results
minutes-question = Question: { $question }
minutes-hosts = Hosts: { $hosts }
minutes-host = { $name } ({ $function })
minutes-open = Further points
minutes-mentioned = mentioned { $count } ×
minutes-noted = { $idea } ({ $notes })
minutes-numbered = { $idea } [{ $numbers }]
minutes-dots = { $count ->
    [one] 1 dot
   *[other] { $count } dots
}
minutes-tables = { $count ->
    [one] table { $tables }
   *[other] tables { $tables }
}
minutes-rounds = { $count ->
    [one] round { $rounds }
   *[other] rounds { $rounds }
}
minutes-again = already mentioned in { $when }
minutes-feedback = What guests said
minutes-confirmed = Agreement (“Does this reflect our round?”): { $confirmed } of { $asked } guests.
minutes-missed = What guests missed:
minutes-parked = Parked topics
minutes-contested = Contested.
minutes-contested-view = Contested. The minority’s view: { $view }
minutes-topic-without-ideas = No ideas are listed for this topic.
minutes-cluster-without-ideas = No ideas placed here.

minutes-counts-none = There are no ideas.
minutes-counts = { $total } of { $total } { $total ->
    [one] idea
   *[other] ideas
}: { $parts }.
minutes-counts-unchosen = { $count ->
    [one] 1 that is placed is printed under “Further points” here.
   *[other] { $count } that are placed are printed under “Further points” here.
}
minutes-counts-left-out = { $count ->
    [one] 1 of them is not printed here.
   *[other] { $count } of them are not printed here.
}
minutes-counts-placed = { $count } placed
minutes-counts-open = { $count } under “Further points”
minutes-counts-parked = { $count } parked
minutes-counts-hidden = { $count } hidden
minutes-counts-withdrawn = { $count } withdrawn

# Whole minutes

minutes-title = Minutes: { $title }
minutes-organiser = Organised by { $organiser }
minutes-overview = Overview
minutes-agenda = Agenda
minutes-participants = Participants
minutes-name = Name
minutes-first-name = First name
minutes-institution = Institution
minutes-attachments = Attachments
minutes-recorder = Recorded by { $name }

# The annex

minutes-annex = Annex: every idea in its own words
minutes-annex-lead = The numbers in square brackets behind the results refer to this list.
minutes-annex-of = Every idea on “{ $topic }”
minutes-annex-number = No.
minutes-annex-words = Words
minutes-annex-table = Table
minutes-annex-round = Round
minutes-annex-where = Found under
minutes-annex-hidden = hidden
minutes-annex-withdrawn = withdrawn
minutes-annex-left-out = { $where } (not printed)
minutes-annex-nothing = –

# The list of all ideas

list-name = All ideas
list-number = No.
list-topic = Topic
list-table = Table
list-round = Round
list-origin = Origin
list-origin-phone = phone
list-origin-table = typed at the table
list-origin-paper = paper card
list-sent = Received (UTC)
list-where = Place
list-placed = placed
list-open = open
list-parked = parked
list-hidden = hidden
list-withdrawn = withdrawn
list-statement = Cluster
list-words = Words on the board
list-text = Original words
list-same = same as no.

document-page = Page { $page } of { $pages }
document-untitled = Untitled
document-picture = Picture
document-picture-named = Picture: { $alt }
document-sheet = Sheet
document-cell-cut = … (cut; the whole text has { $length } characters)
