# Die Befehlszeile und was beim Start im Terminal steht.

cli-about = Tischdecke verwalten
cli-export = Das Protokoll einer Veranstaltung als Datei schreiben
cli-import = Eine Workshop-Datei einlesen; gibt die Nummer der neuen Veranstaltung aus
cli-links = Für jeden Tisch Nummer, Thema, Code und Adressen ausgeben; die Adressen der Tischmoderation sind geheim
cli-list = Alle Veranstaltungen auflisten
cli-passphrase = Das Passwort der Organisation neu festlegen
cli-serve = Den Server starten
cli-suggest = Die Texte einer CSV-Spalte gruppieren; gibt CSV mit Text, Gruppe und vorgeschlagenem Namen aus

serve-first = Beim ersten Besuch legen Sie dort Ihr Passwort fest.
serve-loopback = Dieses Gerät ist in keinem Netz; Handys erreichen diese Adresse nicht. Verbinden Sie es mit dem Netz im Saal, oder setzen Sie WORKSHOP_BASE_URL.
serve-organiser = Organisation:
serve-phones = Handys in diesem Netz:
serve-stop = Beenden mit Strg+C
