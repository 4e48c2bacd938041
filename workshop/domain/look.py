"""How an organisation looks on its prints: its colour and its logo.

The name stands with the workshop (`organiser`), because the minutes say it too.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Look:
    """`colour` as "#rrggbb", or "" for the house's own; `logo` as PNG, or None.

    `width` and `height` are the logo's, in pixels.
    """

    colour: str = ""
    logo: bytes | None = field(default=None, repr=False)
    width: int = 0
    height: int = 0
