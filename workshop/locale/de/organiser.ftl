# Die Bildschirme der Organisation.

phase-closed = Abgeschlossen
phase-collect = Sammeln
phase-harvest = Ernte
phase-setup = Vorbereitung

screen-crash = Das hat leider nicht geklappt. Ihre Daten sind sicher; bitte laden Sie die Seite neu.
screen-minutes = Protokoll
screen-participate = Idee abgeben
screen-prepare = Vorbereiten
screen-print = Drucken und Teilen
screen-start = Veranstaltungen
screen-table = Tisch

step-minutes = Protokoll
step-prepare = Vorbereiten
step-print = Drucken
step-table = Tische
steps = Schritte
sign-out = Abmelden
saved = Gespeichert
question-no = Doch nicht

guard-title = Bitte melden Sie sich an
guard-lead = Dieser Bildschirm ist der Organisation vorbehalten.
guard-sign-in = Anmelden
guard-to-start = Zu den Veranstaltungen
guard-no-workshop = Keine Veranstaltung

welcome-title = Vom Handy ins Protokoll
welcome-lead = Gäste schicken ihre Ideen vom Handy an den Tisch, die Tischmoderation ordnet sie, und am Ende liegt das Protokoll fertig vor.
welcome-sign-in = Als Organisation anmelden
welcome-table = Zu Tisch { $number }
welcome-guests = Sie sind zu Gast an einem Tisch?
welcome-code = Code des Tisches eingeben

start-lead = Öffnen Sie eine Veranstaltung, oder legen Sie eine neue an.
start-empty = Es gibt noch keine Veranstaltung. Legen Sie hier die erste an.
event-new = Neue Veranstaltung
event-title = Titel
event-title-example = Etwa: Zukunftswerkstatt
event-create = Veranstaltung anlegen
event-no-date = Noch ohne Datum und Ort
event-holds = { $tables ->
        [one] 1 Tisch
       *[other] { $tables } Tische
    } · { $ideas ->
        [one] 1 Idee
       *[other] { $ideas } Ideen
    }
event-open = Öffnen
event-delete = Löschen
event-deleted = Gelöscht
event-delete-hint = Alle Themen, Tische und Ideen werden endgültig gelöscht. Geben Sie zur Sicherheit den Titel ein:
event-delete-title = Titel der Veranstaltung
event-delete-go = Endgültig löschen
import-title = Aus einer Datei
import-hint = Eine Workshop-Datei enthält eine ganze Veranstaltung, etwa die vom letzten Jahr.
import-file = Workshop-Datei

prepare-lead = Alles wird gespeichert, sobald Sie ein Feld verlassen.
prepare-closed = Die Veranstaltung ist abgeschlossen, deshalb lässt sich hier nichts ändern. Unter „Ablauf“ können Sie sie wieder öffnen.
details-title = Eckdaten
details-hint = Titel, Datum und Ort stehen so im Protokoll.
workshop-title = Titel
workshop-subtitle = Untertitel
workshop-date = Datum
workshop-place = Ort
workshop-language = Sprache von Protokoll und Drucken
workshop-organiser = Veranstaltet von
rounds-hint = Nach jeder Runde wechseln die Gäste den Tisch.
round-minutes = Runde { $number }, Minuten
round-add = Runde hinzufügen
round-remove = Letzte Runde entfernen
round-remove-go = Ja, Runde { $number } entfernen
round-remove-runs = Runde { $number } läuft gerade. Danach gilt wieder Runde { $before }.
round-remove-ideas = { $count ->
        [one] In dieser Runde gibt es schon eine Idee.
       *[other] In dieser Runde gibt es schon { $count } Ideen.
    } Alles Gesagte bleibt beim Thema.

guests-title = Gäste am Handy
guests-hint = Beides lässt sich jederzeit ändern und gilt sofort.
workshop-sharing = Ideen der anderen
workshop-sharing-none = Keine
workshop-sharing-none-hint = Jedes Handy zeigt nur die Ideen, die von ihm kommen.
workshop-sharing-table = Die des eigenen Tisches
workshop-sharing-table-hint = Gäste lesen, was an ihrem Tisch gesammelt wurde, auch in früheren Runden.
workshop-sharing-topic = Alle zum Thema
workshop-sharing-topic-hint = Gäste lesen auch, was an anderen Tischen zum selben Thema gesammelt wurde.
workshop-delete-on = Alles wird gelöscht am
workshop-delete-as-usual = Wieder die übliche Zeit
workshop-delete-usual = Gäste sehen diesen Tag auf ihrem Handy. Üblich { $days ->
        [one] ist ein Tag
       *[other] sind { $days } Tage
    }, also der { $date }. Holen Sie vorher das Protokoll und die Workshop-Datei ab.
workshop-delete-not = Nicht von selbst löschen
workshop-delete-never = Eine frühere Version hat diese Veranstaltung ohne Tag der Löschung gespeichert. Solange Sie keinen wählen, wird sie nicht von selbst gelöscht.

embedding-title = Vorschläge verbessern
embedding-hint = Tischdecke schlägt vor, welche Ideen zusammengehören. Mit einem Sprachmodell trifft sie besser, auch wo zwei Ideen kein Wort gemeinsam haben. Notwendig ist es nicht.
workshop-embedding = Sprachmodell: Ordner, Name oder Adresse
embedding-example = Zum Beispiel: /srv/modelle/potion-multilingual
embedding-off = Ausgeschaltet. Alle Ideen bleiben auf diesem Server.
embedding-stays = Eingeschaltet. Das Modell läuft auf diesem Server, und alle Ideen bleiben hier.
embedding-leaves = Eingeschaltet. Die Texte der Ideen und die Überschriften der Themengruppen werden an { $host } gesendet, auch was von Gästen kommt; deren Datenschutzseite sagt es ihnen. Was dort ankam, lässt sich von hier nicht löschen.
embedding-try = Ausprobieren
embedding-works = Das Modell funktioniert.
embedding-switch-off = Ausschalten

