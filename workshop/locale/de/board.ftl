# Das Board der Tischmoderation.

board-table = Tisch { $number }
board-round = Runde { $round }
board-round-of = Runde { $round } von { $rounds }
board-origin-table = am Tisch
board-origin-paper = Papierkarte

board-open = Neu ({ $count })
board-open-empty = Hier erscheinen neue Ideen, sobald sie gesendet werden.
board-hidden = Ausgeblendet ({ $count })
board-parked = Themenspeicher ({ $count })
board-hidden-reason = Grund: { $reason }
board-ideas = { $count ->
    [one] 1 Idee
   *[other] { $count } Ideen
}
board-news = { $count ->
    [one] 1 neue Idee
   *[other] { $count } neue Ideen
}
board-news-below = { $count ->
    [one] 1 neue Idee ↓
   *[other] { $count } neue Ideen ↓
}
board-count-placed = { $count } zugeordnet
board-count-open = { $count } offen
board-count-parked = { $count } im Themenspeicher
board-count-hidden = { $count } ausgeblendet
board-count-withdrawn = { $count } zurückgezogen

board-connecting = Verbindung wird aufgebaut …
board-saved = alles gespeichert
board-saving = wird gespeichert …
board-offline = keine Verbindung, letzter Stand { $time }
board-unsent = Das ließ sich nicht speichern, weil der Server nicht antwortet. Bitte prüfen Sie das WLAN und versuchen Sie es noch einmal.
board-refused = Das ließ sich nicht speichern. Bitte versuchen Sie es noch einmal.
board-close-message = Meldung schließen
board-phase-setup = Die Veranstaltung ist noch in Vorbereitung. Ordnen können Sie, sobald das Sammeln beginnt.
board-phase-closed = Die Veranstaltung ist abgeschlossen. Das Board zeigt den letzten Stand.

board-type-label = Idee tippen
board-type-placeholder = Idee tippen …
board-type-origin = Woher kommt die Idee?
board-type-table = Am Tisch
board-type-paper = Papierkarte
board-type-send = Hinzufügen

board-move = Verschieben …
board-move-new = Neue Themengruppe …
board-move-open = Zurück zu Neu
board-move-up = Nach oben
board-move-down = Nach unten
board-moved = Verschoben nach „{ $title }“
board-moved-open = Zurück bei Neu
board-hide = Ausblenden …
board-hide-label = Warum wird die Idee ausgeblendet?
board-hide-do = Ausblenden
board-restore = Wiederherstellen
board-cancel = Abbrechen

board-clusters = Themengruppen
board-clusters-empty = Noch keine Themengruppe. Eine Aussage als Titel hilft, zum Beispiel „Kurze Wege machen den Alltag leichter“.
board-cluster-new = + Neue Themengruppe
board-cluster-title = Aussage der Themengruppe
board-cluster-create = Anlegen
board-cluster-edit = Bearbeiten …
board-cluster-rename = Umbenennen
board-cluster-save = Speichern
board-cluster-earlier = Nach vorn
board-cluster-later = Nach hinten
board-cluster-dissolve = Auflösen …
board-cluster-dissolve-ask = Themengruppe auflösen? Ihre Ideen kommen zurück zu Neu.
board-cluster-dissolve-do = Auflösen
board-cluster-empty = Noch keine Ideen

board-guests = Gäste:
board-back = Zur Veranstaltung
board-gone-table = Dieser Tisch wurde von der Organisation entfernt.
board-gone-link = Ihr Link gilt nicht mehr. Bitte lassen Sie sich von der Organisation den neuen Link geben.
board-unknown = Diesen Tisch gibt es nicht oder nicht mehr.
board-choose = Welchen Tisch möchten Sie öffnen?
board-choice = Tisch { $number } · { $topic }
board-nobody-title = Dieses Board gehört zu einem Tisch
board-nobody-host = Bitte öffnen Sie den Link, den Sie als Tischmoderation bekommen haben. Er führt Sie hierher zu Ihrem Tisch.
board-nobody-organiser = Zur Anmeldung der Organisation
board-no-table = Öffnen Sie das Board eines Tisches aus der Vorbereitung.
board-no-tables = In dieser Veranstaltung gibt es noch keinen Tisch
board-to-start = Zu den Veranstaltungen

photo-head = Fotos
photo-alt = Foto vom Tisch, Runde { $round }
photo-alt-table = Foto von Tisch { $table }, Runde { $round }

