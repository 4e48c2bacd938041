# Listen aus Tabellen: Themen, Tische, Tischmoderation, Teilnehmende.

import-lists-file = CSV- oder Excel-Datei, bis { $most } MB
import-lists-hint = Eine Zeile je Tisch oder je Person. Die erste Zeile nennt die Spalten; welche es gibt, zeigen die Beispiele. Übernommen wird erst nach der Vorschau.
import-sample-get-cafe = Beispiel: Themen und Tische
import-sample-get-people = Beispiel: Teilnehmende
import-sample-cafe = Themen und Tische
import-sample-people = Teilnehmende
import-sample-topic-1 = Unternehmen im ländlichen Raum
import-sample-topic-2 = Bildung und Betreuung
import-sample-question-1 = Womit gewinnen wir Betriebe für unsere Region?
import-sample-question-2 = Was brauchen Familien vor Ort?
import-sample-introduction-1 = Kurzer Impuls der Tischmoderation
import-sample-introduction-2 = { "" }
import-sample-table-1 = 1
import-sample-table-2 = 2
import-sample-hosts-1 = Kim Beispiel; Alex Muster
import-sample-hosts-2 = Robin Platzhalter
import-sample-function-1 = Wirtschaftsförderung; Kammer
import-sample-function-2 = Schulamt
import-sample-name-1 = Beispiel
import-sample-name-2 = Muster
import-sample-first-name-1 = Kim
import-sample-first-name-2 = Alex
import-sample-institution-1 = Stadt Musterstadt
import-sample-institution-2 = Verein Beispiel
import-column-topic = Thema
import-column-question = Leitfrage
import-column-introduction = Einführung
import-column-table = Tisch
import-column-hosts = Tischmoderation
import-column-function = Funktion
import-column-name = Name
import-column-first-name = Vorname
import-column-institution = Institution
import-column-person = Vor- und Nachname
import-column-row = Zeile
import-column-sheet = Blatt
import-column-fate = Was geschieht

import-recognised = Erkannt: { $lists }
import-recognised-cafe = Themen und Tische ({ $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
    })
import-recognised-people = Teilnehmende ({ $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
    })
import-problems = { $count ->
        [one] Ein Problem
       *[other] { $count } Probleme
    }
import-problems-hint = Diese Zeilen werden nicht übernommen. Sie können sie in der Tabelle berichtigen und die Datei noch einmal auswählen.
import-notes = Gut zu wissen
import-more = … und { $count ->
        [one] eine weitere Meldung
       *[other] { $count } weitere Meldungen
    }
import-table-cafe = Vorschau: Themen und Tische
import-table-people = Vorschau: Teilnehmende
import-rows-more = … und { $count ->
        [one] eine weitere Zeile
       *[other] { $count } weitere Zeilen
    }
import-mode = Teilnehmende
import-mode-add = { $count ->
        [one] Die Person behalten, die schon da ist
       *[other] Die { $count } Personen behalten, die schon da sind
    }
import-mode-replace = { $count ->
        [one] Die Person ersetzen, die schon da ist
       *[other] Die { $count } Personen ersetzen, die schon da sind
    }
import-take = { $total ->
        [one] Zeile übernehmen
       *[other] { $taken ->
            [one] 1 von { $total } Zeilen übernehmen
           *[other] { $taken } von { $total } Zeilen übernehmen
        }
    }
import-take-all = Alle { $total } Zeilen übernehmen
import-take-instead = { $before ->
        [one] 1 Person
       *[other] { $before } Personen
    } durch { $count } ersetzen
import-nothing-new = Alles aus dieser Datei ist schon da.
import-nothing-left = Aus dieser Datei lässt sich nichts übernehmen.
import-drop = Andere Datei auswählen
import-taken = Übernommen. Sie können es in einem Schritt zurücknehmen.

import-fate-new-new = Neues Thema, neuer Tisch { $number }
import-fate-new-known = Neues Thema, am vorhandenen Tisch { $number }
import-fate-known-new = Thema ist da, neuer Tisch { $number }
import-fate-known-changed = Tisch { $number } ist da und wird angepasst
import-fate-known-same = Ist schon so da, Tisch { $number }
import-fate-person-new = Neu
import-fate-person-known = Ist schon da
import-fate-person-twice = Steht schon in Zeile { $row }
import-fate-not = Wird nicht übernommen

import-at-sheet = Blatt „{ $sheet }“
import-at-row = Zeile { $row }
import-at-column = Spalte { $column }
import-at-heading = Spalte { $column } „{ $heading }“

problem-above = Die Spalten stehen in Zeile { $row }. Was darüber steht (Zeile { $rows }), gehört nicht zur Liste.
problem-beyond = „{ $text }“ steht neben der Tabelle: Über dieser Spalte steht keine Überschrift. Bitte löschen Sie die Zelle, oder geben Sie der Spalte einen Namen.
problem-code-page = Die Datei ist nicht in UTF-8 gespeichert; gelesen wurde sie als { $page }. Bitte sehen Sie in der Vorschau nach den Umlauten.
problem-error-value = Hier steht der Fehler { $text }. Bitte berichtigen Sie die Formel, oder tippen Sie den Wert ein.
problem-formula-empty = Hier steht eine Formel ohne Ergebnis. Bitte öffnen und speichern Sie die Datei in Excel oder LibreOffice, oder tippen Sie den Wert ein.
problem-formulas = { $count ->
        [one] In einer Zelle steht eine Formel; übernommen wird ihr Ergebnis.
       *[other] In { $count } Zellen stehen Formeln; übernommen werden ihre Ergebnisse.
    }
