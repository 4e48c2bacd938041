"""The view "edit" of the minutes screen: the recorder's desk as one Streamlit component.

Streamlit only gives it a place; state and commands go past Streamlit, over `/desk/…`.
"""

import streamlit as st

from workshop.domain.minutes import MOST_DOTS
from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.visitor import Visitor
from workshop.ui.visitor import chosen_language
from workshop.web.assets import asset

_STYLES = ("web/tokens.css", "desk/desk.css", "desk/tools.css")
_SENTENCES = (
    *("empty", "orphan", "edit", "label-topic", "label-statement", "label-lead", "label-point", "tools"),
    *("up", "down", "leave-out", "take-in", "left-out", "lead-add", "dots"),
    *("tag-added", "tag-changed", "tag-moved", "board-words", "added", "take-away"),
    *("take-over", "keep-mine", "save-mine", "keep-theirs", "again", "discard"),
    *("news-label", "news-lead", "news-jump", "news-seen"),
    *("feedback", "feedback-question", "feedback-of", "feedback-confirmed", "feedback-asked"),
    *("feedback-missed", "connecting", "saved", "saving", "typing", "unkept", "offline-kept", "refused"),
    *("help", "elsewhere-prepare", "elsewhere-board", "close-message"),
)
# Streamlit's dialog about a lost connection would lie over what is being written; the desk says it itself.
_CALM = """<style>
[data-testid="stDialog"], [data-testid="stConnectionStatus"] { display: none !important; }
</style>"""

# Streamlit loads this from a blob, which has no address to resolve against. It calls the function again
# after a rerun or a change of theme; `mount` knows its place again.
_component = st.components.v2.component(
    "tischdecke_desk",
    js=f"""
export default function ({{ parentElement, data }}) {{
  const address = new URL("{asset("desk/desk.js")}", location.href).href;
  const desk = import(address).then((module) => module.mount(parentElement, data));
  return () => desk.then((unmount) => unmount());
}}
""",
)


def show_edit(t: Translator, _me: Visitor, workshop: Workshop) -> None:
    """Show it."""
    st.html(_CALM)
    chosen = f"&lang={chosen_language()}" if chosen_language() else ""
    _component(
        key=f"desk-{workshop.id}",
        data={
            "lang": t.language,
            "workshop": workshop.id,
            "events": f"/desk/{workshop.id}/events?lang={t.language}",
            "commands": f"/desk/{workshop.id}/commands?lang={t.language}",
            "styles": [asset(name) for name in _STYLES],
            "most_dots": MOST_DOTS,
            "prepare": f"/prepare?workshop={workshop.id}{chosen}",
            "board": f"/table?table={{table}}{chosen}",
            "texts": {name: t(f"desk-{name}") for name in _SENTENCES}
            | {
                "remark": t("desk-remark", name="{name}"),
                "edit-theirs": t("desk-edit-theirs", text="{text}"),
                "moved": t("desk-moved", place="{place}", of="{of}"),
                "dotted-one": t("desk-dotted", count=1),
                "dotted-more": t("desk-dotted", count="{count}"),
                "edited": t("desk-edited", text="{text}"),
                "drifted": t("desk-drifted", text="{text}"),
                "conflict": t("desk-conflict", theirs="{theirs}", mine="{mine}"),
                "not-stored": t("desk-not-stored", text="{text}"),
                "your-words": t("desk-your-words", text="{text}"),
                "feedback-sum": t("desk-feedback-sum", confirmed="{confirmed}", asked="{asked}"),
                "feedback-theirs": t("desk-feedback-theirs", text="{text}"),
                "offline": t("desk-offline", time="{time}"),
            },
        },
    )
