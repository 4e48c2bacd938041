# Was schiefgehen kann, je ein Satz; der Schlüssel ist

error-approve-day = Dieser Tag liegt in der Zukunft. Bitte nennen Sie den Tag, an dem das Protokoll freigegeben wurde.
error-approve-day-form = Diesen Tag kennt der Kalender nicht. Bitte schreiben Sie ihn so: 31.12.2026.
error-archive-damaged = Diese Datei ist beschädigt und lässt sich nicht lesen. Bitte speichern Sie sie neu, oder fügen Sie den Text ein.
error-archive-locked = Diese Datei ist mit einem Passwort geschützt. Bitte speichern Sie sie ohne Passwort.
error-archive-macros = Diese Datei enthält Makros oder andere Programme. Bitte speichern Sie sie ohne Makros, oder fügen Sie den Text ein.
error-archive-too-full = Diese Datei ist gepackt und enthält zu viel: Text und Gestaltung dürfen ausgepackt { $limit } MB umfassen. Bitte nehmen Sie nur die Ergebnisse, oder fügen Sie den Text ein.
error-archive-too-large = Diese Datei ist zu groß. Erlaubt sind { $limit } MB; meist hilft es, die Bilder darin zu entfernen.
error-changed-since = { $what ->
        [cluster] Die Themengruppe „{ $name }“ wurde
        [idea] Die Idee „{ $name }“ wurde
        [photo] Die Beschreibung eines Fotos wurde
        [table] Tisch { $name } wurde
        [topic] Das Thema „{ $name }“ wurde
       *[nothing] Etwas davon wurde
    } inzwischen noch einmal verändert. Damit nichts davon verloren geht, bleibt alles, wie es ist. Andere Schritte können Sie im Verlauf zurücknehmen.
error-cluster-unknown = Diese Themengruppe gibt es nicht mehr. Bitte wählen Sie eine andere.
error-clusters-full = Mehr als { $most } Themengruppen kann ein Thema nicht haben. Bitte fassen Sie einige zusammen.
error-command-line = { $argument ->
        [none] Diesen Befehl gibt es so nicht.
       *[other] Diesen Befehl gibt es so nicht; es liegt an { $argument }.
    } Hilfe: { $help }
error-command-malformed = Das war unverständlich. Bitte laden Sie die Seite neu.
error-data-folder = Der Datenordner { $folder } lässt sich nicht anlegen. Bitte prüfen Sie den Pfad und die Rechte, oder nennen Sie in WORKSHOP_DATA_DIR einen anderen Ordner.
error-database-address = Die Datenbank antwortet nicht. Bitte prüfen Sie, ob sie läuft und ob WORKSHOP_DATABASE_URL stimmt. ({ $reason })
error-database-held = Ein anderes Programm hält die Datenbank fest. Bitte beenden Sie es, zum Beispiel eine zweite Tischdecke oder ein Datenbankprogramm, und starten Sie dann noch einmal.
error-database-newer = Die Datenbank stammt von einer neueren Version dieses Programms. Bitte starten Sie die neuere Version.
error-delete-on-past = Dieser Tag ist schon vorbei oder heute. Bitte wählen Sie einen späteren.
error-delete-title = Der Titel stimmt nicht überein. Bitte geben Sie ihn genau so ein, wie er dort steht.
error-earlier-enough = Mehr als { $most } frühere Veranstaltungen lassen sich nicht vergleichen. Bitte entfernen Sie zuerst eine.
error-earlier-kind = Diese Datei lässt sich nicht lesen. Möglich sind Veranstaltungsdateien (.json), Word (.docx), OpenDocument (.odt) und Text (.txt). Sie können den Text auch einfügen.
error-earlier-nothing = Hier stehen keine Ergebnisse: weder eine Aufzählung noch eine Überschrift „Ergebnisse“ mit Text darunter. Bitte fügen Sie die Punkte als Text ein, einen je Zeile.
error-earlier-too-many = Das sind { $found } Punkte, mehr als die erlaubten { $most }. Bitte nehmen Sie nur die Ergebnisse.
error-earlier-unknown = Diesen früheren Punkt gibt es nicht mehr. Bitte laden Sie die Seite neu.
error-embedding-address = Das ist keine Adresse, die hier möglich ist. Erlaubt sind Adressen, die mit https:// oder http:// beginnen, ohne Passwort und ohne Fragezeichen; danach kann # und der Name des Modells stehen.
error-field-empty = Bitte füllen Sie das Feld „{ $field ->
        [approve-by] Freigegeben durch
        [cluster-title] Aussage der Themengruppe
        [earlier-label] Jahr oder Kürzel
        [earlier-name] Name der früheren Veranstaltung
        [hide-reason] Grund
        [host-name] Name der Tischmoderation
        [participant-name] Name der Person
        [reviewer-name] Name
        [template-name] Name der Vorlage
        [topic-title] Thema
       *[workshop-title] Titel der Veranstaltung
    }“ aus.
