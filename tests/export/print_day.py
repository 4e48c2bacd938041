"""A whole day to print: topics, tables with hosts, people, rounds; and what stands on a page."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pypdfium2

from workshop.domain.look import Look
from workshop.domain.model import CafeTable, Host, Participant, Round, Topic, Workshop
from workshop.export.prints.order import Order, Place

BASE = "https://cafe.example"
TOPICS = (
    Topic(11, 1, "a", "Wohnen", "Wie wollen wir wohnen?", "Zwölf Häuser stehen leer.\nDrei werden saniert."),
    Topic(12, 1, "b", "Wege", "Wie kommen Kinder zur Schule?", ""),
    Topic(13, 1, "c", "Ehrenamt"),
)
HOSTS = ((Host("Erika Beispiel", "Stadt Musterstadt"), Host("Kim Muster")), (), (Host("Max Muster"),))
PEOPLE = (
    Participant("Beispiel", "Erika", "Stadt Musterstadt"),
    Participant("Muster", "Max"),
    Participant("Nurnachname"),
)


def day(tables: int = 3, *, topics: Sequence[Topic] = TOPICS, look: Look | None = None, **said: Any) -> Order:
    """Tables 1, 2, … with these topics in turn; what stands in `said` is said of the event."""
    event = Workshop(
        1,
        "Café Musterstadt",
        date=dt.date(2027, 5, 12),
        place="Bürgerhaus",
        organiser="Stadt Musterstadt",
        rounds=(Round(20), Round(20), Round(15)),
    )
    places = tuple(place(number, topics[(number - 1) % len(topics)]) for number in range(1, tables + 1))
    return Order(replace(event, **said), tuple(topics), places, places, look or Look(), f"{BASE}/t")


def place(number: int, topic: Topic, hosts: tuple[Host, ...] | None = None) -> Place:
    """A table with a code and a token of its own."""
    chosen = HOSTS[(number - 1) % len(HOSTS)] if hosts is None else hosts
    table = CafeTable(number, 1, topic.id, number, f"k7m{number:03}", token(number), chosen)
    return Place(table, topic, f"{BASE}/t/{table.code}", f"{BASE}/h/{table.host_token}")


def token(number: int) -> str:
    """A table's secret, as long as real ones are."""
    return f"Q{number:03}xGeheimGeheimGeheimGeheimGehe"


def pages(data: bytes) -> list[str]:
    """What is drawn on each page, without any space: a broken word is whole again."""
    document = pypdfium2.PdfDocument(data)
    return [re.sub(r"\s|\ufffe", "", page.get_textpage().get_text_range()) for page in document]
