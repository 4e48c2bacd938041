"""What only an idea's author does with it; the key that their phone holds is all that says who that is."""

import hashlib
from dataclasses import replace

import pytest
from sqlalchemy import text

from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Idea, Phase, Sharing
from workshop.domain.results import Counts
from workshop.live.feed import Change, Kind
from workshop.services.board import read_board
from workshop.services.clusters import create_cluster, describe_cluster
from workshop.services.guests import (
    Fate,
    change_own_idea,
    follow_own_ideas,
    submit_idea,
    withdraw_own_idea,
)
from workshop.services.ideas import correct_idea, hide_ideas, join_ideas, move_ideas, restore_ideas
from workshop.services.tables import change_table, remove_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_phase, share_ideas
from workshop.storage.schema import metadata

KEY, DEVICE = "7b1c9a40-key-of-this-idea", "f3d0-random-name-of-this-phone"
WORDS = "Bänke am Fluss"


@pytest.fixture
def own(cafe: Cafe) -> Idea:
    """An idea whose key this phone holds."""
    return submit_idea(cafe.house, cafe.table.code, WORDS, KEY, DEVICE).idea


def _stored(cafe: Cafe) -> list[str]:
    """Every value of every column of every table."""
    with cafe.house.store.read() as tx:
        return [
            str(value)
            for table in metadata.sorted_tables
            for row in tx.execute(table.select())
            for value in row
        ]


def _fates(cafe: Cafe, *keys: str) -> list[tuple[str, str] | None]:
    found = follow_own_ideas(cafe.house, cafe.table.code, keys)
    return [each and (each.fate.value, each.cluster) for each in found]


@pytest.mark.parametrize(
    ("sharing", "foreign"),
    [(Sharing.NONE, ""), (Sharing.TABLE, "Nachbarn"), (Sharing.TOPIC, "Nachbarn")],
)
def test_a_title_in_an_ideas_own_words_is_told_to_who_may_read_that_idea(
    cafe: Cafe, own: Idea, sharing: Sharing, foreign: str
) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, sharing, None)
    create_cluster(*at, "", [own.id])
    assert _fates(cafe, KEY) == [("clustered", WORDS)]
    other = cafe.idea("Anderes")
    home = create_cluster(*at, "", [other.id]).cluster
    correct_idea(*at, other.id, "Nachbarn")
    move_ideas(*at, [own.id], home.id)
    assert _fates(cafe, KEY) == [("clustered", foreign)]
    # On the card of the other one it lies in the same place, and learns no more.
    join_ideas(*at, [own.id], other.id)
    assert _fates(cafe, KEY) == [("clustered", foreign)]
    describe_cluster(*at, home.id, "Eine Aussage")
    assert _fates(cafe, KEY) == [("clustered", "Eine Aussage")]


def test_the_author_puts_other_words_in_the_place_of_their_own(
    cafe: Cafe, own: Idea, announced: list[Change]
) -> None:
    changed = change_own_idea(cafe.house, cafe.table.code.upper(), KEY, " Bänke\nim Schatten ")
    assert changed == replace(own, text="Bänke im Schatten")
    assert cafe.record().ideas == (changed,)
    assert announced == [Change(Kind.IDEA, cafe.workshop_id, cafe.topic.id)]


def test_other_words_keep_the_place_that_the_host_gave(cafe: Cafe, own: Idea) -> None:
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", [own.id]).cluster
    hide_ideas(cafe.house, cafe.host, own.topic_id, [own.id], "doppelt")
    changed = change_own_idea(cafe.house, cafe.table.code, KEY, "Anders")
    assert (changed.cluster_id, changed.hidden) == (cluster.id, "doppelt")


@pytest.mark.parametrize(
    ("words", "code"), [("", "idea-empty"), ("\u200b", "idea-empty"), ("x" * 1_001, "idea-too-long")]
)
def test_words_that_cannot_be_taken_leave_the_idea_as_it_was(
    cafe: Cafe, own: Idea, words: str, code: str
) -> None:
    assert refusal(change_own_idea, cafe.house, cafe.table.code, KEY, words) == code
    assert cafe.record().ideas == (own,)


@pytest.mark.parametrize("key", ["", "another key", KEY.upper(), hashlib.sha256(KEY.encode()).hexdigest()])
def test_who_does_not_hold_the_key_changes_and_sees_nothing(cafe: Cafe, own: Idea, key: str) -> None:
    assert refusal(change_own_idea, cafe.house, cafe.table.code, key, "Meins") == "idea-not-yours"
    assert refusal(withdraw_own_idea, cafe.house, cafe.table.code, key) == "idea-not-yours"
    assert follow_own_ideas(cafe.house, cafe.table.code, [key]) == (None,)
    assert cafe.record().ideas == (own,)
    assert _fates(cafe, KEY) == [("on-table", "")]


