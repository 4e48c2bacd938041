"""Something to print: an event with tables, small enough to read, and what is where on the pages."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
from PIL import Image, ImageDraw

from workshop.domain.look import Look
from workshop.domain.model import CafeTable, Topic, Workshop
from workshop.export.prints.order import Order, Place

BASE = "http://192.168.178.23:8501"
CODES = ("k7m2xq", "a9b8c7", "zzyyxx", "234567")
NETWORK = {"wlan_name": "Rathaus-Gäste", "wlan_password": "Willkommen-2027"}
LONG_QUESTION = (
    "Welche Schritte können Verwaltung, Betriebe und Vereine in den nächsten zwei Jahren gemeinsam gehen,"
    " damit junge Familien im ländlichen Raum bleiben, und wer übernimmt dabei welche Aufgabe?"
)


def order(
    tables: int = 1,
    *,
    base: str = BASE,
    title: str = "Unternehmen im ländlichen Raum",
    question: str = "Womit gewinnen wir Betriebe?",
    look: Look | None = None,
    wlan: bool = True,
    **workshop: str,
) -> Order:
    """Tables 1, 2, … with one topic; what stands in `workshop` is said of the event."""
    event = replace(Workshop(1, "Café Musterstadt", organiser="Landkreis Musterstadt"), **workshop)
    topic = Topic(1, 1, "t1", title, question)
    places = tuple(
        Place(
            CafeTable(n, 1, 1, n, code_of(n), f"geheim-{n}"),
            topic,
            f"{base}/t/{code_of(n)}",
            f"{base}/h/geheim-{n}",
        )
        for n in range(1, tables + 1)
    )
    return Order(event, (topic,), places, places, look or Look(), f"{base}/t", wlan)


def code_of(number: int) -> str:
    """The code of the table with this number."""
    return CODES[number - 1] if number <= len(CODES) else f"k7m{number:03}"


def logo(width: int = 400, height: int = 160) -> Look:
    """A look with a colour and a logo."""
    picture = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(picture).ellipse((0, 0, height, height), fill="#7a1f5c")
    written = BytesIO()
    picture.save(written, "PNG")
    return Look("#7a1f5c", written.getvalue(), width, height)


def sizes(data: bytes) -> list[float]:
    """The sizes of all letters of the file, in points, from the smallest on."""
    return sorted({round(size, 2) for page in pikepdf.open(BytesIO(data)).pages for size in _sizes(page)})


def _sizes(page: pikepdf.Page) -> Iterator[float]:
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            yield float(operands[1])
