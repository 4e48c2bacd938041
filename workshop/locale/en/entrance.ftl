# The organiser's sign-in, and the page that explains an error.

entrance-title = Organiser’s sign-in
entrance-lead = This is where you prepare World Cafés and collect the minutes.
entrance-passphrase = Password
entrance-note = You stay signed in on this device for 90 days. Table hosts need no password, they open their table’s link.
entrance-go = Sign in


entrance-first-title = Welcome
entrance-first-lead = Please set a password. Whoever knows it can prepare World Cafés on this server and collect their minutes.
entrance-first-note = At least 8 characters. A short sentence is easy to remember and hard to guess.
entrance-first-go = Set password
entrance-first-hint = Nobody has set a password yet. To do so, please open the address that was printed in the terminal at the start.

web-crash = We did not expect this. Your data are safe; please reload the page.
web-sorry-title = That did not work
