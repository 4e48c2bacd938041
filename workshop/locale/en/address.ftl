# The address on the codes, and trying it with a phone.

address-configured = Fixed on this server.
address-network = This machine’s address on the network. Phones on the same network reach it.
address-network-first = Most likely this one: the machine’s address on its network.
address-network-other = Its address on another network. Use it if the phones are on that one.
address-opened = This is how you opened this page.
address-typed = Entered by you.
address-this-machine = Only this machine reaches it.
address-gone = The codes point to an address that this machine no longer has. It is probably on another network today.
address-gone-short = The machine no longer has this address.
address-only-here-better = Only this machine reaches the address on the codes; phones do not. Use another one:
address-only-here-configured = Only this machine reaches the address on the codes; phones do not. It is fixed; whoever set up the server can change it (WORKSHOP_BASE_URL).
address-only-here-closed = Only this machine reaches the address on the codes: the server accepts no connections from other devices. Whoever set it up can change that (STREAMLIT_SERVER_ADDRESS).
address-only-here-alone = Only this machine reaches the address on the codes, because it is on no network. Connect it to the hall’s WLAN, then reload this page.
address-moved = You tried { $url }; now another address is in use. What you printed with the earlier one still points there, so print it again.
address-take = Use { $url } from now on
address-others = Use another address
address-printed = Choose the address before you print: printed codes keep the one they were printed with. It holds for all events on this server.
address-choice = Address on the codes
address-other = Enter another one
address-example = For example: https://cafe.example.org
address-no-table = As soon as there is a table, you can try the address with your phone here.
address-try = Try it with your phone
address-code = QR code to try out: { $address }
address-try-wlan = Connect a phone to the WLAN that your guests will have.
address-try-scan = Point its camera at this code and open the page.
address-waiting = No phone has arrived yet
address-arrived = A phone has reached the page ({ $time })
address-arrived-on = A phone has reached the page ({ $date }, { $time })
address-checks = The page does not open?
address-check-wlan = Are phone and computer on the same WLAN? Switch mobile data off on the phone.
address-check-firewall = Does the computer ask whether Python may accept connections? Allow it for private networks, in the firewall too.
address-check-guest = Guest WLANs often keep devices apart. Ask for another network, or open a hotspot.
address-check-other = If the computer has several addresses, use another one above and try again.

error-address-configured = The address is fixed on this server (WORKSHOP_BASE_URL).
error-address-malformed = This is no address that codes can begin with. Enter it without a path, such as http://192.168.0.10:8501 or https://cafe.example.org.
