# What can go wrong, one sentence each; the key is

error-approve-day = That day is still to come. Please give the day on which the minutes were approved.
error-approve-day-form = The calendar has no such day. Please write it like this: 2026-12-31.
error-archive-damaged = This file is damaged and cannot be read. Please save it again, or paste the text.
error-archive-locked = This file is protected by a password. Please save it without one.
error-archive-macros = This file contains macros or other programs. Please save it without macros, or paste the text.
error-archive-too-full = This file is packed and contains too much: unpacked, { $limit } MB of text and layout are allowed. Please take the results only, or paste the text.
error-archive-too-large = This file is too large. { $limit } MB are allowed; it usually helps to remove the pictures in it.
error-changed-since = { $what ->
        [cluster] The cluster “{ $name }” has
        [idea] The idea “{ $name }” has
        [photo] The description of a photo has
        [table] Table { $name } has
        [topic] The topic “{ $name }” has
       *[nothing] Something of it has
    } been changed again since. So that nothing of that is lost, all stays as it is. Other steps can be taken back in the history.
error-cluster-unknown = This cluster does not exist any more. Please choose another one.
error-clusters-full = A topic cannot have more than { $most } clusters. Please put some of them together.
error-command-line = { $argument ->
        [none] There is no such command.
       *[other] There is no such command; the trouble is with { $argument }.
    } Help: { $help }
error-command-malformed = This could not be understood. Please reload the page.
error-data-folder = The data folder { $folder } cannot be created. Please check the path and its permissions, or name another folder in WORKSHOP_DATA_DIR.
error-database-address = The database does not answer. Please check that it is running and that WORKSHOP_DATABASE_URL is right. ({ $reason })
error-database-held = Another program holds the database. Please end it, for example a second Tischdecke or a database program, and start again.
error-database-newer = A newer version of this program has written the database. Please start the newer version.
error-delete-on-past = That day has already come. Please choose a later one.
error-delete-title = The title does not match. Please type it exactly as it is shown.
error-earlier-enough = No more than { $most } earlier events can be compared. Please remove one first.
error-earlier-kind = This file cannot be read. Possible are workshop files (.json), Word (.docx), OpenDocument (.odt) and text (.txt). You can also paste the text.
error-earlier-nothing = There are no results here: neither a list nor a heading “Results” with text under it. Please paste the points as text, one per line.
error-earlier-too-many = These are { $found } points, more than the { $most } that are allowed. Please take the results only.
error-earlier-unknown = This earlier point is not there any more. Please reload the page.
error-embedding-address = This address is not possible here. An address begins with https:// or http:// and has no password and no question mark; after it may come # and the name of the model.
error-field-empty = Please fill in “{ $field ->
        [approve-by] Approved by
        [cluster-title] Statement of the cluster
        [earlier-label] Year or short name
        [earlier-name] Name of the earlier event
        [hide-reason] Reason
        [host-name] Name of the host
        [participant-name] Person’s name
        [reviewer-name] Name
        [template-name] Template’s name
        [topic-title] Topic
       *[workshop-title] Title of the event
    }”.
error-field-too-long = “{ $field ->
        [approve-by] Approved by
        [approve-note] Note
        [cluster-lead-in] Lead-in of the cluster
        [cluster-minority] View of the minority
        [cluster-title] Statement of the cluster
        [earlier-label] Year or short name
        [earlier-name] Name of the earlier event
        [hide-reason] Reason
        [host-function] Function of the host
        [host-name] Name of the host
        [minutes-agenda] Agenda
        [minutes-attachments] Attachments
        [minutes-overview] Overview
        [minutes-recorder] Recorder
        [minutes-text] Text in the minutes
        [open-question] Question to the next group
        [participant-institution] Person’s institution
        [participant-name] Person’s name
        [photo-alt] Description of the photograph
        [photo-caption] Caption
        [remark] Comment
        [reviewer-function] Function
        [reviewer-name] Name
        [template-name] Template’s name
        [topic-introduction] Introduction for the minutes
        [topic-question] Question
        [topic-title] Topic
        [workshop-embedding] Language model
        [workshop-organiser] Held by
        [workshop-place] Place
        [workshop-subtitle] Subtitle
       *[workshop-title] Title of the event
    }” has { $length } characters; { $limit } are possible. Please shorten the text.
