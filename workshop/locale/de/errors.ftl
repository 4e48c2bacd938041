# Was schiefgehen kann, je ein Satz; der Schlüssel ist error- und der Code des Fehlers.

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
error-file-unknown-table = Die Idee { $where } nennt den Tisch { $name }, den es nicht gibt.
error-file-wrong-date = Die Angabe „{ $found }“ in { $where } ist kein Datum der Form 2027-12-31.
error-file-wrong-number = Die Zahl in { $where } muss zwischen { $low } und { $high } liegen.
error-file-wrong-type = In { $where } wird { $expected ->
        [array] eine Liste
        [integer] eine ganze Zahl
        [object] ein Objekt in geschweiften Klammern
       *[string] ein Text in Anführungszeichen
    } erwartet.
error-file-wrong-value = Der Wert „{ $found }“ in { $where } ist dort nicht möglich.
error-file-wrong-word = Der Wert „{ $found }“ in { $where } ist nicht bekannt; möglich sind: { $expected }.
