# The screen “Minutes”: reading and taking along, what they say, details.

minutes-view = Views of the minutes
minutes-view-read = Read and take along
minutes-view-edit = Edit
minutes-view-describe = Details
minutes-view-earlier = Earlier results
minutes-view-review = Review and approve

take-title = Take along
take-format = Format
take-docx = Word (.docx)
take-docx-hint = With real styles, to go on writing in Word.
take-odt = OpenDocument (.odt)
take-odt-hint = With real styles, to go on writing in LibreOffice.
take-pdf = PDF, accessible
take-pdf-hint = To read, send and file; conforms to PDF/UA and PDF/A.
take-html = Web page (.html)
take-html-hint = A single file that every browser opens.
take-markdown = Markdown (.md)
take-markdown-hint = Plain text with signs for headings and lists, without photographs.
take-xlsx = Spreadsheet for Excel (.xlsx)
take-xlsx-hint = All ideas, one per row, also those that the minutes do not print.
take-csv = Spreadsheet as CSV (.csv)
take-csv-hint = All ideas, one per row, for any spreadsheet program.
take-json = Workshop file (.json)
take-json-hint = Topics, tables, clusters and all ideas; can be imported here again. Photographs and the edited minutes are not in it.
take-go = Download
take-making = The file is being made …
take-again = Save once more: { $name }
take-replaced = The PDF cannot show these characters; their code stands there instead: { $characters }
take-replaced-more = { $named } and { $count } more
take-on-template = On the template “{ $name }”.
take-other-template = The template “{ $name }” is for its own format only; this file is made without it.
take-copy = Copy to the clipboard
take-copied = Copied. Paste it into your minutes; headings and lists are kept.
take-copy-press = Your browser forbids copying. The text below is selected: press Ctrl+C (⌘C on a Mac), or hold your finger on it on a tablet.
take-copy-text = The minutes to copy

choose-title = What they say
choose-group-scope = Extent
choose-group-words = Wording
choose-group-most = Statements with the most dots
choose-group-behind = Details behind the ideas
choose-group-behind-hint = In brackets behind each idea, where there is something to say.
choose-group-parts = Parts
choose-scope = Extent
choose-scope-section = Only the section “Results”
choose-scope-section-hint = To paste into minutes that exist already.
choose-scope-protocol = The whole minutes
choose-scope-protocol-hint = With title, date, place and all that stands under “Details”.
choose-level = Level of the heading “Results”
choose-level-hint = Choose the level that the section has in your minutes.
choose-words = Wording
choose-words-edited = As edited
choose-words-edited-hint = In the hosts’ words and with your changes.
choose-words-verbatim = As handed in
choose-words-verbatim-hint = Every point as it was sent. Ideas that were put together appear once, in one wording; the annex prints every wording.
choose-most = So many statements per topic (0 = all)
choose-most-hint = Where several have as many dots, all of them are printed. The ideas of the others stand under “Further points”. Contested statements stay on their own as long as the minutes have the minority’s view.
choose-counts = How often mentioned
choose-dots = Dots from the harvest
choose-rounds = Round
choose-tables = Table
choose-introductions = Question, hosts and introduction
choose-minorities = What is contested, and the minority’s view
choose-feedback = What guests confirmed or missed
choose-others = Further points
choose-parked = Parked topics
choose-photos = Photographs
choose-annex = Annex with every wording, numbered
choose-again = What was mentioned before
choose-overview = Overview
choose-agenda = Agenda
choose-participants = Participants
choose-attachments = Attachments

choose-template-title = Your own template
choose-template = Template
choose-template-none = Without a template
choose-template-docx = { $name } (Word)
choose-template-odt = { $name } (OpenDocument)
choose-template-add = Upload a template
choose-template-hint = In your Word or OpenDocument template, write [[ERGEBNISSE]] in a paragraph of its own; the minutes go there. [[TITEL]], [[UNTERTITEL]], [[DATUM]], [[ORT]], [[VERANSTALTER]], [[PROTOKOLL]] and [[FREIGABE]] are replaced everywhere, all else stays as it is.
choose-template-file = File (.docx, .dotx, .odt, .ott)
choose-template-remove = Remove “{ $name }”
choose-template-remove-hint = The template is removed for all events. Minutes that use it are then made without a template.
choose-template-remove-go = Yes, remove the template
choose-template-removed = Template removed

