# The guests' page on the phone.
# In some sentences # stands for a number or a name that only the phone puts in; it has to stay.
# $form is the language's plural form: zero, one, two, few, many or other.

phone-anonymous = Anonymous.
phone-arrived = Received
phone-arrived-many = { $form ->
        [one] # idea received
       *[other] # ideas received
    }
phone-back = The connection is back.
phone-cancel = Cancel
phone-change = Change
phone-change-idea = Change the idea
phone-changed = Changed
phone-code = Code
phone-code-go = Go to the table
phone-code-hint = It is on the sign on your table, beside the QR code.
phone-code-missing = Please enter the code that is on your table.
phone-code-title = Which code is on your table?
phone-code-unknown = There is no table with this code. Please compare it with the sign once more. 0, 1, I, L and O do not occur in it.
phone-confirm-remove = Remove this idea from this device? It will not be sent then.
phone-confirm-withdraw = Withdraw this idea? Its text will be deleted.
phone-deleted-on = Deleted on { $date }.
phone-failed-title = Not sent
phone-fixed = You cannot change this idea here any more. Please speak to your table’s host.
phone-heard = { $form ->
        [one] # new idea at the table
       *[other] # new ideas at the table
    }
phone-idea = Your idea
phone-keep = Keep it
phone-kept = Your text has not been sent yet
phone-kept-hint = Copy it if you would like to send it at another table.
phone-language = Language
phone-languages = Choose a language
phone-left = { $form ->
        [one] # character left
       *[other] # characters left
    }
phone-line = No connection. Your ideas stay on this device and are sent as soon as the network is back.
phone-next-code = Code of the next table
phone-next-round = Round # begins. Please change tables now: scan the QR code there, or enter its code.
phone-others-table = At the table
phone-others-topic = On this topic
phone-over = { $form ->
        [one] # character too many
       *[other] # characters too many
    }
phone-own = Your ideas
phone-privacy = Privacy
phone-privacy-back = Back to the table
phone-privacy-contact = Do you have questions, or would you like an idea to be deleted? Please speak to the organisers at the event.
phone-privacy-device = The random name makes sure that no device sends too quickly. The server keeps only a checksum of it in memory and never stores it with an idea.
phone-privacy-names = Please do not write names or anything personal about others in your ideas.
phone-privacy-no-date = Please ask the organisers when the ideas will be deleted.
phone-privacy-not = What is not stored
phone-privacy-not-sent = There is no connection to other providers.
phone-privacy-not-stored = Your name, the address of your device, and who sent which idea. There are no cookies and no account.
phone-privacy-organisation = The organisers of this event.
phone-privacy-phone = What is on this phone
phone-privacy-phone-stored = Your draft, your ideas with their keys, the language you chose and a random name are kept in your browser’s storage. You delete all of it when you delete this website’s data in your browser.
phone-privacy-photos = The hosts may photograph the tablecloth; the photographs appear in the minutes. Place, time and camera data are removed before they are stored. If you are on a photograph, or something on it should not be there, tell your host, who deletes it at once.
phone-privacy-sent = The texts of the ideas and the titles of the clusters are sent to { $host } in order to group similar ideas. Withdrawing an idea does not delete it there.
phone-privacy-stored = What is stored
phone-privacy-stored-idea = the text of your idea,
phone-privacy-stored-key = the checksum of a random key that only your phone knows. With it, nobody but you can change or withdraw the idea.
phone-privacy-stored-place = the table, the round and the time at which it arrived,
phone-privacy-title = Privacy
phone-privacy-who = Who is responsible
phone-privacy-withdraw = On your table’s page, under “Your ideas”, tap an idea to withdraw it while ideas are being collected. Its text is deleted at once.
phone-privacy-yours = Withdrawing your idea
phone-reload = Please reload the page then.
phone-remove = Remove
phone-resume = { $form ->
        [one] continues in # second
       *[other] continues in # seconds
    }
phone-save = Save
phone-send = Send idea
phone-sending = sending …
phone-state-changing = change still on this device
phone-state-clustered = in the cluster “#”
phone-state-grouped = in a cluster
phone-cluster-unnamed = Cluster without a title
phone-state-device = on this device
phone-state-hidden = put aside by the table’s host
phone-state-lost = no longer on the server
phone-state-on-table = on the table
phone-state-received = received
phone-state-refused = not accepted
phone-state-waiting = waiting for the network
phone-state-withdrawing = being withdrawn
phone-state-withdrawn = withdrawn
phone-stay = Stay at this table
phone-time-left = Time left:
phone-time-up = The time of this round is up. Please change tables now: scan the QR code there, or enter its code.
phone-time-up-last = The time of the last round is up. Please still send what you have begun.
phone-unsafe = This device cannot store anything for good. Please leave this page open until your ideas have arrived.
phone-wait-closed = This event has ended. Thank you for your ideas.
phone-wait-harvest = Collecting has ended, now the results are discussed. If something else comes to your mind, please tell your table’s host.
phone-wait-setup = We are about to begin. As soon as collecting starts, you send your ideas here.
phone-where = Table { $table } · Round { $round } of { $rounds }
phone-withdraw = Withdraw
phone-withdraw-yes = Yes, withdraw it
