# Was Gästen am Handy gesagt wird, wenn etwas nicht geht; in jeder Sprache der Gäste.

error-body-too-large = Das ist zu viel auf einmal. Bitte kürzen Sie Ihren Text und senden Sie ihn noch einmal.
error-database-damaged = Die Datenbankdatei ist beschädigt oder keine Datenbank. Bitte spielen Sie die letzte Sicherung ein.
error-database-locked = Gerade wird viel gleichzeitig gespeichert. Bitte versuchen Sie es in einem Augenblick noch einmal.
error-database-read-only = In die Datenbank lässt sich nicht schreiben. Bitte prüfen Sie, ob es den Datenordner gibt und ob dieses Programm darin schreiben darf.
error-database-unreachable = Das ist gerade nicht möglich, weil die Datenbank nicht antwortet. Bitte versuchen Sie es in einigen Augenblicken noch einmal, oder sagen Sie der Organisation Bescheid.
error-disk-full = Der Speicherplatz auf dem Server ist voll. Bitte sagen Sie der Organisation Bescheid.
error-idea-empty = Ihre Idee hat noch keinen Text. Bitte schreiben Sie etwas in das Feld.
error-idea-not-yours = Diese Idee kann nur ändern, wer sie gesendet hat.
error-idea-too-long = Ihre Idee hat { $length } Zeichen; möglich sind { $limit }. Bitte kürzen Sie den Text oder teilen Sie ihn in mehrere Ideen.
error-idea-withdrawn = Diese Idee wurde zurückgezogen.
error-key-too-long = Diese Sendung war nicht lesbar. Bitte laden Sie die Seite neu und senden Sie Ihre Idee noch einmal.
error-keys-too-many = Das sind zu viele Ideen auf einmal; möglich sind { $most }.
error-not-there = Das gibt es hier nicht. Bitte prüfen Sie die Adresse.
error-phase-closed = Die Veranstaltung ist abgeschlossen. Neue Ideen und Änderungen sind nicht mehr möglich; bei Fragen hilft die Organisation.
error-phase-harvest = Das Sammeln ist beendet. Bitte sagen Sie Ihre Idee der Tischmoderation, sie kann sie noch aufnehmen.
error-phase-setup = Das Sammeln hat noch nicht begonnen. Bitte warten Sie, bis die Organisation es eröffnet.
error-request-kind = Diese Art der Sendung ist nicht bekannt; möglich sind ein Formular oder JSON.
error-request-missing-key = In der Sendung fehlt die Angabe „{ $name }“.
error-request-not-json = Die Sendung ist kein gültiges JSON.
error-request-not-object = Die Sendung muss ein JSON-Objekt in geschweiften Klammern sein.
error-request-unknown-key = Die Sendung enthält die unbekannte Angabe „{ $name }“; möglich sind „text“ und „key“.
error-request-unreadable = Das Formular ist nicht lesbar.
error-request-wrong-type = Die Angabe „{ $name }“ muss ein Text sein.
error-table-full = Dieser Tisch hat schon { $most } Ideen, mehr nimmt er nicht auf. Bitte sprechen Sie die Tischmoderation an.
error-table-unknown = Diesen Tisch gibt es nicht oder nicht mehr. Bitte prüfen Sie den Code auf dem Tisch oder fragen Sie die Tischmoderation.
error-too-fast = In { $seconds } { $seconds ->
    [one] Sekunde
   *[other] Sekunden
} geht es weiter. Ihr Text bleibt stehen.
error-workshop-full = Diese Veranstaltung hat { $most } Ideen und kann keine weiteren aufnehmen. Herzlichen Dank für Ihre Idee; bitte sagen Sie der Organisation Bescheid.
