"""The board as one Streamlit component: our own script, served by our own route, draws all of it.

Streamlit only gives it a place; state and commands go past Streamlit, over `/board/…`.
"""

from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from workshop.domain.errors import NotFound
from workshop.i18n import Translator
from workshop.services.board import Board, read_board
from workshop.services.house import the_house
from workshop.services.visitor import Visitor
from workshop.ui.board_around import around_texts
from workshop.ui.visitor import chosen_language
from workshop.web.assets import asset

_SCREEN = Path(__file__).parent / "static" / "table.css"
_STYLES = (
    *("web/tokens.css", "board/board.css", "board/cards.css", "board/controls.css"),
    *("board/shaping.css", "board/past.css"),
    *("board/moving.css", "board/choice.css"),
    *("board/around.css", "board/dialogs.css", "board/photos.css", "board/handover.css"),
)
_SENTENCES = (
    *("open-empty", "connecting", "saved", "saving", "unsent", "refused", "close-message"),
    *("type-label", "type-placeholder", "type-origin", "type-table", "type-paper", "type-send"),
    *("move", "move-new", "move-open", "move-up", "move-down", "moved-open"),
    *("hide", "hide-label", "hide-do", "restore", "cancel", "guests", "back"),
    *("clusters", "clusters-empty", "cluster-new", "cluster-title", "cluster-create", "cluster-edit"),
    *("cluster-rename", "cluster-save", "cluster-earlier", "cluster-later", "cluster-empty"),
    *("cluster-dissolve", "cluster-dissolve-ask", "cluster-dissolve-do"),
    "suggested",
    *("cluster-lead-in", "cluster-contest", "cluster-contest-label", "cluster-settle", "contested"),
    *("correct", "correct-label", "original", "original-restore", "original-restored"),
    *("join", "join-label", "join-search", "join-none", "same", "part", "parted"),
    *("parked-empty", "parked-short", "open-short"),
    *(
        "grip",
        "cluster-grip",
        "grip-drop",
        "lift-help",
        "lift-cancelled",
        "place-new",
        "pair",
        "move-park",
        "parked-one",
    ),
    *("moved-new", "cluster-moved", "cluster-merge", "cluster-split", "drop-gone", "drop-lost-one"),
    *("drop-cluster-gone", "select", "select-one", "select-hint", "select-move", "select-same", "select-end"),
    *("select-none", "selection", "hide-label-many"),
    *("undo", "redo", "undo-redo", "undo-none", "redo-none"),
    *("history", "history-close", "history-older", "history-empty", "history-unread"),
    *("history-mine", "history-others", "history-undone", "history-undo", "history-redo"),
)

# Streamlit loads this from a blob, which has no address to resolve against. It calls the function again
# after a rerun or a change of theme; `mount` knows its place again.
_component = st.components.v2.component(
    "tischdecke_board",
    js=f"""
export default function ({{ parentElement, data }}) {{
  const address = new URL("{asset("board/board.js")}", location.href).href;
  const board = import(address).then((module) => module.mount(parentElement, data));
  return () => board.then((unmount) => unmount());
}}
""",
)


def find_board(visitor: Visitor, wanted: str) -> Board | None:
    """The board of the table that the address names; without a name, that of a host with one table.

    None where nobody can tell which one; raise `NotFound` or `NotAllowed` for a table not theirs.
    """
    if wanted:
        # Longer numbers are no ids.
        if not wanted.isascii() or not wanted.isdecimal() or len(wanted) > 9:  # noqa: PLR2004
            raise NotFound("table-unknown")
        return read_board(the_house(), visitor, int(wanted))
    if len(visitor.tables) == 1 and not visitor.organiser:
        return read_board(the_house(), visitor, visitor.tables[0].id)
    return None


def show_board(t: Translator, visitor: Visitor, board: Board) -> None:
    """Fill the screen with the board; for the organiser with a way back to the workshop."""
    chosen = {"lang": chosen_language()} if chosen_language() else {}
    back = "/prepare?" + urlencode({"workshop": board.workshop.id} | chosen)
    # Whoever lost the badge is not recognised any more, but still wants the right sentence.
    listener = {"lang": t.language} | ({"as": "organiser"} if visitor.organiser else {})
    st.html(_SCREEN)
    _component(
        key=f"board-{board.table.id}",
        data={
            "lang": t.language,
            "events": f"/board/{board.table.id}/events?" + urlencode(listener),
            "commands": f"/board/{board.table.id}/commands?lang={t.language}",
            "history": f"/board/{board.table.id}/history?lang={t.language}",
            "suggestions": f"/board/{board.table.id}/suggestions?lang={t.language}",
            "arrangement": f"/board/{board.table.id}/arrangement?lang={t.language}",
            "photos": f"/board/{board.table.id}/photos",
            "spoken": f"?lang={t.language}",
            "table": board.table.id,
            "styles": [asset(name) for name in _STYLES],
            "back": back if visitor.organiser else "",
            "texts": {name: t(f"board-{name}") for name in _SENTENCES}
            | around_texts(t)
            | {
                "suggest-move": t("board-suggest-move", title="{title}"),
                "offline": t("board-offline", time="{time}"),
                "moved": t("board-moved", title="{title}"),
                "moved-many": t("board-moved-many", count="{count}", title="{title}"),
                "parked-many": t("board-parked-many", count="{count}"),
                "joined-many": t("board-joined-many", count="{count}"),
                "merged": t("board-merged", title="{title}"),
                "selected": t("board-selected", count="{count}"),
                "ideas": t("board-ideas", count="{count}"),
                "lift-place": t(
                    "board-lift-place", idea="{idea}", place="{place}", of="{of}", title="{title}"
                ),
                "lift-cluster": t("board-lift-cluster", title="{title}", place="{place}", of="{of}"),
                "lift-into": t("board-lift-into", idea="{idea}", title="{title}"),
                "drop-lost-many": t("board-drop-lost-many", count="{count}"),
                "drop-moved": t("board-drop-moved", idea="{idea}", title="{title}"),
                "edit-theirs": t("board-edit-theirs", text="{text}"),
                "joined": t("board-joined", text="{text}"),
                "undo-done": t("board-undo-done", step="{step}"),
                "undo-next": t("board-undo-next", step="{step}"),
                "redo-done": t("board-redo-done", step="{step}"),
                "news-one": t("board-news-below", count=1),
                "news-more": t("board-news-below", count="{count}"),
            },
        },
    )
