"""A version is stored as it was sealed, and not handed out once its content is another."""

import datetime as dt

import pytest
from sqlalchemy import update

from workshop.domain.errors import WorkshopError
from workshop.domain.model import Workshop
from workshop.domain.versions import Approval, Version, canonical, seal
from workshop.storage import versions, workshops
from workshop.storage.engine import Store
from workshop.storage.schema import minutes_version

MOMENT = dt.datetime(2026, 5, 4, 10, 0, tzinfo=dt.UTC)
# Characters that one database or the other does not take as they are.
CONTENT = {"lines": [["idea-1", "point", "Bäume \x00 \ud800 🌳"]], "document": {"b": 1, "a": [None, True]}}


def version(workshop_id: int, number: int) -> Version:
    return Version(0, workshop_id, number, "Kim Platzhalter", MOMENT.date(), MOMENT, "", "", CONTENT)


@pytest.fixture
def workshop_id(store: Store) -> int:
    with store.write() as tx:
        found = workshops.add(tx, Workshop(0, "Probelauf")).id
        versions.add(tx, version(found, 1))
        versions.add(tx, version(found, 2))
        return found


def test_a_version_comes_back_as_it_was_sealed(store: Store, workshop_id: int) -> None:
    with store.read() as tx:
        found = versions.get(tx, workshop_id, 1)
        assert found.content == CONTENT
        assert found.checksum == seal(version(workshop_id, 1), canonical(CONTENT))
        assert (found.approved_by, found.approved_on, found.at) == (
            "Kim Platzhalter",
            MOMENT.date(),
            MOMENT,
        )


def test_the_newest_comes_first(store: Store, workshop_id: int) -> None:
    with store.read() as tx:
        newest = versions.newest(tx, workshop_id)
        listed = versions.of_workshop(tx, workshop_id)
    assert (newest and newest.number, [each.number for each in listed]) == (2, [2, 1])
    assert {type(each) for each in listed} == {Approval}


def test_a_workshop_without_versions_has_none(store: Store, workshop_id: int) -> None:
    with store.read() as tx:
        assert versions.newest(tx, workshop_id + 1) is None
        assert versions.of_workshop(tx, workshop_id + 1) == ()
        with pytest.raises(WorkshopError) as caught:
            versions.get(tx, workshop_id, 3)
    assert (caught.value.code, caught.value.values) == ("version-unknown", {"number": 3})


def test_a_content_that_was_changed_is_refused(store: Store, workshop_id: int) -> None:
    with store.write() as tx:
        text = canonical(CONTENT).replace("idea-1", "idea-2")
        tx.execute(update(minutes_version).where(minutes_version.c.number == 2).values(content=text))
    with store.read() as tx:
        for read in (lambda: versions.get(tx, workshop_id, 2), lambda: versions.newest(tx, workshop_id)):
            with pytest.raises(WorkshopError) as caught:
                read()
            assert (caught.value.code, caught.value.values) == ("version-damaged", {"number": 2})
        assert versions.get(tx, workshop_id, 1).content == CONTENT


@pytest.mark.parametrize(
    "changed",
    [
        {"number": 3},
        {"approved_by": "Robin Beispiel"},
        {"approved_on": MOMENT.date() + dt.timedelta(days=1)},
        {"at": MOMENT + dt.timedelta(microseconds=1)},
        {"note": "Ein Vermerk"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_an_approval_that_was_changed_is_refused(
    store: Store, workshop_id: int, changed: dict[str, object]
) -> None:
    with store.write() as tx:
        tx.execute(update(minutes_version).where(minutes_version.c.number == 2).values(changed))
    with store.read() as tx:
        number = versions.of_workshop(tx, workshop_id)[0].number
        for read in (lambda: versions.get(tx, workshop_id, number), lambda: versions.newest(tx, workshop_id)):
            with pytest.raises(WorkshopError) as caught:
                read()
            assert (caught.value.code, caught.value.values) == ("version-damaged", {"number": number})
        assert versions.get(tx, workshop_id, 1).content == CONTENT
