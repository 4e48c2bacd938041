"""What poster and slide tell everybody in the room: three steps, the general address, which topic is where.

Both say the same, in letters of their own size.
"""

from itertools import pairwise

from workshop.export.pressing import Json
from workshop.export.prints.order import Order, Place
from workshop.export.prints.saying import Saying

UNTIL = "\N{EN DASH}"
_RUN = 3


def guide(order: Order, say: Saying, *, line: float, column: float) -> Json:
    """The title on a line and the address in a column of so many points, and the steps."""
    t = say.t
    steps = (
        (t("steps-1"), t("steps-1-more")),
        (t("steps-2"), t("steps-2-more")),
        (t("steps-3"), t("steps-3-more")),
    )
    return {
        "heading": say(order.workshop.title, t("steps-name-title"), column=line),
        "steps-title": say(t("steps-title")),
        "steps": [{"head": say(head), "more": say(more)} for head, more in steps],
        "entry": {
            "code": say.code(order.entry_url, t("steps-entry-alt", address=order.entry_url)),
            "head": say(t("steps-entry")),
            "more": say(t("steps-entry-more")),
            "address": say.address(order.entry_url, t("steps-name-address"), column=column, bold=True),
        },
    }


def topics(order: Order, say: Saying, *, column: float) -> Json:
    """Each topic that has a table, with the numbers of its tables, in the order of the first of them."""
    t = say.t
    at: dict[int, list[Place]] = {}
    for place in sorted(order.everywhere, key=lambda place: place.table.number):
        at.setdefault(place.topic.id, []).append(place)
    rows = [
        {
            "tables": say(numbers([place.table.number for place in places])),
            "topic": say(places[0].topic.title, t("poster-name-topics"), column=column),
        }
        for places in at.values()
    ]
    head = {"tables": say(t("steps-tables", count=len(order.everywhere))), "topic": say(t("steps-topic"))}
    return {"title": say(t("steps-topics")), "name": t("poster-name-topics"), "head": head, "rows": rows}


def numbers(ordered: list[int]) -> str:
    """Rising numbers as people write them: three in a row or more as "1 to 3", with a dash."""
    runs = [[ordered[0]]]
    for before, number in pairwise(ordered):
        if number == before + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        f"{run[0]}{UNTIL}{run[-1]}" if len(run) >= _RUN else ", ".join(map(str, run)) for run in runs
    )
