# Der Bildschirm „Protokoll“: lesen und mitnehmen, was darin steht, Angaben.

minutes-view = Ansichten des Protokolls
minutes-view-read = Lesen und mitnehmen
minutes-view-edit = Bearbeiten
minutes-view-describe = Angaben
minutes-view-earlier = Frühere Ergebnisse
minutes-view-review = Prüfen und freigeben

take-title = Mitnehmen
take-format = Format
take-docx = Word (.docx)
take-docx-hint = Mit echten Formatvorlagen, zum Weiterschreiben in Word.
take-odt = OpenDocument (.odt)
take-odt-hint = Mit echten Formatvorlagen, zum Weiterschreiben in LibreOffice.
take-pdf = PDF, barrierefrei
take-pdf-hint = Zum Lesen, Verschicken und Ablegen; erfüllt PDF/UA und PDF/A.
take-html = Webseite (.html)
take-html-hint = Eine einzige Datei, die jeder Browser öffnet.
take-markdown = Markdown (.md)
take-markdown-hint = Einfacher Text mit Zeichen für Überschriften und Listen, ohne Fotos.
take-xlsx = Tabelle für Excel (.xlsx)
take-xlsx-hint = Alle Ideen, eine je Zeile, auch was im Protokoll nicht abgedruckt ist.
take-csv = Tabelle als CSV (.csv)
take-csv-hint = Alle Ideen, eine je Zeile, für jedes Tabellenprogramm.
take-json = Workshop-Datei (.json)
take-json-hint = Themen, Tische, Themengruppen und alle Ideen; lässt sich hier wieder einlesen. Fotos und die Bearbeitung des Protokolls sind nicht darin.
take-go = Herunterladen
take-making = Die Datei wird erstellt …
take-again = Noch einmal speichern: { $name }
take-replaced = Diese Zeichen kann das PDF nicht darstellen; stattdessen steht dort ihr Code: { $characters }
take-replaced-more = { $named } und { $count } weitere
take-on-template = Auf der Vorlage „{ $name }“.
take-other-template = Die Vorlage „{ $name }“ gilt nur für ihr eigenes Format; diese Datei entsteht ohne sie.
take-copy = In die Zwischenablage
take-copied = Kopiert. Fügen Sie es in Ihr Protokoll ein; Überschriften und Listen bleiben erhalten.
take-copy-press = Ihr Browser verbietet das Kopieren. Der Text unten ist ausgewählt: Drücken Sie Strg+C (am Mac ⌘C), am Tablet halten Sie den Finger darauf.
take-copy-text = Das Protokoll zum Kopieren

choose-title = Was darin steht
choose-group-scope = Umfang
choose-group-words = Wortlaut
choose-group-most = Aussagen mit den meisten Punkten
choose-group-behind = Angaben hinter den Ideen
choose-group-behind-hint = In Klammern hinter jeder Idee, wenn es etwas anzugeben gibt.
choose-group-parts = Teile
choose-scope = Umfang
choose-scope-section = Nur der Abschnitt „Ergebnisse“
choose-scope-section-hint = Zum Einfügen in ein Protokoll, das es schon gibt.
choose-scope-protocol = Das ganze Protokoll
choose-scope-protocol-hint = Mit Titel, Datum, Ort und allem, was unter „Angaben“ steht.
choose-level = Ebene der Überschrift „Ergebnisse“
choose-level-hint = Wählen Sie die Ebene, auf der der Abschnitt in Ihrem Protokoll steht.
choose-words = Wortlaut
choose-words-edited = Wie bearbeitet
choose-words-edited-hint = In den Worten der Tischmoderation und mit Ihren Änderungen.
choose-words-verbatim = Wie eingereicht
choose-words-verbatim-hint = Jeder Punkt so, wie er gesendet wurde. Zusammengelegte Ideen stehen einmal da, in einem Wortlaut; alle Wortlaute druckt der Anhang.
choose-most = So viele Aussagen je Thema (0 = alle)
choose-most-hint = Haben mehrere gleich viele Punkte, stehen sie alle da. Die Ideen der übrigen stehen unter „Weitere Nennungen“. Strittige Aussagen bleiben für sich, solange die Sicht der Minderheit im Protokoll steht.
choose-counts = Wie oft genannt
choose-dots = Punkte aus der Ernte
choose-rounds = Runde
choose-tables = Tisch
choose-introductions = Leitfrage, Moderation und Einführung
choose-minorities = Strittiges und die Sicht der Minderheit
choose-feedback = Was die Gäste bestätigt oder vermisst haben
choose-others = Weitere Nennungen
choose-parked = Themenspeicher
choose-photos = Fotos
choose-annex = Anhang mit jedem Wortlaut, nummeriert
choose-again = Was schon früher genannt wurde
choose-overview = Überblick
choose-agenda = Tagesablauf
choose-participants = Teilnehmende
choose-attachments = Anlagen

