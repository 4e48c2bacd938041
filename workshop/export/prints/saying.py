"""Puts texts, codes and the logo of a print into data, and remembers which files and characters that took.

A text carries its name along, so that one which does not fit can be named; see `fit` in `print.typ`.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from workshop.domain.look import Look
from workshop.export.codes import draw
from workshop.export.glyphs import clusters, showable, width
from workshop.export.office_text import holdable
from workshop.export.pdf_layout import sayable
from workshop.export.pressing import Json
from workshop.i18n import translator

# The smallest letters of any print, in points.
SMALLEST = 12.0
# The width of a column for which nothing else is said, in points.
COLUMN = 250.0
_LONGEST_NAME = 80
_HOST_AND_PATH = re.compile(r"([^/]*//[^/]+/)(.*)", re.DOTALL)
# Bold letters are wider than the upright ones that are measured.
_BOLD = 1.12
# What is added so that rounding breaks no line.
_EXACT = 1.01


class Saying:
    """One print's texts in the workshop's language, `t`; `files` belong beside the data.

    `replaced` holds, in order, the characters that the fonts lack.
    """

    def __init__(self, language: str, look: Look) -> None:
        self.t = translator(language)
        self.files: dict[str, bytes] = {}
        self.replaced: dict[str, None] = {}
        self._look = look
        self._codes: dict[str, Json] = {}

    def __call__(self, text: str, name: str = "", *, column: float = COLUMN) -> Json:
        """A text that `say`, `fit` and `fitted-block` of `print.typ` can take.

        It breaks within a word only where that word is wider than `column` (in points) even in the smallest
        letters. `name` is what a complaint calls it: "Tisch 3: Leitfrage".
        """
        shown, replaced = showable(text)
        self.replaced |= dict.fromkeys(replaced)
        said = sayable(shown, SMALLEST, column)
        named = holdable(name or shown)[:_LONGEST_NAME] or "?"
        return {"text": said, "em": _widest(shown, column), "name": named, "empty": not shown}

    def address(
        self, url: str, name: str, *, column: float = COLUMN, bold: bool = False, among: Iterable[str] = ()
    ) -> Json:
        """An address on one line if the smallest letters let it; else it breaks behind "/" or before ".".

        `among` are the addresses on the same print: all of them break in the same place, or none does.
        `ways` are the ways to say it, the best first; the last one breaks between any two letters.
        """
        said, wider = self(url, name, column=column), _BOLD if bold else _EXACT
        if not url.isascii():
            return said | {"ways": [said]}
        fitting = [
            sum(1 for _ in takewhile(lambda parts: _em(parts, wider) * SMALLEST > column, _broken(each)))
            for each in (url, *among)
        ]
        ways = islice(_broken(url), max(fitting), None)
        boxed = [said | {"text": {"boxes": parts}, "em": _em(parts, wider)} for parts in ways]
        return said | {"ways": [*boxed, said | {"text": {"parts": clusters(url), "rtl": False}, "em": 1.0}]}

    def spelled(self, text: str, name: str = "") -> Json:
        """A text to be typed letter by letter, for letters of one width: it may break between any two.

        Every room in it counts, as it does in a password.
        """
        shown = " ".join(showable(word)[0] for word in text.split(" "))
        return self(text, name) | {"text": {"parts": clusters(shown) or [""], "rtl": False}, "em": 1.0}

    def place(self, number: int, what: str) -> str:
        """A text's name: that of a table's topic, question …; `what` is a key of the catalogue."""
        return self.t("face-name-at-table", number=number, what=self.t(what))

    def code(self, address: str, alt: str) -> Json:
        """The QR code of an address, `modules` wide; `alt` says it to who cannot see it."""
        if address not in self._codes:
            drawing, modules = draw(address)
            file = f"code-{len(self._codes)}.svg"
            self.files[file] = drawing
            self._codes[address] = {"file": file, "modules": modules}
        return {**self._codes[address], "alt": holdable(alt)}

    def logo(self, organiser: str) -> Json | None:
        """The organisation's logo, its size in pixels; None where there is none."""
        if self._look.logo is None:
            return None
        self.files["logo.png"] = self._look.logo
        name = holdable(organiser)
        alt = self.t("face-logo-alt", organiser=name) if name else self.t("face-logo")
        return {"file": "logo.png", "alt": alt, "width": self._look.width, "height": self._look.height}


def _widest(shown: str, column: float) -> float:
    """The width of the longest word that must not break, in em of bold letters."""
    widths = (width(word) for word in shown.split(" "))
    return max((each * _BOLD for each in widths if each * _BOLD * SMALLEST <= column), default=0.0)


def _em(parts: list[str], wider: float) -> float:
    """The width of the widest of these parts, in em of letters so much wider than upright ones."""
    return max(width(part) for part in parts) * wider


def _broken(url: str) -> Iterator[list[str]]:
    """The ways to break an address, the best first: whole, before its path, within this, within the host.

    A number of an IP address stays whole, and so does a word, but for one of many hyphens.
    """
    yield [url]
    if found := _HOST_AND_PATH.fullmatch(url):
        host, path = found.groups()
        steps = re.findall(r"[^/]+/?|/", path)
        labels = re.split(r"(?=\.)", host)
        for ways in ([host, path], [host, *steps], [*labels, path], [*labels, *steps]):
            yield [part for part in ways if part]
        yield [*re.split(r"(?=[.-])", host), *steps]
