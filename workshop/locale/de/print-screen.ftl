# Der Bildschirm „Drucken und Teilen“, die Gestaltung, das WLAN und die Einladung.

printing-lead = Alles kommt als PDF zum Ausdrucken.
printing-no-table = Legen Sie unter „Vorbereiten“ ein Thema mit einem Tisch an.
printing-before = Bevor Sie drucken:
printing-to-prepare = Zum Vorbereiten
printing-tables = Für welche Tische?
printing-all-tables = Alle Tische
printing-some-tables = Nur einige
printing-which-tables = Welche Tische
printing-wlan = WLAN-Code mitdrucken
printing-wlan-off = WLAN-Code mitdrucken (dazu fehlt noch der Name des WLANs)
printing-tents = Tischaufsteller
printing-tents-hint = A4 zum Falten und Aufstellen: Thema, Leitfrage und der QR-Code, mit dem Gäste an ihren Tisch kommen.
printing-tents-go = Tischaufsteller drucken
printing-cards = Tischkarten
printing-cards-hint = Zwei auf A4, zum Schneiden: zum Auslegen, Verteilen oder Anheften.
printing-cards-go = Tischkarten drucken
printing-hosts = Blätter für die Tischmoderation
printing-hosts-hint = A4: Ablauf, Fragen und der geheime Link. Geben Sie jedes Blatt nur der Tischmoderation.
printing-hosts-go = Blätter drucken
printing-poster = Plakat
printing-poster-hint = A3 für Eingang oder Bühne: wie es geht, Themen und Tische.
printing-poster-go = Plakat drucken
printing-names = Namensschilder
printing-names-hint = A4 zum Schneiden: eines je Person der Teilnahmeliste, mit ihrem Weg von Tisch zu Tisch.
printing-names-blank = { $guests ->
        [0] Dafür fehlt noch, wer kommt: Teilnehmende, oder die Zahl der Gäste.
        [one] Ohne Teilnahmeliste: ein leeres Schild.
       *[other] Ohne Teilnahmeliste: { $guests } leere Schilder.
    }
printing-names-go = Namensschilder drucken
printing-attendance = Anwesenheitsliste
printing-attendance-hint = A4 quer: die Teilnahmeliste zum Unterschreiben.
printing-attendance-blank = { $guests ->
        [0] Ohne Teilnahmeliste: leere Zeilen.
        [one] Ohne Teilnahmeliste: leere Zeilen für einen Gast.
       *[other] Ohne Teilnahmeliste: leere Zeilen für { $guests } Gäste.
    }
printing-attendance-go = Liste drucken
printing-slide = Folie für den Beamer
printing-slide-hint = Zum Zeigen, während alle ankommen: so kommen Gäste an ihren Tisch.

share-title = Teilen
share-hint = Zum Verschicken vorab und zum Einsetzen in eigene Unterlagen. Geheimes ist nicht dabei.
share-invitation = Einladungstext
share-as-text = Als Textdatei
share-copy-of = In die Zwischenablage: { $name }
share-copied = Kopiert. Fügen Sie den Text in Ihre E-Mail ein.
share-code = QR-Code als Bild
share-code-of = Wohin er führt
share-code-all = Zur Eingabe des Tischcodes
share-code-alt = QR-Code: { $address }
share-as = Als { $kind }

look-title = Gestaltung
look-hint = Gilt für alle Drucke. Die nächste neue Veranstaltung übernimmt sie.
look-name = Name der Organisation
look-name-none = Noch kein Name
look-name-change = Unter „Vorbereiten“ ändern
look-colour = Farbe
look-colour-sample = So sehen Überschriften aus
look-colour-take = Stattdessen { $colour } nehmen
look-colour-usual = Wieder die übliche Farbe
look-logo = Logo
look-logo-now = Logo
look-logo-other = Anderes Logo
look-logo-alt = Das Logo, wie es gedruckt wird
look-logo-hint = PNG, JPEG, WebP oder SVG, bis 5 MB. Gedruckt wird es auf Weiß.
look-logo-remove = Logo entfernen
look-logo-removed = Logo entfernt

wlan-title = WLAN am Ort
wlan-hint = Damit Gäste das WLAN mit einem zweiten Code einschalten können. Ohne Angaben wird keiner gedruckt.
wlan-name = Name des WLANs
wlan-password = Passwort
wlan-in-the-clear = Name und Passwort stehen lesbar auf den Drucken. Nehmen Sie nur ein WLAN, das alle im Raum benutzen dürfen. Hat es kein Passwort, bleibt das Feld leer.