board-suggested = Vorschläge
board-suggest-move = Verschieben nach „{ $title }“
board-method-model = Vorschläge mit Sprachmodell auf diesem Rechner
board-method-remote = Vorschläge von { $host }: Die Texte der Ideen und Themengruppen werden dorthin gesendet.
board-method-fallback = Das Sprachmodell antwortet nicht. Die Vorschläge kommen vom eingebauten Verfahren.
board-method-fallback-remote = { $host } antwortet nicht, die Vorschläge kommen vom eingebauten Verfahren. Die Texte der Ideen und Themengruppen werden weiter dorthin gesendet, bis die Organisation es abschaltet.

board-mentions = { $count } × genannt
board-cluster-unnamed = Themengruppe ohne Titel

# Der Verlauf: was getan wurde. $idea und $into sind eine Idee in Anführungszeichen, oder dass es sie nicht mehr gibt.
board-step-idea = „{ $words }“
board-step-withdrawn = eine zurückgezogene Idee
board-step-type-idea = { $idea } getippt
board-step-move-ideas-cluster = { $count ->
    [one] { $idea }
   *[other] { $count } Ideen
} nach „{ $cluster }“ verschoben
board-step-move-ideas-open = { $count ->
    [one] { $idea }
   *[other] { $count } Ideen
} zurück zu Neu gelegt
board-step-move-ideas-order = { $count ->
    [one] { $idea } an eine andere Stelle gelegt
   *[other] { $count } Ideen an eine andere Stelle gelegt
}
board-step-park-ideas = { $count ->
    [one] { $idea }
   *[other] { $count } Ideen
} in den Themenspeicher gelegt
board-step-hide-ideas = { $count ->
    [one] { $idea }
   *[other] { $count } Ideen
} ausgeblendet
board-step-restore-ideas = { $count ->
    [one] { $idea }
   *[other] { $count } Ideen
} wiederhergestellt
board-step-correct-idea = Wortlaut geändert: { $idea }
board-step-correct-idea-original = Ursprünglichen Wortlaut wieder gezeigt: { $idea }
board-step-join-ideas = { $count ->
    [one] { $idea }
   *[other] { $count } Ideen
} mit { $into } zusammengelegt
board-step-part-idea = { $count ->
    [one] { $idea } wieder einzeln gelegt
   *[other] { $count } Ideen wieder einzeln gelegt
}
board-step-create-cluster = Themengruppe „{ $cluster }“ mit { $count ->
    [one] { $idea }
   *[other] { $count } Ideen
} angelegt
board-step-create-cluster-empty = Themengruppe „{ $cluster }“ angelegt
board-step-describe-cluster = Themengruppe „{ $was }“ in „{ $cluster }“ umbenannt
board-step-describe-cluster-lead-in = Einleitung von „{ $cluster }“ geändert
board-step-contest-cluster = „{ $cluster }“ als strittig markiert
board-step-settle-cluster = „{ $cluster }“ nicht mehr als strittig markiert
board-step-move-cluster = Themengruppe „{ $cluster }“ an eine andere Stelle gelegt
board-step-merge-clusters = Themengruppe „{ $cluster }“ mit „{ $into }“ zusammengelegt
board-step-dissolve-cluster = Themengruppe „{ $cluster }“ aufgelöst
board-step-arrange = { $count ->
    [one] { $idea } vorsortiert
   *[other] { $count } Ideen vorsortiert
}
board-step-describe-photo = Angaben zu einem Foto geändert
board-step-merge-topics = Thema „{ $topic }“ mit „{ $into_topic }“ zusammengelegt
board-step-move-table = Tisch { $table } zum Thema „{ $topic }“ gestellt

# Suchen und filtern.
board-find = Suche
board-find-on = Suche, Filter an
board-find-bar = Suchen und filtern
board-find-label = Ideen und Themengruppen durchsuchen
board-find-placeholder = Suchen …
board-find-round = Runde
board-find-rounds = Alle Runden
board-find-fresh = Neu seit Rundenbeginn
board-find-lift = Filter aufheben
board-find-shown = { $shown } von { $total } gezeigt
board-find-count = { $count ->
    [0] Keine Idee passt
    [one] 1 Idee passt
   *[other] { $count } Ideen passen
}

