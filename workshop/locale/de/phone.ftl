# Die Seite der Gäste auf dem Handy.

phone-arrived = Angekommen
phone-code = Code
phone-code-go = Zum Tisch
phone-code-hint = Er steht auf dem Schild Ihres Tisches, neben dem QR-Code.
phone-code-missing = Bitte geben Sie den Code ein, der auf Ihrem Tisch steht.
phone-code-title = Welcher Code steht auf Ihrem Tisch?
phone-code-unknown = Zu diesem Code gibt es keinen Tisch. Bitte vergleichen Sie ihn noch einmal mit dem Schild. 0, 1, I, L und O kommen nicht vor.
phone-failed = Es kam keine Bestätigung. Ihr Text bleibt hier; bitte senden Sie ihn noch einmal, doppelt kommt er nicht an.
phone-failed-title = Nicht gesendet
phone-idea = Ihre Idee
phone-kept = Ihr Text ist noch nicht gesendet
phone-kept-hint = Kopieren Sie ihn, wenn Sie ihn an einem anderen Tisch senden möchten.
phone-left = Noch { $count } Zeichen
phone-over = { $count } Zeichen zu viel
phone-reload = Bitte laden Sie die Seite dann neu.
phone-send = Idee senden
phone-sending = Wird gesendet …
phone-wait-closed = Diese Veranstaltung ist abgeschlossen. Vielen Dank für Ihre Ideen.
phone-wait-harvest = Das Sammeln ist beendet, jetzt werden die Ergebnisse besprochen. Wenn Ihnen noch etwas einfällt, sagen Sie es bitte der Tischmoderation.
phone-wait-setup = Gleich geht es los. Sobald das Sammeln beginnt, senden Sie hier Ihre Ideen.
phone-where = Tisch { $table } · Runde { $round } von { $rounds }
