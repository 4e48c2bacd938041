"""Earlier results beside a workshop: read in, proposed, decided, printed, forgotten."""

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.minutes import Choices
from workshop.domain.model import Phase
from workshop.services import earlier as services
from workshop.services.drafts import choose, leave_out, read_desk
from workshop.services.earlier import (
    MOST_EARLIER,
    Pair,
    Said,
    import_earlier,
    list_earlier,
    mark_recurring,
    propose_recurring,
    read_earlier,
    remove_earlier,
    unmark_recurring,
)
from workshop.services.minutes import export_minutes
from workshop.services.visitor import NOBODY, ORGANISER, Visitor
from workshop.services.workshops import delete_workshop
from workshop.storage import earlier

THEN = ("Breitere Radwege am Ring!", "Turnhalle sonntags für Familien öffnen", "Mehr Mülleimer am Fluss")
NOW = ("Breitere Radwege am Ring", "Offene Turnhalle am Sonntag", "Ein Notfalltelefon")


@pytest.fixture
def keys(cafe: Cafe) -> list[str]:
    """The outline's keys of today's three points."""
    return [f"idea-{cafe.idea(text).id}" for text in NOW]


@pytest.fixture
def event(cafe: Cafe, keys: list[str]) -> int:  # noqa: ARG001  # today's points come first
    return import_earlier(cafe.house, ORGANISER, cafe.workshop_id, "Café 2017", "2017", THEN).id


def pairs(cafe: Cafe) -> list[tuple[str, str, bool]]:
    found = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    return [(pair.now, pair.then, pair.sure) for pair in found.proposed]


def markdown(cafe: Cafe) -> str:
    return export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "markdown").data.decode()


def test_what_is_read_is_only_looked_at_and_what_is_kept_stays_with_its_workshop(cafe: Cafe) -> None:
    reading = read_earlier(cafe.house, ORGANISER, cafe.workshop_id, "- Mehr Bäume\n- Bänke")
    assert (reading.points, list_earlier(cafe.house, ORGANISER, cafe.workshop_id)) == (
        ("Mehr Bäume", "Bänke"),
        (),
    )
    file = read_earlier(cafe.house, ORGANISER, cafe.workshop_id, b"- Mehr Licht", "cafe-2016.txt")
    assert (file.points, file.name, file.label) == (("Mehr Licht",), "cafe-2016", "2016")
    lines = [" Mehr  Bäume ", "", "Bänke", "Bänke\u202e"]
    kept = import_earlier(cafe.house, ORGANISER, cafe.workshop_id, " Café ", "2017", lines)
    assert (kept.name, kept.label, kept.points) == ("Café", "2017", ("Mehr Bäume", "Bänke"))
    assert list_earlier(cafe.house, ORGANISER, cafe.workshop_id) == (kept,)
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    with cafe.house.store.read() as tx:
        assert earlier.of_workshop(tx, cafe.workshop_id) == ()


def test_pairs_are_proposed_the_surest_first_and_nobody_has_agreed_yet(cafe: Cafe, event: int) -> None:
    found = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    assert pairs(cafe) == [(NOW[0], THEN[0], True), (NOW[1], THEN[1], False)]
    assert [(pair.label, pair.name, pair.said) for pair in found.proposed] == [
        ("2017", f"{event}:0", Said.NOTHING),
        ("2017", f"{event}:1", Said.NOTHING),
    ]
    assert (found.recurring, found.points, found.accepted, found.rejected) == (0, 3, (), ())
    assert "bereits" not in markdown(cafe)


def test_an_accepted_pair_is_counted_and_the_minutes_say_so_until_it_is_taken_back(
    cafe: Cafe, event: int, keys: list[str]
) -> None:
    given = (cafe.house, ORGANISER, cafe.workshop_id, keys[1], f"{event}:1")
    mark_recurring(*given, same=True)
    found = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    assert found.accepted == (Pair(keys[1], f"{event}:1", NOW[1], THEN[1], "2017", True, Said.SAME),)
    assert (found.recurring, pairs(cafe)) == (1, [(NOW[0], THEN[0], True)])
    assert "Offene Turnhalle am Sonntag (bereits 2017 genannt)" in markdown(cafe)
    choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(again=False))
    assert "bereits" not in markdown(cafe)
    choose(cafe.house, ORGANISER, cafe.workshop_id, Choices())
    unmark_recurring(*given)
    assert (len(pairs(cafe)), "bereits" in markdown(cafe)) == (2, False)