# Die Übergabe an die nächste Gruppe.
board-handover = Übergabe
board-handover-so-far = Bisher an diesem Tisch
board-handover-so-far-topic = Bisher zu diesem Thema
board-handover-theirs = Inzwischen hat jemand anders hier gefragt: „{ $text }“
board-handover-keep = Meine Frage speichern
board-handover-newest = Zuletzt, in Runde { $round }
board-handover-open = Was ist noch offen?
board-handover-hint = Frage an die nächste Gruppe …
board-handover-back = Zurück zum Board
board-handover-no-clusters = Noch keine Themengruppe
board-handover-no-ideas = Noch keine Idee
board-handover-contested = strittig
board-handover-more = { $count ->
    [one] und 1 weitere
   *[other] und { $count } weitere
}

# Karten nacheinander tippen.
board-type-waits = unterwegs
board-type-failed = nicht gespeichert
board-type-unsent = Noch nicht gespeicherte Karten
board-type-again = Noch einmal senden
board-type-again-all = Alle noch einmal senden
board-type-edit = Ins Feld holen
board-type-split = { $count } Karten daraus machen

# Fotos vom Tisch.
board-photo-take = Tischdecke fotografieren
board-photo-choose = Dateien wählen
board-photos = Fotos
board-photos-count = Fotos ({ $count })
board-photos-close = Fotos schließen
board-photos-none = Noch kein Foto. Sie können Fotos auch hierher ziehen oder einfügen.
board-photo-drop = Fotos hier ablegen
board-photo-number = Foto { $number } von { $count }
board-photo-in = + Größer
board-photo-out = − Kleiner
board-photo-view = Foto, mit Plus und Minus größer und kleiner, mit Pfeiltasten verschieben
board-photo-details = Bildunterschrift und Beschreibung
board-photo-undescribed = Beschreibung fehlt noch
board-photo-caption = Bildunterschrift
board-photo-describe = Beschreibung
board-photo-describe-hint = Für alle, die das Foto nicht sehen. Was ist darauf, was sagt es? Zum Beispiel: „Tischdecke mit einer Zeichnung, ein Fluss teilt den Ort in zwei Hälften.“
board-photo-save = Speichern
board-photo-saved = Angaben zum Foto gespeichert
board-photo-theirs = Inzwischen an anderer Stelle geändert: „{ $words }“
board-photo-remove = Foto entfernen …
board-photo-remove-ask = Dieses Foto endgültig entfernen?
board-photo-remove-do = Entfernen
board-photo-removed = Foto entfernt
board-photo-added = Foto hinzugefügt
board-photo-sending = { $name } wird übertragen …
board-photo-unsent = { $name } ließ sich nicht übertragen, weil der Server nicht antwortet. Bitte prüfen Sie das WLAN.

# Was vielleicht dasselbe sagt.
board-twin = Sagt vielleicht dasselbe wie:
board-twin-compare = Vergleichen
board-twin-ask = Sagen diese beiden dasselbe?
board-twin-spelling = Nur anders geschrieben.
board-twin-paraphrase = Wahrscheinlich dasselbe gemeint.
board-twin-stays = Bleibt als Karte
board-twin-goes = Wird dazugelegt
board-twin-open = offen
board-twin-original = Ursprünglich: { $words }
board-twin-join = Zusammenlegen
board-twin-joined = Zusammengelegt
board-twin-differ = Verschieden
board-twin-differs = Wird auf diesem Gerät nicht mehr vorgeschlagen
board-twin-gone = Eine der beiden Ideen ist inzwischen nicht mehr da.

# Das Vorsortieren.
board-presort = Vorsortieren
board-presort-busy = Wird vorsortiert …
board-presort-head = Vorschlag zum Vorsortieren
board-presort-lead = Noch ist nichts verschoben. Was Sie übernehmen, lässt sich in einem Schritt rückgängig machen.
board-presort-into = Zu einer vorhandenen Themengruppe
board-presort-new = Neue Themengruppe
board-presort-group = Gruppe übernehmen
board-presort-rest = { $count ->
    [one] Diese Idee bleibt offen
   *[other] Diese { $count } Ideen bleiben offen
}
board-presort-gone = inzwischen zugeordnet
board-presort-take = Ausgewählte übernehmen ({ $count })
board-presort-all = Alles übernehmen
board-presort-drop = Verwerfen
board-presort-done = { $count ->
    [one] 1 Idee zugeordnet
   *[other] { $count } Ideen zugeordnet
}
board-presort-nothing = Für die offenen Ideen gibt es noch keinen Vorschlag.
board-presort-failed = Der Vorschlag ließ sich nicht laden. Bitte versuchen Sie es noch einmal.

