"""The section "Vorschläge verbessern": off at first, and as long as ideas leave, it names where they go."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.embedding.parts import Service, running_service, save_model
from workshop.domain.model import Workshop
from workshop.services.embedding import choose_model
from workshop.services.house import House
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import create_workshop, read_workshop
from workshop.ui import embedding


def _screen(workshop_id: int) -> None:
    from workshop.services.house import the_house  # noqa: PLC0415
    from workshop.services.visitor import ORGANISER  # noqa: PLC0415
    from workshop.services.workshops import read_workshop  # noqa: PLC0415
    from workshop.ui.embedding import show_embedding  # noqa: PLC0415

    show_embedding(read_workshop(the_house(), ORGANISER, workshop_id).workshop)


@pytest.fixture
def event(own_house: House, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """An event, and its organiser at the screen."""
    monkeypatch.setattr(embedding, "visitor", lambda: ORGANISER)
    return create_workshop(own_house, ORGANISER, "Werkstatt")


@pytest.fixture
def screen(event: Workshop) -> AppTest:
    return AppTest.from_function(_screen, args=(event.id,), default_timeout=60).run()


@pytest.fixture
def service() -> Iterator[Service]:
    with running_service() as running:
        yield running


def said(screen: AppTest) -> list[str]:
    assert list(screen.exception) == []
    return [re.sub("<[^>]+>", "", each.body) for each in screen.get("html")]


def type_source(screen: AppTest, source: str) -> None:
    screen.text_input[0].input(source).run()


def press(screen: AppTest, label: str) -> None:
    next(button for button in screen.button if button.label == label).click().run()


def stored(own_house: House, event: Workshop) -> str:
    return read_workshop(own_house, ORGANISER, event.id).workshop.embedding


def test_it_is_off_at_first_and_all_ideas_stay(screen: AppTest) -> None:
    assert said(screen) == ["Ausgeschaltet. Alle Ideen bleiben auf diesem Server."]
    assert ([button.label for button in screen.button], screen.text_input[0].value) == ([], "")


def test_a_folder_is_tried_out_and_the_ideas_stay_here(
    screen: AppTest, own_house: House, event: Workshop, tmp_path: Path
) -> None:
    type_source(screen, str(tmp_path / "modell"))
    stays = "Eingeschaltet. Das Modell läuft auf diesem Server, und alle Ideen bleiben hier."
    assert (said(screen), stored(own_house, event)) == ([stays], str(tmp_path / "modell"))
    press(screen, "Ausprobieren")
    [_, complaint] = said(screen)
    assert complaint.startswith(f"Das Modell „{tmp_path / 'modell'}“ gibt es auf dem Server nicht.")
    save_model(tmp_path / "modell")
    press(screen, "Ausprobieren")
    assert (said(screen), [toast.value for toast in screen.toast]) == ([stays], ["Das Modell funktioniert."])


def test_as_long_as_an_address_is_on_the_screen_names_where_the_ideas_go(
    screen: AppTest, service: Service
) -> None:
    host = service.url.removeprefix("http://").removesuffix("/v1")
    type_source(screen, f"{service.url}#klein")
    for _ in range(2):
        sent = f"Die Texte der Ideen und die Überschriften der Themengruppen werden an {host} gesendet"
        assert [each.count(sent) for each in said(screen)] == [1]
        screen.run()
    press(screen, "Ausprobieren")
    assert [toast.value for toast in screen.toast] == ["Das Modell funktioniert."]
    service.answer = lambda _: (401, {}, b"")
    press(screen, "Ausprobieren")
    assert [each.count(f"{host} hat die Anfrage abgelehnt (Status 401).") for each in said(screen)] == [0, 1]


def test_it_is_switched_off_with_one_button(screen: AppTest, own_house: House, event: Workshop) -> None:
    type_source(screen, "https://modelle.test/v1")
    press(screen, "Ausschalten")
    assert said(screen) == ["Ausgeschaltet. Alle Ideen bleiben auf diesem Server."]
    assert (screen.text_input[0].value, stored(own_house, event)) == ("", "")


def test_an_impossible_address_stays_in_the_field_with_the_reason(
    screen: AppTest, own_house: House, event: Workshop
) -> None:
    type_source(screen, "ftp://modelle.test")
    [complaint, off] = said(screen)
    assert (complaint.startswith("Das ist keine Adresse, die hier möglich ist."), off[:13]) == (
        True,
        "Ausgeschaltet",
    )
    assert (screen.text_input[0].value, stored(own_house, event)) == ("ftp://modelle.test", "")


def test_the_complaint_about_one_model_is_not_shown_beside_another(
    screen: AppTest, own_house: House, event: Workshop, tmp_path: Path
) -> None:
    type_source(screen, str(tmp_path / "fehlt"))
    press(screen, "Ausprobieren")
    assert len(said(screen)) == 2
    choose_model(own_house, ORGANISER, event.id, str(tmp_path / "anderes"))
    screen.run()
    assert len(said(screen)) == 1
