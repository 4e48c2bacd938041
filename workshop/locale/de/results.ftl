# Die Seite mit den freigegebenen Ergebnissen, auf den Handys der Gäste.

results-approved = Freigegeben am { $date }
results-earlier = Freigegebene Ergebnisse ansehen
results-hidden = Wurde von der Tischmoderation zur Seite gelegt, zum Beispiel weil sie doppelt war. Sie ist mitgezählt, aber nicht abgedruckt.
results-kept = Sie haben diese Idee nach der Freigabe zurückgezogen. Was schon freigegeben war, bleibt im Protokoll stehen.
results-language = Die Ergebnisse stehen in der Sprache der Veranstaltung: { $language }.
results-later = Kam nach der Freigabe an und steht deshalb nicht in diesem Protokoll.
results-lead = Vielen Dank für Ihre Ideen. Das ist daraus geworden.
results-left-out = Ist im Protokoll mitgezählt, aber nicht abgedruckt.
results-lost = Ist auf dem Server nicht mehr vorhanden.
results-merged = Wurde mit Ideen zusammengelegt, die dasselbe sagen, und steht im Protokoll unter „{ $statement }“ als „{ $point }“.
results-open = Steht im Protokoll unter „{ $statement }“.
results-own = Was aus Ihren Ideen wurde
results-own-hint = Das sehen nur Sie, auf diesem Gerät.
results-parked = Steht im Themenspeicher des Protokolls: festgehalten, aber für eine andere Gelegenheit.
results-printed = Steht im Protokoll unter „{ $statement }“ als „{ $point }“.
results-privacy = Ein freigegebenes Protokoll behält, was darin abgedruckt ist, auch wenn Sie Ihre Idee später zurückziehen.
results-ready = Die Ergebnisse sind freigegeben.
results-show = Ergebnisse ansehen
results-trouble = Was aus Ihren Ideen wurde, lässt sich gerade nicht abrufen. Die Seite versucht es wieder, sobald Sie zu ihr zurückkehren oder das Netz wieder da ist.
results-unsent = Ist nie angekommen; sie liegt nur auf diesem Gerät.
results-verbatim = Steht im Protokoll unter „{ $statement }“, mit Ihren Worten.
results-withdrawn = Sie haben diese Idee zurückgezogen. Ihr Text ist gelöscht.