error-field-too-long = Das Feld „{ $field ->
        [approve-by] Freigegeben durch
        [approve-note] Vermerk
        [cluster-lead-in] Einleitung der Themengruppe
        [cluster-minority] Sicht der Minderheit
        [cluster-title] Aussage der Themengruppe
        [earlier-label] Jahr oder Kürzel
        [earlier-name] Name der früheren Veranstaltung
        [hide-reason] Grund
        [host-function] Funktion der Tischmoderation
        [host-name] Name der Tischmoderation
        [minutes-agenda] Tagesablauf
        [minutes-attachments] Anlagen
        [minutes-overview] Überblick
        [minutes-recorder] Protokoll
        [minutes-text] Text im Protokoll
        [open-question] Frage an die nächste Gruppe
        [participant-institution] Institution der Person
        [participant-name] Name der Person
        [photo-alt] Beschreibung des Fotos
        [photo-caption] Bildunterschrift
        [remark] Kommentar
        [reviewer-function] Funktion
        [reviewer-name] Name
        [template-name] Name der Vorlage
        [topic-introduction] Einführung für das Protokoll
        [topic-question] Leitfrage
        [topic-title] Thema
        [workshop-embedding] Sprachmodell
        [workshop-organiser] Veranstaltet von
        [workshop-place] Ort
        [workshop-subtitle] Untertitel
       *[workshop-title] Titel der Veranstaltung
    }“ hat { $length } Zeichen; möglich sind { $limit }. Bitte kürzen Sie den Text.
error-file-duplicate-cluster = In { $where } gibt es zwei Themengruppen mit dem Schlüssel „{ $name }“.
error-file-duplicate-name = In einem Objekt der Datei steht der Schlüssel „{ $name }“ mehr als einmal.
error-file-duplicate-table = Zwei Tische tragen die Nummer { $name }.
error-file-duplicate-topic = Zwei Themen haben den Schlüssel „{ $name }“.
error-file-format-missing = Das ist keine Workshop-Datei: Es fehlt die Angabe "format": "{ $expected }".
error-file-format-unknown = Das Format „{ $found }“ ist nicht bekannt; erwartet wird „{ $expected }“.
error-file-list-too-long = Die Liste { $where } hat { $length } Einträge; möglich sind { $limit }.
error-file-missing-key = Es fehlt der Schlüssel „{ $name }“ { $where ->
        [root] auf der obersten Ebene
       *[other] in { $where }
    }.
error-file-not-a-number = Die Datei enthält den Wert { $name }, den JSON nicht kennt.
error-file-not-json = Die Datei ist kein gültiges JSON: Der Fehler liegt in Zeile { $line }, Spalte { $column }.
error-file-not-object = Das ist keine Workshop-Datei: Sie muss mit einer geschweiften Klammer beginnen.
error-file-not-utf8 = Die Datei ist nicht in UTF-8 gespeichert; bitte speichern Sie sie in dieser Kodierung.
error-file-parked-cluster = Die Idee { $where } steht zugleich in einer Themengruppe und im Themenspeicher.
error-file-read = Die Datei „{ $file }“ lässt sich nicht lesen: { $reason ->
        [missing] Es gibt sie nicht. Bitte prüfen Sie den Namen und den Ordner.
        [forbidden] Die Berechtigung dazu fehlt.
        [folder] Das ist ein Ordner. Bitte nennen Sie eine Datei darin.
       *[other] Das Betriebssystem meldet „{ $detail }“.
    }
