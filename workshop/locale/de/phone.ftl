# Die Seite der Gäste auf dem Handy.
# In manchen Sätzen steht # für eine Zahl oder einen Namen, den erst das Handy einsetzt; er muss stehen bleiben.
# $form ist die Zahlform der Sprache: zero, one, two, few, many oder other.

phone-anonymous = Anonym.
phone-arrived = Angekommen
phone-arrived-many = { $form ->
        [one] # Idee angekommen
       *[other] # Ideen angekommen
    }
phone-back = Die Verbindung ist wieder da.
phone-cancel = Abbrechen
phone-change = Ändern
phone-change-idea = Idee ändern
phone-changed = Geändert
phone-code = Code
phone-code-go = Zum Tisch
phone-code-hint = Er steht auf dem Schild Ihres Tisches, neben dem QR-Code.
phone-code-missing = Bitte geben Sie den Code ein, der auf Ihrem Tisch steht.
phone-code-title = Welcher Code steht auf Ihrem Tisch?
phone-code-unknown = Zu diesem Code gibt es keinen Tisch. Bitte vergleichen Sie ihn noch einmal mit dem Schild. 0, 1, I, L und O kommen nicht vor.
phone-confirm-remove = Diese Idee von diesem Gerät entfernen? Sie wird dann nicht gesendet.
phone-confirm-withdraw = Diese Idee zurückziehen? Ihr Text wird gelöscht.
phone-deleted-on = Gelöscht am { $date }.
phone-failed-title = Nicht gesendet
phone-fixed = Diese Idee können Sie hier nicht mehr ändern. Bitte sprechen Sie mit der Tischmoderation.
phone-heard = { $form ->
        [one] # neue Idee am Tisch
       *[other] # neue Ideen am Tisch
    }
phone-idea = Ihre Idee
phone-keep = Behalten
phone-kept = Ihr Text ist noch nicht gesendet
phone-kept-hint = Kopieren Sie ihn, wenn Sie ihn an einem anderen Tisch senden möchten.
phone-language = Sprache
phone-languages = Sprache wählen
phone-left = { $form ->
        [one] Noch # Zeichen
       *[other] Noch # Zeichen
    }
phone-line = Keine Verbindung. Ihre Ideen bleiben auf diesem Gerät und werden gesendet, sobald das Netz wieder da ist.
phone-next-code = Code des nächsten Tisches
phone-next-round = Runde # beginnt. Wechseln Sie jetzt den Tisch: Scannen Sie dort den QR-Code, oder geben Sie den Code ein.
phone-others-table = Am Tisch
phone-others-topic = Zum Thema
phone-over = { $form ->
        [one] # Zeichen zu viel
       *[other] # Zeichen zu viel
    }
