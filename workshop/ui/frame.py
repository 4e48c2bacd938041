"""The frame of every screen: our stylesheet over Streamlit's, the header, the title, the language.

Streamlit speaks English, whatever its visitor speaks; the frame puts that right too.
"""

import json
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from workshop.domain.model import Workshop
from workshop.i18n import NAMES, Translator
from workshop.ui.markup import put
from workshop.ui.screens import way
from workshop.ui.visitor import chosen_language, visitor

_PACKAGE = Path(__file__).parent.parent
_STATIC = Path(__file__).parent / "static"
_STYLES = (
    _PACKAGE / "web" / "static" / "tokens.css",
    *(
        _STATIC / f"{subject}.css"
        for subject in (
            "shell",
            "head",
            "controls",
            "cards",
            "minutes",
            "taking",
            "earlier",
            "imports",
            "prepare",
            "address",
            "welcome",
            "print",
        )
    ),
)
_SCRIPT = _STATIC / "shell.js"
ICON = (_PACKAGE / "web" / "static" / "icon.svg").as_posix()
STEPS = ("prepare", "print", "table", "minutes")

_MINUTE = '[data-testid="stTimeInput"] [data-placeholder][data-type="minute"]'
_PART = '[data-testid="stDateInput"] [data-placeholder][data-type="{}"]'
# Where Streamlit's own words stand: the element, the key of its text, the key of its label.
_WORDS = (
    ('[data-testid="stSkipToContent"]', "streamlit-skip", ""),
    ('[data-testid="stFileUploaderDropzone"] button p', "streamlit-upload", ""),
    ('[data-testid="stFileUploaderDropzoneInstructions"] span', "streamlit-upload-hint", ""),
    ('[data-testid="stFileUploaderDropzoneInput"]', "", "streamlit-upload"),
    ('[data-testid="stNumberInputStepDown"]', "", "streamlit-less"),
    ('[data-testid="stNumberInputStepUp"]', "", "streamlit-more"),
    ('[data-testid="stCodeCopyButton"]', "", "streamlit-copy"),
    ('[data-testid="stToast"] button', "", "streamlit-close"),
    (_MINUTE, "streamlit-minute", ""),
    (_PART.format("day"), "streamlit-day", ""),
    (_PART.format("month"), "streamlit-month", ""),
    (_PART.format("year"), "streamlit-year", ""),
    ('[data-testid="stColorPicker"] button', "", "look-colour"),
    ('[role="dialog"]:has([data-testid="stColorPickerPopover"])', "", "look-colour"),
)


def dress(t: Translator, here: str) -> None:
    """Put stylesheets, language and landmarks on the page; called once per run, before the screen `here`."""
    for style in _STYLES:
        st.html(style)
    settings = {
        "language": t.language,
        "words": [[place, text and t(text), label and t(label)] for place, text, label in _WORDS],
        "here": here,
        "steps": t("steps"),
        "lost": t("connection-lost"),
    }
    # "<" could end the script; JSON may spell it differently.
    script = _SCRIPT.read_text(encoding="utf-8").replace(
        "SETTINGS", json.dumps(settings).replace("<", "\\u003c")
    )
    with st.container(key="unseen"):
        st.html(f"<script>{script}</script>", unsafe_allow_javascript=True)
        # The script presses it when the server is back.
        st.button("↻", key="again")


def head(t: Translator, workshop: Workshop | None = None) -> None:
    """The header: brand, the open workshop with its steps, the other language, and the way out."""
    with st.container(key="head", horizontal=True, vertical_alignment="center"):
        language = f"?lang={chosen_language()}" if chosen_language() else ""
        put('<a class="brand" href="/{}" target="_self">Tischdecke</a>', language)
        if workshop:
            phase = t(f"phase-{workshop.phase.value}")
            put('<p class="event">{} <span class="chip">{}</span></p>', workshop.title, phase)
            with st.container(key="steps", horizontal=True, width="content", gap="xsmall"):
                for step in STEPS:
                    with st.container(key=f"step-{step}", width="content"):
                        way(t(f"step-{step}"), step, workshop=workshop.id)
        with st.container(key="ways-out", horizontal=True, width="content", vertical_alignment="center"):
            _offer_languages(t)
            if visitor().organiser:
                put(
                    '<form class="out" method="post" action="/sign-out"><button>{}</button></form>',
                    t("sign-out"),
                )


def title(text: str, lead: str = "") -> None:
    """The one h1 of a screen, with a sentence under it."""
    put('<h1 class="title">{}</h1>', text)
    if lead:
        put('<p class="lead">{}</p>', lead)


def _offer_languages(t: Translator) -> None:
    for language in NAMES:
        if language != t.language:
            put(
                '<a class="language" href="?{}" lang="{}" hreflang="{}" target="_self">{}</a>',
                urlencode(st.query_params.to_dict() | {"lang": language}),
                language,
                language,
                NAMES[language],
            )