def test_a_key_opens_nothing_at_another_table(cafe: Cafe, own: Idea) -> None:
    elsewhere = cafe.other_table.code
    assert refusal(change_own_idea, cafe.house, elsewhere, KEY, "Meins") == "idea-not-yours"
    assert refusal(withdraw_own_idea, cafe.house, elsewhere, KEY) == "idea-not-yours"
    assert follow_own_ideas(cafe.house, elsewhere, [KEY]) == (None,)
    assert refusal(follow_own_ideas, cafe.house, "zzzzzz", [KEY]) == "table-unknown"
    assert cafe.record().ideas == (own,)


def test_an_idea_that_was_typed_in_has_no_author_who_could_come(cafe: Cafe) -> None:
    cafe.idea("ohne Schlüssel")
    for key in ("", "None"):
        assert refusal(withdraw_own_idea, cafe.house, cafe.table.code, key) == "idea-not-yours"


def test_of_a_withdrawn_idea_no_word_is_left_anywhere(cafe: Cafe, own: Idea) -> None:
    assert WORDS in _stored(cafe)
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", [own.id])
    hide_ideas(cafe.house, cafe.host, own.topic_id, [own.id], "doppelt")
    gone = withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    assert gone == replace(own, text="", withdrawn=True)
    assert cafe.record().ideas == (gone,)
    assert [value for value in _stored(cafe) if value in (WORDS, "doppelt")] == []


def test_withdrawing_twice_is_as_good_as_once_even_when_all_is_over(
    cafe: Cafe, own: Idea, announced: list[Change]
) -> None:
    first = withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    again = withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    cafe.enter(Phase.CLOSED)
    assert again == first == withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    assert (first.id, [change.kind for change in announced].count(Kind.IDEA)) == (own.id, 1)


def test_a_late_retry_brings_a_withdrawn_idea_not_back(cafe: Cafe, own: Idea) -> None:
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    after = cafe.record()
    late = submit_idea(cafe.house, cafe.table.code, WORDS, KEY, DEVICE)
    assert (late.new, late.idea.id, late.idea.withdrawn, late.idea.text) == (False, own.id, True, "")
    assert refusal(change_own_idea, cafe.house, cafe.table.code, KEY, WORDS) == "idea-withdrawn"
    assert cafe.record() == after


def test_a_host_moves_hides_and_groups_no_withdrawn_idea(cafe: Cafe, own: Idea) -> None:
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    before = cafe.record()
    for visitor in (cafe.host, ORGANISER):
        for verb, *values in (
            (move_ideas, cafe.topic.id, [own.id], cluster.id),
            (move_ideas, cafe.topic.id, [own.id], None),
            (hide_ideas, cafe.topic.id, [own.id], "doppelt"),
            (restore_ideas, cafe.topic.id, [own.id]),
            (create_cluster, cafe.topic.id, "Neu", [own.id]),
        ):
            assert refusal(verb, cafe.house, visitor, *values) == "idea-withdrawn"
    assert cafe.record() == before


def test_a_withdrawn_idea_stands_on_no_board_and_is_counted(cafe: Cafe, own: Idea) -> None:
    placed, hidden, still_open = (cafe.idea(words) for words in ("eins", "zwei", "drei"))
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", [placed.id])
    hide_ideas(cafe.house, cafe.host, hidden.topic_id, [hidden.id], "doppelt")
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    board = read_board(cafe.house, cafe.host, cafe.table.id)
    assert board.counts == Counts(placed=1, open=1, hidden=1, withdrawn=1)
    assert (board.counts.total, board.results.open) == (4, (still_open,))
    assert [idea.id for idea in board.results.withdrawn] == [own.id]


