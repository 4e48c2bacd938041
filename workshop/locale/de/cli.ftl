# Die Befehlszeile und was beim Start im Terminal steht.

cli-about = Tischdecke verwalten
cli-export = Das Protokoll einer Veranstaltung als Datei schreiben
cli-export-replaced = Diese Zeichen kann das Format nicht darstellen; stattdessen steht dort ihr Code: { $characters }
cli-import = Eine Workshop-Datei einlesen; gibt die Nummer der neuen Veranstaltung aus
cli-links = Für jeden Tisch Nummer, Thema, Code und Adressen ausgeben; die Adressen der Tischmoderation sind geheim
cli-list = Alle Veranstaltungen auflisten
cli-passphrase = Das Passwort der Organisation neu festlegen
cli-print = Für eine Veranstaltung drucken: Tischaufsteller, Karten und mehr als PDF; mit --table nur für diese Tische
cli-serve = Den Server starten
cli-suggest = Die Texte einer CSV-Spalte gruppieren; gibt CSV mit Text, Gruppe und vorgeschlagenem Namen aus
cli-suggest-alone = { $code ->
        [model-library] Auf diesem Rechner fehlt die Bibliothek „{ $library }“, die das Modell braucht (siehe „Language models“ in docs/operating.md);
        [model-missing] Das Modell „{ $source }“ gibt es auf diesem Rechner nicht, und von selbst wird nichts heruntergeladen;
        [model-refused] Das Modell „{ $source }“ hat die Anfrage abgelehnt (Status { $status });
        [model-wrong] Was das Modell „{ $source }“ liefert, ist nicht zu gebrauchen;
       *[model-silent] Das Modell „{ $source }“ antwortet nicht;
    } gruppiert wurde mit dem eingebauten Verfahren.

serve-first = Beim ersten Besuch legen Sie dort Ihr Passwort fest.
serve-loopback = Dieses Gerät ist in keinem Netz; Handys erreichen diese Adresse nicht. Verbinden Sie es mit dem Netz im Saal, oder setzen Sie WORKSHOP_BASE_URL.
serve-organiser = Organisation:
serve-phones = Handys in diesem Netz:
serve-stop = Beenden mit Strg+C
