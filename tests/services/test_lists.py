"""Anybody's own list, grouped: a CSV column in, CSV with label and name out, and clear words otherwise."""

import csv
import io
from pathlib import Path

import pytest

from tests.embedding.parts import save_model
from tests.services.cafe import refusal
from workshop.services.lists import MOST_TEXTS, group_list

IDEAS = (
    *("Radweg zur Schule", "Radwege beleuchten", "Mehr Fahrradständer am Bahnhof", "Schlaglöcher im Radweg"),
    *("Sommerfest im Park", "Grillabend für alle", "Straßenfest mit Musik", "Weihnachtsmarkt"),
    *("Kita länger öffnen", "Mehr Erzieherinnen in der Kita", "Betreuung am Nachmittag"),
)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def listed(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def test_every_text_comes_back_in_order_with_its_group_and_the_groups_name() -> None:
    found = rows(group_list(listed("text", *IDEAS))[0])
    assert [row["text"] for row in found] == list(IDEAS)
    labels = [int(row["label"]) for row in found]
    # The four ideas on cycling stand together and apart from the feasts.
    assert len(set(labels[:4])) == 1
    assert labels[0] not in labels[4:8]
    assert {row["label"]: row["name"] for row in found if row["name"]}.keys() == {
        row["label"] for row in found if row["label"] != "-1"
    }


@pytest.mark.parametrize(
    ("data", "column"),
    [
        (listed("Nr;Idee", '1;"Sommerfest; mit Musik"', "2;Grillabend"), ""),
        (listed("Nr\tIdee", "1\tSommerfest; mit Musik", "2\tGrillabend"), "idee"),
        ("\ufeffNr,Wunsch\r\n1,Sommerfest; mit Musik\r\n2,Grillabend\r\n".encode(), "Wunsch"),
        ("Beiträge;Tisch\nSommerfest; mit Musik".replace("; mit", ", mit").encode("cp1252"), "Beiträge"),
    ],
)
def test_commas_semicolons_tabs_and_the_code_page_of_windows_are_read(data: bytes, column: str) -> None:
    first = rows(group_list(data, column)[0])[0]["text"]
    assert first.replace(",", ";") == "Sommerfest; mit Musik"


def test_without_a_usual_name_the_first_column_is_taken() -> None:
    assert [row["text"] for row in rows(group_list(listed("Wunsch,Ort", "Bank,Park"))[0])] == ["Bank"]


def test_a_column_that_is_not_there_is_named() -> None:
    assert refusal(group_list, listed("Wunsch", "Bank"), "Idee") == "list-column"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "list-empty"),
        (b" \n", "list-empty"),
        (b"PK\x03\x04\x00\x00", "list-unreadable"),
        (b'text\n"' + b"x" * 200_000, "list-unreadable"),
        (b"x" * 20_000_001, "list-too-large"),
        (listed("text", *["Idee"] * (MOST_TEXTS + 1)), "list-too-long"),
    ],
)
def test_what_is_no_such_list_gets_a_clear_answer(data: bytes, code: str) -> None:
    assert refusal(group_list, data) == code


def test_a_list_of_nothing_but_its_heading_stays_empty() -> None:
    assert group_list(listed("text"))[0] == "text,label,name\n"


def test_a_model_helps_and_a_missing_one_is_reported_beside_the_result(tmp_path: Path) -> None:
    data = listed("text", *IDEAS)
    assert group_list(data, source=str(save_model(tmp_path / "modell")))[1] is None
    built_in, helped = group_list(data), group_list(data, source=str(tmp_path / "fehlt"))
    assert helped[0] == built_in[0]
    assert helped[1] is not None
    assert helped[1].code == "model-missing"
