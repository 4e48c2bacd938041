"""What a file is called that leaves the house.

Letters, digits and hyphens only, so that a name survives every mail system and archive.
"""

import re
import unicodedata

_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}


def file_stem(title: str) -> str:
    """A title as the beginning of a file's name: 1 to 60 characters, umlauts spelled out."""
    for umlaut, spelled in _SPELLED.items():
        title = title.replace(umlaut, spelled)
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "workshop"