error-file-duplicate-cluster = Two clusters in { $where } have the key “{ $name }”.
error-file-duplicate-name = One object in the file has the key “{ $name }” more than once.
error-file-duplicate-table = Two tables have the number { $name }.
error-file-duplicate-topic = Two topics have the key “{ $name }”.
error-file-format-missing = This is not a workshop file: it lacks "format": "{ $expected }".
error-file-format-unknown = The format “{ $found }” is not known; “{ $expected }” is expected.
error-file-list-too-long = The list { $where } has { $length } entries; { $limit } are possible.
error-file-missing-key = The key “{ $name }” is missing { $where ->
        [root] at the top level
       *[other] in { $where }
    }.
error-file-not-a-number = The file contains the value { $name }, which JSON does not know.
error-file-not-json = The file is not valid JSON: the mistake is in line { $line }, column { $column }.
error-file-not-object = This is not a workshop file: it must begin with a curly bracket.
error-file-not-utf8 = The file is not saved as UTF-8; please save it in this encoding.
error-file-parked-cluster = The idea { $where } is in a cluster and parked at once.
error-file-read = The file “{ $file }” cannot be read: { $reason ->
        [missing] There is none. Please check the name and the folder.
        [forbidden] The permission is lacking.
        [folder] This is a folder. Please name a file in it.
       *[other] The operating system says “{ $detail }”.
    }
error-file-text-empty = The text in { $where } is empty or invisible.
error-file-text-too-long = The text in { $where } has { $length } characters; { $limit } are possible.
error-file-too-deep = The file is nested too deeply.
error-file-too-large = The file is too large; { $limit } MB are possible.
error-file-too-many-ideas = The file contains { $count } ideas; { $limit } are possible.
error-file-unknown-cluster = The idea { $where } names the cluster “{ $name }”, which its topic does not have.
error-file-unknown-key = Unknown key “{ $name }” { $where ->
        [root] at the top level
       *[other] in { $where }
    }.
error-file-unknown-same = The idea { $where } is to say the same as number { $name }; only another idea of its topic that stands for itself can be meant.
error-file-unknown-table = The idea { $where } names table { $name }, which does not exist.
error-file-write = The file “{ $file }” cannot be written: { $reason ->
        [missing] There is no such folder. Please check the name.
        [forbidden] The permission is lacking.
        [folder] This is a folder. Please name a file in it.
       *[other] The operating system says “{ $detail }”.
    }
error-file-wrong-date = “{ $found }” in { $where } is not a date of the form 2027-12-31.
error-file-wrong-number = The number in { $where } must be between { $low } and { $high }.
error-file-wrong-type = { $where } must be { $expected ->
        [array] a list
        [boolean] true or false
        [integer] a whole number
        [object] an object in curly brackets
       *[string] a text in quotation marks
    }.
error-file-wrong-value = The value “{ $found }” is not possible in { $where }.
error-file-wrong-word = The value “{ $found }” in { $where } is not known; possible are: { $expected }.
error-foreign-origin = This request came from another site. Please open your table’s address again.
error-format-unknown = There is no format “{ $format }”; possible are: { $known }.
error-host-link-unknown = This link is not valid or not any more. Please ask the organisers for the current link of your table.
error-hosts-count = A table can have at most { $most } hosts.
error-idea-unknown = This idea does not exist any more. Please reload the page.
error-ideas-count = 1 to { $most } ideas are possible at once.
error-language-unknown = The language “{ $language }” is not available here. Please choose another one.
error-list-column = The list has no column “{ $column }”. It has: { $columns }
error-list-empty = The list is empty. Please write each idea on a line of its own.
error-list-quotes = The quotation marks in row { $row } do not match. Please put the whole text in quotation marks, and double each one that is inside.
error-list-row = Row { $row } has { $count ->
        [one] one cell
       *[other] { $count } cells
    }, the heading has { $columns }. Please put a text that holds the separator in quotation marks.