describe-unused = These details stand in the whole minutes. At the moment only the section “Results” is chosen; you change that under “Read and take along”.
describe-overview-title = Overview
describe-overview-hint = A few sentences on the occasion and the day. What you enter is saved as soon as you leave the field.
describe-overview = Text of the overview
describe-elsewhere = Change title, date and place
describe-lines-hint = One entry per line.
describe-agenda = Agenda
describe-agenda-label = Items of the agenda, one per line
describe-participants = Participants
describe-participants-hint = One person per line: name; first name; institution. You can also copy from a spreadsheet. Enter only those who agree to it.
describe-participants-label = Participants, one person per line
describe-participants-example = Example; Erika; City of Sampleton
describe-participants-count = How the minutes have it: { $count ->
    [one] one person
   *[other] { $count } persons
}
describe-participants-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
describe-attachments = Attachments
describe-attachments-label = Attachments, one per line
describe-recorder-title = Recorder
describe-recorder-hint = Who wrote the minutes; the name stands at their end.
describe-recorder = Name

# Editing

desk-verbatim = The guests’ own words are chosen: points are printed as they were sent. You can change headings and lead-ins.
desk-among-others = Stands with its points under “Further contributions” as long as only { $most ->
    [one] the statement with the most dots stands on its own
   *[other] the { $most } statements with the most dots stand on their own
}.
desk-not-chosen = Is not printed, because it is not chosen under “Read and take along”.
desk-hint = Only names a topic. It reads stronger as a statement, for example: “The bus also runs at night” instead of “Public transport”.
desk-empty = As soon as there are topics and ideas, they appear here.
desk-orphan = This line is no longer on the board. What you are writing stays here until you leave the field.

desk-help = Click a line to change it. Enter saves, Esc discards.
desk-elsewhere-prepare = Change under “Prepare”
desk-elsewhere-board = Change on the board
desk-remark = { $name }:
desk-edit = Click to change
desk-label-topic = Topic
desk-label-statement = Statement
desk-label-lead = Lead-in that the points complete
desk-label-point = Point
desk-edit-theirs = Meanwhile somebody else has put here: “{ $text }”. Press Enter to use yours.
desk-tools = Edit the line
desk-up = Move up (Alt + Arrow up)
desk-down = Move down (Alt + Arrow down)
desk-moved = Now at place { $place } of { $of }.
desk-leave-out = Leave out
desk-take-in = Take in
desk-left-out = left out
desk-lead-add = Lead-in
desk-dots = Dots
desk-dotted = { $count ->
    [one] 1 dot
   *[other] { $count } dots
}

desk-tag-added = new
desk-tag-changed = changed on the board
desk-tag-moved = moved
desk-edited = Changed; on the board: “{ $text }”
desk-board-words = The board’s words
desk-added = Added here; there is nothing on the board.
desk-take-away = Take away
desk-drifted = Meanwhile the board says: “{ $text }”
desk-take-over = Use this
desk-keep-mine = Keep mine
desk-conflict = Not saved, because meanwhile something else stands here: “{ $theirs }”. Yours: “{ $mine }”.
desk-save-mine = Save mine
desk-keep-theirs = Keep the other
desk-not-stored = Not saved: “{ $text }”.
desk-again = Go on editing
desk-discard = Discard
desk-your-words = Yours: “{ $text }”

desk-news-label = News from the board
desk-news-lead = Since you last looked:
desk-news-added = { $count } new
desk-news-changed = { $count } changed
desk-news-moved = { $count } moved
desk-news-withdrawn = { $count } withdrawn
desk-news-gone = { $count } no longer on their own
desk-news-jump = To the next place
desk-news-seen = Seen

desk-feedback = What the guests said
desk-feedback-question = “Is this what our group said?”
desk-feedback-of = of
desk-feedback-confirmed = “Is this what our group said?” Agreed
desk-feedback-asked = “Is this what our group said?” Asked
desk-feedback-missed = What was missing (one per line)
desk-feedback-sum = { $confirmed } of { $asked }
desk-feedback-theirs = Not saved, because meanwhile something else stands here: { $text }. Yours is used when you leave the fields once more.

desk-connecting = Connecting …
desk-saved = Everything saved.
desk-saving = Saving …
desk-typing = Will be saved as soon as you leave the field.
desk-unkept = Not saved: please look at the marked place.
desk-offline = No connection, last update { $time }.
desk-offline-kept = What you change stays in this window and is saved as soon as the server answers.
desk-refused = This could not be saved. Please try again.
desk-close-message = Close the message
