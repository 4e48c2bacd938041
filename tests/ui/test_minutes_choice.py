"""The row of tabs: the address names the view, and a view that nobody knows is the first one."""

import pytest
from streamlit.testing.v1 import AppTest

from workshop.ui.minutes_choice import VIEWS


def _screen() -> None:
    import streamlit as st  # noqa: PLC0415

    from workshop.domain.model import Workshop  # noqa: PLC0415
    from workshop.i18n import translator  # noqa: PLC0415
    from workshop.ui.minutes_choice import choose_view  # noqa: PLC0415

    st.text(choose_view(translator("de"), Workshop(1, "Café")))


def at(view: str | None) -> AppTest:
    screen = AppTest.from_function(_screen)
    if view is not None:
        screen.query_params["view"] = view
    return screen.run()


@pytest.mark.parametrize("view", list(VIEWS))
def test_the_address_names_the_view(view: str) -> None:
    screen = at(view)
    assert list(screen.exception) == []
    assert screen.text[0].value == view


@pytest.mark.parametrize("view", [None, "", "unbekannt", "READ"])
def test_any_other_address_leads_to_the_first_view(view: str | None) -> None:
    assert at(view).text[0].value == "read"


def test_a_tab_changes_the_address_and_a_link_changes_the_tab() -> None:
    screen = at(None)
    screen.get("button_group")[0].set_value("describe").run()
    assert (screen.text[0].value, screen.query_params["view"]) == ("describe", "describe")
    screen.query_params["view"] = "edit"
    assert screen.run().text[0].value == "edit"
