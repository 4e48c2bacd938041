# Reviewing, approving, comparing: on the organiser's screen and on the reviewers' page.

approve-sentence = Approved by { $name } on { $date } (version { $number }, checksum { $checksum })
approve-photo-removed = Photograph was removed

# The reviewers' page

review-page-title = Review the minutes
review-page-approved = The minutes are approved
review-page-lead = { $name }, this is the draft of the minutes. Please read it and write down what is missing or was meant differently.
review-page-approved-lead = { $name }, these are the minutes as they were approved. This version will not change any more. Thank you for your help.
review-page-until = You can comment until the minutes are approved. The other reviewers see your comments with your name.
review-page-deleted = Everything will be deleted on { $date }.
review-page-secret = This link is meant for you. Please do not pass it on.
review-page-comment = Comment
review-page-your = Your comment
review-page-send = Send comment
review-page-sent = Your comment has arrived.
review-page-failed = Your comment has not arrived yet.
review-page-removed = Your comment is deleted.
review-page-general = On the whole
review-page-general-hint = Whatever concerns no single passage.
review-page-gone = On passages that are gone
review-page-comments = Comments
review-page-remove = Delete comment
review-page-settled = Settled

# Asking for a review

review-people = Ask for a review
review-people-lead = Each reviewer gets a secret link of their own and comments on the draft without signing in. The names are deleted with the event.
review-nobody = Nobody is reviewing yet.
review-name = Name
review-function = Function
review-function-example = optional
review-invite = Create link
review-invite-hosts = { $count ->
    [one] Add one host
   *[other] Add { $count } hosts
}
review-count = { $count ->
    [0] no comment yet
    [one] 1 comment
   *[other] { $count } comments
}
review-copy = Copy
review-copy-of = Copy the link of { $name }
review-copied = Copied.
review-link-hint = Send this link to { $name } only.
review-withdraw = Withdraw
review-withdraw-hint = { $count ->
    [0] The link will not be valid any more, and the name is deleted.
    [one] The link will not be valid any more; the name and its comment are deleted.
   *[other] The link will not be valid any more; the name and its { $count } comments are deleted.
}
review-withdraw-go = Yes, withdraw the link
review-withdrawn = Withdrawn
review-invited = Link created

# Comments

review-remarks = Comments
review-remarks-none = Nobody has commented yet.
review-remarks-open = { $count ->
    [0] All comments are settled.
    [one] 1 comment is open.
   *[other] { $count } comments are open.
}
review-about-whole = On the whole
review-about-gone = On a passage that is gone
review-settle = Settled
review-reopen = Reopen
review-settled = Settled
review-edit = Edit this passage

# Approving

approve-title = Approve
approve-lead = The approval keeps the minutes as they are now: as a version with name, day and checksum. You can go on working and approve a new version later; the old one stays readable.
approve-too-early = You can approve from the harvest on: while ideas are being collected, the minutes still change.
approve-standing = Version { $number } is approved. Nothing has changed since.
approve-changed = Changed since version { $number }: { $count ->
    [one] 1 difference
   *[other] { $count } differences
}.
approve-changed-around = Changed since version { $number }: only what stands beside the statements, such as dots, photographs or the frame.
approve-damaged = Version { $number } no longer matches its checksum. Please restore a backup, or approve the minutes again.
approve-by = Approved by
approve-by-example = Name, function
approve-on = On
approve-note = Note (optional)
approve-go = Approve
approve-go-close = Approve and close the event
approve-question = The minutes will be kept as they are now, as version { $number }.
approve-question-close = The minutes will be kept as they are now, as version { $number }, and the event will be closed: guests can then no longer withdraw their ideas.
approve-question-remarks = { $count ->
    [one] One comment is still open.
   *[other] { $count } comments are still open.
}
approve-yes = Yes, approve version { $number }
approve-next = What comes next
approve-next-guests = See the guests’ results
approve-next-guests-hint = Guests also find them behind their table’s QR code.
approve-done = Approved

# Versions

compare-title = Versions
compare-version = Version { $number }
compare-approved = Approved by { $name } on { $date }
compare-checksum = Checksum { $checksum }
compare-note = Note: { $note }
compare-choose = Which version
compare-read = Read this version
compare-format = Format
compare-download = Download version { $number }
compare-docx = Word (.docx)
compare-odt = OpenDocument (.odt)
compare-pdf = PDF
compare-html = HTML
compare-markdown = Markdown
compare-with = Compare with
compare-nothing = nothing
compare-draft = the draft as it is now
compare-head = { $count ->
    [one] 1 difference: from { $before } to { $after }
   *[other] { $count } differences: from { $before } to { $after }
}
compare-same = No difference in the statements.
compare-now = draft
compare-added = New
compare-removed = Gone
compare-reworded = Reworded
compare-moved = Moved
compare-in = under “{ $place }”
compare-from-to = from “{ $before }” to “{ $after }”
compare-order = to another place
compare-words-gone = gone:
compare-words-new = new:
compare-words-end = end.
