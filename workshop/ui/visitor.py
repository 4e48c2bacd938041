"""Who looks at the screen, and in which language.

Both are read where they are used, because Streamlit reruns parts of a page without the rest.
"""

import datetime as dt

import streamlit as st

from workshop.i18n import LANGUAGES, Translator, choose_language, translator
from workshop.services.access import recognise
from workshop.services.house import the_house
from workshop.services.visitor import Visitor
from workshop.web.badge import COOKIE


def visitor() -> Visitor:
    """The visitor behind this session's cookie."""
    return recognise(the_house(), st.context.cookies.get(COOKIE))


def speaks() -> Translator:
    """The translator for this visitor: `?lang=` if given, else what the browser asks for."""
    return translator(chosen_language() or choose_language(st.context.headers.get("Accept-Language", "")))


def chosen_language() -> str:
    """The language that the address names, or ""."""
    wanted: str = st.query_params.get("lang", "")
    return wanted if wanted in LANGUAGES else ""


def zone() -> dt.timezone:
    """The visitor's offset from UTC as their browser knows it; the server may stand elsewhere."""
    return dt.timezone(dt.timedelta(minutes=-(st.context.timezone_offset or 0)))