choose-template-title = Vorlage des Hauses
choose-template = Vorlage
choose-template-none = Ohne Vorlage
choose-template-docx = { $name } (Word)
choose-template-odt = { $name } (OpenDocument)
choose-template-add = Vorlage hochladen
choose-template-hint = Schreiben Sie in Ihrer Word- oder OpenDocument-Vorlage [[ERGEBNISSE]] in einen eigenen Absatz; dort kommt das Protokoll hin. [[TITEL]], [[UNTERTITEL]], [[DATUM]], [[ORT]], [[VERANSTALTER]], [[PROTOKOLL]] und [[FREIGABE]] werden überall ersetzt, alles andere bleibt, wie es ist.
choose-template-file = Datei (.docx, .dotx, .odt, .ott)
choose-template-remove = „{ $name }“ entfernen
choose-template-remove-hint = Die Vorlage wird für alle Veranstaltungen entfernt. Protokolle, die sie benutzen, entstehen dann ohne Vorlage.
choose-template-remove-go = Ja, Vorlage entfernen
choose-template-removed = Vorlage entfernt

describe-unused = Diese Angaben stehen im ganzen Protokoll. Zurzeit ist nur der Abschnitt „Ergebnisse“ gewählt; das ändern Sie unter „Lesen und mitnehmen“.
describe-overview-title = Überblick
describe-overview-hint = Ein paar Sätze zu Anlass und Verlauf. Was Sie eintragen, wird gespeichert, sobald Sie das Feld verlassen.
describe-overview = Text des Überblicks
describe-elsewhere = Titel, Datum und Ort ändern
describe-lines-hint = Ein Eintrag je Zeile.
describe-agenda = Tagesablauf
describe-agenda-label = Programmpunkte, einer je Zeile
describe-participants = Teilnehmende
describe-participants-hint = Eine Person je Zeile: Name; Vorname; Institution. Sie können auch aus einer Tabelle kopieren. Tragen Sie nur ein, wer damit einverstanden ist.
describe-participants-label = Teilnehmende, eine Person je Zeile
describe-participants-example = Beispiel; Erika; Stadt Musterstadt
describe-participants-count = So steht es im Protokoll: { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
describe-participants-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
describe-attachments = Anlagen
describe-attachments-label = Anlagen, eine je Zeile
describe-recorder-title = Protokoll
describe-recorder-hint = Wer das Protokoll geschrieben hat; der Name steht am Ende.
describe-recorder = Name

# Bearbeiten

desk-verbatim = Gewählt ist der Wortlaut der Gäste: Die Punkte werden so gedruckt, wie sie gesendet wurden. Überschriften und Einleitungen können Sie ändern.
desk-among-others = Steht mit seinen Punkten unter „Weitere Nennungen“, solange nur { $most ->
    [one] die Aussage mit den meisten Punkten
   *[other] die { $most } Aussagen mit den meisten Punkten
} für sich { $most ->
    [one] steht
   *[other] stehen
}.
desk-not-chosen = Wird nicht gedruckt, weil es unter „Lesen und mitnehmen“ nicht ausgewählt ist.
desk-hint = Nennt nur ein Thema. Als Aussage liest es sich stärker, zum Beispiel: „Der Bus fährt auch am Abend“ statt „Nahverkehr“.
desk-empty = Sobald es Themen und Ideen gibt, stehen sie hier.
desk-orphan = Diese Zeile gibt es auf dem Board nicht mehr. Was Sie gerade schreiben, bleibt hier, bis Sie das Feld verlassen.

desk-help = Klicken Sie auf eine Zeile, um sie zu ändern. Enter speichert, Esc verwirft.
desk-elsewhere-prepare = Unter „Vorbereiten“ ändern
desk-elsewhere-board = Auf dem Board ändern
desk-remark = { $name }:
desk-edit = Zum Ändern anklicken
desk-label-topic = Thema
desk-label-statement = Aussage
desk-label-lead = Einleitung, die von den Punkten ergänzt wird
desk-label-point = Punkt
desk-edit-theirs = Inzwischen steht hier an anderer Stelle: „{ $text }“. Mit der Eingabetaste gilt Ihre Fassung.
desk-tools = Zeile bearbeiten
desk-up = Nach oben (Alt + Pfeil hoch)
desk-down = Nach unten (Alt + Pfeil runter)
desk-moved = Jetzt an Stelle { $place } von { $of }.
desk-leave-out = Weglassen
desk-take-in = Aufnehmen
desk-left-out = weggelassen
desk-lead-add = Einleitung
desk-dots = Punkte
desk-dotted = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}

