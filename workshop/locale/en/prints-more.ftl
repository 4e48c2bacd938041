# What is printed besides the tents: host sheets, poster, name cards, attendance list, slide.

error-print-no-guests = Name cards need to know who comes. Please enter participants, or the number of guests.

print-attendance = Attendance list
print-hosts = Host sheets
print-names = Name cards
print-poster = Poster
print-slide = Slide

# The guests' three steps, on poster and slide.
steps-title = How it works
steps-1 = Scan the code on your table
steps-1-more = Every table has its own, the same in every round.
steps-2 = Write your idea and send it
steps-2-more = No name, no account, as many as you like.
steps-3 = Change tables
steps-3-more = Move on after each round and scan again there.
steps-entry = Or start here
steps-entry-more = and enter the code that stands on your table.
steps-entry-alt = QR code for { $address }
steps-name-title = Title of the event
steps-name-address = Address to type in
steps-tables = { $count ->
        [one] Table
       *[other] Tables
    }
steps-topics = Topics and tables
steps-topic = Topic

# The stage poster.
poster-lead = Your ideas go from your phone to the table, and from there into the minutes.
poster-name-subtitle = Subtitle
poster-name-topics = Topics and tables
poster-name-place = Place and date

# Name cards.
names-at = Table { $table }
names-round = Round { $round }
names-way = My way, round → table:
names-name = Name card { $name }

# The attendance list.
attendance-title = Attendance list
attendance-number = No.
attendance-name = Surname
attendance-first-name = First name
attendance-institution = Institution
attendance-signature = Signature
attendance-privacy = This list records who took part. It is kept apart from the ideas, which are anonymous. It is destroyed as soon as the organisers no longer need it.
attendance-event = Title of the event
attendance-where = Place

# The host's sheet.
hosts-sheet = For the table’s hosts
hosts-table = Table { $number }
hosts-names = Hosted by
hosts-name-names = Names of the hosts
hosts-name-topic = Topic
hosts-name-question = Question
hosts-name-introduction = Introduction
hosts-name-guests = Guests’ address
hosts-name-secret = secret link
hosts-secret = secret: only for the table’s hosts
hosts-secret-alt = The hosts’ secret QR code for table { $number }
hosts-secret-hint = Opens this table on your tablet or laptop. Please show it to nobody and do not leave it lying about.
hosts-guests = Code for guests
hosts-notes = Notes
hosts-rounds = The rounds
hosts-round = Round
hosts-clock = Time
hosts-minute = Minute
hosts-length = Length
hosts-minutes = { $minutes } min
hosts-rounds-hint = Reckoned without breaks. The clock on your screen counts.
hosts-rounds-none = The rounds are not fixed yet.
hosts-task = What you do
hosts-before = Before
hosts-before-1 = Scan the secret code with a tablet or laptop, or type the link.
hosts-before-2 = Put up the tent so that everybody sees the QR code. Lay cards and pens beside it.
hosts-during = In every round
hosts-during-1 = Read out the question, and show how an idea is sent.
hosts-during-2 = Ask further, and let everybody speak. Your own opinion can wait.
hosts-during-3 = Put new ideas into clusters as they come. A good title is a whole sentence.
hosts-change = When the tables change
hosts-change-1 = You stay, the guests move on. The code on the table stays the same.
hosts-change-2 = Open “Handover”. Tell the new guests in one minute what is there already.
hosts-end = At the end
hosts-end-1 = Place the last ideas. What fits no cluster is parked.
hosts-end-2 = Read out the titles, and ask whether they say what the table meant.
hosts-end-3 = Give this sheet back to the organisers: its secret code stays valid.
hosts-trouble = What to do when …
hosts-trouble-case = When …
hosts-trouble-help = Then …
hosts-wlan = the Wi-Fi fails
hosts-wlan-help = Keep writing: the phone holds every idea and sends it as soon as the network is back. Or collect on cards.
hosts-silence = nobody writes
hosts-silence-help = A minute of silence for all. Or type in the first idea that somebody says.
hosts-talker = one person talks all the time
hosts-talker-help = Thank them, sum it up in one sentence, then ask the others in turn.
hosts-phone = somebody has no phone
hosts-phone-help = Give them a card and a pen, or type in the idea at the table. It counts the same.
hosts-wrong = an idea lies in the wrong cluster
hosts-wrong-help = Drag it to the right one, or use “Undo”. Nothing is lost.
hosts-full = the table is too full
hosts-full-help = Ask some to a table with free seats, or move closer and write in pairs on one phone.
