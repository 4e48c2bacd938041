# Die Seite der Gäste auf dem Handy, in Einfacher Sprache.
# In manchen Sätzen steht # für eine Zahl oder einen Namen, den erst das Handy einsetzt; er muss stehen bleiben.
# $form ist die Zahlform der Sprache: zero, one, two, few, many oder other.

phone-anonymous = Ohne Ihren Namen.
phone-arrived = Angekommen
phone-arrived-many = { $form ->
        [one] # Idee ist angekommen
       *[other] # Ideen sind angekommen
    }
phone-back = Das Internet geht wieder.
phone-cancel = Abbrechen
phone-change = Ändern
phone-change-idea = Idee ändern
phone-changed = Geändert
phone-code = Code
phone-code-go = Zum Tisch
phone-code-hint = Der Code steht auf dem Schild an Ihrem Tisch. Er steht neben dem QR-Code.
phone-code-missing = Bitte schreiben Sie den Code in das Feld. Er steht auf Ihrem Tisch.
phone-code-title = Welcher Code steht auf Ihrem Tisch?
phone-code-unknown = Diesen Code gibt es nicht. Bitte schauen Sie noch einmal auf das Schild. Diese Zeichen gibt es in keinem Code: 0, 1, I, L und O.
phone-confirm-remove = Möchten Sie diese Idee von diesem Gerät löschen? Dann kommt sie nicht an.
phone-confirm-withdraw = Möchten Sie diese Idee zurücknehmen? Dann löschen wir Ihren Text.
phone-deleted-on = Wir löschen die Ideen am { $date }.
phone-failed-title = Nicht gesendet
phone-fixed = Sie können diese Idee hier nicht mehr ändern. Bitte sprechen Sie mit der Moderation an Ihrem Tisch.
phone-heard = { $form ->
        [one] # neue Idee am Tisch
       *[other] # neue Ideen am Tisch
    }
phone-idea = Ihre Idee
phone-keep = Behalten
phone-kept = Ihr Text ist noch nicht gesendet
phone-kept-hint = Möchten Sie ihn an einem anderen Tisch senden? Dann kopieren Sie ihn.
phone-language = Sprache
phone-languages = Sprache wählen
phone-left = { $form ->
        [one] Noch # Zeichen
       *[other] Noch # Zeichen
    }
phone-line = Sie haben gerade kein Internet. Ihre Ideen bleiben auf diesem Gerät. Geht das Internet wieder, senden wir die Ideen.
phone-next-code = Code vom nächsten Tisch
phone-next-round = Runde # beginnt. Bitte gehen Sie jetzt zu einem anderen Tisch. Scannen Sie dort den QR-Code. Oder schreiben Sie den Code in das Feld.
phone-others-table = An diesem Tisch
phone-others-topic = Zu diesem Thema
phone-over = { $form ->
        [one] # Zeichen zu viel
       *[other] # Zeichen zu viel
    }
