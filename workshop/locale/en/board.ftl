# The host's board.

board-table = Table { $number }
board-round = Round { $round }
board-round-of = Round { $round } of { $rounds }
board-origin-table = at the table
board-origin-paper = paper card

board-open = New ({ $count })
board-open-empty = New ideas appear here as soon as they are sent.
board-hidden = Hidden ({ $count })
board-hidden-reason = Reason: { $reason }
board-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideas
}
board-news = { $count ->
    [one] 1 new idea
   *[other] { $count } new ideas
}
board-news-below = { $count ->
    [one] 1 new idea ↓
   *[other] { $count } new ideas ↓
}
board-count-placed = { $count } placed
board-count-open = { $count } open
board-count-hidden = { $count } hidden
board-count-withdrawn = { $count } withdrawn

board-connecting = connecting …
board-saved = everything saved
board-saving = saving …
board-offline = no connection, last update { $time }
board-unsent = This could not be saved because the server does not answer. Please check the Wi-Fi and try again.
board-refused = This could not be saved. Please try again.
board-close-message = Close message
board-phase-setup = The event is still being prepared. You can arrange ideas as soon as collecting begins.
board-phase-closed = The event is closed. The board shows how it ended.

board-type-label = Type an idea
board-type-placeholder = Type an idea …
board-type-origin = Where does the idea come from?
board-type-table = At the table
board-type-paper = Paper card
board-type-send = Add

board-move = Move …
board-move-new = New cluster …
board-move-open = Back to New
board-move-up = Up
board-move-down = Down
board-moved = Moved to “{ $title }”
board-moved-open = Back in New
board-hide = Hide …
board-hide-label = Why is the idea hidden?
board-hide-do = Hide
board-restore = Restore
board-cancel = Cancel

board-clusters = Clusters
board-clusters-empty = No cluster yet. A statement makes a good title, such as “Short distances make daily life easier”.
board-cluster-new = + New cluster
board-cluster-title = The cluster’s statement
board-cluster-create = Create
board-cluster-edit = Edit …
board-cluster-rename = Rename
board-cluster-save = Save
board-cluster-earlier = Earlier
board-cluster-later = Later
board-cluster-dissolve = Dissolve …
board-cluster-dissolve-ask = Dissolve this cluster? Its ideas go back to New.
board-cluster-dissolve-do = Dissolve
board-cluster-empty = No ideas yet

board-guests = Guests:
board-back = To the event
board-gone-table = This table was removed by the organisers.
board-gone-link = Your link is no longer valid. Please ask the organisers for the new one.
board-unknown = This table does not exist, or no longer does.
board-choose = Which table would you like to open?
board-choice = Table { $number } · { $topic }
board-nobody-title = This board belongs to a table
board-nobody-host = Please open the link you were given as the table’s host. It leads you here, to your table.
board-nobody-organiser = Organiser sign-in
board-no-table = Open a table’s board from the preparation screen.
board-no-tables = This event has no table yet
board-to-start = To the events

board-suggested = Suggestions
board-suggest-move = Move to “{ $title }”
board-method-model = Suggestions by a language model on this machine
board-method-remote = Suggestions by { $host }: the texts of ideas and clusters are sent there.
board-method-fallback = The language model does not answer. Suggestions come from the built-in method.
