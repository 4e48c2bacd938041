"""What is approved is what somebody has seen, whole with its photos; rendering it keeps nobody waiting."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy.pool import QueuePool

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Phase
from workshop.export import html
from workshop.export.document import Rendered
from workshop.export.formats import FORMATS
from workshop.services.drafts import reword
from workshop.services.ideas import hide_ideas
from workshop.services.minutes import export_minutes
from workshop.services.photos import add_photo
from workshop.services.tables import change_table
from workshop.services.versions import approve_minutes, export_version, read_standing, read_version
from workshop.services.visitor import ORGANISER

DAY = dt.date(2026, 5, 4)
WHO = "Kim Platzhalter"


def approve(cafe: Cafe) -> None:
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, WHO, DAY)


def remove_first_table(cafe: Cafe) -> None:
    """Move the first topic's only table to the other topic; its photos stay."""
    change_table(
        cafe.house,
        ORGANISER,
        cafe.table.id,
        number=1,
        topic_id=cafe.other_topic.id,
        hosts=[],
        even_so=True,
    )


@pytest.fixture
def harvest(cafe: Cafe) -> Cafe:
    """The café at its harvest, with two ideas on the first table."""
    cafe.idea("Kurze Wege")
    cafe.idea("Mehr Bänke")
    cafe.enter(Phase.HARVEST)
    return cafe


def test_a_photo_of_a_topic_without_tables_is_still_the_one_that_was_approved(cafe: Cafe) -> None:
    cafe.idea("Kurze Wege")
    add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(2_000, 1_500), "Runde eins")
    remove_first_table(cafe)
    cafe.enter(Phase.HARVEST)
    approve(cafe)
    assert "data:image/jpeg;base64," in read_version(cafe.house, ORGANISER, cafe.workshop_id, 1)


def test_what_nobody_has_seen_is_not_approved(harvest: Cafe) -> None:
    given = (harvest.house, ORGANISER, harvest.workshop_id)
    add_photo(harvest.house, harvest.host, harvest.table.id, camera_photo(400, 300))
    seen = read_standing(*given)
    hide_ideas(harvest.house, harvest.host, harvest.topic.id, [harvest.record().ideas[0].id], "doppelt")
    assert refusal(approve_minutes, *given, WHO, DAY, mark=seen.mark) == "minutes-moved-on"
    seen = read_standing(*given)
    assert (seen.approvals, harvest.record().workshop.phase) == ((), Phase.HARVEST)
    assert approve_minutes(*given, WHO, DAY, mark=seen.mark).number == 1
    reword(*given, f"idea-{harvest.record().ideas[1].id}", "Neue Bänke", "Mehr Bänke")
    assert refusal(approve_minutes, *given, WHO, DAY, mark=seen.mark) == "minutes-moved-on"
    assert approve_minutes(*given, WHO, DAY, mark=read_standing(*given).mark).number == 2


@pytest.mark.parametrize("kind", FORMATS)
def test_while_a_version_is_rendered_no_transaction_is_open(
    harvest: Cafe, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    approve(harvest)
    given, open_ones = (harvest.house, ORGANISER, harvest.workshop_id), []
    pool = harvest.house.store._engine.pool  # only the pool knows who holds a connection
    assert isinstance(pool, QueuePool)

    def rendered(*_: object, **__: object) -> Rendered:
        open_ones.append(pool.checkedout())
        return Rendered(b"")

    monkeypatch.setitem(FORMATS, kind, replace(FORMATS[kind], render=rendered))
    monkeypatch.setattr(html, "render", rendered)
    export_version(*given, 1, kind)
    export_minutes(*given, kind)
    read_version(*given, 1)
    assert open_ones == [0, 0, 0]
    with harvest.house.store.read():
        export_version(*given, 1, kind)
    assert open_ones[3:] == [1]
