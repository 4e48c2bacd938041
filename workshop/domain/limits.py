"""How much of everything a workshop may hold, once for its screens, its services and its file.

What can be imported can be edited, and what was edited can be exported and imported again;
how long a text may be stands beside the cleaning, in `text.py`.
"""

MOST_ROUNDS = 24
LONGEST_ROUND = 1_440
HIGHEST_ROUND = 999
HIGHEST_TABLE = 999
MOST_HOSTS = 50
MOST_TOPICS = 500
MOST_CLUSTERS = 2_000
MOST_IDEAS = 20_000
MOST_PHOTOS = 60
MOST_LINES = 500
MOST_PARTICIPANTS = 5_000
MOST_GUESTS = 100_000
KEY_LIMIT = 100
# Of one photograph as it is sent: bytes, and pixels before anything is decoded.
LARGEST_PHOTO = 20_000_000
MOST_PIXELS = 50_000_000
# Of a logo as it is sent, in bytes, also as a drawing (SVG); and as it is kept, in pixels.
LARGEST_LOGO = 5_000_000
LARGEST_DRAWING = 500_000
LOGO_WIDTH = 1_200
LOGO_HEIGHT = 600
# How many ideas one step on the board may take along.
MOST_AT_ONCE = 500