phone-own = Ihre Ideen
phone-privacy = Datenschutz
phone-privacy-back = Zurück zum Tisch
phone-privacy-contact = Haben Sie Fragen, oder möchten Sie eine Idee löschen lassen? Bitte wenden Sie sich vor Ort an die Organisation.
phone-privacy-device = Die zufällige Kennung sorgt dafür, dass kein Gerät zu schnell hintereinander sendet. Der Server behält davon nur eine Prüfsumme im Arbeitsspeicher und speichert sie nie zusammen mit einer Idee.
phone-privacy-names = Bitte schreiben Sie keine Namen und nichts Persönliches über andere in Ihre Ideen.
phone-privacy-no-date = Wann die Ideen gelöscht werden, erfahren Sie bei der Organisation.
phone-privacy-not = Was nicht gespeichert wird
phone-privacy-not-sent = Es gibt keine Verbindung zu anderen Anbietern.
phone-privacy-not-stored = Ihr Name, die Adresse Ihres Geräts und wer welche Idee gesendet hat. Es gibt keine Cookies und kein Konto.
phone-privacy-organisation = Die Organisation dieser Veranstaltung.
phone-privacy-phone = Was auf diesem Handy liegt
phone-privacy-phone-stored = Ihr Entwurf, Ihre Ideen mit ihren Schlüsseln, die gewählte Sprache und eine zufällige Kennung liegen im Speicher Ihres Browsers. Sie löschen alles zusammen, wenn Sie im Browser die Daten dieser Website löschen.
phone-privacy-photos = Die Tischmoderation kann Fotos von der Tischdecke machen; sie stehen im Protokoll. Ort, Zeit und Kameradaten werden vor dem Speichern entfernt. Wenn Sie auf einem Foto sind oder etwas darauf nicht möchten, sagen Sie es der Tischmoderation: Sie löscht es sofort.
phone-privacy-sent = Die Texte der Ideen und die Überschriften der Themengruppen werden an { $host } gesendet, um ähnliche Ideen zusammenzubringen. Wird eine Idee zurückgezogen, wird sie dort nicht gelöscht.
phone-privacy-stored = Was gespeichert wird
phone-privacy-stored-idea = der Text Ihrer Idee,
phone-privacy-stored-key = die Prüfsumme eines zufälligen Schlüssels, den nur Ihr Handy kennt. Damit können nur Sie die Idee ändern oder zurückziehen.
phone-privacy-stored-place = Tisch, Runde und Zeitpunkt, zu dem sie ankam,
phone-privacy-title = Datenschutz
phone-privacy-who = Wer verantwortlich ist
phone-privacy-withdraw = Tippen Sie auf der Seite Ihres Tisches unter „Ihre Ideen“ auf eine Idee, um sie zurückzuziehen, solange gesammelt wird. Ihr Text wird dann sofort gelöscht.
phone-privacy-yours = Ihre Idee zurückziehen
phone-reload = Bitte laden Sie die Seite dann neu.
phone-remove = Entfernen
phone-resume = { $form ->
        [one] in # Sekunde geht es weiter
       *[other] in # Sekunden geht es weiter
    }
phone-save = Speichern
phone-send = Idee senden
phone-sending = wird gesendet …
phone-state-changing = Änderung noch auf diesem Gerät
phone-state-clustered = in der Themengruppe „#“
phone-state-grouped = in einer Themengruppe
phone-cluster-unnamed = Themengruppe ohne Titel
phone-state-device = auf diesem Gerät
phone-state-hidden = von der Tischmoderation zur Seite gelegt
phone-state-lost = auf dem Server nicht mehr vorhanden
phone-state-on-table = auf dem Tisch
phone-state-received = angekommen
phone-state-refused = nicht angenommen
phone-state-waiting = wartet auf das Netz
phone-state-withdrawing = wird zurückgezogen
phone-state-withdrawn = zurückgezogen
phone-stay = An diesem Tisch bleiben
phone-time-left = Verbleibende Zeit:
phone-time-up = Die Zeit dieser Runde ist um. Wechseln Sie jetzt den Tisch: Scannen Sie dort den QR-Code, oder geben Sie den Code ein.
phone-time-up-last = Die Zeit der letzten Runde ist um. Senden Sie bitte noch, was Sie begonnen haben.
phone-unsafe = Dieses Gerät kann nichts dauerhaft speichern. Bitte lassen Sie diese Seite offen, bis Ihre Ideen angekommen sind.
phone-wait-closed = Diese Veranstaltung ist abgeschlossen. Vielen Dank für Ihre Ideen.
phone-wait-harvest = Das Sammeln ist beendet, jetzt werden die Ergebnisse besprochen. Wenn Ihnen noch etwas einfällt, sagen Sie es bitte der Tischmoderation.
phone-wait-setup = Gleich geht es los. Sobald das Sammeln beginnt, senden Sie hier Ihre Ideen.
phone-where = Tisch { $table } · Runde { $round } von { $rounds }
phone-withdraw = Zurückziehen
phone-withdraw-yes = Ja, zurückziehen
