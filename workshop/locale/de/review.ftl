# Prüfen, freigeben, vergleichen: am Bildschirm der Organisation und auf der Seite der Prüfenden.

approve-sentence = Freigegeben durch { $name } am { $date } (Fassung { $number }, Prüfsumme { $checksum })
approve-photo-removed = Foto wurde entfernt

# Die Seite der Prüfenden

review-page-title = Protokoll prüfen
review-page-approved = Das Protokoll ist freigegeben
review-page-lead = { $name }, das ist der Entwurf des Protokolls. Bitte lesen Sie ihn und schreiben Sie dazu, was fehlt oder anders gemeint war.
review-page-approved-lead = { $name }, so wurde das Protokoll freigegeben. Diese Fassung ändert sich nicht mehr. Vielen Dank für Ihre Hilfe.
review-page-until = Kommentieren können Sie, bis das Protokoll freigegeben ist. Wer mitprüft, sieht Ihre Kommentare mit Ihrem Namen.
review-page-deleted = Am { $date } wird alles gelöscht.
review-page-secret = Dieser Link ist für Sie bestimmt. Bitte geben Sie ihn nicht weiter.
review-page-comment = Kommentieren
review-page-your = Ihr Kommentar
review-page-send = Kommentar senden
review-page-sent = Ihr Kommentar ist angekommen.
review-page-failed = Ihr Kommentar ist noch nicht angekommen.
review-page-removed = Ihr Kommentar ist gelöscht.
review-page-general = Zum Ganzen
review-page-general-hint = Was sich auf keine einzelne Stelle bezieht.
review-page-gone = Zu Stellen, die es nicht mehr gibt
review-page-comments = Kommentare
review-page-remove = Kommentar löschen
review-page-settled = Erledigt

# Prüfen lassen

review-people = Prüfen lassen
review-people-lead = Wer prüft, bekommt einen eigenen geheimen Link und kommentiert den Entwurf, ohne sich anzumelden. Die Namen werden mit der Veranstaltung gelöscht.
review-nobody = Noch prüft niemand mit.
review-name = Name
review-function = Funktion
review-function-example = freiwillig
review-invite = Link erstellen
review-invite-hosts = { $count ->
    [one] Eine Tischmoderation hinzufügen
   *[other] { $count } Tischmoderationen hinzufügen
}
review-count = { $count ->
    [0] noch kein Kommentar
    [one] 1 Kommentar
   *[other] { $count } Kommentare
}
review-copy = Kopieren
review-copy-of = Link von { $name } kopieren
review-copied = Kopiert.
review-link-hint = Diesen Link schicken Sie nur an { $name }.
review-withdraw = Zurückziehen
review-withdraw-hint = { $count ->
    [0] Der Link gilt dann nicht mehr, und der Name wird gelöscht.
    [one] Der Link gilt dann nicht mehr; der Name und sein Kommentar werden gelöscht.
   *[other] Der Link gilt dann nicht mehr; der Name und seine { $count } Kommentare werden gelöscht.
}
review-withdraw-go = Ja, den Link zurückziehen
review-withdrawn = Zurückgezogen
review-invited = Link erstellt

# Kommentare

review-remarks = Kommentare
review-remarks-none = Noch hat niemand etwas kommentiert.
review-remarks-open = { $count ->
    [0] Alle Kommentare sind erledigt.
    [one] 1 Kommentar ist offen.
   *[other] { $count } Kommentare sind offen.
}
review-about-whole = Zum Ganzen
review-about-gone = Zu einer Stelle, die es nicht mehr gibt
review-settle = Erledigt
review-reopen = Wieder öffnen
review-settled = Erledigt
review-edit = Diese Stelle bearbeiten

# Freigeben

approve-title = Freigeben
approve-lead = Die Freigabe hält das Protokoll so fest, wie es jetzt ist: als Fassung mit Namen, Tag und Prüfsumme. Später können Sie weiterarbeiten und eine neue Fassung freigeben; die alte bleibt lesbar.
approve-too-early = Freigeben können Sie ab der Ernte: Solange gesammelt wird, ändert sich das Protokoll noch.
approve-standing = Freigegeben ist Fassung { $number }. Seitdem hat sich nichts geändert.
approve-changed = Seit Fassung { $number } geändert: { $count ->
    [one] 1 Unterschied
   *[other] { $count } Unterschiede
}.
approve-changed-around = Seit Fassung { $number } geändert: nur Angaben neben den Aussagen, zum Beispiel Punkte, Fotos oder der Rahmen.
approve-damaged = Fassung { $number } passt nicht mehr zu ihrer Prüfsumme. Bitte spielen Sie eine Sicherung ein, oder geben Sie das Protokoll neu frei.
approve-by = Freigegeben durch
approve-by-example = Name, Funktion
approve-on = Am
approve-note = Vermerk (freiwillig)
approve-go = Freigeben
approve-go-close = Freigeben und Veranstaltung abschließen
approve-question = Das Protokoll wird so, wie es jetzt ist, als Fassung { $number } festgehalten.
approve-question-close = Das Protokoll wird so, wie es jetzt ist, als Fassung { $number } festgehalten, und die Veranstaltung wird abgeschlossen: Gäste können ihre Ideen dann nicht mehr zurückziehen.
approve-question-remarks = { $count ->
    [one] Ein Kommentar ist noch offen.
   *[other] { $count } Kommentare sind noch offen.
}
approve-yes = Ja, Fassung { $number } freigeben
approve-next = Wie es weitergeht
approve-next-guests = Ergebnisse für Gäste ansehen
approve-next-guests-hint = Gäste finden sie auch hinter dem QR-Code ihres Tisches.
approve-done = Freigegeben

# Fassungen

compare-title = Fassungen
compare-version = Fassung { $number }
compare-approved = Freigegeben durch { $name } am { $date }
compare-checksum = Prüfsumme { $checksum }
compare-note = Vermerk: { $note }
compare-choose = Welche Fassung
compare-read = Diese Fassung lesen
compare-format = Format
compare-download = Fassung { $number } herunterladen
compare-docx = Word (.docx)
compare-odt = OpenDocument (.odt)
compare-pdf = PDF
compare-html = HTML
compare-markdown = Markdown
compare-with = Vergleichen mit
compare-nothing = nichts
compare-draft = dem Entwurf von jetzt
compare-head = { $count ->
    [one] 1 Unterschied: von { $before } zu { $after }
   *[other] { $count } Unterschiede: von { $before } zu { $after }
}
compare-same = Kein Unterschied in den Aussagen.
compare-now = Entwurf
compare-added = Neu
compare-removed = Entfallen
compare-reworded = Anders formuliert
compare-moved = Verschoben
compare-in = unter „{ $place }“
compare-from-to = von „{ $before }“ nach „{ $after }“
compare-order = an eine andere Stelle
compare-words-gone = entfallen:
compare-words-new = neu:
compare-words-end = Ende.
