# Was außer den Schildern gedruckt wird: Blätter der Tischmoderation, Plakat, Namensschilder, Anwesenheitsliste, Folie.

error-print-no-guests = Für Namensschilder fehlt, wer kommt. Bitte tragen Sie Teilnehmende ein, oder die Zahl der Gäste.

print-attendance = Anwesenheitsliste
print-hosts = Blätter für die Tischmoderation
print-names = Namensschilder
print-poster = Plakat
print-slide = Folie

# Drei Schritte der Gäste, auf Plakat und Folie.
steps-title = So geht es
steps-1 = Code am Tisch scannen
steps-1-more = Jeder Tisch hat seinen eigenen, er gilt in jeder Runde.
steps-2 = Idee schreiben und senden
steps-2-more = Ohne Namen, ohne Konto, so viele Sie möchten.
steps-3 = Den Tisch wechseln
steps-3-more = Nach jeder Runde weitergehen und dort neu scannen.
steps-entry = Oder hier beginnen
steps-entry-more = und den Code eingeben, der auf Ihrem Tisch steht.
steps-entry-alt = QR-Code für { $address }
steps-name-title = Titel der Veranstaltung
steps-name-address = Adresse zum Eintippen
steps-tables = { $count ->
        [one] Tisch
       *[other] Tische
    }
steps-topics = Themen und Tische
steps-topic = Thema

# Das Plakat für die Bühne.
poster-lead = Ihre Ideen kommen vom Handy auf den Tisch und von dort ins Protokoll.
poster-name-subtitle = Untertitel
poster-name-topics = Themen und Tische
poster-name-place = Ort und Datum

# Namensschilder.
names-at = Tisch { $table }
names-round = Runde { $round }
names-way = Mein Weg, Runde → Tisch:
names-name = Namensschild { $name }

# Die Anwesenheitsliste.
attendance-title = Anwesenheitsliste
attendance-number = Nr.
attendance-name = Name
attendance-first-name = Vorname
attendance-institution = Institution
attendance-signature = Unterschrift
attendance-privacy = Die Liste hält fest, wer teilgenommen hat. Sie ist von den Ideen getrennt, denn diese sind anonym. Sie wird vernichtet, sobald die Organisation sie nicht mehr braucht.
attendance-event = Titel der Veranstaltung
attendance-where = Ort

# Das Blatt für die Tischmoderation.
hosts-sheet = Für die Tischmoderation
hosts-table = Tisch { $number }
hosts-names = Moderation
hosts-name-names = Namen der Tischmoderation
hosts-name-topic = Thema
hosts-name-question = Leitfrage
hosts-name-introduction = Einführung
hosts-name-guests = Adresse der Gäste
hosts-name-secret = geheimer Link
hosts-secret = geheim: nur für die Tischmoderation
hosts-secret-alt = Geheimer QR-Code der Tischmoderation für Tisch { $number }
hosts-secret-hint = Öffnet diesen Tisch auf Ihrem Tablet oder Laptop. Bitte niemandem zeigen und nicht liegen lassen.
hosts-guests = Code für Gäste
hosts-notes = Notizen
hosts-rounds = Die Runden
hosts-round = Runde
hosts-clock = Uhrzeit
hosts-minute = Minute
hosts-length = Dauer
hosts-minutes = { $minutes } min
hosts-rounds-hint = Ohne Pausen gerechnet. Es gilt die Uhr auf Ihrem Bildschirm.
hosts-rounds-none = Die Runden stehen noch nicht fest.
hosts-task = Ihre Aufgabe
hosts-before = Vorher
hosts-before-1 = Scannen Sie den geheimen Code mit Tablet oder Laptop, oder tippen Sie den Link ein.
hosts-before-2 = Stellen Sie das Schild so auf, dass alle den QR-Code sehen. Legen Sie Karten und Stifte dazu.
hosts-during = In jeder Runde
hosts-during-1 = Lesen Sie die Leitfrage vor, und zeigen Sie, wie eine Idee gesendet wird.
hosts-during-2 = Fragen Sie nach, und lassen Sie alle zu Wort kommen. Ihre eigene Meinung steht zurück.
hosts-during-3 = Ordnen Sie neue Ideen gleich in Themengruppen. Ein guter Titel ist ein ganzer Satz.
hosts-change = Beim Wechsel der Tische
hosts-change-1 = Sie bleiben, die Gäste gehen weiter. Der Code am Tisch bleibt derselbe.
hosts-change-2 = Öffnen Sie „Übergabe“. Sagen Sie den neuen Gästen in einer Minute, was schon da ist.
hosts-end = Am Ende
hosts-end-1 = Ordnen Sie die letzten Ideen zu. Was zu keiner Gruppe passt, kommt in den Themenspeicher.
hosts-end-2 = Lesen Sie die Titel vor, und fragen Sie, ob sie die Runde treffen.
hosts-end-3 = Geben Sie dieses Blatt der Organisation zurück: Der geheime Code gilt weiter.
hosts-trouble = Was tun, wenn …
hosts-trouble-case = Wenn …
hosts-trouble-help = Dann …
hosts-wlan = das WLAN ausfällt
hosts-wlan-help = Weiterschreiben: Das Handy behält jede Idee und sendet sie, sobald das Netz wieder da ist. Oder auf Karten sammeln.
hosts-silence = niemand schreibt
hosts-silence-help = Eine Minute Stille für alle. Oder die erste Idee, die jemand nennt, selbst eintippen.
hosts-talker = eine Person immer redet
hosts-talker-help = Danken, in einem Satz zusammenfassen, dann reihum die anderen fragen.
hosts-phone = jemand kein Handy hat
hosts-phone-help = Karte und Stift geben, oder die Idee am Tisch eintippen. Sie zählt genauso.
hosts-wrong = eine Idee in der falschen Gruppe liegt
hosts-wrong-help = In die richtige ziehen, oder „Rückgängig“. Es geht nichts verloren.
hosts-full = der Tisch zu voll ist
hosts-full-help = An einen Tisch mit freien Plätzen bitten, oder zusammenrücken und zu zweit an einem Handy schreiben.
