"""Last year's workshop once more: all that was prepared, and nothing that was said.

The copy is a new workshop; the codes and links of its tables are its own.
"""

from dataclasses import replace

from workshop.domain.model import Phase, Workshop
from workshop.domain.permissions import Action
from workshop.domain.text import LINE_LIMIT, limited_line
from workshop.i18n import translator
from workshop.live.feed import Kind
from workshop.services.codes import equipped
from workshop.services.house import House
from workshop.services.looks import inherit_look
from workshop.services.visitor import Visitor
from workshop.storage import records, workshops


def copy_workshop(house: House, visitor: Visitor, workshop_id: int, title: str = "") -> Workshop:
    """Create a workshop like this one, and return it; without a title it is called "… (Kopie)".

    Taken over are words, rounds, agenda, guests, topics, tables with hosts, look, WLAN and what phones show.
    Left behind are ideas and clusters, date and deletion day, participants and attachments, questions to the
    next group, and the language model: where texts go is decided anew for each workshop.
    """
    with house.changing(Kind.WORKSHOP) as change:
        model = change.allow_workshop(visitor, Action.ADMINISTER, workshop_id)
        change.announcement = None
        record = records.get(change.tx, workshop_id)
        copied = replace(
            model,
            title=limited_line(title, "workshop-title") or _copied_title(model),
            date=None,
            participants=(),
            attachments=(),
            phase=Phase.SETUP,
            current_round=1,
            round_started_at=None,
            delete_on=None,
            kept_since=house.now().date(),
            embedding="",
            reached_at=None,
            reached_url="",
        )
        tables = tuple(replace(equipped(table), open_question="") for table in record.tables)
        new_id = records.add(
            change.tx, replace(record, workshop=copied, tables=tables, clusters=(), ideas=())
        )
        inherit_look(change.tx, new_id, workshop_id)
        return workshops.get(change.tx, new_id)


def _copied_title(model: Workshop) -> str:
    copied = translator(model.language)("copied-title", title=model.title)
    return copied if len(copied) <= LINE_LIMIT else model.title