# Formen: Wortlaut, gleiche Ideen, Strittiges, Themenspeicher.
board-cluster-lead-in = Einleitung, die von den Punkten ergänzt wird
board-cluster-contest = Strittig …
board-cluster-contest-label = Was sieht die Minderheit anders?
board-cluster-settle = Nicht mehr strittig
board-contested = Strittig
board-correct = Wortlaut korrigieren …
board-correct-label = Wortlaut der Idee
board-edit-theirs = Inzwischen an anderer Stelle geändert in „{ $text }“. Beim Speichern gilt, was hier steht.
board-join = Gleich wie …
board-join-label = Welche Idee sagt das Gleiche?
board-join-none = Keine Idee mit diesen Wörtern
board-join-search = Suchen …
board-joined = Zusammengelegt mit „{ $text }“
board-open-short = Neu
board-original = ursprünglich:
board-original-restore = Original wiederherstellen
board-original-restored = Original wiederhergestellt
board-parked-empty = Was wichtig ist, aber nicht zur Leitfrage gehört, wartet hier.
board-parked-short = Themenspeicher
board-part = Trennen
board-parted = Die Idee steht wieder für sich
board-same = Ideen, die das Gleiche sagen

# Rückgängig und Verlauf.
board-history = Verlauf
board-history-close = Schließen
board-history-empty = Noch keine Schritte.
board-history-mine = auf diesem Gerät
board-history-older = Ältere Schritte
board-history-others = auf einem anderen Gerät
board-history-redo = Wiederherstellen
board-history-undo = Zurücknehmen
board-history-undone = zurückgenommen
board-history-unread = Der Verlauf ließ sich nicht laden. Bitte schließen Sie ihn und öffnen Sie ihn noch einmal.
board-redo = Wiederholen
board-redo-done = Wiederhergestellt: { $step }
board-redo-none = Nichts zu wiederholen
board-undo = Rückgängig
board-undo-done = Rückgängig gemacht: { $step }
board-undo-next = „Rückgängig“ nimmt als Nächstes zurück: { $step }
board-undo-none = Nichts rückgängig zu machen
board-undo-redo = Rückgängig und Wiederholen

# Verschieben: mit der Maus, dem Finger, den Tasten, und mehrere zugleich.
board-cluster-merge = Zusammenführen mit …
board-cluster-moved = Themengruppe verschoben
board-cluster-split = Auswahl abtrennen
board-drop-cluster-gone = Die Themengruppe gibt es inzwischen nicht mehr. Es wurde nichts verschoben.
board-drop-gone = Die Idee liegt nicht mehr hier: Sie wurde inzwischen zurückgezogen, ausgeblendet oder zusammengelegt.
board-drop-lost-many = { $count } der Ideen wurden inzwischen an anderer Stelle geändert. Sie bleiben, wo sie jetzt liegen.
board-drop-lost-one = Eine der Ideen wurde inzwischen an anderer Stelle geändert. Sie bleibt, wo sie jetzt liegt.
board-drop-moved = „{ $idea }“ liegt inzwischen in „{ $title }“ und bleibt dort.
board-grip = Anheben
board-cluster-grip = Themengruppe anheben
board-grip-drop = Ablegen
board-hide-label-many = Warum werden die Ideen ausgeblendet?
board-joined-many = { $count } Ideen zusammengelegt
board-lift-cancelled = Abgebrochen, nichts wurde verschoben
board-lift-cluster = Themengruppe „{ $title }“, Stelle { $place } von { $of }
board-lift-help = Pfeiltasten wählen die Stelle, die Eingabetaste legt ab, Escape bricht ab.
board-lift-into = { $idea }, nach { $title }
board-lift-place = { $idea }, Stelle { $place } von { $of } in { $title }
board-merged = Zusammengeführt mit „{ $title }“
board-move-park = In den Themenspeicher
board-moved-many = { $count } Ideen verschoben nach „{ $title }“
board-moved-new = Neue Themengruppe angelegt
board-pair = Neue Themengruppe aus beiden
board-parked-many = { $count } Ideen in den Themenspeicher gelegt
board-parked-one = In den Themenspeicher gelegt
board-place-new = Neue Themengruppe
board-select = Auswählen
board-select-end = Auswahl aufheben
board-select-hint = Wählen Sie Karten aus.
board-select-move = Verschieben nach …
board-select-none = Nichts ausgewählt
board-select-one = auswählen
board-select-same = Zusammenlegen
board-selected = { $count } ausgewählt
board-selection = Auswahl
