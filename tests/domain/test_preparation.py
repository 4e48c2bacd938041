"""A step of preparing is a difference that can be applied both ways."""

import datetime as dt
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.model import CafeTable, Host, Participant, Round, Topic, Workshop
from workshop.domain.preparation import (
    Layout,
    applied,
    describe,
    difference,
    is_as_before,
    is_possible,
    lay_out,
    step_kind,
    table_of,
    topic_of,
    turned,
)

WORDS = st.sampled_from(("", "eins", "zwei", "drei"))
IDS = st.integers(1, 4)
WORKSHOPS = st.builds(
    Workshop,
    id=st.just(1),
    title=WORDS,
    place=WORDS,
    date=st.none() | st.dates(),
    begins=st.none() | st.times(),
    guests=st.integers(0, 50),
    rounds=st.lists(st.builds(Round, st.integers(1, 40)), max_size=3).map(tuple),
    agenda=st.lists(WORDS, max_size=6).map(tuple),
    participants=st.lists(st.builds(Participant, WORDS), max_size=6).map(tuple),
)
TOPICS = st.lists(
    st.builds(
        Topic, IDS, st.just(1), key=WORDS, title=WORDS, question=WORDS, introduction=WORDS, position=IDS
    ),
    unique_by=lambda topic: topic.id,
)
TABLES = st.lists(
    st.builds(
        CafeTable,
        IDS,
        st.just(1),
        topic_id=IDS,
        number=IDS,
        code=WORDS,
        host_token=WORDS,
        hosts=st.lists(st.builds(Host, WORDS, WORDS), max_size=2).map(tuple),
    ),
    unique_by=lambda table: table.id,
)
LAYOUTS = st.builds(lay_out, WORKSHOPS, TOPICS, TABLES)

EVENT = Workshop(1, "Café", date=dt.date(2027, 5, 12), rounds=(Round(20), Round(15)), current_round=2)
TOPIC = Topic(3, 1, "wc1", "Wohnen", "Wie?", "Einführung", 0)
TABLE = CafeTable(7, 1, 3, 1, "k7m2xq", "geheim", (Host("Person A", "Leitung"),), "Was fehlt?")


@given(LAYOUTS, LAYOUTS)
def test_a_difference_leads_there_and_turned_round_it_leads_back(before: Layout, after: Layout) -> None:
    changes = json.loads(json.dumps(difference(before, after)))
    assert is_as_before(before, changes)
    assert applied(before, changes) == after
    assert is_as_before(after, turned(changes))
    assert applied(after, turned(changes)) == before


@given(LAYOUTS)
def test_between_equal_layouts_lies_nothing(layout: Layout) -> None:
    assert difference(layout, layout) == {}


@given(WORKSHOPS, TOPICS, TABLES)
def test_a_layout_describes_what_it_was_made_of(
    event: Workshop, topics: list[Topic], tables: list[CafeTable]
) -> None:
    layout = lay_out(event, topics, tables)
    assert describe(Workshop(1, "", rounds=event.rounds), layout.workshop) == event
    assert [topic_of(1, key, row) for key, row in layout.topics.items()] == topics
    blank = [replace(table, topic_id=0, number=0, code="", hosts=()) for table in tables]
    assert [table_of(old, layout.tables[str(old.id)]) for old in blank] == tables


def test_a_layout_knows_no_secret_and_no_words_of_guests_or_hosts() -> None:
    layout = lay_out(replace(EVENT, wlan_password="wlan-geheim"), [TOPIC], [TABLE])
    kept = json.dumps([layout.workshop, layout.topics, layout.tables])
    assert [word in kept for word in ("geheim", "Was fehlt?", "k7m2xq")] == [False, False, True]


def test_who_changed_something_else_meanwhile_is_no_hindrance() -> None:
    before = lay_out(EVENT, [TOPIC], [TABLE])
    after = lay_out(replace(EVENT, place="Saal"), [replace(TOPIC, title="Anders")], [TABLE])
    changes = difference(before, after)
    assert changes == {
        "workshop": {"place": ["", "Saal"]},
        "topics": {"3": [{"title": "Wohnen"}, {"title": "Anders"}]},
    }
    elsewhere = replace(EVENT, place="Saal", organiser="Amt")
    now = lay_out(elsewhere, [replace(TOPIC, title="Anders", question="Wann?")], [TABLE])
    assert is_as_before(now, turned(changes))
    assert applied(now, turned(changes)) == lay_out(
        replace(EVENT, organiser="Amt"), [replace(TOPIC, question="Wann?")], [TABLE]
    )


