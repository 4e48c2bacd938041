"""The view "read": the sheet follows the choices, the count is honest, no file loses an idea."""

import re
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.services.cafe import Cafe, open_cafe
from tests.services.test_templates import word
from workshop.domain.minutes import Choices, Scope, Words
from workshop.domain.model import Workshop
from workshop.export.minutes import IncompleteMinutes
from workshop.services import minutes
from workshop.services.drafts import choose, read_desk
from workshop.services.house import House
from workshop.services.templates import add_template, list_templates
from workshop.services.visitor import ORGANISER


def _screen(workshop_id: int) -> None:
    from workshop.i18n import translator  # noqa: PLC0415
    from workshop.services.house import the_house  # noqa: PLC0415
    from workshop.services.visitor import ORGANISER  # noqa: PLC0415
    from workshop.services.workshops import read_workshop  # noqa: PLC0415
    from workshop.ui.minutes_read import show_read  # noqa: PLC0415

    workshop = read_workshop(the_house(), ORGANISER, workshop_id).workshop
    show_read(translator("de"), ORGANISER, workshop)


@pytest.fixture(autouse=True)
def organiser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever looks is the organiser."""
    monkeypatch.setattr("workshop.ui.visitor.recognise", lambda *_: ORGANISER)


@pytest.fixture
def cafe(own_house: House) -> Cafe:
    """A café with two ideas."""
    opened = open_cafe(own_house)
    opened.idea("Kurze Wege")
    opened.idea("Mehr Schatten", opened.other_table)
    return opened


@pytest.fixture
def show(cafe: Cafe) -> Callable[[], AppTest]:
    return lambda: AppTest.from_function(_screen, args=(cafe.workshop_id,), default_timeout=60).run()


@pytest.fixture
def screen(show: Callable[[], AppTest]) -> AppTest:
    return show()


def pieces(screen: AppTest, kind: str) -> list[str]:
    """What stands in the elements of this class, without markup."""
    assert list(screen.exception) == []
    found = [each.body for each in screen.get("html") if re.match(rf'<p class="{kind}"', each.body)]
    return [re.sub("<[^>]+>", "", each) for each in found]


def paper(screen: AppTest) -> str:
    assert list(screen.exception) == []
    return next(each.body for each in screen.get("html") if 'class="minutes"' in each.body)


def choices(cafe: Cafe) -> Choices:
    return read_desk(cafe.house, ORGANISER, cafe.workshop_id).draft.choices


def tick(screen: AppTest, label: str) -> None:
    next(box for box in screen.checkbox if box.label == label).uncheck().run()


def test_every_choice_is_shown_as_it_is_stored(show: Callable[[], AppTest], cafe: Cafe) -> None:
    stored = Choices(scope=Scope.PROTOCOL, words=Words.VERBATIM, most=3, rounds=True, agenda=False)
    choose(cafe.house, ORGANISER, cafe.workshop_id, stored)
    screen = show()
    assert [radio.value for radio in screen.radio] == [Scope.PROTOCOL, Words.VERBATIM]
    assert [number.value for number in screen.number_input] == [3]
    assert {box.label: box.value for box in screen.checkbox} == {
        "Überblick": True,
        "Tagesablauf": False,
        "Teilnehmende": True,
        "Anlagen": True,
        "Wie oft genannt": True,
        "Punkte aus der Ernte": True,
        "Runde": True,
        "Tisch": False,
        "Leitfrage, Moderation und Einführung": True,
        "Strittiges und die Sicht der Minderheit": True,
        "Was die Gäste bestätigt oder vermisst haben": True,
        "Weitere Nennungen": True,
        "Themenspeicher": True,
        "Fotos": True,
        "Anhang mit jedem Wortlaut, nummeriert": False,
        "Was schon früher genannt wurde": True,
    }


def test_each_choice_is_kept_on_top_of_the_others(screen: AppTest, cafe: Cafe) -> None:
    screen.radio[1].set_value(3).run()
    screen.radio[2].set_value(Words.VERBATIM).run()
    screen.number_input[0].set_value(2).run()
    tick(screen, "Themenspeicher")
    assert choices(cafe) == Choices(level=3, words=Words.VERBATIM, most=2, parked=False)
    screen.radio[0].set_value(Scope.PROTOCOL).run()
    tick(screen, "Tagesablauf")
    assert choices(cafe).scope is Scope.PROTOCOL
    assert (choices(cafe).level, choices(cafe).agenda) == (3, False)


def test_a_choice_changes_the_sheet_in_the_same_run(screen: AppTest) -> None:
    assert ("Leitfrage" in paper(screen), "Kurze Wege" in paper(screen)) == (True, True)
    tick(screen, "Leitfrage, Moderation und Einführung")
    assert ("Leitfrage" in paper(screen), "Kurze Wege" in paper(screen)) == (False, True)


def test_the_level_is_offered_for_the_section_only(screen: AppTest) -> None:
    assert [radio.label for radio in screen.radio] == [
        "Umfang",
        "Ebene der Überschrift „Ergebnisse“",
        "Wortlaut",
    ]
    screen.radio[0].set_value(Scope.PROTOCOL).run()
    assert [radio.label for radio in screen.radio] == ["Umfang", "Wortlaut"]


def test_the_count_has_a_check_mark_only_while_every_idea_is_printed(screen: AppTest) -> None:
    assert pieces(screen, "done") == ["✓ 2 von 2 Ideen: 2 unter „Weitere Nennungen“."]
    tick(screen, "Weitere Nennungen")
    assert pieces(screen, "done") == []
    assert pieces(screen, "waiting") == [
        "2 von 2 Ideen: 2 unter „Weitere Nennungen“. 2 davon sind hier nicht abgedruckt."
    ]


def test_minutes_that_would_lose_an_idea_are_not_shown_and_only_the_tables_are_offered(
    show: Callable[[], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(*_: object) -> None:
        raise IncompleteMinutes

    monkeypatch.setattr(minutes, "compose", lose)
    screen = show()
    assert [each[:72] for each in pieces(screen, "wrong")] == [
        "Dieses Protokoll würde eine Idee verlieren oder doppelt nennen, deshalb "
    ]
    assert [each for each in screen.get("html") if "Kurze Wege" in each.body] == []
    assert screen.selectbox[0].options == [
        "Tabelle für Excel (.xlsx)",
        "Tabelle als CSV (.csv)",
        "Workshop-Datei (.json)",
    ]


def test_a_file_that_would_lose_an_idea_is_refused_where_it_was_asked_for(
    screen: AppTest, cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = minutes.preview_minutes(cafe.house, ORGANISER, cafe.workshop_id)

    def lose(*_: object) -> None:
        raise IncompleteMinutes

    monkeypatch.setattr("workshop.ui.minutes_read.preview_minutes", lambda *_: shown)
    monkeypatch.setattr(minutes, "compose", lose)
    next(button for button in screen.button if button.label == "Herunterladen").click().run()
    assert [each.count("eine Idee verlieren") for each in pieces(screen, "wrong")] == [1]
    assert screen.get("download_button") == []


def test_an_idea_that_arrives_meanwhile_is_there_with_the_next_click(screen: AppTest, cafe: Cafe) -> None:
    cafe.idea("Noch eine")
    tick(screen, "Fotos")
    assert "Noch eine" in paper(screen)
    assert pieces(screen, "done") == ["✓ 3 von 3 Ideen: 3 unter „Weitere Nennungen“."]


def test_an_event_without_ideas_says_so_and_has_no_check_mark(own_house: House) -> None:
    empty: Workshop = open_cafe(own_house).record().workshop
    screen = AppTest.from_function(_screen, args=(empty.id,), default_timeout=60).run()
    assert pieces(screen, "done") == []
    assert "Es gibt keine Ideen." in pieces(screen, "note")


def test_a_template_is_chosen_and_left_again(show: Callable[[], AppTest], cafe: Cafe) -> None:
    kept = add_template(cafe.house, ORGANISER, "Brief.docx", word())
    screen = show()
    assert screen.selectbox[1].options == ["Ohne Vorlage", "Brief.docx (Word)"]
    screen.selectbox[1].set_value(kept.id).run()
    assert choices(cafe).template == kept.id
    assert "Auf der Vorlage „Brief.docx“." in pieces(screen, "note")
    screen.selectbox[0].set_value("pdf").run()
    assert [each.count("entsteht ohne sie") for each in pieces(screen, "note")].count(1) == 1
    screen.selectbox[1].set_value(0).run()
    assert choices(cafe).template is None


def test_a_template_goes_only_after_a_question(show: Callable[[], AppTest], cafe: Cafe) -> None:
    kept = add_template(cafe.house, ORGANISER, "Brief.docx", word())
    choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(template=kept.id))
    screen = show()
    press(screen, "„Brief.docx“ entfernen")
    assert list_templates(cafe.house, ORGANISER) == (kept,)
    press(screen, "Ja, Vorlage entfernen")
    assert (list_templates(cafe.house, ORGANISER), len(screen.selectbox)) == ((), 1)


def press(screen: AppTest, label: str) -> None:
    next(button for button in screen.button if button.label == label).click().run()
