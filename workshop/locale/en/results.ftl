# The page with the approved results, on guests’ phones.

results-approved = Approved on { $date }
results-earlier = See the approved results
results-hidden = It was put aside by the table’s host, for example because it was a duplicate. It is counted but not printed.
results-kept = You withdrew this idea after the minutes were approved. What was already approved stays in them.
results-language = The results are in the language of the event: { $language }.
results-later = It arrived after the minutes were approved, so it is not in them.
results-lead = Thank you for your ideas. This is what came of them.
results-left-out = It is counted in the minutes but not printed.
results-lost = It is no longer on the server.
results-merged = It was put together with ideas that say the same. In the minutes it is under “{ $statement }” as “{ $point }”.
results-open = In the minutes it is under “{ $statement }”.
results-own = What became of your ideas
results-own-hint = Only you see this, on this device.
results-parked = It is among the minutes’ parked topics: kept, but for another occasion.
results-printed = In the minutes it is under “{ $statement }” as “{ $point }”.
results-privacy = Approved minutes keep what is printed in them, even if you withdraw your idea later.
results-ready = The results have been approved.
results-show = See the results
results-trouble = What became of your ideas cannot be fetched right now. The page will try again when you come back to it or the network is back.
results-unsent = It never arrived; it is only on this device.
results-verbatim = In the minutes it is under “{ $statement }”, in your words.
results-withdrawn = You withdrew this idea. Its text has been deleted.
