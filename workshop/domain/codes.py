"""The short code of a table, as it is printed, spoken and typed.

No character looks like another one (0/O, 1/I/l), and case does not matter.
"""

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
CODE_LENGTH = 6


def clean_code(typed: str) -> str:
    """What somebody typed, as it is stored: lower case, without spaces, hyphens and control characters."""
    return "".join(c for c in typed.lower()[:64] if c.isprintable() and c not in " -\u2010\u2011\u2013")
