# Lists from spreadsheets: topics, tables, hosts, participants.

import-lists-file = CSV or Excel file, up to { $most } MB
import-lists-hint = One row per table or per person. The first row names the columns; the samples show which there are. Nothing is taken over before you have seen the preview.
import-sample-get-cafe = Sample: topics and tables
import-sample-get-people = Sample: participants
import-sample-cafe = Topics and tables
import-sample-people = Participants
import-sample-topic-1 = Businesses in rural areas
import-sample-topic-2 = Education and childcare
import-sample-question-1 = How do we attract businesses to our region?
import-sample-question-2 = What do families here need?
import-sample-introduction-1 = A short opening by the hosts
import-sample-introduction-2 = { "" }
import-sample-table-1 = 1
import-sample-table-2 = 2
import-sample-hosts-1 = Kim Beispiel; Alex Muster
import-sample-hosts-2 = Robin Platzhalter
import-sample-function-1 = Business development; Chamber
import-sample-function-2 = School board
import-sample-name-1 = Beispiel
import-sample-name-2 = Muster
import-sample-first-name-1 = Kim
import-sample-first-name-2 = Alex
import-sample-institution-1 = City of Musterstadt
import-sample-institution-2 = Beispiel Association
import-column-topic = Topic
import-column-question = Question
import-column-introduction = Introduction
import-column-table = Table
import-column-hosts = Table hosts
import-column-function = Function
import-column-name = Name
import-column-first-name = First name
import-column-institution = Institution
import-column-person = First and last name
import-column-row = Row
import-column-sheet = Sheet
import-column-fate = What happens

import-recognised = Recognised: { $lists }
import-recognised-cafe = Topics and tables ({ $count ->
        [one] 1 row
       *[other] { $count } rows
    })
import-recognised-people = Participants ({ $count ->
        [one] 1 row
       *[other] { $count } rows
    })
import-problems = { $count ->
        [one] One problem
       *[other] { $count } problems
    }
import-problems-hint = These rows are not taken over. You can correct them in the spreadsheet and choose the file again.
import-notes = Good to know
import-more = … and { $count ->
        [one] one more message
       *[other] { $count } more messages
    }
import-table-cafe = Preview: topics and tables
import-table-people = Preview: participants
import-rows-more = … and { $count ->
        [one] one more row
       *[other] { $count } more rows
    }
import-mode = Participants
import-mode-add = { $count ->
        [one] Keep the person who is already there
       *[other] Keep the { $count } people who are already there
    }
import-mode-replace = { $count ->
        [one] Replace the person who is already there
       *[other] Replace the { $count } people who are already there
    }
import-take = { $total ->
        [one] Take over the row
       *[other] { $taken ->
            [one] Take over 1 of { $total } rows
           *[other] Take over { $taken } of { $total } rows
        }
    }
import-take-all = Take over all { $total } rows
import-take-instead = Replace { $before ->
        [one] 1 person
       *[other] { $before } people
    } with { $count }
import-nothing-new = Everything in this file is already there.
import-nothing-left = Nothing in this file can be taken over.
import-drop = Choose another file
import-taken = Taken over. You can undo it in one step.

import-fate-new-new = New topic, new table { $number }
import-fate-new-known = New topic, at existing table { $number }
import-fate-known-new = Topic exists, new table { $number }
import-fate-known-changed = Table { $number } exists and is adjusted
import-fate-known-same = Already there, table { $number }
import-fate-person-new = New
import-fate-person-known = Already there
import-fate-person-twice = Already in row { $row }
import-fate-not = Not taken over

import-at-sheet = Sheet “{ $sheet }”
import-at-row = Row { $row }
import-at-column = Column { $column }
import-at-heading = Column { $column } “{ $heading }”

problem-above = The columns are named in row { $row }. What stands above (row { $rows }) is not part of the list.
problem-beyond = “{ $text }” stands beside the table: there is no heading above this column. Please delete the cell, or give the column a name.
problem-code-page = The file is not saved as UTF-8; it was read as { $page }. Please check special characters in the preview.
problem-error-value = This cell holds the error { $text }. Please correct the formula, or type the value.
problem-formula-empty = This cell holds a formula without a result. Please open and save the file in Excel or LibreOffice, or type the value.
problem-formulas = { $count ->
        [one] One cell holds a formula; its result is taken.
       *[other] { $count } cells hold formulas; their results are taken.
    }
