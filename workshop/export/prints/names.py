"""Name cards to cut out: who somebody is, and at which table they sit in which round.

Whoever comes unannounced gets a card with a line to write on, and a way through the tables all the same.
"""

from workshop.domain.errors import Invalid
from workshop.domain.model import Participant
from workshop.domain.planning import expected_guests
from workshop.domain.rotation import rotate
from workshop.export.glyphs import width
from workshop.export.pressing import Json
from workshop.export.prints.order import Order
from workshop.export.prints.saying import SMALLEST, Saying

# In points, as `names.typ` divides the page.
_CARD = 230.0
_TITLE, _LOGO, _LOGO_HEIGHT = 235.0, 68.0, 25.5
# So many lines of it beside a row of rounds, and one where there are two rows.
_TITLE_LINES = 2
_ROW = 3
# So many rounds are said in words, more in numbers.
_FEW = 6
# A complaint quotes so much of a name.
_QUOTED = 60


def content(order: Order, say: Saying) -> Json:
    """A card per participant, then blank ones up to the number of guests; `Invalid` if there is neither."""
    people = order.workshop.participants
    many = expected_guests(order.workshop)
    if not many:
        raise Invalid("print-no-guests")
    expected = [*people, *[Participant("")] * (many - len(people))]
    cards = [_card(person, way, say) for person, way in zip(expected, _ways(order, many), strict=True)]
    lines = 1 if _ROW < len(order.workshop.rounds) <= _FEW else _TITLE_LINES
    event = _shortened(order.workshop.title, lines * (_TITLE - _beside(order)))
    return {"event": say(event), "cards": cards, "way": say(say.t("names-way"))}


def _card(person: Participant, way: tuple[int, ...], say: Saying) -> Json:
    first, last = person.first_name, person.name
    name = say.t("names-name", name=f"{first} {last}".strip()[:_QUOTED])
    return {
        "first": say(first or last, name, column=_CARD),
        "last": say(last if first else "", name, column=_CARD),
        "institution": say(person.institution, name, column=_CARD),
        **_seats(way, say),
    }


def _ways(order: Order, many: int) -> tuple[tuple[int, ...], ...]:
    """The numbers of the tables at which each guest sits, round by round."""
    places = sorted(order.everywhere, key=lambda place: place.table.number)
    if not places:
        return ((),) * many
    ways = rotate(many, [place.topic.id for place in places], len(order.workshop.rounds))
    return tuple(tuple(places[index].table.number for index in way) for way in ways)


def _seats(way: tuple[int, ...], say: Saying) -> Json:
    """Each round and its table: in words, "Runde 1", "Tisch 3", or where there are many in numbers, "1→3"."""
    numbered = list(enumerate(way, start=1))
    if len(way) > _FEW:
        return {"rounds": [], "steps": [say(f"{number}→{table}") for number, table in numbered]}
    words = [
        (say.t("names-round", round=number), say.t("names-at", table=table)) for number, table in numbered
    ]
    return {"rounds": [{"round": say(number), "at": say(table)} for number, table in words], "steps": []}


def _beside(order: Order) -> float:
    """How much of the title's line, in points, the logo takes."""
    look = order.look
    return 0.0 if look.logo is None else min(_LOGO, _LOGO_HEIGHT * look.width / look.height) + 12.0


def _shortened(title: str, points: float) -> str:
    """As many of its words as a line of the smallest letters holds, and dots for the others."""
    # A line ends before a word that is too long for it: so much of it may stay empty.
    room, words = 0.9 * points / SMALLEST, title.split()
    kept = next(count for count in range(len(words), -1, -1) if width(" ".join(words[:count])) <= room)
    return title if kept == len(words) else " ".join([*words[:kept], "…"])