@pytest.mark.parametrize(
    ("phase", "changed", "withdrawn"),
    [
        (Phase.SETUP, "phase-setup", "phase-setup"),
        (Phase.COLLECT, "", ""),
        (Phase.HARVEST, "phase-harvest", ""),
        (Phase.CLOSED, "phase-closed", "phase-closed"),
    ],
)
def test_what_the_phase_allows_is_done_and_promised_alike(
    cafe: Cafe, own: Idea, phase: Phase, changed: str, withdrawn: str
) -> None:
    cafe.enter(phase)
    (told,) = follow_own_ideas(cafe.house, cafe.table.code, [KEY])
    assert told is not None
    assert (told.changeable, told.withdrawable) == (not changed, not withdrawn)
    if changed:
        assert refusal(change_own_idea, cafe.house, cafe.table.code, KEY, "Anders") == changed
        assert cafe.record().ideas == (own,)
    else:
        assert change_own_idea(cafe.house, cafe.table.code, KEY, "Anders").text == "Anders"
    if withdrawn:
        assert refusal(withdraw_own_idea, cafe.house, cafe.table.code, KEY) == withdrawn
        assert cafe.record().ideas == (own,)
    else:
        assert withdraw_own_idea(cafe.house, cafe.table.code, KEY).withdrawn is True


def test_the_author_sees_what_became_of_each_idea_in_the_order_of_the_keys(cafe: Cafe, own: Idea) -> None:
    keys = ["open", "grouped", "hidden", "withdrawn"]
    sent = {key: submit_idea(cafe.house, cafe.table.code, key, key).idea for key in keys}
    cluster = create_cluster(
        cafe.house, cafe.host, cafe.topic.id, "Erste Fassung", [sent["grouped"].id]
    ).cluster
    hide_ideas(cafe.house, cafe.host, sent["hidden"].topic_id, [sent["hidden"].id], "doppelt")
    withdraw_own_idea(cafe.house, cafe.table.code, "withdrawn")
    describe_cluster(cafe.house, cafe.host, cluster.topic_id, cluster.id, "Wege müssen passen")
    assert _fates(cafe, "grouped", "never sent", "withdrawn", KEY, "hidden", "open", "grouped") == [
        ("clustered", "Wege müssen passen"),
        None,
        ("withdrawn", ""),
        ("on-table", ""),
        ("hidden", ""),
        ("on-table", ""),
        ("clustered", "Wege müssen passen"),
    ]
    (gone,) = follow_own_ideas(cafe.house, cafe.table.code, ["withdrawn"])
    assert gone is not None
    assert (gone.fate, gone.changeable, gone.withdrawable) == (Fate.WITHDRAWN, False, False)
    assert own.text == WORDS


def test_too_many_keys_are_not_even_looked_up(cafe: Cafe, own: Idea) -> None:
    assert refusal(follow_own_ideas, cafe.house, cafe.table.code, [KEY] * 201) == "keys-too-many"
    assert refusal(follow_own_ideas, cafe.house, cafe.table.code, ["k" * 201]) == "key-too-long"
    assert follow_own_ideas(cafe.house, cafe.table.code, []) == ()
    (told, *_) = follow_own_ideas(cafe.house, cafe.table.code, [KEY] * 200)
    assert told is not None
    assert told.idea == own


def test_an_idea_follows_its_author_to_the_tables_new_topic_and_ends_with_the_table(
    cafe: Cafe, own: Idea
) -> None:
    wanted = {"number": 1, "topic_id": cafe.other_topic.id, "hosts": ()}
    change_table(cafe.house, ORGANISER, cafe.table.id, **wanted, even_so=True)
    assert _fates(cafe, KEY) == [("on-table", "")]
    changed = change_own_idea(cafe.house, cafe.table.code, KEY, "Anders")
    assert (changed.topic_id, changed.text) == (own.topic_id, "Anders")
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    assert refusal(withdraw_own_idea, cafe.house, cafe.table.code, KEY) == "table-unknown"
    assert [idea.text for idea in cafe.record().ideas] == ["Anders"]


def test_nothing_of_the_author_is_stored_but_the_hash_of_the_key(cafe: Cafe, own: Idea) -> None:
    change_own_idea(cafe.house, cafe.table.code, KEY, "Anders")
    follow_own_ideas(cafe.house, cafe.table.code, [KEY])
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    stored = _stored(cafe)
    secrets = {KEY, DEVICE, hashlib.sha256(DEVICE.encode()).hexdigest()}
    assert [value for value in stored if any(secret in value for secret in secrets)] == []
    assert stored.count(hashlib.sha256(KEY.encode()).hexdigest()) == 1
    with cafe.house.store.read() as tx:
        row = tx.execute(text("SELECT * FROM idea")).mappings().one()
    # No other column than these; whoever adds one says here what it tells of a guest.
    assert set(row) == {
        "id", "topic_id", "table_id", "cluster_id", "round", "text", "origin", "position", "hidden",
        "withdrawn", "parked", "wording", "same_as", "key_hash", "created_at",
    }  # fmt: skip
    assert row["id"] == own.id
