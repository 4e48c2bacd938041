# The screen “Print and share”, the look, the Wi-Fi and the invitation.

printing-lead = Everything comes as a PDF to print.
printing-no-table = Add a topic with a table under “Prepare”.
printing-before = Before you print:
printing-to-prepare = Go to Prepare
printing-tables = For which tables?
printing-all-tables = All tables
printing-some-tables = Some only
printing-which-tables = Which tables
printing-wlan = Print the Wi-Fi code too
printing-wlan-off = Print the Wi-Fi code too (its name is still missing)
printing-tents = Table tents
printing-tents-hint = A4 to fold and put up: topic, question and the QR code that brings guests to their table.
printing-tents-go = Print the table tents
printing-cards = Table cards
printing-cards-hint = Two on A4, to be cut: to lay out, hand out or pin up.
printing-cards-go = Print the table cards
printing-hosts = Host sheets
printing-hosts-hint = A4: timetable, questions and the secret link. Give each sheet to its table’s hosts only.
printing-hosts-go = Print the sheets
printing-poster = Poster
printing-poster-hint = A3 for the entrance or the stage: how it works, topics and tables.
printing-poster-go = Print the poster
printing-names = Name cards
printing-names-hint = A4, to be cut: one per person on the list of participants, with their way from table to table.
printing-names-blank = { $guests ->
        [0] They still need to know who comes: participants, or the number of guests.
        [one] Without a list of participants: one blank card.
       *[other] Without a list of participants: { $guests } blank cards.
    }
printing-names-go = Print the name cards
printing-attendance = Attendance list
printing-attendance-hint = A4 landscape: the list of participants, to be signed.
printing-attendance-blank = { $guests ->
        [0] Without a list of participants: blank rows.
        [one] Without a list of participants: blank rows for one guest.
       *[other] Without a list of participants: blank rows for { $guests } guests.
    }
printing-attendance-go = Print the list
printing-slide = Slide for the projector
printing-slide-hint = To be shown while everybody arrives: how guests get to their table.

share-title = Share
share-hint = To send around beforehand and to use in papers of your own. Nothing in it is secret.
share-invitation = Invitation
share-as-text = As a text file
share-copy-of = To the clipboard: { $name }
share-copied = Copied. Paste the text into your e-mail.
share-code = QR code as a picture
share-code-of = Where it leads
share-code-all = To where the table’s code is typed
share-code-alt = QR code: { $address }
share-as = As { $kind }

look-title = Look
look-hint = Holds for all prints. The next new event takes it over.
look-name = Name of the organisation
look-name-none = No name yet
look-name-change = Change under “Prepare”
look-colour = Colour
look-colour-sample = This is how headings look
look-colour-take = Take { $colour } instead
look-colour-usual = Back to the usual colour
look-logo = Logo
look-logo-now = Logo
look-logo-other = Another logo
look-logo-alt = The logo as it is printed
look-logo-hint = PNG, JPEG, WebP or SVG, up to 5 MB. It is printed on white.
look-logo-remove = Remove the logo
look-logo-removed = Logo removed

wlan-title = Wi-Fi at the venue
wlan-hint = So that guests can join the Wi-Fi with a second code. If you leave it empty, none is printed.
wlan-name = Name of the Wi-Fi
wlan-password = Password
wlan-in-the-clear = Name and password can be read on the prints. Only use a Wi-Fi that everybody in the room may use. If it has no password, leave that field empty.

invitation-file = Invitation
invitation-title = Invitation: { $title }
invitation-when = When: { $date }
invitation-begins = Start of the first round: { $time }
invitation-where = Where: { $place }
invitation-by = Organised by: { $organiser }
invitation-topics = What it is about
invitation-course = How it works
invitation-rounds = { $rounds ->
        [one] There is one round.
       *[other] There are { $rounds } rounds. After each you change tables.
    }
invitation-rounds-equal = { $rounds ->
        [one] There is one round of { $minutes } minutes.
       *[other] There are { $rounds } rounds of { $minutes } minutes each. After each you change tables.
    }
invitation-phone = There is a QR code on each table. With it you send your ideas to the table from your own phone. You need no app, no account and no name.
invitation-without-phone = You can take part without a phone: tell your idea to the table’s host, or write it on a card.
invitation-privacy = What is stored
invitation-stored = What is stored is the text of each idea, its table, round and time. Who sent it is not stored; you can change or withdraw an idea only from the phone that sent it. The ideas become the minutes; photos of the tablecloth may be in them too.
invitation-sent = To bring similar ideas together, their texts are sent to { $host }.
invitation-deleted-on = The ideas are deleted on { $date } at the latest; the minutes remain.

error-colour-too-light = This colour is hard to read on white paper: its contrast is { $whole }.{ $tenth } : 1, and 4.5 : 1 is needed. Take a darker one, for example { $proposal }.
error-colour-unknown = “{ $written }” is not a colour. Please write it like #0a6c6c.
error-logo-animated = This picture moves, and that cannot be printed. Please take a single picture as PNG or JPEG.
error-logo-damaged = This logo is incomplete or damaged. Please save it again as PNG and upload that.
error-logo-drawing = This SVG file cannot be drawn. Please save the logo as PNG and upload that.
error-logo-drawing-too-large = This SVG file is larger than { $limit } kB. Please save the logo as PNG and upload that.
error-logo-invisible = This logo is so light that it cannot be seen on white paper. Please take a dark version.
error-logo-no-picture = This is not a picture that can be read here, even if the file is called one. Possible are PNG, JPEG, WebP and SVG.
error-logo-too-large = This logo is larger than { $limit } MB. Please save it smaller; 1200 pixels in width are enough.
error-logo-too-many-pixels = This logo has more than { $limit } megapixels. Please save it smaller; 1200 pixels in width are enough.
error-logo-unsafe = This SVG file contains { $what ->
        [entities] abbreviations of its own (ENTITY)
        [link] references to other files or addresses
        [picture] embedded pictures
        [script] a program (script)
       *[foreign] parts that are no drawing
    }. Please save the logo as PNG and upload that.
error-wlan-name-missing = The password lacks the name of its Wi-Fi. Please enter it.
error-wlan-name-too-long = The name of a Wi-Fi has at most { $limit } characters (an umlaut counts twice), this one has { $length }. Please compare it with the one that your phone shows.
error-wlan-name-unprintable = This name contains characters that cannot be seen. Please type it by hand.
error-wlan-password-length = The password of a Wi-Fi has { $low } to { $high } characters, this one has { $length }. Please check it.
error-wlan-password-letters = The password of a Wi-Fi consists of plain letters, digits and the signs of a keyboard. Please check it.
