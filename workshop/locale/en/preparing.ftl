# Preparing, below the screens: what is missing, what steps are called, what cannot be.

plan-question = Our common question
plan-topic = Topic { $number }
copied-title = { $title } (copy)

prepared-add-table = Table added
prepared-add-topic = Topic added
prepared-change-table = Table changed
prepared-describe-minutes = Details of the minutes changed
prepared-describe-topic = Topic changed
prepared-describe-workshop = Details changed
prepared-import-list = List taken over
prepared-move-topic = Topic moved
prepared-remove-table = Table removed
prepared-remove-topic = Topic removed
prepared-replan = Size changed
prepared-set-agenda = Agenda changed
prepared-set-attachments = Attachments changed
prepared-set-begins = Start changed
prepared-set-date = Date changed
prepared-set-guests = Number of guests changed
prepared-set-language = Language changed
prepared-set-minutes = Minutes per round changed
prepared-set-organiser = Organiser changed
prepared-set-participants = Participants changed
prepared-set-place = Place changed
prepared-set-rounds = Rounds changed
prepared-set-subtitle = Subtitle changed
prepared-set-tables = Number of tables changed
prepared-set-title = Title changed

gap-date-past = The date is in the past. Please check it.
gap-deleted-before = Everything would be deleted before the day is over. Please choose a later deletion date.
gap-few-seats = { $guests } guests are a lot for { $tables ->
        [one] one table
       *[other] { $tables } tables
    }. Please put up { $more ->
        [one] one more
       *[other] { $more } more
    }, then no more than eight sit at each.
gap-no-begin = Enter when the first round begins. Then the prints say when to change tables.
gap-no-date = Enter the date.
gap-no-guests = Estimate how many guests will come. Then we can check that there are enough tables.
gap-no-host = Name who hosts table { $number }.
gap-no-host-many = { $count } tables have no host yet. Name who hosts them; a spreadsheet is the fastest way.
gap-no-place = Enter the place.
gap-no-question = Give the topic “{ $topic }” a question. With a question it is easier for a table to begin.
gap-no-question-many = { $count } topics have no question yet. With a question it is easier for a table to begin.
gap-no-table = The topic “{ $topic }” has no table. Put one up, or remove the topic.
gap-no-table-many = { $count } topics have no table. Put up tables, or remove the topics.
gap-no-topic = Add a topic with a table.
gap-not-tried = Try the address with your phone, if possible in the WLAN of the venue.
gap-only-here = The address on the prints works on this computer only, phones cannot reach it. Please choose another one.
gap-only-here-configured = The address on the prints works on this computer only, phones cannot reach it. Whoever set up the server can change it; please ask there.
gap-unnamed = “{ $topic }” is only a placeholder. Give the topic a title and a question.
gap-unnamed-many = { $count } topics have no title of their own yet. Give each of them a title and a question.

error-file-wrong-time = “{ $found }” in { $where } is not a time of the form 09:30.
error-guests-count = The number of guests can be between 0 and { $most }.
error-number-range = { $label }: A number from { $least } to { $most } is possible.
error-plan-rounds = There has to be at least one round. Please enter a number from 1.
error-plan-table-used = Table { $number } already has a host, ideas, photos or a question to the next group, so it is not removed by itself. If you really do not need it any more, please remove it at its topic.
error-plan-tables = 1 to { $most } tables are possible. Please enter a number in between.
error-plan-tables-many = That is { $more } tables more than before. Each gets a code of its own, and wants to be printed and hosted.
error-plan-tables-most = At most { $most } tables are possible here. If so many guests come that you need more, please enter the number of guests first.
error-preparation-has-ideas = Ideas, clusters, photos or a question to the next group lie there by now. So that none of them is lost, everything stays as it is.
error-preparation-moved-on = This has been changed elsewhere in the meantime. So that nothing of it is lost, everything stays as it is.
error-preparation-none = There is nothing to take back or to do again here.
error-preset-unknown = There is no template “{ $name }”. Please choose another one.
error-topic-has-clusters = “{ $title }” already has { $count ->
        [one] one cluster
       *[other] { $count } clusters
    }. If the topic is not needed any more, please dissolve { $count ->
        [one] it
       *[other] all of them
    } on the board first.