error-file-text-empty = Der Text in { $where } ist leer oder unsichtbar.
error-file-text-too-long = Der Text in { $where } hat { $length } Zeichen; möglich sind { $limit }.
error-file-too-deep = Die Datei ist zu tief verschachtelt.
error-file-too-large = Die Datei ist zu groß; möglich sind { $limit } MB.
error-file-too-many-ideas = Die Datei enthält { $count } Ideen; möglich sind { $limit }.
error-file-unknown-cluster = Die Idee { $where } nennt die Themengruppe „{ $name }“, die es in ihrem Thema nicht gibt.
error-file-unknown-key = Unbekannter Schlüssel „{ $name }“ { $where ->
        [root] auf der obersten Ebene
       *[other] in { $where }
    }.
error-file-unknown-same = Die Idee { $where } soll dasselbe sagen wie Nummer { $name }; gemeint sein kann nur eine andere Idee ihres Themas, die für sich selbst steht.
error-file-unknown-table = Die Idee { $where } nennt den Tisch { $name }, den es nicht gibt.
error-file-write = Die Datei „{ $file }“ lässt sich nicht schreiben: { $reason ->
        [missing] Den Ordner gibt es nicht. Bitte prüfen Sie den Namen.
        [forbidden] Die Berechtigung dazu fehlt.
        [folder] Das ist ein Ordner. Bitte nennen Sie eine Datei darin.
       *[other] Das Betriebssystem meldet „{ $detail }“.
    }
error-file-wrong-date = Die Angabe „{ $found }“ in { $where } ist kein Datum der Form 2027-12-31.
error-file-wrong-number = Die Zahl in { $where } muss zwischen { $low } und { $high } liegen.
error-file-wrong-type = In { $where } wird { $expected ->
        [array] eine Liste
        [boolean] ja oder nein (true, false)
        [integer] eine ganze Zahl
        [object] ein Objekt in geschweiften Klammern
       *[string] ein Text in Anführungszeichen
    } erwartet.
error-file-wrong-value = Der Wert „{ $found }“ in { $where } ist dort nicht möglich.
error-file-wrong-word = Der Wert „{ $found }“ in { $where } ist nicht bekannt; möglich sind: { $expected }.
error-foreign-origin = Diese Anfrage kam von einer fremden Seite. Bitte öffnen Sie die Adresse Ihres Tisches noch einmal.
error-format-unknown = Das Format „{ $format }“ gibt es nicht; möglich sind: { $known }.
error-host-link-unknown = Dieser Link gilt nicht oder nicht mehr. Bitte lassen Sie sich von der Organisation den aktuellen Link für Ihren Tisch geben.
error-hosts-count = An einem Tisch sind höchstens { $most } Tischmoderationen möglich.
error-idea-unknown = Diese Idee gibt es nicht mehr. Bitte laden Sie die Seite neu.
error-ideas-count = Möglich sind 1 bis { $most } Ideen auf einmal.
error-language-unknown = Die Sprache „{ $language }“ gibt es hier nicht. Bitte wählen Sie eine andere.
error-list-column = Eine Spalte „{ $column }“ gibt es in der Liste nicht. Vorhanden: { $columns }
error-list-empty = Die Liste ist leer. Bitte schreiben Sie jede Idee in eine eigene Zeile.
error-list-quotes = In Zeile { $row } stimmen die Anführungszeichen nicht. Bitte setzen Sie den ganzen Text in Anführungszeichen, und verdoppeln Sie jedes, das darin vorkommt.
error-list-row = Zeile { $row } hat { $count ->
        [one] eine Zelle
       *[other] { $count } Zellen
    }, die Überschrift hat { $columns }. Bitte setzen Sie einen Text, in dem das Trennzeichen vorkommt, in Anführungszeichen.
