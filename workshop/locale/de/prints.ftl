# Was gedruckt wird: Tischaufsteller, Karten und was auf beiden steht.

error-print-no-table = Es gibt noch keinen Tisch, für den etwas zu drucken wäre. Bitte legen Sie zuerst einen Tisch an.
error-print-table-unknown = Diese Tische gibt es nicht: { $numbers }. Bitte prüfen Sie die Nummern.
error-print-too-long = Auf dem Druck ist dafür auch in der kleinsten lesbaren Schrift kein Platz: { $what }. Bitte kürzen Sie diese Texte.
error-print-unknown = „{ $what }“ lässt sich nicht drucken. Möglich sind: { $known }.

face-code-alt = QR-Code: { $address }
face-etiquette-1 = Sprechen Sie an, was Ihnen wichtig ist.
face-etiquette-2 = Hören Sie zu, bevor Sie antworten.
face-etiquette-3 = Knüpfen Sie an die Ideen anderer an.
face-etiquette-4 = Fragen Sie nach, statt zu urteilen.
face-etiquette-5 = Schreiben Sie auf, was bleiben soll.
face-invitation = Hier Ideen senden
face-logo = Logo
face-logo-alt = Logo: { $organiser }
face-name-address = Adresse
face-name-at-table = Tisch { $number }: { $what }
face-name-organiser = Name der Organisation
face-name-wlan = WLAN
face-table = Tisch { $number }
face-wlan = WLAN
face-wlan-alt = QR-Code für das WLAN { $name }
face-wlan-open = ohne Passwort
face-wlan-password = Passwort

print-cards = Tischkarten
print-tents = Tischaufsteller
