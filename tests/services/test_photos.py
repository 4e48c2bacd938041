"""Photographs of the tablecloth: who may take them, how many, and that they end with their event."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import func, select

from tests.photo.pictures import TRACES, camera_photo
from tests.services.cafe import Cafe, refusal
from workshop.domain import permissions
from workshop.domain.limits import MOST_PHOTOS
from workshop.domain.model import Phase
from workshop.domain.permissions import Action
from workshop.live.feed import Change, Kind
from workshop.photo.developing import Developed
from workshop.services import photos as verbs
from workshop.services.history import read_history, redo, undo
from workshop.services.photos import (
    add_photo,
    describe_photo,
    find_photo,
    list_photos,
    read_photo,
    remove_photo,
)
from workshop.services.tables import remove_table
from workshop.services.topics import remove_topic
from workshop.services.visitor import NOBODY, ORGANISER, Visitor
from workshop.services.workshops import delete_workshop, enter_round
from workshop.storage import photos
from workshop.storage.schema import photo, photo_image

SENT = camera_photo(1_000, 800, orientation=6)


def stored(cafe: Cafe) -> tuple[int, int]:
    """How many photos and how many photos' files there are."""
    with cafe.house.store.read() as tx:
        photo_count, image_count = (
            tx.scalar(select(func.count()).select_from(table)) for table in (photo, photo_image)
        )
    return photo_count or 0, image_count or 0


def sizes(cafe: Cafe, photo_id: int) -> list[tuple[int, int]]:
    files = [read_photo(cafe.house, cafe.host, photo_id, small=small) for small in (False, True)]
    return [Image.open(BytesIO(data)).size for data in files]


def test_a_photo_lies_with_its_topic_and_knows_its_table_and_round(cafe: Cafe) -> None:
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    first = add_photo(cafe.house, cafe.host, cafe.table.id, SENT, "  Die  Tischdecke ")
    second = add_photo(cafe.house, ORGANISER, cafe.table.id, SENT)
    add_photo(cafe.house, cafe.other_host, cafe.other_table.id, SENT)

    assert (first.topic_id, first.table_id, first.round) == (cafe.topic.id, cafe.table.id, 2)
    assert (first.width, first.height, first.caption, first.alt) == (800, 1_000, "Die Tischdecke", "")
    assert [first.position, second.position] == [0, 1]
    assert list_photos(cafe.house, cafe.host, cafe.topic.id) == (first, second)
    assert sizes(cafe, first.id) == [(800, 1_000), (384, 480)]


def test_nothing_of_what_the_camera_wrote_is_stored(cafe: Cafe) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    files = [read_photo(cafe.house, cafe.host, taken.id, small=small) for small in (False, True)]
    assert [trace for trace in TRACES if trace not in SENT] == []
    assert [trace for trace in TRACES for data in files if trace in data] == []


def test_a_photo_is_described_and_described_anew(cafe: Cafe) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    describe_photo(cafe.house, cafe.host, taken.id, "Runde eins", "Drei  Kreise \n mit Pfeilen")
    described = replace(taken, caption="Runde eins", alt="Drei Kreise mit Pfeilen")
    assert find_photo(cafe.house, cafe.host, taken.id) == described
    describe_photo(cafe.house, ORGANISER, taken.id, "", "")
    assert list_photos(cafe.house, ORGANISER, cafe.topic.id) == (taken,)
    assert sizes(cafe, taken.id) == [(800, 1_000), (384, 480)]


def test_two_hosts_describe_a_photo_without_overwriting_each_other(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host)
    taken = add_photo(*at, cafe.table.id, SENT)
    # Who touched only the description leaves the caption as somebody else wrote it meanwhile.
    describe_photo(*at, taken.id, "Ihre", "", was=("", ""))
    describe_photo(*at, taken.id, "", "Drei Kreise", was=("", ""))
    described = replace(taken, caption="Ihre", alt="Drei Kreise")
    assert list_photos(*at, cafe.topic.id) == (described,)
    code = refusal(describe_photo, *at, taken.id, "Meine", "Vier Kreise", was=("", "Drei Kreise"))
    assert code == "photo-described-since"
    assert list_photos(*at, cafe.topic.id) == (described,)
    describe_photo(*at, taken.id, "Meine", "Drei Kreise", was=("Ihre", "Drei Kreise"))
    assert list_photos(*at, cafe.topic.id) == (replace(described, caption="Meine"),)