def test_who_changed_the_same_meanwhile_is_noticed() -> None:
    before = lay_out(EVENT, [TOPIC], [TABLE])
    changed = difference(before, lay_out(EVENT, [replace(TOPIC, title="Anders")], [TABLE]))
    gone = difference(before, lay_out(EVENT, [TOPIC], []))
    added = difference(lay_out(EVENT, [], []), lay_out(EVENT, [TOPIC], []))
    other = lay_out(EVENT, [replace(TOPIC, title="Drittes")], [TABLE])
    assert [is_as_before(other, turned(each)) for each in (changed, gone, added)] == [False, False, False]
    assert not is_as_before(lay_out(EVENT, [], []), changed)
    assert is_as_before(other, gone)


def test_one_edit_among_four_thousand_people_is_a_small_step() -> None:
    people = [Participant(f"Person {n}", "Kim", "Amt für Beispiele") for n in range(4_000)]

    def listed(*those: Participant) -> Layout:
        return lay_out(replace(EVENT, participants=those), [], [])

    before, edited = listed(*people), replace(people[2_000], institution="Verein")
    for after, removed, added in (
        (listed(*people[:2_000], edited, *people[2_001:]), [people[2_000]], [edited]),
        (listed(*people[:2_000], *people[2_001:]), [people[2_000]], []),
        (listed(*people, edited), [], [edited]),
        (listed(edited, *people), [], [edited]),
    ):
        changes = difference(before, after)
        assert len(json.dumps(changes)) < 250
        old, new = changes["lists"]["participants"]
        assert [len(each["entries"]) for each in (old, new)] == [len(removed), len(added)]
        assert (applied(before, changes), applied(after, turned(changes))) == (after, before)
        assert step_kind("describe-minutes", changes) == "set-participants"


def test_a_list_that_somebody_else_changed_there_or_made_longer_is_noticed() -> None:
    def listed(*agenda: str) -> Layout:
        return lay_out(replace(EVENT, agenda=agenda), [], [])

    changes = turned(difference(listed("eins", "zwei", "drei"), listed("eins", "neu", "drei")))
    assert is_as_before(listed("eins", "neu", "drei"), changes)
    assert is_as_before(listed("anders", "neu", "drei"), changes)
    assert applied(listed("anders", "neu", "drei"), changes) == listed("anders", "zwei", "drei")
    for other in (("eins", "zwei", "drei"), ("eins", "neu"), ("davor", "eins", "neu", "drei")):
        assert not is_as_before(listed(*other), changes)


def test_the_current_round_follows_the_rounds_and_never_refuses() -> None:
    before = lay_out(EVENT, [], [])
    shorter = replace(EVENT, rounds=(Round(20),), current_round=1)
    changes = difference(before, lay_out(shorter, [], []))
    assert set(changes["workshop"]) == {"rounds", "current_round"}
    assert describe(shorter, applied(lay_out(shorter, [], []), turned(changes)).workshop) == EVENT
    longer = replace(EVENT, rounds=(*EVENT.rounds, Round(5)))
    changes = difference(before, lay_out(longer, [], []))
    later = replace(longer, current_round=3)
    assert is_as_before(lay_out(later, [], []), turned(changes))
    assert describe(later, applied(lay_out(later, [], []), turned(changes)).workshop) == EVENT


def test_two_tables_with_one_number_or_without_a_topic_are_not_possible() -> None:
    second = replace(TABLE, id=8, number=2, code="abcdef")
    assert is_possible(lay_out(EVENT, [TOPIC], [TABLE, second]))
    for wrong in (replace(second, number=1), replace(second, code="k7m2xq"), replace(second, topic_id=9)):
        assert not is_possible(lay_out(EVENT, [TOPIC], [TABLE, wrong]))
    assert not is_possible(lay_out(EVENT, [TOPIC, replace(TOPIC, id=4)], [TABLE]))


def test_a_step_on_one_field_is_called_after_it() -> None:
    date = {"workshop": {"date": [None, "2027-05-12"]}}
    rounds = {"workshop": {"rounds": [[20], []], "current_round": [2, 1]}}
    both = {"workshop": {**date["workshop"], "place": ["", "Saal"]}}
    assert [step_kind("describe-workshop", each) for each in (date, rounds, both)] == [
        "set-date",
        "set-rounds",
        "describe-workshop",
    ]
    assert step_kind("import-list", date) == "import-list"
    assert step_kind("describe-minutes", {"topics": {}}) == "describe-minutes"
