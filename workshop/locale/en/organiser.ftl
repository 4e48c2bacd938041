# The organiser's screens.

phase-closed = Closed
phase-collect = Collecting
phase-harvest = Harvest
phase-setup = Preparation

screen-crash = Sorry, that did not work. Your data are safe; please reload the page.
screen-minutes = Minutes
screen-participate = Hand in an idea
screen-prepare = Prepare
screen-print = Print and share
screen-start = Events
screen-table = Table

step-minutes = Minutes
step-prepare = Prepare
step-print = Print
step-table = Tables
steps = Steps
sign-out = Sign out
saved = Saved
question-no = Not now

guard-title = Please sign in
guard-lead = This screen is for organisers.
guard-sign-in = Sign in
guard-to-start = To the events
guard-no-workshop = No event

welcome-title = From the phone to the minutes
welcome-lead = Guests send their ideas from their phones to the table, the host puts them in order, and in the end the minutes are done.
welcome-sign-in = Sign in as organiser
welcome-table = To table { $number }
welcome-guests = Are you a guest at a table?
welcome-code = Enter the table’s code

start-lead = Open an event, or create a new one.
start-empty = There is no event yet. Create the first one here.
event-new = New event
event-title = Title
event-title-example = Such as: Future workshop
event-create = Create event
event-no-date = No date and place yet
event-holds = { $tables ->
        [one] 1 table
       *[other] { $tables } tables
    } · { $ideas ->
        [one] 1 idea
       *[other] { $ideas } ideas
    }
event-open = Open
event-delete = Delete
event-deleted = Deleted
event-delete-hint = All topics, tables and ideas will be deleted for good. To be sure, type the title:
event-delete-title = The event’s title
event-delete-go = Delete for good
import-title = From a file
import-hint = A workshop file holds a whole event, such as last year’s.
import-file = Workshop file

prepare-lead = Everything is saved as soon as you leave a field.
prepare-closed = The event is closed, so nothing can be changed here. Under “The day” you can reopen it.
details-title = Key facts
details-hint = Title, date and place appear like this in the minutes.
workshop-title = Title
workshop-subtitle = Subtitle
workshop-date = Date
workshop-place = Place
workshop-language = Language of minutes and prints
workshop-organiser = Organised by
rounds-hint = After each round the guests change tables.
round-minutes = Round { $number }, minutes
round-add = Add a round
round-remove = Remove the last round
round-remove-go = Yes, remove round { $number }
round-remove-runs = Round { $number } is running. After this, round { $before } is the current one again.
round-remove-ideas = { $count ->
        [one] This round already has one idea.
       *[other] This round already has { $count } ideas.
    } What was said stays with the topic.

guests-title = Guests’ phones
guests-hint = Both can be changed at any time and hold at once.
workshop-sharing = Ideas of the others
workshop-sharing-none = None
workshop-sharing-none-hint = Each phone shows only the ideas that came from it.
workshop-sharing-table = Those of their own table
workshop-sharing-table-hint = Guests read what was collected at their table, in earlier rounds too.
workshop-sharing-topic = All on the topic
workshop-sharing-topic-hint = Guests also read what was collected at other tables on the same topic.
workshop-delete-on = Everything is deleted on
workshop-delete-as-usual = Back to the usual time
workshop-delete-usual = Guests see this day on their phones. The usual time is { $days ->
        [one] one day
       *[other] { $days } days
    }, which means { $date }. Collect the minutes and the workshop file before then.
workshop-delete-not = Do not delete by itself
workshop-delete-never = An earlier version stored this event without a day of deletion. As long as you choose none, it is not deleted by itself.

embedding-title = Improve suggestions
embedding-hint = Tischdecke suggests which ideas belong together. With a language model it does so better, even where two ideas share no word. It is not needed.
workshop-embedding = Language model: folder, name or address
embedding-example = For example: /srv/models/potion-multilingual
embedding-off = Switched off. All ideas stay on this server.
embedding-stays = Switched on. The model runs on this server, and all ideas stay here.
embedding-leaves = Switched on. The texts of the ideas and the titles of the clusters are sent to { $host }, what guests write too; their privacy page tells them. What arrived there cannot be deleted from here.
embedding-try = Try it out
embedding-works = The model works.
embedding-switch-off = Switch off