error-list-text-too-long = Der Text in Zeile { $row } hat { $length } Zeichen; möglich sind { $limit }.
error-list-too-large = Die Liste ist größer als { $most } MB. Bitte teilen Sie sie auf.
error-list-too-long = Die Liste hat { $count } Zeilen; gruppiert werden höchstens { $most }. Bitte teilen Sie sie auf.
error-list-unreadable = Das ist keine lesbare CSV-Datei. Bitte speichern Sie die Tabelle als CSV (UTF-8).
error-minutes-changed = Diese Stelle wurde inzwischen anderswo geändert; dort steht jetzt „{ $text }“. Bitte sehen Sie nach, bevor Sie sie noch einmal ändern.
error-minutes-choice = Diese Auswahl ist nicht möglich. Bitte laden Sie die Seite neu.
error-minutes-confirmed = Zugestimmt haben können höchstens { $asked } Gäste, denn so viele wurden gefragt.
error-minutes-dots = Möglich sind ganze Zahlen von 0 bis { $most }.
error-minutes-feedback-changed = Die Rückmeldung der Gäste wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie noch einmal hin.
error-minutes-incomplete = Dieses Protokoll würde eine Idee verlieren oder doppelt nennen, deshalb wird es nicht ausgegeben. Das ist ein Fehler dieses Programms; Ihre Ideen sind sicher. Die Tabelle und die Workshop-Datei enthalten sie alle. Bitte geben Sie der Stelle Bescheid, die den Server betreut.
error-minutes-key = Diese Stelle des Protokolls gibt es nicht mehr. Bitte laden Sie die Seite neu.
error-minutes-lines = Mehr als { $most } Einträge sind hier nicht möglich. Bitte kürzen Sie die Liste.
error-minutes-moved-on = Inzwischen ist auf dem Board noch etwas geschehen. Bitte sehen Sie noch einmal hin.
error-minutes-verbatim = Gewählt ist der Wortlaut der Gäste; die Punkte lassen sich deshalb nicht ändern.
error-model-library = Auf dem Server fehlt die Bibliothek „{ $library }“, die dieses Modell braucht. Wer den Server betreut, richtet sie so ein, wie es im Handbuch für den Betrieb unter „Sprachmodelle“ steht. Bis dahin gelten die eingebauten Vorschläge.
error-model-missing = Das Modell „{ $source }“ gibt es auf dem Server nicht. Bitte prüfen Sie die Schreibweise, oder lassen Sie es dort ablegen; von selbst wird nichts heruntergeladen. Bis dahin gelten die eingebauten Vorschläge.
error-model-refused = { $source } hat die Anfrage abgelehnt (Status { $status }). Bitte prüfen Sie die Adresse und den Namen des Modells, und ob auf dem Server der Schlüssel in WORKSHOP_EMBEDDING_KEY stimmt. Bis dahin gelten die eingebauten Vorschläge.
error-model-silent = { $source } antwortet nicht oder nicht schnell genug. In einer Minute wird es wieder versucht; bis dahin gelten die eingebauten Vorschläge. Bleibt es dabei, prüfen Sie bitte das Netz und ob das Modell läuft.
error-model-wrong = Was { $source } liefert, ist nicht zu gebrauchen. Bitte prüfen Sie, ob das wirklich ein Modell für Satzvektoren ist und ob seine Dateien vollständig sind. Bis dahin gelten die eingebauten Vorschläge.
error-not-claimed = Noch hat niemand ein Passwort festgelegt. Bitte öffnen Sie die Adresse, die beim Start im Terminal ausgegeben wurde.
error-not-your-role = Das ist anderen vorbehalten. Bitte wenden Sie sich an die Organisation.
error-not-your-table = Das gehört zu einem anderen Tisch. Bitte öffnen Sie den Link Ihres eigenen Tisches.
error-nothing-to-redo = Es gibt nichts zu wiederholen.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
error-participants-line = Zeile { $line }: { $reason ->
        [cells] Da stehen { $found } Angaben; möglich sind Name, Vorname und Institution.
        [length] Eine Angabe hat { $found } Zeichen; möglich sind 500.
       *[name] Es fehlt der Name. Er steht am Anfang der Zeile.
    } Gespeichert wird erst, wenn alle Zeilen stimmen.
