"""The card "Aus einer Tabelle übernehmen": a file, what is wrong with it by row and column, one button."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from tests.export.list_files import locked, separated, workbook
from tests.services.cafe import Cafe, open_cafe
from workshop.domain.model import Participant
from workshop.services.house import House
from workshop.services.tables import change_table
from workshop.services.visitor import ORGANISER

PEOPLE = separated("Name;Vorname;Institution", "Muster;Kim;Stadt", ";Alex;Verein", "Beispiel;Robin;Stadt")


def _screen(workshop_id: int, locked: bool = False) -> None:
    from workshop.services.house import the_house  # noqa: PLC0415
    from workshop.services.visitor import ORGANISER  # noqa: PLC0415
    from workshop.services.workshops import read_workshop  # noqa: PLC0415
    from workshop.ui.imports import show_imports  # noqa: PLC0415

    show_imports(read_workshop(the_house(), ORGANISER, workshop_id), locked=locked)


@pytest.fixture
def cafe(own_house: House, monkeypatch: pytest.MonkeyPatch) -> Cafe:
    monkeypatch.setattr("workshop.ui.visitor.recognise", lambda *_: ORGANISER)
    return open_cafe(own_house)


@pytest.fixture
def screen(cafe: Cafe) -> AppTest:
    return AppTest.from_function(_screen, args=(cafe.workshop_id,), default_timeout=60).run()


def hand_in(screen: AppTest, data: bytes, name: str = "liste.csv") -> None:
    screen.get("file_uploader")[0].set_value((name, data, "application/octet-stream")).run()


def said(screen: AppTest, tag: str) -> list[str]:
    """The texts of all such elements in our own markup, in their order."""
    assert list(screen.exception) == []
    page = "".join(each.body for each in screen.get("html"))
    found = re.findall(rf"<{tag}[ >].*?</{tag.partition(' ')[0]}>", page, re.DOTALL)
    return [" ".join(re.sub("<[^>]+>", " ", each).split()) for each in found]


def buttons(screen: AppTest) -> list[str]:
    return [button.label for button in screen.button]


def press(screen: AppTest, label: str) -> None:
    next(button for button in screen.button if button.label == label).click().run()


def people(cafe: Cafe) -> tuple[Participant, ...]:
    return cafe.record().workshop.participants


def test_at_first_there_is_a_field_for_a_file_and_a_sample_of_each_kind(screen: AppTest) -> None:
    labels = [each.label for each in screen.get("download_button")]
    assert (labels, buttons(screen), said(screen, "table")) == (
        ["Beispiel: Themen und Tische", "Beispiel: Teilnehmende"],
        [],
        [],
    )


def test_a_file_shows_what_it_is_its_problems_and_its_rows_before_anything_is_stored(
    screen: AppTest, cafe: Cafe
) -> None:
    hand_in(screen, PEOPLE)
    assert said(screen, "p")[0] == "liste.csv Erkannt: Teilnehmende (3 Zeilen)"
    assert said(screen, "li") == [
        "Zeile 3, Spalte A „Name“: Die Zelle ist leer. Ohne diese Angabe geht es nicht."
    ]
    assert said(screen, "caption") == ["Vorschau: Teilnehmende"]
    assert said(screen, "tr") == [
        "Zeile Was geschieht Name Vorname Institution",
        "2 Neu Muster Kim Stadt",
        "3 Wird nicht übernommen Alex Verein",
        "4 Neu Beispiel Robin Stadt",
    ]
    assert (buttons(screen), people(cafe)) == (["2 von 3 Zeilen übernehmen", "Andere Datei auswählen"], ())


def test_the_button_takes_what_was_shown_and_the_card_is_as_before(screen: AppTest, cafe: Cafe) -> None:
    hand_in(screen, PEOPLE)
    press(screen, "2 von 3 Zeilen übernehmen")
    assert people(cafe) == (Participant("Muster", "Kim", "Stadt"), Participant("Beispiel", "Robin", "Stadt"))
    assert [toast.value for toast in screen.toast] == [
        "Übernommen. Sie können es in einem Schritt zurücknehmen."
    ]
    assert (buttons(screen), said(screen, "table")) == ([], [])


def test_who_is_there_already_stays_or_is_replaced_and_the_button_says_so(
    screen: AppTest, cafe: Cafe
) -> None:
    hand_in(screen, PEOPLE)
    press(screen, "2 von 3 Zeilen übernehmen")
    hand_in(screen, separated("Teilnehmende", "Robin Neu", "Kim Neu", "Alex Neu"))
    assert buttons(screen)[0] == "Alle 3 Zeilen übernehmen"
    screen.radio[0].set_value("replace").run()
    press(screen, "2 Personen durch 3 ersetzen")
    assert [person.first_name for person in people(cafe)] == ["Robin", "Kim", "Alex"]


def test_the_same_list_again_has_no_button_because_all_of_it_is_there(screen: AppTest) -> None:
    data = separated("Teilnehmende", "Robin Neu")
    hand_in(screen, data)
    press(screen, "Zeile übernehmen")
    hand_in(screen, data)
    assert "Alles aus dieser Datei ist schon da." in said(screen, "p")
    assert buttons(screen) == ["Andere Datei auswählen"]


def test_the_first_rows_are_shown_and_the_others_counted(screen: AppTest) -> None:
    hand_in(screen, separated("Teilnehmende", *(f"Kim Muster{n}" for n in range(60))))
    assert len(said(screen, "tr")) == 21
    assert "… und 40 weitere Zeilen" in said(screen, "p")


def test_problems_without_end_are_counted_too(screen: AppTest) -> None:
    hand_in(screen, separated("Name;Vorname", *(f";Kim{n}" for n in range(60))))
    assert (len(said(screen, "li")), said(screen, "li")[-1]) == (41, "… und 20 weitere Meldungen")
    assert (said(screen, "h3"), buttons(screen)) == (["60 Probleme"], ["Andere Datei auswählen"])


def test_a_file_that_cannot_be_read_says_what_to_do_and_another_one_can_be_chosen(screen: AppTest) -> None:
    hand_in(screen, locked(), "geheim.xlsx")
    assert [each.startswith("Die Datei ist mit einem Passwort geschützt.") for each in said(screen, "p")] == [
        False,
        True,
    ]
    hand_in(screen, PEOPLE)
    assert said(screen, "caption") == ["Vorschau: Teilnehmende"]


def test_a_list_that_is_neither_names_what_is_there_and_what_is_missing(screen: AppTest) -> None:
    hand_in(screen, separated("Betrag;Datum", "1;2"))
    missing = "Hier fehlt eine Spalte „Thema“ (für Themen und Tische) oder „Name“ (für Teilnehmende)."
    assert said(screen, "li") == [f"Zeile 1: {missing} Gefunden: Betrag, Datum"]
    assert buttons(screen) == ["Andere Datei auswählen"]


def test_what_changes_elsewhere_shows_at_once_and_is_not_taken_unseen(screen: AppTest, cafe: Cafe) -> None:
    hand_in(screen, separated("Thema;Tisch", "Wald;7"))
    table = cafe.table
    change_table(cafe.house, ORGANISER, table.id, number=7, topic_id=table.topic_id, hosts=())
    press(screen, "Zeile übernehmen")
    assert said(screen, 'p class="wrong"')[0].startswith("Die Veranstaltung hat sich inzwischen geändert.")
    assert said(screen, "li")[0].startswith("Zeile 2, Spalte B „Tisch“: Tisch 7 gibt es schon")
    assert len(cafe.record().topics) == 2


def test_what_a_file_says_is_shown_as_the_characters_it_is(screen: AppTest) -> None:
    hand_in(screen, workbook(("Thema", "<b>"), ("<script>x</script>", 1)), "<i>.xlsx")
    page = "".join(each.body for each in screen.get("html"))
    assert [page.count(each) for each in ("<script", "<i>", "<b>")] == [0, 0, 0]
    assert [page.count(each) for each in ("&lt;script&gt;x", "&lt;i&gt;.xlsx", "B (&lt;b&gt;)")] == [1, 1, 1]


def test_once_the_event_is_closed_no_file_is_taken(cafe: Cafe) -> None:
    screen = AppTest.from_function(_screen, args=(cafe.workshop_id, True), default_timeout=60).run()
    assert [each.disabled for each in screen.get("file_uploader")] == [True]
