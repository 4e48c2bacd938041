"""The view "review": approved is what somebody saw, and a version comes as a file with its warnings."""

from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import update
from streamlit.testing.v1 import AppTest

from tests.services.cafe import Cafe, open_cafe
from workshop.domain.model import Phase
from workshop.services.drafts import reword
from workshop.services.house import House
from workshop.services.versions import approve_minutes, read_standing
from workshop.services.visitor import ORGANISER
from workshop.storage.schema import minutes_version

MOVED_ON = "Bitte sehen Sie noch einmal hin."


def _screen(workshop_id: int) -> None:
    from workshop.i18n import translator  # noqa: PLC0415
    from workshop.services.house import the_house  # noqa: PLC0415
    from workshop.services.visitor import ORGANISER  # noqa: PLC0415
    from workshop.services.workshops import read_workshop  # noqa: PLC0415
    from workshop.ui.minutes_review import show_review  # noqa: PLC0415

    workshop = read_workshop(the_house(), ORGANISER, workshop_id).workshop
    show_review(translator("de"), ORGANISER, workshop)


@pytest.fixture(autouse=True)
def organiser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever looks is the organiser."""
    monkeypatch.setattr("workshop.ui.visitor.recognise", lambda *_: ORGANISER)


@pytest.fixture
def cafe(own_house: House) -> Cafe:
    """A café at its harvest with two ideas."""
    opened = open_cafe(own_house)
    opened.idea("Kurze Wege")
    opened.idea("Mehr Schatten \u4e2d")
    opened.enter(Phase.HARVEST)
    return opened


@pytest.fixture
def show(cafe: Cafe) -> Callable[[], AppTest]:
    return lambda: AppTest.from_function(_screen, args=(cafe.workshop_id,), default_timeout=60).run()


def said(screen: AppTest) -> str:
    assert list(screen.exception) == []
    return "\n".join(each.body for each in screen.get("html"))


def press(screen: AppTest, label: str) -> None:
    next(button for button in screen.button if button.label == label).click().run()


def change(cafe: Cafe, before: str, after: str) -> None:
    reword(cafe.house, ORGANISER, cafe.workshop_id, f"idea-{cafe.record().ideas[0].id}", after, before)


def approvals(cafe: Cafe) -> int:
    return len(read_standing(cafe.house, ORGANISER, cafe.workshop_id).approvals)


def test_what_changed_since_the_form_was_opened_is_not_approved_before_a_second_look(
    cafe: Cafe, show: Callable[[], AppTest]
) -> None:
    screen = show()
    change(cafe, "Kurze Wege", "Kürzere Wege")
    next(field for field in screen.text_input if field.label == "Freigegeben durch").input("Kim").run()
    press(screen, "Freigeben und Veranstaltung abschließen")
    press(screen, "Ja, Fassung 1 freigeben")
    assert (MOVED_ON in said(screen), approvals(cafe)) == (True, 0)
    press(screen, "Freigeben und Veranstaltung abschließen")
    change(cafe, "Kürzere Wege", "Kurze sichere Wege")
    press(screen, "Ja, Fassung 1 freigeben")
    assert (MOVED_ON in said(screen), approvals(cafe)) == (True, 0)
    press(screen, "Freigeben und Veranstaltung abschließen")
    press(screen, "Ja, Fassung 1 freigeben")
    assert (MOVED_ON in said(screen), approvals(cafe)) == (False, 1)


def test_what_nothing_happened_to_is_approved_at_once(cafe: Cafe, show: Callable[[], AppTest]) -> None:
    screen = show()
    next(field for field in screen.text_input if field.label == "Freigegeben durch").input("Kim").run()
    press(screen, "Freigeben und Veranstaltung abschließen")
    press(screen, "Ja, Fassung 1 freigeben")
    assert (MOVED_ON in said(screen), approvals(cafe)) == (False, 1)


@pytest.fixture
def approve(cafe: Cafe) -> Callable[[], object]:
    given = (cafe.house, ORGANISER, cafe.workshop_id, "Kim Platzhalter", cafe.house.now().date())
    return partial(approve_minutes, *given)


def choose_pdf(screen: AppTest) -> None:
    screen.selectbox(key="version-kind").select("pdf").run()


def test_characters_that_a_versions_pdf_cannot_show_are_named(
    show: Callable[[], AppTest], approve: Callable[[], object]
) -> None:
    approve()
    screen = show()
    press(screen, "Fassung 1 herunterladen")
    assert "U+4E2D" not in said(screen)
    choose_pdf(screen)
    press(screen, "Fassung 1 herunterladen")
    assert "\u4e2d (U+4E2D)" in said(screen)
    assert [each.label for each in screen.get("download_button")] == [
        "Noch einmal speichern: Probelauf-v1.pdf"
    ]


def test_why_a_version_is_not_handed_out_is_said(
    cafe: Cafe, show: Callable[[], AppTest], approve: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    approve()
    screen = show()

    def damage(*_: object) -> str:
        return "<article></article>"

    with cafe.house.store.write() as tx:
        tx.execute(update(minutes_version).values(note="anders"))
    # It was whole when the screen was drawn.
    monkeypatch.setattr("workshop.ui.minutes_review_versions.read_version", damage)
    press(screen, "Fassung 1 herunterladen")
    assert "Sie wird deshalb nicht ausgegeben." in said(screen)
    assert list(screen.get("download_button")) == []