desk-tag-added = neu
desk-tag-changed = auf dem Board geändert
desk-tag-moved = jetzt anderswo
desk-edited = Geändert; auf dem Board: „{ $text }“
desk-board-words = Wortlaut des Boards
desk-added = Hier hinzugefügt; auf dem Board steht nichts.
desk-take-away = Wegnehmen
desk-drifted = Auf dem Board steht inzwischen: „{ $text }“
desk-take-over = Übernehmen
desk-keep-mine = Meine Fassung behalten
desk-conflict = Nicht gespeichert, weil hier inzwischen etwas anderes steht: „{ $theirs }“. Ihre Fassung: „{ $mine }“.
desk-save-mine = Meine Fassung speichern
desk-keep-theirs = Andere Fassung behalten
desk-not-stored = Nicht gespeichert: „{ $text }“.
desk-again = Weiter bearbeiten
desk-discard = Verwerfen
desk-your-words = Ihre Fassung: „{ $text }“

desk-news-label = Neues vom Board
desk-news-lead = Seit Ihrem letzten Blick:
desk-news-added = { $count } neu
desk-news-changed = { $count } geändert
desk-news-moved = { $count } anderswo
desk-news-withdrawn = { $count } zurückgezogen
desk-news-gone = { $count } nicht mehr einzeln da
desk-news-jump = Zur nächsten Stelle
desk-news-seen = Gesehen

desk-feedback = Rückmeldung der Gäste
desk-feedback-question = „Trifft das unsere Runde?“
desk-feedback-of = von
desk-feedback-confirmed = „Trifft das unsere Runde?“ Zustimmungen
desk-feedback-asked = „Trifft das unsere Runde?“ Gefragte
desk-feedback-missed = Was fehlte (eine Nennung pro Zeile)
desk-feedback-sum = { $confirmed } von { $asked }
desk-feedback-theirs = Nicht gespeichert, weil hier inzwischen etwas anderes steht: { $text }. Ihre Fassung gilt, wenn Sie die Felder noch einmal verlassen.

desk-connecting = Verbindung wird aufgebaut …
desk-saved = Alles gespeichert.
desk-saving = Wird gespeichert …
desk-typing = Wird gespeichert, sobald Sie das Feld verlassen.
desk-unkept = Nicht gespeichert: Bitte sehen Sie an der markierten Stelle nach.
desk-offline = Keine Verbindung, letzter Stand { $time }.
desk-offline-kept = Was Sie ändern, bleibt in diesem Fenster und wird gespeichert, sobald der Server antwortet.
desk-refused = Das ließ sich nicht speichern. Bitte versuchen Sie es noch einmal.
desk-close-message = Meldung schließen
