# What was said before: read in, compared, decided.

earlier-recurring = { $count ->
    [0] Of { $points ->
        [one] 1 point
       *[other] { $points } points
    }, none recurs so far.
    [one] 1 of { $points } { $points ->
        [one] point
       *[other] points
    } recurs.
   *[other] { $count } of { $points } points recur.
}
earlier-comparing = Comparing the points …
earlier-printed = The minutes say behind each of them when it was mentioned before, such as “({ $sentence })”.
earlier-switched-off = The minutes say nothing of it, because “What was mentioned before” is switched off.
earlier-proposed = Perhaps the same
earlier-proposed-hint = The surest come first. A proposal looks at words, not at what they mean: the opposite may stand here too.
earlier-proposed-none = There are no further proposals.
earlier-no-points = There are no points in these minutes yet.
earlier-sure = Nearly the same words
earlier-near = A similar subject
earlier-today = Today
earlier-yes = Yes, the same
earlier-no = No
earlier-more = { $count ->
    [one] Show 1 more proposal
   *[other] Show { $count } more proposals
}
earlier-accepted = { $count ->
    [one] 1 point recurs
   *[other] These { $count } pairs recur
}
earlier-rejected = { $count ->
    [one] 1 pair is not the same
   *[other] { $count } pairs are not the same
}
earlier-back = Take back
earlier-events = Compared with
earlier-event = { $label }: { $name }
earlier-holds = { $count ->
    [one] 1 point
   *[other] { $count } points
}
earlier-show-points = Show the points
earlier-remove = Remove
earlier-remove-hint = The points that were read in are deleted, and all that you decided about them. This cannot be undone.
earlier-remove-go = Yes, remove
earlier-import = Read in earlier results
earlier-import-hint = From last year or from another event. You see first what was read.
earlier-file = Minutes or workshop file
earlier-paste = Or paste the text here
earlier-paste-example = – Longer opening hours for day care
earlier-read = Read the text
earlier-preview = { $count ->
    [one] 1 point was read
   *[other] { $count } points were read
}
earlier-preview-hint = One point per line. Please strike out what is no result.
earlier-name = Name of the earlier event
earlier-label = Year or short name
earlier-label-example = 2017
earlier-label-hint = The minutes will say, for example, “already mentioned in 2017”.
earlier-points = Points
earlier-keep = Keep and compare
earlier-drop = Discard
