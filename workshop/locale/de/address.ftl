# Die Adresse auf den Codes und das Ausprobieren mit dem Handy.

address-configured = Auf diesem Server fest eingestellt.
address-network = Adresse dieses Rechners im Netz. Handys im selben Netz erreichen sie.
address-network-first = Am ehesten diese: die Adresse dieses Rechners in seinem Netz.
address-network-other = Seine Adresse in einem weiteren Netz. Nehmen Sie sie, wenn die Handys in jenem sind.
address-opened = So haben Sie diese Seite geöffnet.
address-typed = Von Ihnen eingegeben.
address-this-machine = Nur dieser Rechner erreicht sie.
address-gone = Die Codes zeigen auf eine Adresse, die dieser Rechner nicht mehr hat. Wahrscheinlich ist er heute in einem anderen Netz.
address-gone-short = Diese Adresse hat der Rechner nicht mehr.
address-only-here-better = Nur dieser Rechner erreicht die Adresse auf den Codes, Handys erreichen sie nicht. Nehmen Sie eine andere:
address-only-here-configured = Nur dieser Rechner erreicht die Adresse auf den Codes, Handys erreichen sie nicht. Sie ist fest eingestellt; ändern kann sie, wer den Server eingerichtet hat (WORKSHOP_BASE_URL).
address-only-here-closed = Nur dieser Rechner erreicht die Adresse auf den Codes: Der Server nimmt keine Verbindungen von anderen Geräten an. Ändern kann das, wer ihn eingerichtet hat (STREAMLIT_SERVER_ADDRESS).
address-only-here-alone = Nur dieser Rechner erreicht die Adresse auf den Codes, denn er ist in keinem Netz. Verbinden Sie ihn mit dem WLAN im Saal, und laden Sie diese Seite dann neu.
address-moved = Ausprobiert haben Sie { $url }, jetzt gilt eine andere Adresse. Was Sie mit der früheren gedruckt haben, zeigt weiter dorthin; drucken Sie es neu.
address-take = Ab jetzt { $url } nehmen
address-others = Andere Adresse nehmen
address-printed = Wählen Sie die Adresse, bevor Sie drucken: Gedruckte Codes behalten die, mit der sie gedruckt wurden. Sie gilt für alle Veranstaltungen auf diesem Server.
address-choice = Adresse auf den Codes
address-other = Eine andere eingeben
address-example = Zum Beispiel: https://cafe.example.org
address-no-table = Sobald es einen Tisch gibt, können Sie die Adresse hier mit dem Handy ausprobieren.
address-try = Mit dem Handy ausprobieren
address-code = QR-Code zum Ausprobieren: { $address }
address-try-wlan = Verbinden Sie ein Handy mit dem WLAN, das die Gäste haben werden.
address-try-scan = Richten Sie seine Kamera auf diesen Code, und öffnen Sie die Seite.
address-waiting = Noch kein Handy angekommen
address-arrived = Ein Handy hat die Seite erreicht ({ $time } Uhr)
address-arrived-on = Ein Handy hat die Seite erreicht ({ $date }, { $time } Uhr)
address-checks = Die Seite öffnet sich nicht?
address-check-wlan = Sind Handy und Rechner im selben WLAN? Schalten Sie am Handy die mobilen Daten aus.
address-check-firewall = Fragt der Rechner, ob Python Verbindungen annehmen darf? Erlauben Sie es für private Netze, auch in der Firewall.
address-check-guest = Gäste-WLANs trennen die Geräte oft voneinander. Fragen Sie nach einem anderen Netz, oder öffnen Sie einen Hotspot.
address-check-other = Hat der Rechner mehrere Adressen, nehmen Sie oben eine andere, und versuchen Sie es noch einmal.

error-address-configured = Die Adresse ist auf diesem Server fest eingestellt (WORKSHOP_BASE_URL).
error-address-malformed = Das ist keine Adresse, mit der Codes beginnen können. Geben Sie sie ohne Pfad ein, wie http://192.168.0.10:8501 oder https://cafe.example.org.
