# Das Board der Tischmoderation.

board-table = Tisch { $number }
board-round = Runde { $round }
board-round-of = Runde { $round } von { $rounds }
board-origin-table = am Tisch
board-origin-paper = Papierkarte

board-open = Neu ({ $count })
board-open-empty = Hier erscheinen neue Ideen, sobald sie gesendet werden.
board-hidden = Ausgeblendet ({ $count })
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

board-suggested = Vorschläge
board-suggest-move = Verschieben nach „{ $title }“
board-method-model = Vorschläge mit Sprachmodell auf diesem Rechner
board-method-remote = Vorschläge von { $host }: Die Texte der Ideen und Themengruppen werden dorthin gesendet.
board-method-fallback = Das Sprachmodell antwortet nicht. Die Vorschläge kommen vom eingebauten Verfahren.
