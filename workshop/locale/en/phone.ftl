# The guests' page on the phone.

phone-arrived = Received
phone-code = Code
phone-code-go = Go to the table
phone-code-hint = It is on the sign on your table, beside the QR code.
phone-code-missing = Please enter the code that is on your table.
phone-code-title = Which code is on your table?
phone-code-unknown = There is no table with this code. Please compare it with the sign once more. 0, 1, I, L and O do not occur in it.
phone-failed = There was no confirmation. Your text stays here; please send it again, it will not arrive twice.
phone-failed-title = Not sent
phone-idea = Your idea
phone-kept = Your text has not been sent yet
phone-kept-hint = Copy it if you would like to send it at another table.
phone-left = Characters left: { $count }
phone-over = Characters too many: { $count }
phone-reload = Please reload the page then.
phone-send = Send idea
phone-sending = Sending …
phone-wait-closed = This event has ended. Thank you for your ideas.
phone-wait-harvest = Collecting has ended, now the results are discussed. If something else comes to your mind, please tell your table’s host.
phone-wait-setup = We are about to begin. As soon as collecting starts, you send your ideas here.
phone-where = Table { $table } · Round { $round } of { $rounds }
