"""Anybody's own list, grouped: a CSV column in, CSV with label and name out, and clear words otherwise."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.embedding.parts import running_service, save_model
from tests.services.cafe import refusal
from workshop.domain.errors import Invalid
from workshop.domain.text import clean_line
from workshop.services.lists import MOST_TEXTS, group_list

IDEAS = (
    *("Radweg zur Schule", "Radwege beleuchten", "Mehr Fahrradständer am Bahnhof", "Schlaglöcher im Radweg"),
    *("Sommerfest im Park", "Grillabend für alle", "Straßenfest mit Musik", "Weihnachtsmarkt"),
    *("Kita länger öffnen", "Mehr Erzieherinnen in der Kita", "Betreuung am Nachmittag"),
)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def texts(data: bytes, column: str = "") -> list[str]:
    return [row["text"] for row in rows(group_list(data, column)[0])]


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
    with pytest.raises(Invalid) as refused:
        group_list(listed("Wunsch;Ort", "Bank;Park"), "Idee")
    assert refused.value.values == {"column": "Idee", "columns": "Wunsch, Ort"}


def test_each_line_of_a_single_column_is_a_text_whatever_it_holds() -> None:
    lines = ("Mehr Bäume, weniger Autos", "Bank; Park; 3", '"Bank" im Park', '"Offen', "A\tB")
    quoted = ('"Er sagt ""Ja"", sie auch"', '"Erste\nzweite Zeile"')
    wanted = ["Mehr Bäume, weniger Autos", "Bank; Park; 3", '"Bank" im Park', '"Offen', "A B"]
    wanted += ['Er sagt "Ja", sie auch', "Erste zweite Zeile"]
    for heading in ("text", "sep=,\ntext"):
        told = lines if heading == "text" else lines[:2]
        expected = wanted if heading == "text" else [*wanted[:2], *wanted[5:]]
        assert texts(listed(heading, *told, *quoted)) == expected


@settings(deadline=None, max_examples=30)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=1, max_size=8))
def test_what_a_program_writes_properly_comes_back_row_by_row(ideas: list[str]) -> None:
    for separator in ",;\t":
        target = io.StringIO()
        writer = csv.writer(target, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerows([("Nr", "Idee"), *enumerate(ideas)])
        assert texts(target.getvalue().encode()) == [clean_line(idea) for idea in ideas]


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        (("Nr,Idee", "1,Bank", "2,Mehr Bäume, weniger Autos"), 3),
        (("Wunsch;Ort", "Bank;Park", "", "Mehr Licht;Park;Nord", "Grillabend;Hof"), 4),
        (("sep=;", "Wunsch;Ort", "Licht; Schatten;Park"), 2),
        (("", "", "Nr;Idee", "1;Bank", "Grillabend"), 5),
    ],
)
def test_a_row_that_does_not_fit_its_heading_is_named_by_its_number(lines: tuple[str, ...], row: int) -> None:
    with pytest.raises(Invalid) as refused:
        group_list(listed(*lines))
    assert (refused.value.code, refused.value.values["row"]) == ("list-row", row)


@pytest.mark.parametrize(
    ("lines", "code", "row"),
    [
        (("Nr;Idee", '1;"Bank" im Park', "2;Licht"), "list-quotes", 2),
        (("Nr;Idee", "1;Bank", '2;"Licht', "3;Hof"), "list-quotes", 3),
        (("text", "Bank", "x" * 10_001), "list-text-too-long", 3),
        (("Bank im Park", "x" * 10_001), "list-text-too-long", 2),
        (("Nr;Idee", "1;" + "x" * 10_001), "list-text-too-long", 2),
    ],
)
def test_a_row_that_cannot_be_read_is_named_by_its_number(
    lines: tuple[str, ...], code: str, row: int
) -> None:
    with pytest.raises(Invalid) as refused:
        group_list(listed(*lines))
    assert (refused.value.code, refused.value.values["row"]) == (code, row)


def test_empty_cells_beyond_the_heading_and_missing_ones_behind_the_text_are_no_fault() -> None:
    assert texts(listed("Nr;Idee;Ort", "1;Bank;Park;;", "2;Licht")) == ["Bank", "Licht"]


@pytest.mark.parametrize(
    ("lines", "column"),
    [
        (
            ("Nr;Idee, Wunsch oder Kritik, bitte kurz", "1;Bank", "2;Licht"),
            "Idee, Wunsch oder Kritik, bitte kurz",
        ),
        (("Idee, Wunsch oder Kritik, bitte kurz;Nr", "Bank;1", "Licht;2"), ""),
        (("Idee, Wunsch oder Kritik, bitte kurz", "Bank", "Licht"), "Idee, Wunsch oder Kritik, bitte kurz"),
        (("Text,Bild;Nr", "Bank;1", "Licht;2"), ""),
        (("sep=;", "Wunsch;Nr", "Bank;1", "Licht;2"), ""),
        (('"sep=|"', "Nr|Idee", "1|Bank", "2|Licht"), ""),
        (("SEP=,", "Nr, Idee", "1, Bank", "2, Licht"), ""),
    ],
)
def test_the_separator_is_what_divides_the_rows_or_what_excel_says(
    lines: tuple[str, ...], column: str
) -> None:
    assert texts(listed(*lines), column) == ["Bank", "Licht"]
    assert texts("\r\n".join((*lines, "")).encode(), column) == ["Bank", "Licht"]


@pytest.mark.parametrize(
    "lines",
    [("text", "Bank", "", "  ", '""', "Licht", "", ""), ("Nr;text", "1;Bank", "", ";", "4;", "5;Licht")],
)
def test_an_empty_row_keeps_its_place_and_belongs_to_no_group(lines: tuple[str, ...]) -> None:
    found = rows(group_list(listed(*lines))[0])
    assert [row["text"] for row in found] == ["Bank", "", "", "", "Licht"]
    assert [(row["label"], row["name"]) for row in found[1:4]] == [("-1", "")] * 3


def test_empty_rows_do_not_change_the_groups() -> None:
    gaps = rows(group_list(listed("text", *(line for idea in IDEAS for line in (idea, ""))))[0])
    assert gaps[::2] == rows(group_list(listed("text", *IDEAS))[0])


@pytest.mark.parametrize(
    ("first", "column", "is_idea"),
    [
        ("Mehr Bäume", "", True),
        ("Mehr Bäume, weniger Autos", "", True),
        ("Schatten", "", True),
        ("Wunsch", "Wunsch", False),
        ("wunsch", " WUNSCH ", False),
        ("IDEE", "", False),
        ('"Beiträge"', "", False),
    ],
)
def test_the_first_line_of_a_single_column_is_an_idea_unless_it_is_a_heading(
    first: str, column: str, is_idea: bool
) -> None:
    assert texts(listed(first, "Bank", "Licht"), column) == [*[first] * is_idea, "Bank", "Licht"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "list-empty"),
        (b" \n", "list-empty"),
        (b"PK\x03\x04\x00\x00", "list-unreadable"),
        (b"sep=;\n\n", "list-empty"),
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


@pytest.mark.parametrize("secret", ["anna:geheim@", ""])
def test_an_address_with_a_secret_is_refused_before_anything_is_sent(secret: str) -> None:
    with running_service() as service:
        address = service.url.replace("://", f"://{secret}")
        query = "" if secret else "?key=geheim"
        assert refusal(group_list, listed("text", *IDEAS), "", address + query) == "embedding-address"
        assert service.asked == []
        group_list(listed("text", *IDEAS), "", f" {service.url} ")
        assert sorted(set(service.texts)) == sorted(IDEAS)
