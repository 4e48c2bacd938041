"""Reviewers and remarks are found by their link, and go with whom they belong to."""

import datetime as dt

import pytest
from sqlalchemy import func, select

from workshop.domain.errors import NotFound
from workshop.domain.model import Workshop
from workshop.domain.versions import Remark, Reviewer
from workshop.storage import reviews, workshops
from workshop.storage.engine import Store
from workshop.storage.schema import remark, reviewer

MOMENT = dt.datetime(2026, 5, 4, 10, 0, tzinfo=dt.UTC)


def count(store: Store) -> tuple[int | None, int | None]:
    with store.read() as tx:
        people = tx.scalar(select(func.count()).select_from(reviewer))
        return people, tx.scalar(select(func.count()).select_from(remark))


@pytest.fixture
def kim(store: Store) -> Reviewer:
    with store.write() as tx:
        workshop = workshops.add(tx, Workshop(0, "Probelauf"))
        found = reviews.add(tx, Reviewer(0, workshop.id, "Kim Platzhalter", "Leitung", "geheim"))
        reviews.add_remark(tx, Remark(0, found.id, "idea-1", "Stimmt so", MOMENT))
        return found


def test_a_reviewer_is_found_by_the_link_alone(store: Store, kim: Reviewer) -> None:
    with store.read() as tx:
        assert reviews.by_token(tx, "geheim") == kim
        with pytest.raises(NotFound):
            reviews.by_token(tx, "GEHEIM")


def test_a_remark_is_settled_and_opened_again(store: Store, kim: Reviewer) -> None:
    with store.write() as tx:
        [said] = reviews.remarks_of(tx, kim.workshop_id)
        reviews.settle(tx, said.id, MOMENT)
        assert [each.settled_at for each in reviews.remarks_of(tx, kim.workshop_id)] == [MOMENT]
        reviews.settle(tx, said.id, None)
        assert reviews.remarks_of(tx, kim.workshop_id) == (said,)


def test_nobody_deletes_anothers_remark(store: Store, kim: Reviewer) -> None:
    with store.write() as tx:
        [said] = reviews.remarks_of(tx, kim.workshop_id)
        reviews.remove_remark(tx, kim.id + 1, said.id)
        reviews.remove(tx, kim.workshop_id + 1, kim.id)
    assert count(store) == (1, 1)
    with store.write() as tx:
        reviews.remove_remark(tx, kim.id, said.id)
    assert count(store) == (1, 0)


def test_a_reviewers_remarks_go_with_the_reviewer(store: Store, kim: Reviewer) -> None:
    with store.write() as tx:
        reviews.remove(tx, kim.workshop_id, kim.id)
    assert count(store) == (0, 0)


def test_names_and_remarks_go_with_the_workshop(store: Store, kim: Reviewer) -> None:
    assert count(store) == (1, 1)
    with store.write() as tx:
        workshops.remove(tx, kim.workshop_id)
    assert count(store) == (0, 0)