error-passphrase-length = Das Passwort muss zwischen { $shortest } und { $longest } Zeichen lang sein.
error-passphrase-wrong = Das Passwort stimmt nicht. Bitte versuchen Sie es noch einmal.
error-pdf-failed = Das PDF ließ sich nicht herstellen. Ihre Ideen sind sicher, und die anderen Formate sind möglich. Bitte versuchen Sie es noch einmal; hilft das nicht, geben Sie der Stelle Bescheid, die den Server betreut.
error-phase-collect = Es wird noch gesammelt. Freigeben können Sie das Protokoll ab der Ernte.
error-phase-step = Von hier führt kein Schritt in diese Phase. Bitte gehen Sie eine Phase nach der anderen.
error-photo-damaged = Dieses Foto ist unvollständig oder beschädigt. Bitte nehmen Sie es noch einmal auf oder wählen Sie ein anderes.
error-photo-described-since = Jemand anders hat die Angaben zu diesem Foto inzwischen geändert; davon wurde nichts überschrieben. Was Sie getippt haben, steht noch im Feld. Speichern Sie noch einmal, wenn es gelten soll.
error-photo-heic = Dieses Foto ist im Format HEIC, das hier nicht gelesen werden kann. Bitte als JPEG aufnehmen (auf iPad und iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“).
error-photo-no-picture = Das ist kein Foto, das hier gelesen werden kann. Möglich sind JPEG, PNG und WebP.
error-photo-too-large = Dieses Foto ist größer als { $limit } MB. Bitte nehmen Sie es kleiner auf oder wählen Sie ein anderes.
error-photo-too-many-pixels = Dieses Foto hat mehr als { $limit } Megapixel. Bitte nehmen Sie es mit geringerer Auflösung auf.
error-photo-unknown = Dieses Foto gibt es nicht mehr. Bitte laden Sie die Seite neu.
error-photos-full = Mehr als { $most } Fotos kann ein Thema nicht haben. Bitte entfernen Sie zuerst eines.
error-port-forbidden = Der Port { $port } lässt sich hier nicht öffnen ({ $reason }). Bitte setzen Sie WORKSHOP_PORT auf eine Zahl ab 1024, und prüfen Sie STREAMLIT_SERVER_ADDRESS, falls Sie es gesetzt haben.
error-port-taken = Der Port { $port } ist schon belegt. Bitte beenden Sie das andere Programm oder setzen Sie WORKSHOP_PORT auf eine andere Zahl.
error-question-changed-since = Jemand anders hat inzwischen eine Frage an die nächste Gruppe gestellt. Sie wurde nicht überschrieben.
error-remark-empty = Ihr Kommentar hat noch keinen Text. Bitte schreiben Sie etwas in das Feld.
error-remark-line-gone = Diese Stelle gibt es im Protokoll nicht mehr. Bitte schreiben Sie Ihren Kommentar zum Ganzen.
error-remark-unknown = Diesen Kommentar gibt es nicht mehr. Bitte laden Sie die Seite neu.
error-remarks-full = Mehr als { $most } Kommentare sind nicht möglich. Bitte löschen Sie zuerst einen, oder sprechen Sie die Organisation an.
error-review-approved = Das Protokoll ist inzwischen freigegeben. Bei Fragen hilft die Organisation.
error-review-unknown = Dieser Link gilt nicht oder nicht mehr. Bitte lassen Sie sich von der Organisation einen neuen geben.
error-reviewers-full = Mehr als { $most } Personen können nicht prüfen. Bitte ziehen Sie zuerst einen Link zurück.
error-round-minutes = Eine Runde dauert zwischen 1 und { $longest } Minuten. Bitte ändern Sie die Dauer.
error-round-unknown = Eine Runde { $number } gibt es nicht. Bitte wählen Sie eine der geplanten Runden.
error-rounds-count = Möglich sind höchstens { $most } Runden. Bitte ändern Sie die Anzahl.
error-setting-base-url = Die Einstellung { $name } muss eine Adresse ohne Pfad sein, wie http://192.168.0.10:8501 oder https://cafe.example.org; dort steht „{ $value }“.
error-setting-database-url = Die Einstellung { $name } muss mit sqlite:// oder postgresql:// beginnen; dort steht „{ $value }“.
error-setting-key = Die Einstellung { $name } darf nur aus sichtbaren ASCII-Zeichen ohne Leerzeichen bestehen. Bitte setzen Sie den Schlüssel noch einmal.
error-setting-number = { $name } ist „{ $value }“; erwartet wird eine ganze Zahl von { $low } bis { $high }.
error-setting-port = Die Einstellung { $name } muss eine Zahl zwischen 1 und 65535 sein; dort steht „{ $value }“.
error-setup-key = Diese Adresse gilt nicht oder nicht mehr. Bitte öffnen Sie die Adresse, die beim Start im Terminal ausgegeben wurde, oder melden Sie sich mit dem Passwort an.
error-sign-in-first = Bitte melden Sie sich zuerst an: die Organisation mit dem Passwort, die Tischmoderation mit dem Link ihres Tisches.
error-step-unknown = Diesen Schritt gibt es im Verlauf nicht mehr. Bitte laden Sie die Seite neu.
error-table-number = Die Tischnummer muss zwischen 1 und { $highest } liegen.
error-table-number-taken = Die Tischnummer { $number } ist schon vergeben. Bitte wählen Sie eine andere.
error-tables-full = Alle Tischnummern bis { $most } sind vergeben. Bitte entfernen Sie zuerst einen Tisch.
error-template-damaged = Diese Vorlage ist beschädigt und lässt sich nicht lesen. Bitte öffnen Sie sie in Word oder LibreOffice, speichern Sie sie neu und laden Sie sie noch einmal hoch.
error-template-encrypted = Diese Vorlage ist mit einem Passwort geschützt. Bitte speichern Sie sie ohne Passwort und laden Sie sie noch einmal hoch.
error-template-macros = Diese Vorlage enthält Makros oder andere Programme. Bitte speichern Sie sie ohne Makros, in Word als .docx oder .dotx.
error-template-other-kind = Diese Vorlage passt nicht zum Format { $kind }. Word-Vorlagen gelten für docx, OpenDocument-Vorlagen für odt.
error-template-place-missing = In dieser Vorlage fehlt die Stelle für die Ergebnisse. Bitte schreiben Sie [[ERGEBNISSE]] in einen eigenen Absatz.
error-template-place-twice = In dieser Vorlage steht [[ERGEBNISSE]] mehr als einmal. Bitte lassen Sie es nur dort stehen, wo die Ergebnisse hingehören.
error-template-too-full = Diese Vorlage ist gepackt und enthält zu viel: Text und Gestaltung dürfen ausgepackt { $limit } MB umfassen. Bitte löschen Sie darin, was nicht gebraucht wird.
error-template-too-large = Diese Vorlage ist zu groß. Erlaubt sind { $limit } MB; meist hilft es, die Bilder darin zu verkleinern.
error-template-unknown = Das ist keine Vorlage für Texte. Möglich sind Word-Dateien (.docx, .dotx) und OpenDocument-Texte (.odt, .ott).
error-templates-full = Mehr als { $most } Vorlagen sind nicht möglich. Bitte entfernen Sie zuerst eine.
error-too-many-guesses = Es melden sich gerade zu viele an. Bitte versuchen Sie es in einer Minute noch einmal.
error-topic-has-ideas = Zu „{ $title }“ gibt es schon { $count ->
        [one] eine Idee
       *[other] { $count } Ideen
    }. Damit nichts verloren geht, bleibt das Thema bestehen.