def test_a_description_is_a_step_that_can_be_taken_back(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    describe_photo(cafe.house, cafe.host, taken.id, "Runde eins", "", by="a")
    described = replace(taken, caption="Runde eins")
    undo(*at, "a")
    assert list_photos(*at) == (taken,)
    redo(*at, "a")
    assert list_photos(*at) == (described,)
    describe_photo(cafe.house, cafe.host, taken.id, "Runde zwei", "", by="b")
    assert refusal(undo, *at, "a") == "changed-since"
    # Who is on a photo may be named beneath it: the history forgets that as well.
    remove_photo(cafe.house, cafe.host, taken.id)
    assert [step.ops for step in read_history(*at).steps] == [(), ()]


def test_words_that_are_too_long_are_refused_and_change_nothing(cafe: Cafe) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    codes = [
        refusal(describe_photo, cafe.house, cafe.host, taken.id, "x" * 501, ""),
        refusal(describe_photo, cafe.house, cafe.host, taken.id, "", "x" * 501),
        refusal(add_photo, cafe.house, cafe.host, cafe.table.id, SENT, "x" * 501),
    ]
    assert codes == ["field-too-long"] * 3
    assert list_photos(cafe.house, cafe.host, cafe.topic.id) == (taken,)


def test_a_removed_photo_is_gone_with_its_bytes(cafe: Cafe) -> None:
    first = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    second = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    assert stored(cafe) == (2, 2)
    remove_photo(cafe.house, cafe.host, first.id)
    assert (stored(cafe), list_photos(cafe.house, cafe.host, cafe.topic.id)) == ((1, 1), (second,))
    for act in (find_photo, read_photo, remove_photo):
        assert refusal(act, cafe.house, cafe.host, first.id) == "photo-unknown"
    assert add_photo(cafe.house, cafe.host, cafe.table.id, SENT).id > second.id


def test_photos_end_with_their_event(cafe: Cafe) -> None:
    add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    add_photo(cafe.house, cafe.other_host, cafe.other_table.id, SENT)
    assert stored(cafe) == (2, 2)
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    assert stored(cafe) == (0, 0)


def test_a_photo_outlives_its_table_and_keeps_its_topic(cafe: Cafe) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    assert list_photos(cafe.house, ORGANISER, cafe.topic.id) == (replace(taken, table_id=None),)


def test_a_topic_with_photos_is_not_removed(cafe: Cafe) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    assert refusal(remove_topic, cafe.house, ORGANISER, cafe.topic.id) == "topic-has-photos"
    assert list_photos(cafe.house, ORGANISER, cafe.topic.id) == (taken,)
    remove_photo(cafe.house, ORGANISER, taken.id)
    remove_topic(cafe.house, ORGANISER, cafe.topic.id)
    assert [topic.id for topic in cafe.record().topics] == [cafe.other_topic.id]


def test_photos_can_be_laid_to_another_topic(cafe: Cafe) -> None:
    first = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    other = add_photo(cafe.house, cafe.other_host, cafe.other_table.id, SENT)
    with cafe.house.changing(Kind.BOARD) as change:
        change.allow()
        photos.move(change.tx, [first.id], cafe.other_topic.id)
    assert list_photos(cafe.house, ORGANISER, cafe.topic.id) == ()
    moved = replace(first, topic_id=cafe.other_topic.id)
    assert list_photos(cafe.house, ORGANISER, cafe.other_topic.id) == (moved, other)


Deed = Callable[[Cafe, Visitor, int], object]
ARRANGING: dict[str, Deed] = {
    "add": lambda cafe, who, _: add_photo(cafe.house, who, cafe.table.id, SENT),
    "describe": lambda cafe, who, photo_id: describe_photo(cafe.house, who, photo_id, "Neu", ""),
    "remove": lambda cafe, who, photo_id: remove_photo(cafe.house, who, photo_id),
}
SEEING: dict[str, Deed] = {
    "list": lambda cafe, who, _: list_photos(cafe.house, who, cafe.topic.id),
    "find": lambda cafe, who, photo_id: find_photo(cafe.house, who, photo_id),
    "read": lambda cafe, who, photo_id: read_photo(cafe.house, who, photo_id),
}


@pytest.mark.parametrize("name", [*ARRANGING, *SEEING])
def test_photos_belong_to_the_topics_hosts_and_the_organiser(cafe: Cafe, name: str) -> None:
    deed = (ARRANGING | SEEING)[name]
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    reasons = [refusal(deed, cafe, who, taken.id) for who in (NOBODY, cafe.other_host)]
    assert reasons == ["sign-in-first", "not-your-table"]
    assert list_photos(cafe.house, ORGANISER, cafe.topic.id) == (taken,)
    deed(cafe, cafe.host, taken.id)


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.CLOSED])
@pytest.mark.parametrize("name", ARRANGING)
def test_outside_the_work_photos_are_only_looked_at(cafe: Cafe, name: str, phase: Phase) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    cafe.enter(phase)
    for who in (cafe.host, ORGANISER):
        assert refusal(ARRANGING[name], cafe, who, taken.id) == f"phase-{phase.value}"
    for deed in SEEING.values():
        deed(cafe, cafe.host, taken.id)
    assert list_photos(cafe.house, ORGANISER, cafe.topic.id) == (taken,)