error-list-text-too-long = The text in row { $row } has { $length } characters; { $limit } are possible.
error-list-too-large = The list is larger than { $most } MB. Please split it.
error-list-too-long = The list has { $count } rows; at most { $most } are grouped. Please split it.
error-list-unreadable = This is not a readable CSV file. Please save the table as CSV (UTF-8).
error-minutes-changed = This has been changed elsewhere in the meantime; it now says “{ $text }”. Please have a look before you change it again.
error-minutes-choice = This choice is not possible. Please reload the page.
error-minutes-confirmed = At most { $asked } guests can have agreed, because so many were asked.
error-minutes-dots = Whole numbers from 0 to { $most } are possible.
error-minutes-feedback-changed = What the guests said was changed elsewhere meanwhile. Please look again.
error-minutes-incomplete = These minutes would lose an idea or say it twice, so they are not handed out. That is a fault of this program; your ideas are safe. The spreadsheet and the workshop file hold all of them. Please tell whoever looks after the server.
error-minutes-key = This part of the minutes no longer exists. Please reload the page.
error-minutes-lines = More than { $most } entries are not possible here. Please shorten the list.
error-minutes-moved-on = Meanwhile something else has happened on the board. Please look again.
error-minutes-verbatim = The guests’ own words are chosen, so points cannot be changed.
error-model-library = The server lacks the library “{ $library }” that this model needs. Whoever looks after the server installs it as the operating guide says under “Language models”. Until then the built-in suggestions are used.
error-model-missing = There is no model “{ $source }” on the server. Please check the spelling, or have it put there; nothing is downloaded by itself. Until then the built-in suggestions are used.
error-model-refused = { $source } has refused the request (status { $status }). Please check the address and the name of the model, and whether the key in WORKSHOP_EMBEDDING_KEY on the server is right. Until then the built-in suggestions are used.
error-model-silent = { $source } does not answer, or not fast enough. It is tried again in a minute; until then the built-in suggestions are used. If it stays like this, please check the network and whether the model is running.
error-model-wrong = What { $source } delivers is of no use. Please check whether it really is a model for sentence embeddings and whether its files are complete. Until then the built-in suggestions are used.
error-not-claimed = Nobody has set a password yet. Please open the address that was printed in the terminal at the start.
error-not-your-role = This is for others to do. Please ask the organisers.
error-not-your-table = This belongs to another table. Please open the link of your own table.
error-nothing-to-redo = There is nothing to redo.
error-nothing-to-undo = There is nothing to undo.
error-participants-line = Line { $line }: { $reason ->
        [cells] It has { $found } entries; name, first name and institution are possible.
        [length] An entry has { $found } characters; 500 are possible.
       *[name] The name is missing. It stands at the beginning of the line.
    } Nothing is saved until all lines are right.