topics-title = Topics and tables
topics-hint = Each topic has one or more tables. A table’s QR code stays the same in every round.
topic-number = Topic { $number }
topic-title = Topic
topic-question = Question
topic-question-example = An open question that everybody can answer
topic-introduction = Introduction for the minutes
topic-arrange = Move, merge, remove
topic-up = Move up
topic-down = Move down
topic-remove = Remove topic
topic-remove-hint = { $tables ->
    [0] A topic can be removed while it has no ideas, clusters or photographs.
    [one] Its table goes with it; a topic can be removed while it has no ideas, clusters or photographs.
   *[other] Its { $tables } tables go with it; a topic can be removed while it has no ideas, clusters or photographs.
}
topic-merge = Merge with
topic-merge-title = Title of both
topic-merge-ask = Merge this topic …
topic-merge-consequence = “{ $topic }” becomes part of “{ $into }”: its tables, clusters, photographs and { $ideas ->
    [one] 1 idea
   *[other] { $ideas } ideas
} go there; codes and links of the tables stay valid. It can be taken back in a board’s history.
topic-merge-go = Yes, merge
topic-new = New topic
topic-add = Add topic with a table
table-add = Add a table
table-number-title = Table { $number }
table-number = Number
table-topic = The table’s topic
table-merge-instead = Merge the topics instead …
table-move-even-so = Move table { $number } anyway
table-choose = Open a table
table-choose-number = Choose a table
table-no-host = no host yet
table-change = Change
table-remove = Remove table
table-remove-go = Yes, remove table { $number }
table-remove-hint = The printed code and the secret link end at once, and the table’s hosts are signed out. They no longer appear in the minutes either; the table’s ideas stay with the topic.
table-qr = QR code for table { $number }: { $address }
table-code = Code
table-address = Address for guests
table-hosts = Hosts
table-host-link = Secret link
table-host-link-hint = This link is secret: whoever opens it hosts the table. Give it to the table’s hosts only.
table-host-link-new = New link
table-host-link-new-go = Yes, new link for table { $number }
table-host-link-new-hint = The present link ends at once, and whoever used it is signed out. The printed code for guests stays.
host-name = Name
host-name-new = The person’s name
host-function-new = As in the minutes
host-function = Function
host-remove = Remove

course-title = The day
course-no-table = Add a topic with a table first.
course-setup = Guests already see their table but cannot send ideas yet.
course-collect = Guests send ideas, the hosts put them in order.
course-harvest = Guests no longer send, the hosts go on putting in order.
course-closed = Nothing changes any more. The minutes are ready.
course-to-collect = Start collecting
course-to-harvest = Start the harvest
course-to-closed = Close the event
course-back-to-setup = Back to preparation
course-back-to-collect = Back to collecting
course-back-to-harvest = Reopen
course-round = Round { $number } of { $most }
course-round-until = Round { $number } of { $most } · until { $time }
course-next-round = Start round { $number }
course-skip-round = Round { $number } has no idea yet.
course-skip-round-go = Yes, start round { $number } already
course-previous-round = Back to round { $number }
course-minutes = Collect the minutes

minutes-empty = Ideas will appear here as they arrive.

participate-lead = Enter the code that stands on your table.
participate-code = The table’s code
participate-code-example = For example K7M2XQ
participate-open = Continue
participate-place = Table { $table } · Round { $round } of { $most }
participate-idea = Your idea
participate-send = Send idea
participate-thanks = Your idea is on the table. The field is free for the next one.
participate-anonymous = No names: only what you write is stored.
participate-deleted-on = It is deleted on { $date }.

streamlit-close = Close
streamlit-copy = Copy to the clipboard
streamlit-day = DD
streamlit-month = MM
streamlit-year = YYYY
streamlit-minute = MM
streamlit-less = Less
streamlit-more = More
streamlit-skip = Skip to the content
streamlit-upload = Choose a file
streamlit-upload-hint = up to 20 MB, or drag it here

connection-lost = No connection to the server. What you saved is safe; this goes on by itself as soon as the server is back.
