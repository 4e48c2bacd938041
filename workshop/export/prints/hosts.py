"""A sheet per table for its hosts: the secret way in, what their table talks about, when, and what to do.

The front belongs to the table, the back is the same for all. The secret stands here and on no other print.
"""

import datetime as dt

from workshop.domain.model import Host, Workshop
from workshop.export.pressing import Json
from workshop.export.prints.guide import UNTIL
from workshop.export.prints.order import Order, Place
from workshop.export.prints.saying import Saying

# In points, as `hosts.typ` divides the page.
_LEFT, _RIGHT, _HALF, _LINE = 250.0, 197.0, 230.0, 480.0


def content(order: Order, say: Saying) -> Json:
    """Two pages per table."""
    t = say.t
    return {
        "sheet": say(t("hosts-sheet")),
        "names": say(t("hosts-names")),
        "secret": say(t("hosts-secret")),
        "secret-hint": say(t("hosts-secret-hint")),
        "guests": say(t("hosts-guests")),
        "notes": say(t("hosts-notes")),
        "sheets": [_sheet(place, order, say) for place in order.places],
        "rounds": _rounds(order.workshop, say),
        "task": say(t("hosts-task")),
        "briefing": _briefing(say),
        "trouble": _trouble(say),
    }


def _sheet(place: Place, order: Order, say: Saying) -> Json:
    t, topic, number = say.t, place.topic, place.table.number
    introduction = say.place(number, "hosts-name-introduction")
    secret, private = t("hosts-secret-alt", number=number), say.place(number, "hosts-name-secret")
    guests = say.place(number, "hosts-name-guests")
    host_urls, guest_urls = zip(*((each.host_url, each.guest_url) for each in order.places), strict=True)
    return {
        "table": say(t("hosts-table", number=number)),
        "hosts": {
            "name": say.place(number, "hosts-name-names"),
            "lines": [say(_named(host), column=_LEFT) for host in place.table.hosts],
        },
        "topic": say(topic.title, say.place(number, "hosts-name-topic"), column=_LEFT),
        "question": say(topic.question, say.place(number, "hosts-name-question"), column=_LINE),
        "introduction": {
            "name": introduction,
            "paragraphs": [
                say(line, column=_LINE) for line in topic.introduction.split("\n") if line.strip()
            ],
        },
        "secret": {
            "code": say.code(place.host_url, secret),
            "address": say.address(place.host_url, private, column=_RIGHT, among=host_urls),
        },
        "letters": say(place.table.code.upper()),
        "guests": say.address(place.guest_url, guests, column=_HALF, among=guest_urls),
    }


def _named(host: Host) -> str:
    return ", ".join(filter(None, [host.name, host.function]))


def _rounds(workshop: Workshop, say: Saying) -> Json:
    """The timetable: by the clock where the beginning is known, else in minutes from the beginning."""
    t = say.t
    rows, passed = [], 0
    for number, each in enumerate(workshop.rounds, start=1):
        begins, ends = _at(workshop.begins, passed), _at(workshop.begins, passed + each.minutes)
        passed += each.minutes
        cells = (str(number), f"{begins}{UNTIL}{ends}", t("hosts-minutes", minutes=each.minutes))
        rows.append([say(cell) for cell in cells])
    when = t("hosts-clock") if workshop.begins else t("hosts-minute")
    return {
        "title": say(t("hosts-rounds")),
        "head": [say(t("hosts-round")), say(when), say(t("hosts-length"))],
        "rows": rows,
        "hint": say(t("hosts-rounds-hint") if rows else t("hosts-rounds-none")),
    }


def _at(begins: dt.time | None, minutes: int) -> str:
    if begins is None:
        return str(minutes)
    # Any day will do: a clock starts anew at midnight.
    return f"{dt.datetime.combine(dt.date(2000, 1, 1), begins) + dt.timedelta(minutes=minutes):%H:%M}"


def _briefing(say: Saying) -> list[Json]:
    t = say.t
    parts = (
        (t("hosts-before"), (t("hosts-before-1"), t("hosts-before-2"))),
        (t("hosts-during"), (t("hosts-during-1"), t("hosts-during-2"), t("hosts-during-3"))),
        (t("hosts-change"), (t("hosts-change-1"), t("hosts-change-2"))),
        (t("hosts-end"), (t("hosts-end-1"), t("hosts-end-2"), t("hosts-end-3"))),
    )
    return [{"title": say(title), "lines": [say(line) for line in lines]} for title, lines in parts]


def _trouble(say: Saying) -> Json:
    t = say.t
    rows = (
        (t("hosts-wlan"), t("hosts-wlan-help")),
        (t("hosts-silence"), t("hosts-silence-help")),
        (t("hosts-talker"), t("hosts-talker-help")),
        (t("hosts-phone"), t("hosts-phone-help")),
        (t("hosts-wrong"), t("hosts-wrong-help")),
        (t("hosts-full"), t("hosts-full-help")),
    )
    return {
        "title": say(t("hosts-trouble")),
        "head": [say(t("hosts-trouble-case")), say(t("hosts-trouble-help"))],
        "rows": [[say(cell) for cell in row] for row in rows],
    }
