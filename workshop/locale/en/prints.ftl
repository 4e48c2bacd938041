# What is printed: tents, cards and what stands on both.

error-print-no-table = There is no table yet for which anything could be printed. Please add a table first.
error-print-table-unknown = There are no such tables: { $numbers }. Please check the numbers.
error-print-too-long = There is no room for this on the print, even in the smallest legible letters: { $what }. Please shorten these texts.
error-print-unknown = “{ $what }” cannot be printed. You can print: { $known }.

face-code-alt = QR code: { $address }
face-etiquette-1 = Say what matters to you.
face-etiquette-2 = Listen before you answer.
face-etiquette-3 = Build on other people’s ideas.
face-etiquette-4 = Ask rather than judge.
face-etiquette-5 = Write down what should last.
face-invitation = Send your ideas here
face-logo = Logo
face-logo-alt = Logo: { $organiser }
face-name-address = address
face-name-at-table = Table { $number }: { $what }
face-name-organiser = name of the organisation
face-name-wlan = Wi-Fi
face-table = Table { $number }
face-wlan = Wi-Fi
face-wlan-alt = QR code for the Wi-Fi network { $name }
face-wlan-open = no password
face-wlan-password = Password

print-cards = Table cards
print-tents = Table tents
