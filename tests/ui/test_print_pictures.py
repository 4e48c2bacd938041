"""The drawings of the prints: one for each, in the colours of paper, with nothing for the ear."""

import re
from base64 import b64decode

from lxml import etree

from workshop.config import ROOT
from workshop.domain.prints import Print
from workshop.ui.print_pictures import picture

TOKENS = (ROOT / "workshop" / "web" / "static" / "tokens.css").read_text(encoding="utf-8")


def drawing(what: Print) -> str:
    found = re.fullmatch(
        r'<img class="format" alt="" src="data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)">', picture(what)
    )
    assert found is not None
    return b64decode(found[1]).decode()


def test_every_print_has_a_drawing_of_its_own() -> None:
    drawings = [drawing(what) for what in Print]
    assert [etree.fromstring(each).get("viewBox") for each in drawings] == ["0 0 120 84"] * len(Print)
    assert len(set(drawings)) == len(Print)


def test_the_drawings_have_the_papers_own_colours() -> None:
    papers = set(re.findall(r"--sheet-\w+: (#\w{6});", TOKENS))
    used = {colour for what in Print for colour in re.findall(r"#\w{6}", drawing(what))}
    assert (len(used), used - papers) == (5, set())