phone-own = Ihre Ideen
phone-privacy = Datenschutz
phone-privacy-back = Zurück zum Tisch
phone-privacy-contact = Haben Sie Fragen? Oder möchten Sie, dass wir eine Idee löschen? Dann sprechen Sie bitte hier mit dem Team, das die Veranstaltung organisiert.
phone-privacy-device = Die Zufalls-Nummer sorgt dafür, dass kein Gerät zu schnell sendet. Der Server merkt sich davon nur kurz eine Prüf-Zahl. Er speichert sie nie zusammen mit einer Idee.
phone-privacy-names = Bitte schreiben Sie keine Namen in Ihre Ideen. Schreiben Sie auch nichts Persönliches über andere Menschen.
phone-privacy-no-date = Wann löschen wir die Ideen? Das sagt Ihnen das Team, das die Veranstaltung organisiert.
phone-privacy-not = Das speichern wir nicht
phone-privacy-not-sent = Es gibt keine Verbindung zu anderen Firmen.
phone-privacy-not-stored = Wir speichern nicht: Ihren Namen, die Adresse von Ihrem Gerät und wer welche Idee gesendet hat. Es gibt keine Cookies und kein Konto.
phone-privacy-organisation = Das Team, das diese Veranstaltung organisiert.
phone-privacy-phone = Das liegt auf diesem Handy
phone-privacy-phone-stored = Ihr Browser merkt sich: Ihren Entwurf, Ihre Ideen mit ihren Schlüsseln, Ihre Sprache und eine Zufalls-Nummer. Möchten Sie das alles löschen? Dann löschen Sie im Browser die Daten von dieser Website.
phone-privacy-photos = Am Tisch werden vielleicht Fotos vom Papier gemacht. Die Fotos kommen in das Protokoll. Ort, Zeit und Daten der Kamera löschen wir vorher. Sind Sie auf einem Foto und möchten das nicht? Sagen Sie es am Tisch. Das Foto wird dann sofort gelöscht.
phone-privacy-sent = Wir senden die Texte der Ideen und die Überschriften der Gruppen an { $host }. So finden wir ähnliche Ideen. Wenn Sie eine Idee zurücknehmen, löschen wir sie dort nicht.
phone-privacy-stored = Das speichern wir
phone-privacy-stored-idea = den Text von Ihrer Idee,
phone-privacy-stored-key = eine Prüf-Zahl. Sie gehört zu einem zufälligen Schlüssel. Nur Ihr Handy kennt diesen Schlüssel. Deshalb können nur Sie die Idee ändern oder zurücknehmen.
phone-privacy-stored-place = den Tisch, die Runde und die Uhrzeit, zu der die Idee ankam,
phone-privacy-title = Datenschutz
phone-privacy-who = Wer ist verantwortlich?
phone-privacy-withdraw = Das geht, solange wir Ideen sammeln. Öffnen Sie die Seite von Ihrem Tisch. Tippen Sie unter „Ihre Ideen“ auf die Idee. Dort können Sie die Idee zurücknehmen. Wir löschen Ihren Text dann sofort.
phone-privacy-yours = So nehmen Sie Ihre Idee zurück
phone-reload = Bitte laden Sie die Seite dann neu.
phone-remove = Löschen
phone-resume = { $form ->
        [one] weiter geht es in # Sekunde
       *[other] weiter geht es in # Sekunden
    }
phone-save = Speichern
phone-send = Idee senden
phone-sending = wir senden …
phone-state-changing = Änderung noch auf diesem Gerät
phone-state-clustered = in der Gruppe „#“
phone-state-grouped = in einer Gruppe
phone-cluster-unnamed = Gruppe ohne Namen
phone-state-device = auf diesem Gerät
phone-state-hidden = von der Moderation am Tisch zur Seite gelegt
phone-state-lost = nicht mehr auf dem Server
phone-state-on-table = auf dem Tisch
phone-state-received = angekommen
phone-state-refused = nicht angenommen
phone-state-waiting = wartet auf das Internet
phone-state-withdrawing = wir nehmen die Idee zurück
phone-state-withdrawn = zurückgenommen
phone-stay = An diesem Tisch bleiben
phone-time-left = So viel Zeit bleibt:
phone-time-up = Diese Runde ist zu Ende. Bitte gehen Sie jetzt zu einem anderen Tisch. Scannen Sie dort den QR-Code. Oder schreiben Sie den Code in das Feld.
phone-time-up-last = Die letzte Runde ist zu Ende. Haben Sie noch eine Idee angefangen? Dann senden Sie sie bitte noch.
phone-unsafe = Dieses Gerät kann nichts sicher speichern. Bitte lassen Sie diese Seite offen, bis Ihre Ideen angekommen sind.
phone-wait-closed = Die Veranstaltung ist zu Ende. Vielen Dank für Ihre Ideen.
phone-wait-harvest = Wir sammeln keine Ideen mehr. Jetzt sprechen wir über die Ergebnisse. Haben Sie noch eine Idee? Dann sagen Sie sie bitte der Moderation an Ihrem Tisch.
phone-wait-setup = Es geht gleich los. Dann können Sie hier Ihre Ideen senden.
phone-where = Tisch { $table } · Runde { $round } von { $rounds }
phone-withdraw = Zurücknehmen
phone-withdraw-yes = Ja, zurücknehmen