def test_a_rejected_pair_stays_rejected_prints_nothing_and_can_be_taken_back(
    cafe: Cafe, event: int, keys: list[str]
) -> None:
    given = (cafe.house, ORGANISER, cafe.workshop_id, keys[0], f"{event}:0")
    mark_recurring(*given, same=False)
    found = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    assert [(pair.now, pair.then) for pair in found.rejected] == [(NOW[0], THEN[0])]
    assert (found.recurring, pairs(cafe)) == (0, [(NOW[1], THEN[1], False)])
    assert "bereits" not in markdown(cafe)
    mark_recurring(*given, same=True)
    changed = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    assert (changed.recurring, changed.rejected) == (1, ())
    mark_recurring(*given, same=False)
    unmark_recurring(*given)
    assert len(pairs(cafe)) == 2
    assert read_desk(cafe.house, ORGANISER, cafe.workshop_id).draft.again == {}


def test_two_earlier_events_are_told_apart_and_both_are_named(
    cafe: Cafe, event: int, keys: list[str]
) -> None:
    other = import_earlier(cafe.house, ORGANISER, cafe.workshop_id, "Café 2016", "2016", [NOW[0]]).id
    for name in (f"{event}:0", f"{other}:0"):
        mark_recurring(cafe.house, ORGANISER, cafe.workshop_id, keys[0], name, same=True)
    found = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    assert (found.recurring, [pair.label for pair in found.accepted]) == (1, ["2017", "2016"])
    assert "Breitere Radwege am Ring (bereits 2017 und 2016 genannt)" in markdown(cafe)


def test_with_an_earlier_event_goes_all_that_was_said_about_it(
    cafe: Cafe, event: int, keys: list[str]
) -> None:
    other = import_earlier(cafe.house, ORGANISER, cafe.workshop_id, "Café 2016", "2016", [NOW[0]]).id
    mark_recurring(cafe.house, ORGANISER, cafe.workshop_id, keys[0], f"{event}:0", same=True)
    mark_recurring(cafe.house, ORGANISER, cafe.workshop_id, keys[1], f"{event}:1", same=False)
    mark_recurring(cafe.house, ORGANISER, cafe.workshop_id, keys[0], f"{other}:0", same=True)
    remove_earlier(cafe.house, ORGANISER, cafe.workshop_id, event)
    assert read_desk(cafe.house, ORGANISER, cafe.workshop_id).draft.again == {keys[0]: (f"{other}:0",)}
    assert [each.label for each in list_earlier(cafe.house, ORGANISER, cafe.workshop_id)] == ["2016"]


def test_what_the_minutes_leave_out_does_not_recur_in_them(cafe: Cafe, event: int, keys: list[str]) -> None:
    mark_recurring(cafe.house, ORGANISER, cafe.workshop_id, keys[0], f"{event}:0", same=True)
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, keys[0], out=True)
    found = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    assert (found.recurring, found.points) == (0, 2)


def test_what_is_not_there_and_what_is_empty_is_refused(cafe: Cafe, event: int, keys: list[str]) -> None:
    given = (cafe.house, ORGANISER, cafe.workshop_id)
    assert refusal(mark_recurring, *given, "idea-999", f"{event}:0", same=True) == "minutes-key"
    assert refusal(mark_recurring, *given, keys[0], f"{event}:3", same=True) == "earlier-unknown"
    assert refusal(import_earlier, *given, "", "2017", ["Punkt"]) == "field-empty"
    assert refusal(import_earlier, *given, "Café", " ", ["Punkt"]) == "field-empty"
    assert refusal(import_earlier, *given, "Café", "2017", [" "]) == "earlier-nothing"
    assert refusal(import_earlier, *given, "Café", "2017", map(str, range(1_001))) == "earlier-too-many"
    for n in range(MOST_EARLIER - 1):
        import_earlier(*given, "Café", str(n), ["Punkt"])
    assert refusal(import_earlier, *given, "Café", "2017", ["Punkt"]) == "earlier-enough"


@pytest.mark.parametrize("phase", [Phase.COLLECT, Phase.CLOSED])
def test_only_the_organiser_reads_in_and_decides(
    cafe: Cafe, event: int, keys: list[str], phase: Phase
) -> None:
    cafe.enter(phase)
    for visitor, code in ((NOBODY, "sign-in-first"), (Visitor(tables=(cafe.table,)), "not-your-role")):
        given = (cafe.house, visitor, cafe.workshop_id)
        assert [
            refusal(read_earlier, *given, "- Punkt"),
            refusal(import_earlier, *given, "Café", "2017", ["Punkt"]),
            refusal(list_earlier, *given),
            refusal(propose_recurring, *given),
            refusal(mark_recurring, *given, keys[0], f"{event}:0", same=True),
            refusal(unmark_recurring, *given, keys[0], f"{event}:0"),
            refusal(remove_earlier, *given, event),
        ] == [code] * 7


def test_what_was_compared_is_remembered_without_its_words(cafe: Cafe, keys: list[str], event: int) -> None:
    found = pairs(cafe)
    kept = dict(services._known.pairs)  # what is in memory has no door
    assert (len(keys), event > 0, pairs(cafe) == found, kept == services._known.pairs) == (3, *(True,) * 3)
    assert [words for words in (*NOW, *THEN) if words in str(kept)] == []
    assert kept != {}
