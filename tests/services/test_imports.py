"""Lists from spreadsheets, taken over: in one step, only what has no problem, and only what was looked at."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.export.list_files import OLE, locked, repacked, separated, workbook
from tests.services.cafe import Cafe, refusal
from workshop.config import Settings
from workshop.domain.errors import Invalid
from workshop.domain.limits import MOST_PARTICIPANTS
from workshop.domain.listing import ListKind
from workshop.domain.model import CafeTable, Host, Participant, Phase, Record
from workshop.domain.planning import CafeKind
from workshop.i18n import LANGUAGES
from workshop.live.feed import Change, Kind
from workshop.services.house import House, open_house
from workshop.services.imports import Preview, look_again, preview_list, sample_list, take_list
from workshop.services.plans import plan_workshop
from workshop.services.preparation import list_steps, undo_preparation
from workshop.services.tables import add_table, change_table
from workshop.services.topics import add_topic
from workshop.services.visitor import ORGANISER, Visitor
from workshop.services.workshops import create_workshop, enter_phase, read_workshop

TOPICS = separated(
    "Thema;Leitfrage;Tisch;Moderation;Funktion",
    "Wald;Was wächst?;3;Kim Beispiel;Forstamt",
    "Feld;;drei;;",
    "Wald;;4;Alex Muster;",
)
PEOPLE = separated("Name;Vorname;Institution", "Muster;Kim;Stadt", ";Alex;", "Beispiel;Robin;")


def look(cafe: Cafe, data: bytes) -> Preview:
    return preview_list(cafe.house, ORGANISER, cafe.workshop_id, "liste.csv", data)


def take(cafe: Cafe, preview: Preview, *, instead: bool = False) -> None:
    take_list(cafe.house, ORGANISER, cafe.workshop_id, preview, instead=instead)


def seats(record: Record) -> list[tuple[int, str, tuple[Host, ...]]]:
    titles = {topic.id: topic.title for topic in record.topics}
    return [(table.number, titles[table.topic_id], table.hosts) for table in record.tables]


def test_lines_without_a_problem_are_taken_and_the_others_are_not(
    cafe: Cafe, announced: list[Change]
) -> None:
    preview = look(cafe, TOPICS)
    assert (preview.taken, preview.total, [each.code for each in preview.problems]) == (
        2,
        3,
        ["number-words"],
    )
    assert (cafe.record().topics[2:], announced) == ((), [])
    take(cafe, preview)
    record = cafe.record()
    assert seats(record)[2:] == [
        (3, "Wald", (Host("Kim Beispiel", "Forstamt"),)),
        (4, "Wald", (Host("Alex Muster"),)),
    ]
    assert [(topic.title, topic.question, topic.position) for topic in record.topics[2:]] == [
        ("Wald", "Was wächst?", 2)
    ]
    assert announced == [Change(Kind.WORKSHOP, cafe.workshop_id)]


def test_the_new_tables_have_codes_and_secrets_of_their_own(cafe: Cafe) -> None:
    take(cafe, look(cafe, TOPICS))
    found = cafe.record().tables
    assert [len({getattr(table, name) for table in found}) for name in ("code", "host_token")] == [4, 4]
    assert [len(table.code) for table in found] == [6] * 4


def test_what_was_taken_is_one_step_and_can_be_taken_back(cafe: Cafe) -> None:
    before = cafe.record()
    take(cafe, look(cafe, TOPICS))
    take(cafe, look(cafe, PEOPLE))
    assert list_steps(cafe.house, ORGANISER, cafe.workshop_id).undo == "import-list"
    for _ in range(2):
        undo_preparation(cafe.house, ORGANISER, cafe.workshop_id)
    assert cafe.record() == before


def test_a_list_fills_in_what_a_plan_left_open_and_keeps_its_codes(house: House) -> None:
    event = plan_workshop(house, ORGANISER, title="Plan", language="de", kind=CafeKind.TOPICS, guests=24)
    before = read_workshop(house, ORGANISER, event.id)
    assert [topic.title for topic in before.topics] == ["Thema 1", "Thema 2", "Thema 3", "Thema 4"]
    data = separated("Thema;Tisch", "Wald;1", "Wald;2", "Feld;")
    preview = preview_list(house, ORGANISER, event.id, "liste.csv", data)
    take_list(house, ORGANISER, event.id, preview)
    after = read_workshop(house, ORGANISER, event.id)
    assert [(number, title) for number, title, _ in seats(after)] == [
        (1, "Wald"),
        (2, "Wald"),
        (3, "Feld"),
        (4, "Thema 4"),
    ]
    assert [topic.title for topic in after.topics] == ["Wald", "Feld", "Thema 4"]
    assert [(table.code, table.host_token) for table in after.tables] == [
        (table.code, table.host_token) for table in before.tables
    ]
    undo_preparation(house, ORGANISER, event.id)
    assert read_workshop(house, ORGANISER, event.id).topics == before.topics


def test_a_topic_on_which_something_lies_is_never_filled_in_by_a_list(house: House) -> None:
    event = plan_workshop(house, ORGANISER, title="Plan", language="de", kind=CafeKind.TOPICS, guests=6)
    record = read_workshop(house, ORGANISER, event.id)
    cafe = used_cafe(house, record)
    cafe.idea("Bleibt beim Thema")
    take(cafe, look(cafe, separated("Thema", "Wald")))
    assert [topic.title for topic in cafe.record().topics] == ["Thema 1", "Wald"]


def used_cafe(house: House, record: Record) -> Cafe:
    """The planned café, collecting."""
    enter_phase(house, ORGANISER, record.workshop.id, Phase.COLLECT)
    topic, table = record.topics[0], record.tables[0]
    host = Visitor(tables=(table,))
    return Cafe(house, record.workshop.id, topic, table, host, topic, table, host)


def test_what_was_looked_at_is_what_is_taken_or_nothing_is(cafe: Cafe) -> None:
    preview = look(cafe, TOPICS)
    change(cafe, cafe.table, number=3)
    before = cafe.record()
    assert refusal(take, cafe, preview) == "import-moved-on"
    assert cafe.record() == before
    again = look_again(cafe.house, ORGANISER, cafe.workshop_id, preview)
    assert [(each.row, each.code) for each in again.problems] == [(2, "table-taken"), (3, "number-words")]
    take(cafe, again)
    assert [number for number, _, _ in seats(cafe.record())] == [2, 3, 4]


def change(cafe: Cafe, table: CafeTable, *, number: int) -> None:
    change_table(cafe.house, ORGANISER, table.id, number=number, topic_id=table.topic_id, hosts=table.hosts)


def test_what_does_not_change_the_preview_does_not_stop_the_taking(cafe: Cafe) -> None:
    preview = look(cafe, PEOPLE)
    add_table(cafe.house, ORGANISER, add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Anderes").id)
    take(cafe, preview)
    assert len(cafe.record().workshop.participants) == 2


def test_the_same_list_a_second_time_changes_nothing(cafe: Cafe) -> None:
    for data in (TOPICS, PEOPLE):
        take(cafe, look(cafe, data))
    before = cafe.record()
    for data in (TOPICS, PEOPLE):
        assert look(cafe, data).changes is False
        take(cafe, look(cafe, data))
    assert cafe.record() == before


def test_participants_are_added_or_take_the_place_of_those_before(cafe: Cafe) -> None:
    muster, beispiel = Participant("Muster", "Kim", "Stadt"), Participant("Beispiel", "Robin")
    take(cafe, look(cafe, PEOPLE))
    assert cafe.record().workshop.participants == (muster, beispiel)
    more = look(cafe, separated("Name;Vorname;Institution", "Beispiel;Robin;", "Neu;Sascha;Verein"))
    take(cafe, more)
    assert cafe.record().workshop.participants == (muster, beispiel, Participant("Neu", "Sascha", "Verein"))
    take(cafe, look(cafe, separated("Teilnehmende", "Robin Beispiel")), instead=True)
    assert cafe.record().workshop.participants == (beispiel,)


def test_more_participants_than_a_workshop_holds_are_refused_by_number(cafe: Cafe) -> None:
    rows = [f"Muster{n};Kim" for n in range(10_000)]
    with pytest.raises(Invalid) as refused:
        look(cafe, separated("Name;Vorname", *rows[:9_998]))
    assert (refused.value.code, refused.value.values) == ("import-people", {"count": 9_998, "most": 5_000})
    take(cafe, look(cafe, separated("Name;Vorname", *rows[:MOST_PARTICIPANTS])))
    one_more = look(cafe, separated("Name;Vorname", "Noch;Jemand"))
    with pytest.raises(Invalid) as refused:
        take(cafe, one_more)
    assert (refused.value.code, refused.value.values["count"]) == ("import-people-full", 5_001)
    take(cafe, one_more, instead=True)
    assert cafe.record().workshop.participants == (Participant("Noch", "Jemand"),)


def test_a_file_without_a_line_that_can_be_taken_changes_nothing(cafe: Cafe) -> None:
    preview = look(cafe, separated("Leitfrage;Tisch", "Was?;1"))
    assert [(each.row, each.code) for each in preview.problems] == [(1, "no-topic")]
    assert refusal(take, cafe, preview) == "import-nothing"


def test_of_a_cell_that_cannot_be_read_only_that_is_said(cafe: Cafe) -> None:
    preview = look(cafe, workbook(("Thema", "Tisch"), ("Wald", "=1+1"), ("=A9", "drei")))
    assert [(each.row, each.column, each.code) for each in preview.problems] == [
        (2, "B", "formula-empty"),
        (3, "A", "formula-empty"),
        (3, "B", "number-words"),
    ]


def test_only_the_organiser_may_look_and_take_and_only_until_the_event_is_closed(cafe: Cafe) -> None:
    preview, who = look(cafe, TOPICS), cafe.host
    before = cafe.record()
    assert refusal(preview_list, cafe.house, who, cafe.workshop_id, "x.csv", TOPICS) == "not-your-role"
    assert refusal(take_list, cafe.house, who, cafe.workshop_id, preview) == "not-your-role"
    assert cafe.record() == before
    cafe.enter(Phase.CLOSED)
    assert refusal(look, cafe, TOPICS) == "phase-closed"
    assert refusal(take, cafe, preview) == "phase-closed"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(ListKind))
def test_the_samples_are_what_excel_opens_and_can_be_taken_as_they_are(
    cafe: Cafe, language: str, kind: ListKind
) -> None:
    name, data = sample_list(kind, language)
    assert (name.endswith(".csv"), data[:3], data.split(b"\r\n")[0].count(b";")) == (
        True,
        b"\xef\xbb\xbf",
        {ListKind.CAFE: 5, ListKind.PEOPLE: 2}[kind],
    )
    house = cafe.house
    event = create_workshop(house, ORGANISER, "Beispiele", language)
    preview = preview_list(house, ORGANISER, event.id, name, data)
    assert ([listing.kind for listing in preview.listings], preview.taken, preview.found) == ([kind], 2, ())
    take_list(house, ORGANISER, event.id, preview)
    record = read_workshop(house, ORGANISER, event.id)
    assert (len(record.tables), len(record.workshop.participants)) == (
        (2, 0) if kind is ListKind.CAFE else (0, 2)
    )


@pytest.fixture
def one_house(tmp_path: Path, migrated_sqlite: Path) -> Iterator[House]:
    """A house that all examples of a test share."""
    shutil.copy(migrated_sqlite, tmp_path / "test.db")
    opened = open_house(
        Settings(tmp_path, f"sqlite:///{(tmp_path / 'test.db').as_posix()}", "http://x", 8501)
    )
    yield opened
    opened.store.close()


BOOK = workbook(("Thema", "Tisch"), ("Wald", 1), ("Feld", "=1+1"))
PARTS = ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml")


def spoilt(part: str, at: int, spoil: bytes) -> bytes:
    """The workbook with other bytes somewhere in one of its parts."""

    def spoil_part(name: str, data: bytes) -> bytes:
        place = at % len(data)
        return data[:place] + spoil + data[place + len(spoil) :] if name == part else data

    return repacked(BOOK, spoil_part)


FILES = st.one_of(
    st.binary(max_size=400),
    st.text(max_size=200).map(str.encode),
    st.text(max_size=200).map(lambda text: ("Thema;Tisch;Moderation\n" + text).encode("utf-8", "replace")),
    st.text(max_size=200).map(lambda text: ("Name\tVorname\n" + text).encode("utf-16", "replace")),
    st.binary(max_size=200).map(OLE.__add__),
    st.builds(lambda data, at: data[:at], st.just(BOOK), st.integers(0, len(BOOK))),
    st.builds(spoilt, st.sampled_from(PARTS), st.integers(0, 10_000), st.binary(min_size=1, max_size=12)),
)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(data=locked())
@example(data=b"PK\x05\x06" + bytes(18))
@given(data=FILES)
def test_whatever_comes_in_is_a_preview_or_a_clear_answer(one_house: House, data: bytes) -> None:
    event = create_workshop(one_house, ORGANISER, "Probe")
    try:
        preview = preview_list(one_house, ORGANISER, event.id, "datei", data)
    except Invalid:
        return
    if preview.taken:
        take_list(one_house, ORGANISER, event.id, preview)
        assert look_again(one_house, ORGANISER, event.id, preview).taken >= 0


def test_a_zip_bomb_is_refused_before_it_is_unpacked(cafe: Cafe) -> None:
    bomb = repacked(BOOK, lambda name, data: bytes(250_000_000) if name == PARTS[0] else data)
    assert len(bomb) < 300_000
    assert refusal(look, cafe, bomb) == "import-too-full"
