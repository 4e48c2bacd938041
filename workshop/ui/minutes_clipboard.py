"""The minutes into the clipboard, as formatted text to paste into minutes that somebody else has begun.

Our own script does it, because the browser lets nobody copy but the page under the visitor's finger.
"""

import streamlit as st
from markupsafe import Markup

from workshop.domain.model import Workshop
from workshop.export.clipboard import Clipping
from workshop.i18n import Translator
from workshop.web.assets import asset

# Loaded from a blob, which has no address to resolve against.
_component = st.components.v2.component(
    "tischdecke_clipboard",
    js=f"""
export default function ({{ parentElement, data }}) {{
  const address = new URL("{asset("ui/clipboard.js")}", location.href).href;
  const clipboard = import(address).then((module) => module.mount(parentElement, data));
  return () => clipboard.then((unmount) => unmount());
}}
""",
    isolate_styles=False,
)


def offer_copy(t: Translator, key: str, address: str, name: str) -> None:
    """A button that copies this address; `name` says to a screen reader whose it is."""
    _component(
        key=f"copy-{key}",
        data={
            "html": str(Markup('<a href="{0}">{0}</a>').format(address)),
            "plain": address,
            "copy": t("review-copy"),
            "label": t("review-copy-of", name=name),
            "copied": t("review-copied"),
            "press": t("take-copy-press"),
            "text": t("review-copy-of", name=name),
        },
    )


def offer_text(t: Translator, key: str, text: str, name: str) -> None:
    """A button that copies these lines; `name` says to a screen reader what they are."""
    lines = Markup("<br>").join(text.splitlines())
    _component(
        key=f"copy-{key}",
        data={
            "html": str(Markup("<p>{}</p>").format(lines)),
            "plain": text,
            "copy": t("take-copy"),
            "label": t("share-copy-of", name=name),
            "copied": t("share-copied"),
            "press": t("take-copy-press"),
            "text": t("share-copy-of", name=name),
        },
    )


def offer_clipboard(t: Translator, workshop: Workshop, clip: Clipping) -> None:
    """A button that copies this; it says whether it worked, and what to do where it is forbidden."""
    _component(
        key=f"clipboard-{workshop.id}",
        data={
            "html": clip.formatted,
            "plain": clip.plain,
            "copy": t("take-copy"),
            "copied": t("take-copied"),
            "press": t("take-copy-press"),
            "text": t("take-copy-text"),
        },
    )