error-topic-has-photos = Zu „{ $title }“ gibt es schon { $count ->
        [one] ein Foto
       *[other] { $count } Fotos
    }. Bitte entfernen Sie zuerst die Fotos auf dem Board.
error-topic-unknown = Dieses Thema gibt es nicht mehr. Bitte laden Sie die Seite neu.
error-topic-without-table = Tisch { $number } ist der einzige Tisch von „{ $title }“. Steht er bei einem anderen Thema, lassen sich { $count ->
        [0] die Themengruppen und Fotos
        [one] die eine Idee
       *[other] die { $count } Ideen
    } dort auf keinem Board mehr öffnen. Legen Sie stattdessen die Themen zusammen, oder geben Sie „{ $title }“ zuerst noch einen Tisch.
error-topics-full = Mehr als { $most } Themen kann eine Veranstaltung nicht haben. Bitte entfernen Sie zuerst eines.
error-version-damaged = Die Fassung { $number } passt nicht mehr zu ihrer Prüfsumme: Sie wurde nach der Freigabe verändert oder ist beschädigt. Sie wird deshalb nicht ausgegeben. Bitte spielen Sie eine Sicherung ein, oder geben Sie das Protokoll neu frei.
error-version-photo-damaged = Das Foto { $photo } ist nicht mehr das, das freigegeben wurde. Die Fassung wird deshalb nicht ausgegeben. Bitte spielen Sie eine Sicherung ein, oder geben Sie das Protokoll neu frei.
error-version-unchanged = Seit Fassung { $number } hat sich nichts geändert. Eine neue Freigabe ist nicht nötig.
error-version-unknown = Eine Fassung { $number } gibt es nicht. Bitte wählen Sie eine aus der Liste.
error-workshop-unknown = Diese Veranstaltung gibt es nicht oder nicht mehr. Bitte wählen Sie eine aus der Liste.