@pytest.mark.parametrize(
    ("action", "deeds"), [(Action.ARRANGE, ARRANGING), (Action.SEE_BOARD, SEEING)], ids=["arrange", "see"]
)
def test_every_deed_asks_its_row_of_the_table(
    cafe: Cafe, action: Action, deeds: dict[str, Deed], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    with monkeypatch.context() as forbidding:
        forbidding.setitem(permissions._RULES, action, ((), tuple(Phase)))
        assert {refusal(deed, cafe, cafe.host, taken.id) for deed in deeds.values()} == {"not-your-role"}
    assert (list_photos(cafe.house, ORGANISER, cafe.topic.id), stored(cafe)) == ((taken,), (1, 1))


def test_a_topic_takes_sixty_photos_and_no_more(cafe: Cafe) -> None:
    first = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    with cafe.house.changing(Kind.BOARD) as change:
        change.allow()
        for _ in range(MOST_PHOTOS - 2):
            photos.add(change.tx, first, b"large", b"small")
    last = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    assert (last.position, stored(cafe)) == (59, (60, 60))
    assert refusal(add_photo, cafe.house, cafe.host, cafe.table.id, SENT) == "photos-full"
    add_photo(cafe.house, cafe.other_host, cafe.other_table.id, SENT)
    remove_photo(cafe.house, cafe.host, last.id)
    add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    assert stored(cafe) == (61, 61)


def test_what_changed_while_a_photo_was_developed_counts(cafe: Cafe, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(_: bytes) -> Developed:
        cafe.enter(Phase.CLOSED)
        return Developed(b"large", b"small", 1, 1)

    monkeypatch.setattr(verbs, "develop", slow)
    assert refusal(add_photo, cafe.house, cafe.host, cafe.table.id, SENT) == "phase-closed"
    assert stored(cafe) == (0, 0)


def test_who_may_not_add_a_photo_has_nothing_developed(cafe: Cafe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verbs, "develop", lambda _: pytest.fail("it was developed"))
    assert refusal(add_photo, cafe.house, cafe.other_host, cafe.table.id, SENT) == "not-your-table"


def test_a_refused_photo_leaves_nothing_behind(cafe: Cafe, announced: list[Change]) -> None:
    assert refusal(add_photo, cafe.house, cafe.host, cafe.table.id, SENT[:2_000]) == "photo-damaged"
    assert (stored(cafe), announced) == ((0, 0), [])


def test_the_board_hears_of_every_change(cafe: Cafe, announced: list[Change]) -> None:
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    describe_photo(cafe.house, cafe.host, taken.id, "Neu", "")
    remove_photo(cafe.house, cafe.host, taken.id)
    assert announced == [Change(Kind.BOARD, cafe.workshop_id, cafe.topic.id)] * 3
