"""What the organiser sends around beforehand: an invitation in plain words, and the codes as pictures.

Nothing secret is in it: a table's code is for everybody, its hosts' link is not mentioned.
"""

from collections.abc import Iterator
from enum import StrEnum

from workshop.domain.deletion import deletion_day
from workshop.domain.embedding import remote_host
from workshop.domain.errors import NotFound
from workshop.domain.model import Topic, Workshop
from workshop.domain.permissions import Action
from workshop.domain.planning import is_placeholder
from workshop.export import codes
from workshop.export.names import file_stem
from workshop.i18n import Translator, translator
from workshop.services.addresses import entry_url
from workshop.services.house import House
from workshop.services.minutes import Export
from workshop.services.seating import unnamed_titles
from workshop.services.tables import guest_url
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop


class CodeKind(StrEnum):
    """How a QR code is handed out; the value is the file's ending."""

    PNG = "png"
    SVG = "svg"


_MEDIA_TYPES = {CodeKind.PNG: "image/png", CodeKind.SVG: "image/svg+xml"}


def invitation(house: House, visitor: Visitor, workshop_id: int) -> str:
    """An invitation in the workshop's language, as plain text; what is not known yet is left out."""
    record = read_workshop(house, visitor, workshop_id, Action.EXPORT)
    t = translator(record.workshop.language)
    parts = (
        _head(record.workshop, t),
        _topics(record.topics, t),
        _course(record.workshop, t),
        _privacy(house, record.workshop, t),
    )
    return "\n\n".join("\n".join(part) for part in map(list, parts) if part) + "\n"


def write_invitation(house: House, visitor: Visitor, workshop_id: int) -> Export:
    """The invitation as a text file."""
    text = invitation(house, visitor, workshop_id)
    workshop = read_workshop(house, visitor, workshop_id, Action.EXPORT).workshop
    name = f"{file_stem(workshop.title)}-{translator(workshop.language)('invitation-file')}.txt"
    # Windows' own editor wants to be told, and these line ends.
    return Export(name, "text/plain", text.replace("\n", "\r\n").encode("utf-8-sig"))


def draw_code(
    house: House, visitor: Visitor, workshop_id: int, kind: CodeKind, number: int | None = None
) -> Export:
    """The QR code of table `number`, or without one of the page where guests type their table's code."""
    record = read_workshop(house, visitor, workshop_id, Action.EXPORT)
    address, name = entry_url(house), file_stem(record.workshop.title)
    if number is not None:
        table = next((each for each in record.tables if each.number == number), None)
        if table is None:
            raise NotFound("table-unknown")
        address = guest_url(house, table)
        t = translator(record.workshop.language)
        name += "-" + file_stem(t("table-number-title", number=number))
    draw = codes.png if kind is CodeKind.PNG else codes.svg
    return Export(f"{name}-QR.{kind}", _MEDIA_TYPES[kind], draw(address))


def _head(workshop: Workshop, t: Translator) -> Iterator[str]:
    yield t("invitation-title", title=workshop.title)
    if workshop.subtitle:
        yield workshop.subtitle
    rows = [
        t("invitation-when", date=t.date(workshop.date)) if workshop.date else "",
        t("invitation-begins", time=f"{workshop.begins:%H:%M}") if workshop.begins else "",
        t("invitation-where", place=workshop.place) if workshop.place else "",
        t("invitation-by", organiser=workshop.organiser) if workshop.organiser else "",
    ]
    if any(rows):
        yield ""
        yield from filter(None, rows)


def _topics(topics: tuple[Topic, ...], t: Translator) -> Iterator[str]:
    # What only holds a place for a topic tells nobody anything.
    unnamed = unnamed_titles(t.language)
    known = [topic for topic in topics if not is_placeholder(topic, unnamed)]
    if known:
        yield t("invitation-topics")
        for topic in known:
            yield f"• {topic.title}" + (f": {topic.question}" if topic.question else "")


def _course(workshop: Workshop, t: Translator) -> Iterator[str]:
    yield t("invitation-course")
    if workshop.rounds:
        lengths = {each.minutes for each in workshop.rounds}
        rounds = len(workshop.rounds)
        if len(lengths) == 1:
            yield t("invitation-rounds-equal", rounds=rounds, minutes=lengths.pop())
        else:
            yield t("invitation-rounds", rounds=rounds)
    yield t("invitation-phone")
    yield t("invitation-without-phone")


def _privacy(house: House, workshop: Workshop, t: Translator) -> Iterator[str]:
    yield t("invitation-privacy")
    yield t("invitation-stored")
    host = remote_host(workshop.embedding)
    if host:
        yield t("invitation-sent", host=host)
    day = deletion_day(workshop, house.settings.guests.keep_days)
    # Without a date of the event the day still moves, and an invitation cannot be called back.
    if day and (workshop.date or workshop.delete_on):
        yield t("invitation-deleted-on", date=t.date(day))
