# The host's board.

board-table = Table { $number }
board-round = Round { $round }
board-round-of = Round { $round } of { $rounds }
board-origin-table = at the table
board-origin-paper = paper card

board-open = New ({ $count })
board-open-empty = New ideas appear here as soon as they are sent.
board-hidden = Hidden ({ $count })
board-parked = Parked ({ $count })
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
board-count-parked = { $count } parked
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

photo-head = Photographs
photo-alt = Photograph of the table, round { $round }
photo-alt-table = Photograph of table { $table }, round { $round }

board-suggested = Suggestions
board-suggest-move = Move to “{ $title }”
board-method-model = Suggestions by a language model on this machine
board-method-remote = Suggestions by { $host }: the texts of ideas and clusters are sent there.
board-method-fallback = The language model does not answer. Suggestions come from the built-in method.
board-method-fallback-remote = { $host } does not answer; suggestions come from the built-in method. The texts of ideas and clusters are still sent there until the organiser switches it off.

board-mentions = mentioned { $count } ×
board-cluster-unnamed = Cluster without a title

# The history: what was done. $idea and $into are an idea in quotation marks, or that it is gone.
board-step-idea = “{ $words }”
board-step-withdrawn = a withdrawn idea
board-step-type-idea = Typed { $idea }
board-step-move-ideas-cluster = Moved { $count ->
    [one] { $idea }
   *[other] { $count } ideas
} to “{ $cluster }”
board-step-move-ideas-open = Put { $count ->
    [one] { $idea }
   *[other] { $count } ideas
} back to New
board-step-move-ideas-order = { $count ->
    [one] Put { $idea } in another place
   *[other] Put { $count } ideas in another place
}
board-step-park-ideas = Parked { $count ->
    [one] { $idea }
   *[other] { $count } ideas
}
board-step-hide-ideas = Hid { $count ->
    [one] { $idea }
   *[other] { $count } ideas
}
board-step-restore-ideas = Restored { $count ->
    [one] { $idea }
   *[other] { $count } ideas
}
board-step-correct-idea = Changed the wording: { $idea }
board-step-correct-idea-original = Showed the original wording again: { $idea }
board-step-join-ideas = Joined { $count ->
    [one] { $idea }
   *[other] { $count } ideas
} with { $into }
board-step-part-idea = { $count ->
    [one] Took { $idea } apart again
   *[other] Took { $count } ideas apart again
}
board-step-create-cluster = Made the cluster “{ $cluster }” with { $count ->
    [one] { $idea }
   *[other] { $count } ideas
}
board-step-create-cluster-empty = Made the cluster “{ $cluster }”
board-step-describe-cluster = Renamed the cluster “{ $was }” to “{ $cluster }”
board-step-describe-cluster-lead-in = Changed the lead-in of “{ $cluster }”
board-step-contest-cluster = Marked “{ $cluster }” as contested
board-step-settle-cluster = Marked “{ $cluster }” as no longer contested
board-step-move-cluster = Put the cluster “{ $cluster }” in another place
board-step-merge-clusters = Merged the cluster “{ $cluster }” with “{ $into }”
board-step-dissolve-cluster = Dissolved the cluster “{ $cluster }”
board-step-arrange = { $count ->
    [one] Sorted { $idea }
   *[other] Sorted { $count } ideas
}
board-step-describe-photo = What is said about a photo changed
board-step-merge-topics = Merged the topic “{ $topic }” with “{ $into_topic }”
board-step-move-table = Moved table { $table } to the topic “{ $topic }”

# Searching and filtering.
board-find = Search
board-find-on = Search, filter on
board-find-bar = Search and filter
board-find-label = Search ideas and clusters
board-find-placeholder = Search …
board-find-round = Round
board-find-rounds = All rounds
board-find-fresh = New since the round began
board-find-lift = Lift the filter
board-find-shown = { $shown } of { $total } shown
board-find-count = { $count ->
    [0] No idea matches
    [one] 1 idea matches
   *[other] { $count } ideas match
}

# Handing over to the next group.
board-handover = Handover
board-handover-so-far = At this table so far
board-handover-so-far-topic = So far on this topic
board-handover-theirs = Meanwhile somebody else has asked here: “{ $text }”
board-handover-keep = Save my question
board-handover-newest = Latest, in round { $round }
board-handover-open = What is still open?
board-handover-hint = A question for the next group …
board-handover-back = Back to the board
board-handover-no-clusters = No cluster yet
board-handover-no-ideas = No idea yet
board-handover-contested = contested
board-handover-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}

# Typing cards one after the other.
board-type-waits = on its way
board-type-failed = not saved
board-type-unsent = Cards that are not saved yet
board-type-again = Send again
board-type-again-all = Send all again
board-type-edit = Back into the field
board-type-split = Make { $count } cards of it

