# Was schon früher gesagt wurde: einlesen, vergleichen, entscheiden.

earlier-recurring = { $count ->
    [0] Von { $points ->
        [one] 1 Punkt
       *[other] { $points } Punkten
    } kehrt bisher keiner wieder.
    [one] 1 von { $points } { $points ->
        [one] Punkt
       *[other] Punkten
    } kehrt wieder.
   *[other] { $count } von { $points } Punkten kehren wieder.
}
earlier-comparing = Die Punkte werden verglichen …
earlier-printed = Im Protokoll steht hinter jedem davon, wann er schon genannt wurde, zum Beispiel „({ $sentence })“.
earlier-switched-off = Im Protokoll steht davon nichts, weil „Was schon früher genannt wurde“ ausgeschaltet ist.
earlier-proposed = Vielleicht dasselbe
earlier-proposed-hint = Die sichersten stehen oben. Ein Vorschlag achtet auf die Wörter, nicht auf den Sinn: Auch wer das Gegenteil fordert, kann hier stehen.
earlier-proposed-none = Es gibt keine weiteren Vorschläge.
earlier-no-points = In diesem Protokoll stehen noch keine Punkte.
earlier-sure = Fast gleicher Wortlaut
earlier-near = Ähnliches Thema
earlier-today = Heute
earlier-yes = Ja, dasselbe
earlier-no = Nein
earlier-more = { $count ->
    [one] 1 weiteren Vorschlag zeigen
   *[other] { $count } weitere Vorschläge zeigen
}
earlier-accepted = { $count ->
    [one] 1 Punkt kehrt wieder
   *[other] { $count } Punkte kehren wieder
}
earlier-rejected = { $count ->
    [one] 1 Paar ist nicht dasselbe
   *[other] { $count } Paare sind nicht dasselbe
}
earlier-back = Zurücknehmen
earlier-events = Damit wird verglichen
earlier-event = { $label }: { $name }
earlier-holds = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}
earlier-show-points = Punkte zeigen
earlier-remove = Entfernen
earlier-remove-hint = Die eingelesenen Punkte und alles, was Sie dazu entschieden haben, werden gelöscht. Das lässt sich nicht zurücknehmen.
earlier-remove-go = Ja, entfernen
earlier-import = Frühere Ergebnisse einlesen
earlier-import-hint = Aus dem letzten Jahr oder von einer anderen Veranstaltung. Sie sehen zuerst, was gelesen wurde.
earlier-file = Protokoll oder Veranstaltungsdatei
earlier-paste = Oder den Text hier einfügen
earlier-paste-example = – Kita-Randzeiten verlängern
earlier-read = Text lesen
earlier-preview = { $count ->
    [one] 1 Punkt gelesen
   *[other] { $count } Punkte gelesen
}
earlier-preview-hint = Ein Punkt je Zeile. Bitte streichen Sie, was kein Ergebnis ist.
earlier-name = Name der früheren Veranstaltung
earlier-label = Jahr oder Kürzel
earlier-label-example = 2017
earlier-label-hint = Im Protokoll heißt es dann zum Beispiel „bereits 2017 genannt“.
earlier-points = Punkte
earlier-keep = Übernehmen und vergleichen
earlier-drop = Verwerfen
