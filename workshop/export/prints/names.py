"""Name cards to cut out: who somebody is, and at which table they sit in which round.

Whoever comes unannounced gets a card with a line to write on, and a way through the tables all the same.
"""

from workshop.domain.errors import Invalid
from workshop.domain.model import Participant
from workshop.domain.rotation import rotate
from workshop.export.pressing import Json
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

# In points, as `names.typ` divides the page.
_CARD = 230.0
# So many rounds are said in words, more in numbers.
_FEW = 6
# A complaint quotes so much of a name.
_QUOTED = 60


def content(order: Order, say: Saying) -> Json:
    """A card per participant, then blank ones up to the number of guests; `Invalid` if there is neither."""
    people = order.workshop.participants
    many = max(len(people), order.workshop.guests)
    if not many:
        raise Invalid("print-no-guests")
    expected = [*people, *[Participant("")] * (many - len(people))]
    cards = [_card(person, way, say) for person, way in zip(expected, _ways(order, many), strict=True)]
    return {"cards": cards, "way": say(say.t("names-way"))}


def _card(person: Participant, way: tuple[int, ...], say: Saying) -> Json:
    first, last = person.first_name, person.name
    name = say.t("names-name", name=f"{first} {last}".strip()[:_QUOTED])
    return {
        "first": say(first or last, name, column=_CARD),
        "last": say(last if first else "", name, column=_CARD),
        "institution": say(person.institution, name, column=_CARD),
        "way": [say(step) for step in _steps(way, say)],
    }


def _ways(order: Order, many: int) -> tuple[tuple[int, ...], ...]:
    """The numbers of the tables at which each guest sits, round by round."""
    places = sorted(order.everywhere, key=lambda place: place.table.number)
    if not places:
        return ((),) * many
    ways = rotate(many, [place.topic.id for place in places], len(order.workshop.rounds))
    return tuple(tuple(places[index].table.number for index in way) for way in ways)


def _steps(way: tuple[int, ...], say: Saying) -> list[str]:
    """Each round and its table: in words, "1 → Tisch 3", or where there are many in numbers, "1→3"."""
    few = len(way) <= _FEW
    return [
        f"{number} → {say.t('names-at', table=table)}" if few else f"{number}→{table}"
        for number, table in enumerate(way, start=1)
    ]
