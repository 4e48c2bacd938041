"""A table's code and its host's secret, drawn anew from the machine's randomness.

What is printed is short and without look-alike characters; what is secret is long.
"""

import secrets
from dataclasses import replace

from workshop.domain.codes import ALPHABET, CODE_LENGTH
from workshop.domain.model import CafeTable


def equipped(table: CafeTable) -> CafeTable:
    """The table with a fresh guest's code and host's secret."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    return replace(table, code=code, host_token=secrets.token_urlsafe(18))
