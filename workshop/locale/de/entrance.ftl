# Die Anmeldung der Organisation und die Seite, die einen Fehler erklärt.

entrance-title = Anmeldung der Organisation
entrance-lead = Hier bereiten Sie World Cafés vor und holen das Protokoll ab.
entrance-passphrase = Passwort
entrance-note = Sie bleiben auf diesem Gerät 90 Tage angemeldet. Tischmoderationen brauchen kein Passwort, sie öffnen den Link ihres Tisches.
entrance-go = Anmelden


entrance-first-title = Willkommen
entrance-first-lead = Legen Sie ein Passwort fest. Wer es kennt, kann auf diesem Server World Cafés vorbereiten und Protokolle abholen.
entrance-first-note = Mindestens 8 Zeichen. Ein kurzer Satz ist leicht zu merken und schwer zu erraten.
entrance-first-go = Passwort festlegen
entrance-first-hint = Noch hat niemand ein Passwort festgelegt. Öffnen Sie dazu bitte die Adresse, die beim Start im Terminal ausgegeben wurde.

web-crash = Damit haben wir nicht gerechnet. Ihre Daten sind sicher; bitte laden Sie die Seite neu.
web-sorry-title = Das hat nicht geklappt