# Photographs of the table.
board-photo-take = Photograph the tablecloth
board-photo-choose = Choose files
board-photos = Photographs
board-photos-count = Photographs ({ $count })
board-photos-close = Close photographs
board-photos-none = No photograph yet. You can also drop or paste photographs here.
board-photo-drop = Drop photographs here
board-photo-number = Photograph { $number } of { $count }
board-photo-in = + Larger
board-photo-out = − Smaller
board-photo-view = Photograph, larger and smaller with plus and minus, moved with the arrow keys
board-photo-details = Caption and description
board-photo-undescribed = description still missing
board-photo-caption = Caption
board-photo-describe = Description
board-photo-describe-hint = For everybody who does not see the photograph. What is on it, what does it say? For example: “Tablecloth with a drawing, a river divides the town in two.”
board-photo-save = Save
board-photo-saved = Photograph’s details saved
board-photo-theirs = Changed elsewhere meanwhile: “{ $words }”
board-photo-remove = Remove photograph …
board-photo-remove-ask = Remove this photograph for good?
board-photo-remove-do = Remove
board-photo-removed = Photograph removed
board-photo-added = Photograph added
board-photo-sending = Sending { $name } …
board-photo-unsent = { $name } could not be sent because the server does not answer. Please check the network.

# What may say the same.
board-twin = May say the same as:
board-twin-compare = Compare
board-twin-ask = Do these two say the same?
board-twin-spelling = Only written differently.
board-twin-paraphrase = Probably means the same.
board-twin-stays = Stays as the card
board-twin-goes = Is put with it
board-twin-open = open
board-twin-original = Originally: { $words }
board-twin-join = Put together
board-twin-joined = Put together
board-twin-differ = Different
board-twin-differs = Will not be suggested on this device again
board-twin-gone = One of the two ideas is not there any more.

# Sorting in advance.
board-presort = Presort
board-presort-busy = Sorting …
board-presort-head = A suggested order
board-presort-lead = Nothing has been moved yet. What you take over can be undone in one step.
board-presort-into = To an existing cluster
board-presort-new = New cluster
board-presort-group = Take the group over
board-presort-rest = { $count ->
    [one] This idea stays open
   *[other] These { $count } ideas stay open
}
board-presort-gone = placed meanwhile
board-presort-take = Take the chosen ones over ({ $count })
board-presort-all = Take everything over
board-presort-drop = Discard
board-presort-done = { $count ->
    [one] 1 idea placed
   *[other] { $count } ideas placed
}
board-presort-nothing = There is no suggestion for the open ideas yet.
board-presort-failed = The suggestion could not be loaded. Please try again.

# Shaping: wording, ideas that say the same, what is contested, the store of themes.
board-cluster-lead-in = Lead-in that the points complete
board-cluster-contest = Contested …
board-cluster-contest-label = What does the minority see differently?
board-cluster-settle = No longer contested
board-contested = Contested
board-correct = Correct the wording …
board-correct-label = Wording of the idea
board-edit-theirs = Meanwhile changed elsewhere to “{ $text }”. What stands here will replace it when you save.
board-join = Same as …
board-join-label = Which idea says the same?
board-join-none = No idea with these words
board-join-search = Search …
board-joined = Put together with “{ $text }”
board-open-short = New
board-original = originally:
board-original-restore = Restore the original
board-original-restored = Original restored
board-parked-empty = What matters but does not belong to the question waits here.
board-parked-short = Parked themes
board-part = Separate
board-parted = The idea stands for itself again
board-same = Ideas that say the same

# Undo and history.
board-history = History
board-history-close = Close
board-history-empty = No steps yet.
board-history-mine = on this device
board-history-older = Earlier steps
board-history-others = on another device
board-history-redo = Restore
board-history-undo = Take back
board-history-undone = taken back
board-history-unread = The history could not be loaded. Please close it and open it once more.
board-redo = Redo
board-redo-done = Restored: { $step }
board-redo-none = Nothing to redo
board-undo = Undo
board-undo-done = Undone: { $step }
board-undo-next = “Undo” takes back next: { $step }
board-undo-none = Nothing to undo
board-undo-redo = Undo and redo

# Moving: by mouse, finger and keys, and several at once.
board-cluster-merge = Merge with …
board-cluster-moved = Cluster moved
board-cluster-split = Split off the selection
board-drop-cluster-gone = That cluster no longer exists. Nothing was moved.
board-drop-gone = The idea is no longer here: it has been withdrawn, hidden or put together with another one.
board-drop-lost-many = { $count } of the ideas have been changed elsewhere meanwhile. They stay where they are now.
board-drop-lost-one = One of the ideas has been changed elsewhere meanwhile. It stays where it is now.
board-drop-moved = “{ $idea }” is in “{ $title }” by now and stays there.
board-grip = Lift
board-cluster-grip = Lift the cluster
board-grip-drop = Put down
board-hide-label-many = Why are the ideas hidden?
board-joined-many = { $count } ideas put together
board-lift-cancelled = Cancelled, nothing was moved
board-lift-cluster = Cluster “{ $title }”, place { $place } of { $of }
board-lift-help = Arrow keys choose the place, Enter puts it down, Escape cancels.
board-lift-into = { $idea }, to { $title }
board-lift-place = { $idea }, place { $place } of { $of } in { $title }
board-merged = Merged with “{ $title }”
board-move-park = To the parked themes
board-moved-many = { $count } ideas moved to “{ $title }”
board-moved-new = New cluster made
board-pair = New cluster of both
board-parked-many = { $count } ideas parked
board-parked-one = Parked
board-place-new = New cluster
board-select = Select
board-select-end = Clear selection
board-select-hint = Choose cards.
board-select-move = Move to …
board-select-none = Nothing selected
board-select-one = select
board-select-same = Put together
board-selected = { $count } selected
board-selection = Selection
