# Vorbereiten unter der Oberfläche: was fehlt, wie die Schritte heißen, was nicht geht.

plan-question = Unsere gemeinsame Frage
plan-topic = Thema { $number }
copied-title = { $title } (Kopie)

prepared-add-table = Tisch hinzugefügt
prepared-add-topic = Thema hinzugefügt
prepared-change-table = Tisch geändert
prepared-describe-minutes = Angaben zum Protokoll geändert
prepared-describe-topic = Thema geändert
prepared-describe-workshop = Eckdaten geändert
prepared-import-list = Liste übernommen
prepared-move-topic = Thema verschoben
prepared-remove-table = Tisch entfernt
prepared-remove-topic = Thema entfernt
prepared-replan = Umfang geändert
prepared-set-agenda = Tagesordnung geändert
prepared-set-attachments = Anlagen geändert
prepared-set-begins = Beginn geändert
prepared-set-date = Datum geändert
prepared-set-guests = Zahl der Gäste geändert
prepared-set-language = Sprache geändert
prepared-set-minutes = Minuten je Runde geändert
prepared-set-organiser = Veranstalter geändert
prepared-set-participants = Teilnehmende geändert
prepared-set-place = Ort geändert
prepared-set-rounds = Runden geändert
prepared-set-subtitle = Untertitel geändert
prepared-set-tables = Zahl der Tische geändert
prepared-set-title = Titel geändert

gap-date-past = Das Datum liegt in der Vergangenheit. Bitte prüfen Sie es.
gap-deleted-before = Alles würde noch vor dem Ende des Tages gelöscht. Bitte wählen Sie einen späteren Tag der Löschung.
gap-few-seats = { $guests } Gäste sind viel für { $tables ->
        [one] einen Tisch
       *[other] { $tables } Tische
    }. Bitte stellen Sie { $more ->
        [one] einen weiteren
       *[other] { $more } weitere
    } auf, dann sitzen höchstens acht an jedem.
gap-no-begin = Tragen Sie ein, wann die erste Runde beginnt. Dann steht auf den Ausdrucken, wann gewechselt wird.
gap-no-date = Tragen Sie das Datum ein.
gap-no-guests = Schätzen Sie, wie viele Gäste kommen. Dann lässt sich prüfen, ob die Tische reichen.
gap-no-host = Nennen Sie, wer Tisch { $number } moderiert.
gap-no-host-many = { $count } Tische haben noch keine Tischmoderation. Nennen Sie, wer sie moderiert, am schnellsten aus einer Tabelle.
gap-no-place = Tragen Sie den Ort ein.
gap-no-question = Geben Sie dem Thema „{ $topic }“ eine Leitfrage. Mit einer Frage fällt der Anfang am Tisch leichter.
gap-no-question-many = { $count } Themen haben noch keine Leitfrage. Mit einer Frage fällt der Anfang am Tisch leichter.
gap-no-table = Das Thema „{ $topic }“ hat keinen Tisch. Stellen Sie einen auf, oder entfernen Sie das Thema.
gap-no-table-many = { $count } Themen haben keinen Tisch. Stellen Sie Tische auf, oder entfernen Sie die Themen.
gap-no-topic = Legen Sie ein Thema mit einem Tisch an.
gap-not-tried = Probieren Sie die Adresse mit Ihrem Handy aus, am besten im WLAN des Veranstaltungsorts.
gap-only-here = Die Adresse auf den Ausdrucken gilt nur auf diesem Rechner, Handys erreichen sie nicht. Bitte wählen Sie eine andere.
gap-only-here-configured = Die Adresse auf den Ausdrucken gilt nur auf diesem Rechner, Handys erreichen sie nicht. Ändern kann sie, wer den Server eingerichtet hat; bitte fragen Sie dort nach.
gap-unnamed = „{ $topic }“ ist nur ein Platzhalter. Geben Sie dem Thema einen Titel und eine Leitfrage.
gap-unnamed-many = { $count } Themen haben noch keinen eigenen Titel. Geben Sie jedem einen Titel und eine Leitfrage.

error-file-wrong-time = Die Angabe „{ $found }“ in { $where } ist keine Uhrzeit der Form 09:30.
error-guests-count = Die Zahl der Gäste kann zwischen 0 und { $most } liegen.
error-number-range = { $label }: Möglich ist eine Zahl von { $least } bis { $most }.
error-plan-rounds = Mindestens eine Runde braucht es. Bitte geben Sie eine Zahl ab 1 ein.
error-plan-table-used = Tisch { $number } hat schon eine Tischmoderation, Ideen, Fotos oder eine Frage an die nächste Gruppe und wird deshalb nicht von selbst entfernt. Wenn Sie ihn wirklich nicht mehr brauchen, entfernen Sie ihn bitte bei seinem Thema.
error-plan-tables = Möglich sind 1 bis { $most } Tische. Bitte geben Sie eine Zahl dazwischen ein.
error-plan-tables-many = Das sind { $more } Tische mehr als bisher. Jeder bekommt einen eigenen Code und will gedruckt und moderiert werden.
error-plan-tables-most = Möglich sind hier höchstens { $most } Tische. Kommen so viele Gäste, dass Sie mehr brauchen, tragen Sie zuerst die Zahl der Gäste ein.
error-preparation-has-ideas = Inzwischen liegen dort Ideen, Themengruppen, Fotos oder eine Frage an die nächste Gruppe. Damit nichts davon verloren geht, bleibt alles, wie es ist.
error-preparation-moved-on = Das wurde inzwischen an anderer Stelle noch einmal verändert. Damit nichts davon verloren geht, bleibt alles, wie es ist.
error-preparation-none = Hier gibt es gerade nichts zurückzunehmen und nichts zu wiederholen.
error-preset-unknown = Die Vorlage „{ $name }“ gibt es nicht. Bitte wählen Sie eine andere.
error-topic-has-clusters = Zu „{ $title }“ gibt es schon { $count ->
        [one] eine Themengruppe
       *[other] { $count } Themengruppen
    }. Wird das Thema nicht mehr gebraucht, lösen Sie bitte zuerst { $count ->
        [one] diese
       *[other] alle
    } auf dem Board auf.