invitation-file = Einladung
invitation-title = Einladung: { $title }
invitation-when = Wann: { $date }
invitation-begins = Beginn der ersten Runde: { $time } Uhr
invitation-where = Wo: { $place }
invitation-by = Veranstaltet von: { $organiser }
invitation-topics = Worum es geht
invitation-course = So läuft es ab
invitation-rounds = { $rounds ->
        [one] Es gibt eine Runde.
       *[other] Es gibt { $rounds } Runden. Nach jeder wechseln Sie den Tisch.
    }
invitation-rounds-equal = { $rounds ->
        [one] Es gibt eine Runde von { $minutes } Minuten.
       *[other] Es gibt { $rounds } Runden zu je { $minutes } Minuten. Nach jeder wechseln Sie den Tisch.
    }
invitation-phone = Auf jedem Tisch steht ein QR-Code. Damit senden Sie Ihre Ideen vom eigenen Handy an den Tisch. Sie brauchen dafür keine App, kein Konto und keinen Namen.
invitation-without-phone = Es geht auch ohne Handy: Sagen Sie Ihre Idee der Tischmoderation, oder schreiben Sie sie auf eine Karte.
invitation-privacy = Was gespeichert wird
invitation-stored = Gespeichert werden der Text jeder Idee, Tisch, Runde und Zeitpunkt. Wer sie gesendet hat, wird nicht gespeichert; ändern oder zurückziehen können Sie eine Idee nur von dem Handy, das sie gesendet hat. Aus den Ideen entsteht das Protokoll; auch Fotos der Tischdecke können darin stehen.
invitation-sent = Um ähnliche Ideen zusammenzubringen, werden ihre Texte an { $host } gesendet.
invitation-deleted-on = Spätestens am { $date } werden die Ideen gelöscht; das Protokoll bleibt.

error-colour-too-light = Diese Farbe ist auf weißem Papier schlecht zu lesen: Ihr Kontrast ist { $whole },{ $tenth } : 1, nötig sind 4,5 : 1. Nehmen Sie eine dunklere, zum Beispiel { $proposal }.
error-colour-unknown = „{ $written }“ ist keine Farbe. Bitte schreiben Sie sie wie #0a6c6c.
error-logo-animated = Dieses Bild bewegt sich, und das lässt sich nicht drucken. Bitte nehmen Sie ein einzelnes Bild als PNG oder JPEG.
error-logo-damaged = Dieses Logo ist unvollständig oder beschädigt. Bitte speichern Sie es noch einmal als PNG, und laden Sie dieses hoch.
error-logo-drawing = Diese SVG-Datei lässt sich nicht zeichnen. Bitte speichern Sie das Logo als PNG, und laden Sie dieses hoch.
error-logo-drawing-too-large = Diese SVG-Datei ist größer als { $limit } kB. Bitte speichern Sie das Logo als PNG, und laden Sie dieses hoch.
error-logo-invisible = Dieses Logo ist so hell, dass man es auf weißem Papier nicht sieht. Bitte nehmen Sie eine dunkle Fassung.
error-logo-no-picture = Das ist kein Bild, das hier gelesen werden kann, auch wenn die Datei so heißt. Möglich sind PNG, JPEG, WebP und SVG.
error-logo-too-large = Dieses Logo ist größer als { $limit } MB. Bitte speichern Sie es kleiner; 1200 Bildpunkte in der Breite genügen.
error-logo-too-many-pixels = Dieses Logo hat mehr als { $limit } Megapixel. Bitte speichern Sie es kleiner; 1200 Bildpunkte in der Breite genügen.
error-logo-unsafe = Diese SVG-Datei enthält { $what ->
        [entities] eigene Abkürzungen (ENTITY)
        [link] Verweise auf andere Dateien oder Adressen
        [picture] eingebettete Bilder
        [script] ein Programm (Script)
       *[foreign] Bestandteile, die keine Zeichnung sind
    }. Bitte speichern Sie das Logo als PNG, und laden Sie dieses hoch.
error-wlan-name-missing = Zum Passwort fehlt der Name des WLANs. Bitte tragen Sie ihn ein.
error-wlan-name-too-long = Der Name eines WLANs hat höchstens { $limit } Zeichen (ein Umlaut zählt doppelt), dieser hat { $length }. Bitte vergleichen Sie ihn mit dem, den Ihr Handy anzeigt.
error-wlan-name-unprintable = Dieser Name enthält Zeichen, die man nicht sieht. Bitte tippen Sie ihn von Hand ein.
error-wlan-password-length = Das Passwort eines WLANs hat { $low } bis { $high } Zeichen, dieses hat { $length }. Bitte prüfen Sie es.
error-wlan-password-letters = Ein WLAN-Passwort besteht aus Buchstaben ohne Umlaute, Ziffern und Zeichen der Tastatur. Bitte prüfen Sie es.
