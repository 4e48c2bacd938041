"""The screens by name, and the ways from one to another.

A way keeps the language that the visitor chose in the address.
"""

from typing import NoReturn

import streamlit as st

from workshop.config import ROOT
from workshop.i18n import Translator
from workshop.ui.visitor import chosen_language

NAMES = ("start", "prepare", "print", "table", "minutes", "participate")


def all_screens(t: Translator) -> list[st.Page]:
    """Every screen; the first is where an address without a path leads."""
    return [_screen(name, t(f"screen-{name}")) for name in NAMES]


def way(label: str, name: str, **where: str | int) -> None:
    """A link to another screen, such as `way("…", "prepare", workshop=3)`."""
    st.page_link(_screen(name), label=label, query_params=_address(where))


def go(name: str, **where: str | int) -> NoReturn:
    """Leave for another screen at once."""
    st.switch_page(_screen(name), query_params=_address(where))


def _screen(name: str, title: str | None = None) -> st.Page:
    # The default page lives at "/", whatever else it is called.
    return st.Page(
        ROOT / "pages" / f"{name}.py",
        title=title,
        url_path="" if name == NAMES[0] else name,
        default=name == NAMES[0],
    )


def _address(where: dict[str, str | int]) -> dict[str, str]:
    chosen = chosen_language()
    return {key: str(value) for key, value in where.items()} | ({"lang": chosen} if chosen else {})
