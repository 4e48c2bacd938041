"""Workshop files come in whole or not at all."""

import json
from pathlib import Path

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.services.files import import_workshop, load_demo
from workshop.services.house import House
from workshop.services.minutes import EXPORTS, export_minutes, preview_minutes
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import delete_workshop, list_workshops, read_workshop


def test_a_file_comes_back_as_it_was(house: House, example: Path, example_id: int) -> None:
    exported = export_minutes(house, ORGANISER, example_id, "json").data
    assert json.loads(exported) == json.loads(example.read_bytes())


def test_tables_keep_the_files_order_in_the_file_and_their_numbers_order_on_the_screens(house: House) -> None:
    tables = [{"number": n, "moderators": [{"name": f"Person {n}", "function": ""}]} for n in (2, 9, 1)]
    topics = [{"key": "a", "title": "A", "tables": tables}, {"key": "b", "title": "B"}]
    content = json.dumps({"format": "workshop/1", "title": "Café", "topics": topics}).encode()
    workshop_id = import_workshop(house, ORGANISER, content)
    exported = json.loads(export_minutes(house, ORGANISER, workshop_id, "json").data)
    assert exported["topics"][0]["tables"] == tables
    assert [table.number for table in read_workshop(house, ORGANISER, workshop_id).tables] == [1, 2, 9]


def test_every_import_is_a_workshop_of_its_own_with_fresh_codes(house: House, example: Path) -> None:
    made = [import_workshop(house, ORGANISER, example.read_bytes()) for _ in range(2)]
    tables = [table for each in made for table in read_workshop(house, ORGANISER, each).tables]
    assert len(set(made)) == 2
    assert len({table.code for table in tables}) == len({table.host_token for table in tables}) == len(tables)
    assert {len(table.code) for table in tables} == {6}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"{", b"", "file-not-object"),
        (b'"format"', b'"formt"', "file-format-missing"),
        (b'"cluster": "', b'"cluster": "nirgends-', "file-unknown-cluster"),
    ],
)
def test_a_file_with_a_mistake_stores_nothing(
    house: House, example: Path, old: bytes, new: bytes, code: str
) -> None:
    data = example.read_bytes()
    broken = b"[]" if code == "file-not-object" else data.replace(old, new, 1)
    assert broken != data
    assert refusal(import_workshop, house, ORGANISER, broken) == code
    assert list_workshops(house, ORGANISER) == ()


def test_only_the_organiser_imports_exports_and_sees_the_minutes(cafe: Cafe, example: Path) -> None:
    before = list_workshops(cafe.house, ORGANISER)
    for visitor, code in ((cafe.host, "not-your-role"), (NOBODY, "sign-in-first")):
        assert refusal(import_workshop, cafe.house, visitor, example.read_bytes()) == code
        assert refusal(preview_minutes, cafe.house, visitor, cafe.workshop_id) == code
        for kind in EXPORTS:
            assert refusal(export_minutes, cafe.house, visitor, cafe.workshop_id, kind) == code
    assert list_workshops(cafe.house, ORGANISER) == before


def test_an_export_has_a_name_and_a_type_that_fit(cafe: Cafe) -> None:
    files = [export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind) for kind in EXPORTS]
    office = "application/vnd.openxmlformats-officedocument"
    assert {(file.name, file.media_type) for file in files} == {
        ("Probelauf.docx", f"{office}.wordprocessingml.document"),
        ("Probelauf.odt", "application/vnd.oasis.opendocument.text"),
        ("Probelauf.pdf", "application/pdf"),
        ("Probelauf.html", "text/html; charset=utf-8"),
        ("Probelauf.md", "text/markdown; charset=utf-8"),
        ("Probelauf.xlsx", f"{office}.spreadsheetml.sheet"),
        ("Probelauf.csv", "text/csv; charset=utf-8"),
        ("Probelauf.workshop.json", "application/json"),
    }
    assert refusal(export_minutes, cafe.house, ORGANISER, cafe.workshop_id, "exe") == "format-unknown"


def test_the_demo_comes_once_and_not_again_after_it_was_deleted(house: House) -> None:
    load_demo(house, ORGANISER)
    load_demo(house, ORGANISER)
    (demo,) = list_workshops(house, ORGANISER)
    delete_workshop(house, ORGANISER, demo.id, demo.title)
    load_demo(house, ORGANISER)
    assert list_workshops(house, ORGANISER) == ()


def test_the_demo_does_not_come_into_a_house_that_is_in_use_not_even_when_it_is_emptied(cafe: Cafe) -> None:
    load_demo(cafe.house, ORGANISER)
    assert [workshop.id for workshop in list_workshops(cafe.house, ORGANISER)] == [cafe.workshop_id]
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    load_demo(cafe.house, ORGANISER)
    assert list_workshops(cafe.house, ORGANISER) == ()


def test_a_first_start_that_is_torn_repeats_cleanly(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as tearing:
        tearing.delattr("workshop.storage.settings.put")
        with pytest.raises(AttributeError):
            load_demo(house, ORGANISER)
    assert list_workshops(house, ORGANISER) == ()
    load_demo(house, ORGANISER)
    assert len(list_workshops(house, ORGANISER)) == 1


def test_only_the_organiser_brings_the_demo(house: House) -> None:
    assert refusal(load_demo, house, NOBODY) == "sign-in-first"
    assert list_workshops(house, ORGANISER) == ()