error-passphrase-length = The password must have between { $shortest } and { $longest } characters.
error-passphrase-wrong = The password is not right. Please try again.
error-pdf-failed = The PDF could not be made. Your ideas are safe, and the other formats are possible. Please try again; if that does not help, tell those who look after the server.
error-phase-collect = Ideas are still being collected. You can approve the minutes from the harvest on.
error-phase-step = No step leads from here to this phase. Please go one phase at a time.
error-photo-damaged = This photograph is incomplete or damaged. Please take it again or choose another one.
error-photo-described-since = Somebody else has changed what is said about this photo meanwhile; nothing of that was overwritten. What you typed is still in the field. Save once more if it is to stand.
error-photo-heic = This photograph is in the format HEIC, which cannot be read here. Please take it as JPEG (on iPad and iPhone: Settings, Camera, Formats, “Most Compatible”).
error-photo-no-picture = This is no photograph that can be read here. JPEG, PNG and WebP are possible.
error-photo-too-large = This photograph is larger than { $limit } MB. Please take a smaller one or choose another.
error-photo-too-many-pixels = This photograph has more than { $limit } megapixels. Please take it at a lower resolution.
error-photo-unknown = This photograph is not there any more. Please reload the page.
error-photos-full = A topic cannot have more than { $most } photographs. Please remove one first.
error-port-forbidden = Port { $port } cannot be opened here ({ $reason }). Please set WORKSHOP_PORT to a number from 1024, and check STREAMLIT_SERVER_ADDRESS if you have set it.
error-port-taken = Port { $port } is already in use. Please stop the other program or set WORKSHOP_PORT to another number.
error-question-changed-since = Somebody else has left a question to the next group meanwhile. It was not overwritten.
error-remark-empty = Your comment has no text yet. Please write something into the field.
error-remark-line-gone = This passage is no longer in the minutes. Please write your comment on the whole.
error-remark-unknown = This comment no longer exists. Please reload the page.
error-remarks-full = More than { $most } comments are not possible. Please delete one first, or talk to the organisers.
error-review-approved = The minutes have been approved in the meantime. The organisers will help with questions.
error-review-unknown = This link is not valid, or no longer. Please ask the organisers for a new one.
error-reviewers-full = More than { $most } people cannot review. Please withdraw a link first.
error-round-minutes = A round takes between 1 and { $longest } minutes. Please change its length.
error-round-unknown = There is no round { $number }. Please choose one of the planned rounds.
error-rounds-count = At most { $most } rounds are possible. Please change their number.
error-setting-base-url = The setting { $name } must be an address without a path, such as http://192.168.0.10:8501 or https://cafe.example.org; it says “{ $value }”.
error-setting-database-url = The setting { $name } must begin with sqlite:// or postgresql://; it says “{ $value }”.
error-setting-key = The setting { $name } may hold visible ASCII characters without spaces only. Please set the key once more.
error-setting-number = { $name } is “{ $value }”; expected is a whole number from { $low } to { $high }.
error-setting-port = The setting { $name } must be a number between 1 and 65535; it says “{ $value }”.
error-setup-key = This address is not valid or not any more. Please open the address that was printed in the terminal at the start, or sign in with the password.
error-sign-in-first = Please sign in first: organisers with the password, hosts with the link of their table.
error-step-unknown = This step is no longer in the history. Please reload the page.
error-table-number = The table’s number must be between 1 and { $highest }.
error-table-number-taken = There already is a table { $number }. Please choose another number.
error-tables-full = All table numbers up to { $most } are taken. Please remove a table first.
error-template-damaged = This template is damaged and cannot be read. Please open it in Word or LibreOffice, save it again and upload it once more.
error-template-encrypted = This template is protected with a password. Please save it without a password and upload it once more.
error-template-macros = This template contains macros or other programs. Please save it without macros, in Word as .docx or .dotx.
error-template-other-kind = This template does not fit the format { $kind }. Word templates are for docx, OpenDocument templates for odt.
error-template-place-missing = This template has no place for the results. Please write [[ERGEBNISSE]] in a paragraph of its own.
error-template-place-twice = This template has [[ERGEBNISSE]] more than once. Please leave it only where the results belong.
error-template-too-full = This template is packed and contains too much: unpacked, { $limit } MB of text and layout are allowed. Please delete in it what is not needed.
error-template-too-large = This template is too large. Up to { $limit } MB are allowed; making its pictures smaller usually helps.
error-template-unknown = This is not a template for texts. Word files (.docx, .dotx) and OpenDocument texts (.odt, .ott) are possible.
error-templates-full = More than { $most } templates are not possible. Please remove one first.
error-too-many-guesses = Too many people are signing in just now. Please try again in a minute.
error-topic-has-ideas = “{ $title }” already has { $count ->
        [one] one idea
       *[other] { $count } ideas
    }. So that nothing is lost, the topic stays.
error-topic-has-photos = “{ $title }” already has { $count ->
        [one] a photograph
       *[other] { $count } photographs
    }. Please remove the photographs on the board first.
error-topic-unknown = This topic does not exist any more. Please reload the page.
error-topic-without-table = Table { $number } is the only table of “{ $title }”. Once it stands at another topic, { $count ->
        [0] the clusters and photographs
        [one] the one idea
       *[other] the { $count } ideas
    } there can be opened on no board any more. Merge the topics instead, or give “{ $title }” another table first.
error-topics-full = An event cannot have more than { $most } topics. Please remove one first.
error-version-damaged = Version { $number } no longer matches its checksum: it was altered after the approval or is damaged. It is therefore not handed out. Please restore a backup, or approve the minutes again.
error-version-photo-damaged = Photograph { $photo } is no longer the one that was approved. The version is therefore not handed out. Please restore a backup, or approve the minutes again.
error-version-unchanged = Nothing has changed since version { $number }. There is no need to approve again.
error-version-unknown = There is no version { $number }. Please choose one from the list.
error-workshop-unknown = There is no such event, or not any more. Please choose one from the list.
