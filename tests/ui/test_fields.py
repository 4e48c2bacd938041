"""A field shows whatever is stored, even what nobody would choose in it; and what was typed is saved."""

from collections.abc import Callable

import pytest
from streamlit.runtime.scriptrunner import RerunException
from streamlit.runtime.scriptrunner_utils.script_requests import RerunData
from streamlit.runtime.state.safe_session_state import SafeSessionState
from streamlit.testing.v1 import AppTest

from workshop.domain.errors import Invalid
from workshop.ui import fields
from workshop.ui.fields import keep


def _screen(iso: str) -> None:
    import datetime as dt  # noqa: PLC0415

    from workshop.ui.fields import day  # noqa: PLC0415

    day("date", "Datum", dt.date.fromisoformat(iso), print)


@pytest.mark.parametrize("iso", ["0001-01-01", "2027-05-12", "9999-12-31"])
def test_any_day_that_a_file_may_hold_is_shown(iso: str) -> None:
    screen = AppTest.from_function(_screen, args=(iso,)).run()
    assert list(screen.exception) == []
    assert screen.date_input[0].value.isoformat() == iso


def _line(save: "Callable[[str], None]") -> None:
    from workshop.ui.fields import line  # noqa: PLC0415

    line("place", "Ort", "", save)


@pytest.fixture
def _next_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a field is saved the next change waits already, so Streamlit interrupts where it can."""

    def interrupt(*_: object) -> None:
        raise RerunException(RerunData())

    def keep_meanwhile(key: str, save: Callable[[str], None]) -> None:
        with monkeypatch.context() as meanwhile:
            for touched in ("__getitem__", "__setitem__", "__contains__"):
                meanwhile.setattr(SafeSessionState, touched, interrupt)
            keep(key, save)

    monkeypatch.setattr(fields, "keep", keep_meanwhile)


@pytest.mark.usefixtures("_next_waits")
def test_a_field_is_saved_though_the_next_change_waits_already() -> None:
    saved: list[str] = []
    AppTest.from_function(_line, args=(saved.append,)).run().text_input[0].input("Rathaus").run()
    assert saved == ["Rathaus"]


@pytest.mark.usefixtures("_next_waits")
def test_a_refusal_is_shown_though_the_next_change_waits_already() -> None:
    def refuse(_: str) -> None:
        raise Invalid("field-empty", field="workshop-title")

    screen = AppTest.from_function(_line, args=(refuse,)).run()
    screen.text_input[0].input("Rathaus").run()
    assert [each.body.count('role="alert"') for each in screen.get("html")] == [1]


def _number(save: "Callable[[int], None]") -> None:
    from workshop.ui.fields import number  # noqa: PLC0415

    number("minutes", "Minuten", 20, 1440, save)


def test_a_number_that_cannot_be_is_refused_in_our_own_words_and_not_saved() -> None:
    saved: list[int] = []
    screen = AppTest.from_function(_number, args=(saved.append,)).run()
    screen.number_input[0].set_value(0).run()
    said = [each.body for each in screen.get("html")]
    assert said == ['<p class="wrong" role="alert">Minuten: Möglich ist eine Zahl von 1 bis 1.440.</p>']
    assert (saved, screen.number_input[0].value) == ([], 0)
    screen.number_input[0].set_value(25).run()
    assert (saved, list(screen.get("html"))) == ([25], [])
