# Der geführte Anfang einer Veranstaltung, ihr Umfang und was noch fehlt.

begin-hint = Alles lässt sich danach noch ändern.
begin-from = Womit möchten Sie beginnen?
begin-blank = Ohne Vorlage
begin-blank-hint = Sie geben Themen und Leitfragen selbst ein.
begin-like = Wie eine frühere
begin-like-hint = Übernommen werden Themen, Tische, Tischmoderationen, Runden und Aussehen, mit neuen Codes; nicht das Datum, die Teilnehmenden und die Ideen.
begin-model = Frühere Veranstaltung
begin-kind = Worüber wird gesprochen?
begin-kind-topics = Ein Thema je Tisch
begin-kind-question = Eine Frage für alle
begin-guests = Erwartete Gäste
begin-guests-example = Zum Beispiel 60
begin-no-guests = Ist die Zahl der Gäste schon bekannt, schlagen wir Tische und Runden vor.
begin-proposal = Für { $guests ->
        [one] einen Gast
       *[other] { $guests } Gäste
    } schlagen wir { $tables ->
        [one] einen Tisch
       *[other] { $tables } Tische
    }{ $topics ->
        [0] { "" }
       *[other] { " " }zu { $topics } Themen
    } und { $rounds ->
        [one] eine Runde von
       *[other] { $rounds } Runden zu je
    } { $minutes } Minuten vor.
begin-proposal-open = Wir beginnen mit { $tables ->
        [one] einem Tisch
       *[other] { $tables } Tischen
    }{ $topics ->
        [0] { "" }
       *[other] { " " }zu { $topics } Themen
    } und { $rounds ->
        [one] einer Runde von
       *[other] { $rounds } Runden zu je
    } { $minutes } Minuten.
begin-same-title = Ohne Eingabe: … (Kopie)
begin-date = Datum, falls bekannt
begin-place = Ort, falls bekannt

plan-title = Umfang
plan-hint = Wie viele kommen, und wie der Tag sich einteilt. Die Minuten gelten für jede Runde.
plan-guests = Gäste
plan-tables = Tische
plan-rounds = Runden
plan-minutes = Minuten
plan-begins = Erste Runde
plan-seats = An jedem Tisch sitzen { $low } bis { $high } Gäste.
plan-seats-same = An jedem Tisch { $seats ->
        [one] sitzt ein Gast
       *[other] sitzen { $seats } Gäste
    }.
plan-lasts = Die Runden dauern zusammen { $minutes } Minuten.
plan-lengths = Sie sind verschieden lang: { $minutes } Minuten.
plan-ends = Die Runden dauern zusammen { $minutes } Minuten, ohne Pausen bis { $time } Uhr.
plan-proposal = Für { $guests ->
        [one] einen Gast
       *[other] { $guests } Gäste
    } schlagen wir { $tables ->
        [one] einen Tisch
       *[other] { $tables } Tische
    } vor.
plan-take = { $tables ->
        [one] Einen Tisch
       *[other] { $tables } Tische
    } vorsehen
plan-many-go = Ja, { $tables } Tische
plan-each-round = Jede Runde einzeln einstellen

prepare-lists = Aus einer Tabelle übernehmen
prepare-lists-hint = Themen, Tische, Tischmoderationen oder Teilnehmende aus Excel oder CSV.
prepare-address = Adresse für die Handys
prepare-address-hint = Sie steckt in jedem gedruckten Code, und jedes Handy im Saal muss sie erreichen.

missing-title = Was noch fehlt
missing-urgent = zuerst
missing-more = Außerdem { $count ->
        [one] ein Punkt
       *[other] { $count } Punkte
    }
missing-none = Alles bereit
missing-none-hint = Für den Tag fehlt nichts mehr.
missing-print = Tische drucken

step-back-undo = Rückgängig: { $step }
step-back-redo = Wiederholen: { $step }
step-undone = Zurückgenommen
step-redone = Wiederholt
