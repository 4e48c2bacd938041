"""What the board has done since somebody last looked, told by keys and without keeping any words."""

from dataclasses import replace

from hypothesis import given

from tests.domain.test_results import records
from tests.domain.tracing_parts import board, idea
from workshop.domain.model import Record
from workshop.domain.outline import News, look, news
from workshop.domain.results import harvest
from workshop.domain.tracing import plain

BEFORE = board(idea(1, 1), idea(2, 1), idea(3))


def _since(before: Record, after: Record) -> News:
    return news(plain(harvest(after)), look(plain(harvest(before))))


def test_nothing_is_news_to_who_has_never_looked() -> None:
    assert not news(plain(harvest(BEFORE)), None)


@given(records())
def test_nothing_is_news_to_who_has_just_looked(record: Record) -> None:
    assert _since(record, record) == News()


@given(records(), records())
def test_every_line_is_new_known_or_gone(before: Record, after: Record) -> None:
    old, now = look(plain(harvest(before))), look(plain(harvest(after)))
    told = _since(before, after)
    assert set(told.added) == now.keys() - old.keys()
    assert told.withdrawn + told.gone == len(old.keys() - now.keys())
    assert {*told.changed, *told.moved} <= now.keys() & old.keys()


def test_an_idea_that_came_in_is_added_and_its_place_is_none() -> None:
    without = replace(BEFORE, ideas=BEFORE.ideas[:2])
    assert _since(without, BEFORE) == News(added=("idea-3",))


def test_an_idea_that_was_moved_is_elsewhere_and_not_changed() -> None:
    after = replace(BEFORE, ideas=(BEFORE.ideas[0], idea(2, 2), BEFORE.ideas[2]))
    assert _since(BEFORE, after) == News(moved=("idea-2",))


def test_other_words_and_another_lead_in_are_changes() -> None:
    first = replace(BEFORE.clusters[0], lead_in="Wir wollen")
    after = replace(
        BEFORE,
        clusters=(first, BEFORE.clusters[1]),
        ideas=(replace(BEFORE.ideas[0], wording="Anders"), *BEFORE.ideas[1:]),
    )
    assert _since(BEFORE, after) == News(changed=("cluster-1", "idea-1"))


def test_a_withdrawn_idea_is_told_apart_from_one_that_was_hidden_or_joined() -> None:
    after = board(replace(idea(1), withdrawn=True, text=""), replace(idea(2, 1), hidden="doppelt"), idea(3))
    assert _since(BEFORE, after) == News(withdrawn=1, gone=1)


def test_what_was_seen_holds_no_words() -> None:
    seen = look(plain(harvest(BEFORE)))
    assert not [key for key, value in seen.items() if "Idee" in value or "Aussage" in value]
    assert len(seen) == 6
