# The guided start of an event, its size, and what is still missing.

begin-hint = All of it can be changed afterwards.
begin-from = What would you like to start from?
begin-blank = No template
begin-blank-hint = You enter topics and questions yourself.
begin-like = Like an earlier one
begin-like-hint = Topics, tables, hosts, rounds and look are taken over, with new codes; not the date, the participants and the ideas.
begin-model = Earlier event
begin-kind = What is talked about?
begin-kind-topics = One topic per table
begin-kind-question = One question for all
begin-guests = Expected guests
begin-guests-example = For example 60
begin-no-guests = If you know the number of guests, we propose tables and rounds.
begin-proposal = For { $guests ->
        [one] one guest
       *[other] { $guests } guests
    } we propose { $tables ->
        [one] one table
       *[other] { $tables } tables
    }{ $topics ->
        [0] { "" }
       *[other] { " " }for { $topics } topics
    } and { $rounds ->
        [one] one round of
       *[other] { $rounds } rounds of
    } { $minutes } minutes.
begin-proposal-open = We start with { $tables ->
        [one] one table
       *[other] { $tables } tables
    }{ $topics ->
        [0] { "" }
       *[other] { " " }for { $topics } topics
    } and { $rounds ->
        [one] one round of
       *[other] { $rounds } rounds of
    } { $minutes } minutes.
begin-same-title = If left empty: … (copy)
begin-date = Date, if known
begin-place = Place, if known

plan-title = Size
plan-hint = How many will come, and how the day is divided. The minutes hold for each round.
plan-guests = Guests
plan-tables = Tables
plan-rounds = Rounds
plan-minutes = Minutes
plan-begins = First round
plan-seats = { $low } to { $high } guests sit at each table.
plan-seats-same = { $seats ->
        [one] One guest sits
       *[other] { $seats } guests sit
    } at each table.
plan-lasts = The rounds take { $minutes } minutes in all.
plan-lengths = Their lengths differ: { $minutes } minutes.
plan-ends = The rounds take { $minutes } minutes in all, until { $time } without breaks.
plan-proposal = For { $guests ->
        [one] one guest
       *[other] { $guests } guests
    } we propose { $tables ->
        [one] one table
       *[other] { $tables } tables
    }.
plan-take = Plan { $tables ->
        [one] one table
       *[other] { $tables } tables
    }
plan-many-go = Yes, { $tables } tables
plan-each-round = Set each round by itself

prepare-lists = Take over from a spreadsheet
prepare-lists-hint = Topics, tables, hosts or participants from Excel or CSV.
prepare-address = Address for the phones
prepare-address-hint = It is in every printed code, and every phone in the room must reach it.

missing-title = Still missing
missing-urgent = first
missing-more = And { $count ->
        [one] one more point
       *[other] { $count } more points
    }
missing-none = All is ready
missing-none-hint = Nothing is missing for the day.
missing-print = Print the tables

step-back-undo = Undo: { $step }
step-back-redo = Redo: { $step }
step-undone = Taken back
step-redone = Done again
