# Vier übliche Veranstaltungen, mit denen sich beginnen lässt.

preset-strategy = Strategietreffen
preset-strategy-hint = Verwaltung, Ministerium oder Verband klärt mit Partnern, wohin es gehen soll.
preset-strategy-topic-1 = Unsere Ziele
preset-strategy-question-1 = Woran würden wir in fünf Jahren merken, dass sich der gemeinsame Weg gelohnt hat?
preset-strategy-topic-2 = Zusammenarbeit
preset-strategy-question-2 = Was brauchen wir voneinander, damit die Zusammenarbeit im Alltag gelingt?
preset-strategy-topic-3 = Fachkräfte und Ausstattung
preset-strategy-question-3 = Wie gewinnen und halten wir die Menschen und Mittel, die wir dafür brauchen?
preset-strategy-topic-4 = Nächste Schritte
preset-strategy-question-4 = Womit sollten wir in den nächsten zwölf Monaten anfangen, und wer kann dazu beitragen?
preset-strategy-agenda =
    Begrüßung und Einführung
    Stand der Strategie
    World Café
    Vorstellung der Ergebnisse
    Vereinbarungen und Ausblick

preset-citizens = Bürgerwerkstatt
preset-citizens-hint = Gemeinde oder Stadtteil fragt Einwohnerinnen und Einwohner, was vor Ort besser werden soll.
preset-citizens-topic-1 = Wohnen und Zusammenleben
preset-citizens-question-1 = Was macht es leichter, hier in jedem Alter gut zu wohnen und Nachbarn zu finden?
preset-citizens-topic-2 = Wege und Verkehr
preset-citizens-question-2 = Welche Wege im Alltag sollten sicherer, kürzer oder bequemer werden, und wie?
preset-citizens-topic-3 = Treffpunkte und Grün
preset-citizens-question-3 = An welchen Orten halten Sie sich gern auf, und was fehlt dort noch?
preset-citizens-topic-4 = Einkaufen und Versorgung
preset-citizens-question-4 = Was möchten Sie in der Nähe erledigen können, und wie ließe sich das erreichen?
preset-citizens-topic-5 = Mitmachen
preset-citizens-question-5 = Wobei würden Sie selbst mitmachen, und welche Unterstützung bräuchten Sie dafür?
preset-citizens-agenda =
    Ankommen und Begrüßung
    Worum es heute geht
    World Café
    Vorstellung der Ergebnisse
    Wie es mit den Ideen weitergeht

preset-retreat = Klausurtagung
preset-retreat-hint = Ein Team, ein Vorstand oder eine Fraktion zieht Bilanz und nimmt sich etwas vor.
preset-retreat-topic-1 = Was uns trägt
preset-retreat-question-1 = Was ist uns im vergangenen Jahr gelungen, und was hat dazu beigetragen?
preset-retreat-topic-2 = Was uns aufhält
preset-retreat-question-2 = Was kostet uns im Alltag Kraft, und was könnten wir daran selbst ändern?
preset-retreat-topic-3 = Was wir uns vornehmen
preset-retreat-question-3 = Worauf wollen wir uns im kommenden Jahr konzentrieren, und was lassen wir dafür sein?
preset-retreat-agenda =
    Ankommen und Rückblick
    World Café
    Vorstellung der Ergebnisse
    Beratung über die Schwerpunkte
    Vereinbarungen

preset-school = Schulkonferenz
preset-school-hint = Lehrkräfte, Eltern sowie Schülerinnen und Schüler beraten gemeinsam über ihre Schule.
preset-school-topic-1 = Lernen und Unterricht
preset-school-question-1 = In welchen Stunden lernen Schülerinnen und Schüler hier am besten, und was ist dort anders?
preset-school-topic-2 = Digitale Geräte
preset-school-question-2 = Wobei helfen uns Handys, Tablets und künstliche Intelligenz, und wo wollen wir Grenzen ziehen?
preset-school-topic-3 = Miteinander
preset-school-question-3 = Was trägt dazu bei, dass alle gern und ohne Angst zur Schule kommen?
preset-school-topic-4 = Schule als Ort
preset-school-question-4 = Wie können Räume, Pausen und Ganztag so werden, dass wir uns hier wohlfühlen?
preset-school-agenda =
    Begrüßung
    Stand der Schulentwicklung
    World Café
    Vorstellung der Ergebnisse
    Beratung und Beschlüsse