problem-function-alone = Eine Funktion ohne Person wird nicht übernommen.
problem-function-for-all = Die Funktion gilt für alle { $count } Personen in dieser Zeile.
problem-functions-count = { $hosts } Personen und { $functions } Funktionen passen nicht zusammen. Bitte trennen Sie beide mit Semikolon, in derselben Reihenfolge.
problem-hidden-columns = { $count ->
        [one] Die ausgeblendete Spalte { $columns } zählt mit.
       *[other] Die ausgeblendeten Spalten { $columns } zählen mit.
    }
problem-hidden-rows = { $count ->
        [one] Die ausgeblendete Zeile { $rows } zählt mit.
       *[other] Die ausgeblendeten Zeilen { $rows } zählen mit.
    }
problem-hidden-sheet = Dieses Blatt ist ausgeblendet und zählt mit.
problem-hosts-count = Hier stehen { $count } Personen; möglich sind { $most }.
problem-hosts-replaced = Die Tischmoderation an Tisch { $number } wird ersetzt. Bisher: { $before }
problem-ignored = { $count ->
        [one] Diese Spalte wird nicht gelesen: { $columns }
       *[other] Diese Spalten werden nicht gelesen: { $columns }
    }
problem-introduction-replaced = Die Einführung des vorhandenen Themas wird ersetzt.
problem-macros = Makros in dieser Datei bleiben unbeachtet; gelesen werden nur die Zellen.
problem-merged = { $count ->
        [one] Verbundene Zellen { $ranges }: Ihr Inhalt gilt für jede Zeile des Bereichs.
       *[other] Verbundene Zellen { $ranges }: Ihr Inhalt gilt für jede Zeile des jeweiligen Bereichs.
    }
problem-missing = Die Zelle ist leer. Ohne diese Angabe geht es nicht.
problem-no-list = Hier fehlt eine Spalte „Thema“ (für Themen und Tische) oder „Name“ (für Teilnehmende). Gefunden: { $found }
problem-no-name = Hier fehlt die Spalte „Name“. Gefunden: { $found }
problem-no-topic = Hier fehlt die Spalte „Thema“. Gefunden: { $found }
problem-not-read = Dieses Blatt ist keine Liste und wird nicht gelesen. Gefunden: { $found }
problem-number-range = { $typed } geht nicht. Tische haben Nummern von 1 bis { $highest }.
problem-number-twice = Tisch { $number } steht auch in Zeile { $rows }{ $more ->
        [0] { "" }
        [one] { " " }und einer weiteren
       *[other] { " " }und { $more } weiteren
    }. Jeder Tisch braucht eine eigene Nummer; mehrere Personen an einem Tisch stehen in einer Zelle, mit Semikolon getrennt.
problem-number-words = „{ $typed }“ ist keine Nummer. Bitte schreiben Sie eine Zahl von 1 bis { $highest }, oder lassen Sie die Zelle leer.
problem-other-words = Für dasselbe Thema steht in Zeile { $rows } etwas anderes. Bitte lassen Sie eine der beiden Zellen leer.
problem-question-replaced = Die Leitfrage des vorhandenen Themas wird ersetzt. Bisher: { $before }
problem-table-taken = Tisch { $number } gibt es schon, mit dem Thema „{ $title }“. Bitte wählen Sie eine andere Nummer, oder lassen Sie die Zelle leer.
problem-tables-full = Es gibt keine freie Tischnummer mehr; möglich sind { $most } Tische.
problem-too-long = Der Text hat { $length } Zeichen; möglich sind { $limit }.
problem-topics-full = So viele Themen gehen nicht; möglich sind { $most }.

error-import-columns = Die Tabelle hat { $count } Spalten; gelesen werden höchstens { $most }.
error-import-damaged = Die Datei ist beschädigt und lässt sich nicht lesen. Bitte öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie noch einmal als .xlsx oder CSV.
error-import-empty = Die Datei ist leer.
error-import-locked = Die Datei ist mit einem Passwort geschützt. Bitte öffnen Sie sie in Excel, entfernen Sie das Passwort (Datei, Informationen, Arbeitsmappe schützen, Mit Kennwort verschlüsseln), und speichern Sie sie noch einmal.
error-import-moved-on = Die Veranstaltung hat sich inzwischen geändert. Die Vorschau zeigt jetzt den neuen Stand; bitte sehen Sie sie noch einmal an.
error-import-nothing = Aus dieser Datei lässt sich nichts übernehmen.
error-import-old = Das ist eine Datei aus einer älteren Version von Office. Bitte öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“, ohne Passwort.
error-import-people = Die Liste hat { $count } Teilnehmende; möglich sind { $most }. Bitte teilen Sie sie auf.
error-import-people-full = Zusammen wären es { $count } Teilnehmende; möglich sind { $most }.
error-import-rows = Die Tabelle hat { $count } Zeilen; gelesen werden höchstens { $most }.
error-import-tables = Die Liste hat { $count } Zeilen für Themen und Tische. Jede Zeile ist ein Tisch, und möglich sind { $most }. Bitte kürzen Sie die Liste, oder verteilen Sie sie auf mehrere Veranstaltungen.
error-import-too-full = In der Datei steckt mehr, als zu einer Liste gehört (ausgepackt über { $limit } MB, oder zu viele Zellen). Bitte kopieren Sie nur die Liste in eine neue Arbeitsmappe.
error-import-too-large = Die Datei ist größer als { $limit } MB. Bitte kopieren Sie nur die Liste in eine neue Datei.
error-import-topics = Die Liste hat { $count } verschiedene Themen; möglich sind { $most }. Bitte kürzen Sie die Liste, oder verteilen Sie sie auf mehrere Veranstaltungen.
error-import-unknown = Das ist keine Tabelle, die Tischdecke lesen kann. Bitte speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV; auch LibreOffice kann das, unter „Speichern unter“.