topics-title = Themen und Tische
topics-hint = Jedes Thema hat einen oder mehrere Tische. Der QR-Code eines Tisches bleibt in allen Runden derselbe.
topic-number = Thema { $number }
topic-title = Thema
topic-question = Leitfrage
topic-question-example = Eine offene Frage, die alle beantworten können
topic-introduction = Einführung für das Protokoll
topic-arrange = Verschieben, zusammenlegen, entfernen
topic-up = Nach oben
topic-down = Nach unten
topic-remove = Thema entfernen
topic-remove-hint = { $tables ->
    [0] Entfernt wird das Thema, solange es noch keine Ideen, Themengruppen oder Fotos hat.
    [one] Mit dem Thema wird sein Tisch entfernt; das geht, solange es noch keine Ideen, Themengruppen oder Fotos hat.
   *[other] Mit dem Thema werden seine { $tables } Tische entfernt; das geht, solange es noch keine Ideen, Themengruppen oder Fotos hat.
}
topic-merge = Zusammenlegen mit
topic-merge-title = Gemeinsamer Titel
topic-merge-ask = Thema zusammenlegen …
topic-merge-consequence = „{ $topic }“ geht in „{ $into }“ auf: Dorthin kommen seine Tische, Themengruppen, Fotos und { $ideas ->
    [one] 1 Idee
   *[other] { $ideas } Ideen
}; die Codes und Links der Tische gelten weiter. Im Verlauf eines Boards lässt es sich zurücknehmen.
topic-merge-go = Ja, zusammenlegen
topic-new = Neues Thema
topic-add = Thema mit Tisch hinzufügen
table-add = Tisch hinzufügen
table-number-title = Tisch { $number }
table-number = Nummer
table-topic = Thema des Tisches
table-merge-instead = Themen stattdessen zusammenlegen …
table-move-even-so = Tisch { $number } trotzdem umstellen
table-choose = Einen Tisch öffnen
table-choose-number = Tisch wählen
table-no-host = noch ohne Tischmoderation
table-change = Ändern
table-remove = Tisch entfernen
table-remove-go = Ja, Tisch { $number } entfernen
table-remove-hint = Der gedruckte Code und der geheime Link gelten dann nicht mehr, und die Tischmoderation wird abgemeldet. Sie steht auch nicht mehr im Protokoll; die Ideen des Tisches bleiben beim Thema.
table-qr = QR-Code für Tisch { $number }: { $address }
table-code = Code
table-address = Adresse für Gäste
table-hosts = Tischmoderation
table-host-link = Geheimer Link
table-host-link-hint = Dieser Link ist geheim: Wer ihn öffnet, moderiert den Tisch. Geben Sie ihn nur an die Tischmoderation weiter.
table-host-link-new = Neuer Link
table-host-link-new-go = Ja, neuer Link für Tisch { $number }
table-host-link-new-hint = Der bisherige Link gilt dann nicht mehr, und wer ihn benutzt hat, wird abgemeldet. Der gedruckte Code für Gäste bleibt.
host-name = Name
host-name-new = Name der Person
host-function-new = Wie im Protokoll
host-function = Funktion
host-remove = Entfernen

course-title = Ablauf
course-no-table = Legen Sie zuerst ein Thema mit einem Tisch an.
course-setup = Gäste sehen ihren Tisch schon, können aber noch keine Ideen senden.
course-collect = Gäste senden Ideen, die Tischmoderationen ordnen sie.
course-harvest = Gäste senden nichts mehr, die Tischmoderationen ordnen weiter.
course-closed = Nichts ändert sich mehr. Das Protokoll liegt bereit.
course-to-collect = Sammeln beginnen
course-to-harvest = Ernte beginnen
course-to-closed = Veranstaltung abschließen
course-back-to-setup = Zurück zur Vorbereitung
course-back-to-collect = Zurück zum Sammeln
course-back-to-harvest = Wieder öffnen
course-round = Runde { $number } von { $most }
course-round-until = Runde { $number } von { $most } · bis { $time } Uhr
course-next-round = Runde { $number } beginnen
course-skip-round = In Runde { $number } gibt es noch keine Idee.
course-skip-round-go = Ja, schon Runde { $number } beginnen
course-previous-round = Zurück zu Runde { $number }
course-minutes = Protokoll abholen

minutes-empty = Sobald Ideen eintreffen, erscheinen sie hier.

participate-lead = Geben Sie den Code ein, der auf Ihrem Tisch steht.
participate-code = Code des Tisches
participate-code-example = Zum Beispiel K7M2XQ
participate-open = Weiter
participate-place = Tisch { $table } · Runde { $round } von { $most }
participate-idea = Ihre Idee
participate-send = Idee senden
participate-thanks = Ihre Idee ist auf dem Tisch. Das Feld ist frei für die nächste.
participate-anonymous = Ohne Namen: Gespeichert wird nur, was Sie schreiben.
participate-deleted-on = Gelöscht wird es am { $date }.

streamlit-close = Schließen
streamlit-copy = In die Zwischenablage kopieren
streamlit-day = TT
streamlit-month = MM
streamlit-year = JJJJ
streamlit-minute = MM
streamlit-less = Weniger
streamlit-more = Mehr
streamlit-skip = Zum Inhalt springen
streamlit-upload = Datei auswählen
streamlit-upload-hint = bis 20 MB, oder hierher ziehen

connection-lost = Keine Verbindung zum Server. Ihre gespeicherten Eingaben sind sicher; es geht von selbst weiter, sobald er wieder da ist.
