# What guests are told on their phones when something does not work; in every language of the guests.

error-body-too-large = That is too much at once. Please shorten your text and send it again.
error-database-damaged = The database file is damaged or not a database. Please restore the latest backup.
error-database-locked = A lot is being saved at the moment. Please try again shortly.
error-database-read-only = The database cannot be written to. Please check that the data folder exists and that this program may write to it.
error-database-unreachable = This is not possible at the moment because the database does not answer. Please try again shortly, or tell the organisers.
error-disk-full = The server has run out of disk space. Please tell the organisers.
error-idea-empty = Your idea has no text yet. Please write something into the field.
error-idea-not-yours = Only the person who sent this idea can change it.
error-idea-too-long = Your idea has { $length } characters; { $limit } are possible. Please shorten the text or split it into several ideas.
error-idea-withdrawn = This idea has been withdrawn.
error-key-too-long = What was sent could not be read. Please reload the page and send your idea again.
error-keys-too-many = That is too many ideas at once; { $most } are possible.
error-not-there = There is no such thing here. Please check the address.
error-phase-closed = The event is closed. New ideas and changes are not possible any more; the organisers can help with questions.
error-phase-harvest = Collecting has ended. Please tell your idea to the table’s host, who can still add it.
error-phase-setup = Collecting has not begun yet. Please wait until the organisers open it.
error-request-kind = This kind of request is not known; a form or JSON is possible.
error-request-missing-key = What you sent lacks “{ $name }”.
error-request-not-json = What you sent is not valid JSON.
error-request-not-object = What you send must be a JSON object in curly brackets.
error-request-unknown-key = What you sent contains the unknown “{ $name }”; “text” and “key” are possible.
error-request-unreadable = The form cannot be read.
error-request-wrong-type = “{ $name }” must be a text.
error-table-full = This table already has { $most } ideas and takes no more. Please speak to the table’s host.
error-table-unknown = There is no such table, or not any more. Please check the code on the table or ask its host.
error-too-fast = It goes on in { $seconds } { $seconds ->
    [one] second
   *[other] seconds
}. Your text stays where it is.
error-workshop-full = This event has { $most } ideas and cannot take any more. Thank you very much for yours; please tell the organisers.
