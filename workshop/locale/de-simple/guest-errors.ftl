# Was Gästen am Handy gesagt wird, wenn etwas nicht geht; in Einfacher Sprache.

error-body-too-large = Das ist zu viel Text auf einmal. Bitte kürzen Sie den Text. Senden Sie ihn dann noch einmal.
error-database-damaged = Die Datei mit den Ideen ist kaputt. Bitte spielen Sie die letzte Sicherung ein.
error-database-locked = Gerade speichern sehr viele Menschen gleichzeitig. Bitte versuchen Sie es gleich noch einmal.
error-database-read-only = Wir können nichts in die Datenbank schreiben. Bitte prüfen Sie: Gibt es den Ordner für die Daten? Und darf dieses Programm dort schreiben?
error-database-unreachable = Das geht gerade nicht. Die Datenbank antwortet nicht. Bitte versuchen Sie es gleich noch einmal. Oder sagen Sie es dem Team, das die Veranstaltung organisiert.
error-disk-full = Der Speicher auf dem Server ist voll. Bitte sagen Sie es dem Team, das die Veranstaltung organisiert.
error-idea-empty = Ihre Idee hat noch keinen Text. Bitte schreiben Sie etwas in das Feld.
error-idea-not-yours = Diese Idee kann nur die Person ändern, die sie gesendet hat.
error-idea-too-long = Ihre Idee hat { $length } Zeichen. Möglich sind nur { $limit }. Bitte kürzen Sie den Text. Oder machen Sie mehrere Ideen daraus.
error-idea-withdrawn = Diese Idee gibt es nicht mehr. Jemand hat sie zurückgenommen.
error-key-too-long = Wir konnten das nicht lesen. Bitte laden Sie die Seite neu. Senden Sie Ihre Idee dann noch einmal.
error-keys-too-many = Das sind zu viele Ideen auf einmal. Möglich sind { $most }.
error-not-there = Das gibt es hier nicht. Bitte prüfen Sie die Adresse.
error-phase-closed = Die Veranstaltung ist zu Ende. Sie können nichts mehr senden und nichts mehr ändern. Haben Sie Fragen? Dann hilft Ihnen das Team, das die Veranstaltung organisiert.
error-phase-harvest = Wir sammeln keine Ideen mehr. Bitte sagen Sie Ihre Idee der Moderation am Tisch. Die Moderation kann sie noch aufschreiben.
error-phase-setup = Es geht noch nicht los. Bitte warten Sie, bis das Team das Sammeln startet.
error-request-kind = Diese Art zu senden kennen wir nicht. Möglich sind ein Formular oder JSON.
error-request-missing-key = Eine Angabe fehlt: „{ $name }“.
error-request-not-json = Das ist kein richtiges JSON.
error-request-not-object = Das muss ein JSON-Objekt in geschweiften Klammern sein.
error-request-unknown-key = Die Angabe „{ $name }“ kennen wir nicht. Möglich sind „text“ und „key“.
error-request-unreadable = Wir können das Formular nicht lesen.
error-request-wrong-type = Die Angabe „{ $name }“ muss ein Text sein.
error-table-full = Dieser Tisch hat schon { $most } Ideen. Mehr passen nicht hinein. Bitte sprechen Sie mit der Moderation am Tisch.
error-table-unknown = Diesen Tisch gibt es nicht oder nicht mehr. Bitte prüfen Sie den Code auf dem Tisch. Oder fragen Sie die Moderation am Tisch.
error-too-fast = In { $seconds } { $seconds ->
    [one] Sekunde
   *[other] Sekunden
} geht es weiter. Ihr Text bleibt hier stehen.
error-workshop-full = Diese Veranstaltung hat schon { $most } Ideen. Mehr passen nicht hinein. Vielen Dank für Ihre Idee. Bitte sagen Sie es dem Team, das die Veranstaltung organisiert.
