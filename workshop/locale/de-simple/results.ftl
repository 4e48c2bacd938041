# Die Seite mit den freigegebenen Ergebnissen, in einfacher Sprache.

results-approved = Fertig seit { $date }
results-earlier = Fertige Ergebnisse lesen
results-hidden = Die Moderation am Tisch hat diese Idee zur Seite gelegt. Vielleicht gab es sie schon. Wir haben die Idee gezählt. Sie steht aber nicht im Protokoll.
results-kept = Sie haben diese Idee zurückgenommen. Da war das Protokoll schon fertig. Was im fertigen Protokoll steht, bleibt dort.
results-language = Die Ergebnisse stehen hier in dieser Sprache: { $language }.
results-later = Die Idee kam an, als das Protokoll schon fertig war. Sie steht nicht in diesem Protokoll.
results-lead = Danke für Ihre Ideen. Hier sehen Sie die Ergebnisse.
results-left-out = Wir haben die Idee gezählt. Sie steht aber nicht im Protokoll.
results-lost = Die Idee ist nicht mehr auf dem Server.
results-merged = Andere haben das Gleiche geschrieben. Wir haben die Ideen zusammengelegt. Im Protokoll steht unter „{ $statement }“: „{ $point }“.
results-open = Die Idee steht im Protokoll unter „{ $statement }“.
results-own = Das ist aus Ihren Ideen geworden
results-own-hint = Das sehen nur Sie. Es steht nur auf diesem Gerät.
results-parked = Die Idee steht im Protokoll im Themen-Speicher. Dort stehen Ideen für ein anderes Mal.
results-printed = Im Protokoll steht die Idee unter „{ $statement }“ so: „{ $point }“.
results-privacy = Steht Ihre Idee schon in einem fertigen Protokoll? Dann bleibt sie dort, auch wenn Sie die Idee später zurücknehmen.
results-ready = Die Ergebnisse sind fertig.
results-show = Ergebnisse lesen
results-trouble = Wir können gerade nicht zeigen, was aus Ihren Ideen geworden ist. Die Seite versucht es später noch einmal.
results-unsent = Die Idee ist nie angekommen. Sie liegt nur auf diesem Gerät.
results-verbatim = Die Idee steht im Protokoll unter „{ $statement }“. Dort stehen Ihre Worte.
results-withdrawn = Sie haben diese Idee zurückgenommen. Wir haben den Text gelöscht.