problem-function-alone = A function without a person is not taken over.
problem-function-for-all = The function applies to all { $count } people in this row.
problem-functions-count = { $hosts } people and { $functions } functions do not match. Please separate both with semicolons, in the same order.
problem-hidden-columns = { $count ->
        [one] The hidden column { $columns } counts as well.
       *[other] The hidden columns { $columns } count as well.
    }
problem-hidden-rows = { $count ->
        [one] The hidden row { $rows } counts as well.
       *[other] The hidden rows { $rows } count as well.
    }
problem-hidden-sheet = This sheet is hidden and counts as well.
problem-hosts-count = There are { $count } people here; { $most } are possible.
problem-hosts-replaced = The hosts of table { $number } are replaced. Until now: { $before }
problem-ignored = { $count ->
        [one] This column is not read: { $columns }
       *[other] These columns are not read: { $columns }
    }
problem-introduction-replaced = The introduction of the existing topic is replaced.
problem-macros = Macros in this file are left alone; only its cells are read.
problem-merged = { $count ->
        [one] Merged cells { $ranges }: what they hold applies to every row of the range.
       *[other] Merged cells { $ranges }: what they hold applies to every row of each range.
    }
problem-missing = The cell is empty. This entry is needed.
problem-no-list = A column “Topic” (for topics and tables) or “Name” (for participants) is missing. Found: { $found }
problem-no-name = The column “Name” is missing. Found: { $found }
problem-no-topic = The column “Topic” is missing. Found: { $found }
problem-not-read = This sheet is no list and is not read. Found: { $found }
problem-number-range = { $typed } is not possible. Tables have numbers from 1 to { $highest }.
problem-number-twice = Table { $number } is also in row { $rows }{ $more ->
        [0] { "" }
        [one] { " " }and one more
       *[other] { " " }and { $more } more
    }. Each table needs a number of its own; several people at one table go into one cell, separated by semicolons.
problem-number-words = “{ $typed }” is no number. Please write a number from 1 to { $highest }, or leave the cell empty.
problem-other-words = For the same topic, row { $rows } says something else. Please leave one of the two cells empty.
problem-question-replaced = The question of the existing topic is replaced. Until now: { $before }
problem-table-taken = Table { $number } exists already, with the topic “{ $title }”. Please choose another number, or leave the cell empty.
problem-tables-full = There is no free table number any more; { $most } tables are possible.
problem-too-long = The text has { $length } characters; { $limit } are possible.
problem-topics-full = There are too many topics; { $most } are possible.

error-import-columns = The table has { $count } columns; at most { $most } are read.
error-import-damaged = The file is damaged and cannot be read. Please open it in Excel or LibreOffice and save it once more as .xlsx or CSV.
error-import-empty = The file is empty.
error-import-locked = The file is protected with a password. Please open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), and save it once more.
error-import-moved-on = The event has changed in the meantime. The preview now shows how it is; please look at it again.
error-import-nothing = Nothing in this file can be taken over.
error-import-old = This file is from an older version of Office. Please open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”, without a password.
error-import-people = The list has { $count } participants; { $most } are possible. Please divide it.
error-import-people-full = Together there would be { $count } participants; { $most } are possible.
error-import-rows = The table has { $count } rows; at most { $most } are read.
error-import-tables = The list has { $count } rows of topics and tables. Each row is a table, and { $most } are possible. Please shorten the list, or divide it among several events.
error-import-too-full = The file holds more than belongs to a list (over { $limit } MB unpacked, or too many cells). Please copy only the list into a new workbook.
error-import-too-large = The file is larger than { $limit } MB. Please copy only the list into a new file.
error-import-topics = The list has { $count } different topics; { $most } are possible. Please shorten the list, or divide it among several events.
error-import-unknown = This is no spreadsheet that Tischdecke can read. Please save it as an Excel workbook (.xlsx) or as CSV; LibreOffice can do that too, under “Save as”.
