"""The way to a board for those whose address does not name one: a choice of tables, or a kind sentence.

Hosts choose among the tables whose link they opened, the organiser among those of a workshop.
"""

from pathlib import Path

import streamlit as st

from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.model import CafeTable, Topic, Workshop
from workshop.i18n import Translator
from workshop.services.board import read_board
from workshop.services.house import the_house
from workshop.services.visitor import Visitor
from workshop.ui.frame import head, title
from workshop.ui.guards import require_workshop
from workshop.ui.markup import put, wrong
from workshop.ui.screens import way

_STYLE = Path(__file__).parent / "static" / "choice.css"

Choice = tuple[CafeTable, Topic]


def find_choices(visitor: Visitor, *, in_workshop: bool) -> tuple[Workshop | None, list[Choice]]:
    """The tables to choose from; `in_workshop`: those of the workshop that the address names."""
    if visitor.organiser and in_workshop:
        record = require_workshop(visitor)
        topics = {topic.id: topic for topic in record.topics}
        return record.workshop, [(table, topics[table.topic_id]) for table in record.tables]
    choices = []
    for table in sorted(visitor.tables, key=lambda each: (each.workshop_id, each.number)):
        try:
            choices.append((table, read_board(the_house(), visitor, table.id).results.topic))
        except NotFound:
            # Taken away since the visitor was recognised.
            continue
    return None, choices


def show_choices(t: Translator, workshop: Workshop | None, choices: list[Choice]) -> None:
    """One way per table."""
    head(t, workshop)
    st.html(_STYLE)
    with st.container(key="narrow"):
        title(t("board-choose") if choices else t("board-no-tables"))
        for table, topic in choices:
            with st.container(key=f"board-way-{table.id}"):
                way(
                    t("board-choice", number=str(table.number), topic=_plain(topic.title)),
                    "table",
                    table=table.id,
                )


def turn_away(t: Translator, visitor: Visitor, error: WorkshopError | None) -> None:
    """Say kindly why there is no board here, and where to go."""
    head(t)
    with st.container(key="narrow"):
        title(t("board-nobody-title"), t("board-no-table" if visitor.organiser else "board-nobody-host"))
        if error:
            # The catalogue's own sentence for an unknown table speaks to guests.
            wrong(t("board-unknown") if isinstance(error, NotFound) else t.error(error))
        if visitor.organiser:
            way(t("board-to-start"), "start")
        else:
            put('<p><a href="/sign-in" target="_self">{}</a></p>', t("board-nobody-organiser"))


def _plain(text: str) -> str:
    # A link's label is Markdown.
    return "".join("\\" + c if c in r"\`*_{}[]()<>#+-.!|~$:&" else c for c in text)
