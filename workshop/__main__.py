"""`python -m workshop …`: the administrator's door.

All of it is in `cli`.
"""

import sys

from workshop.cli import main

sys.exit(main(sys.argv[1:]))
