"""What the organiser prepares in these tests, and the way back and forth."""

from dataclasses import replace

from tests.services.cafe import Cafe
from workshop.domain.model import CafeTable, Participant, Record
from workshop.services.drafts import describe_minutes
from workshop.services.preparation import Steps, list_steps, redo_preparation, undo_preparation
from workshop.services.tables import change_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import describe_workshop


def describe(cafe: Cafe, **changes: object) -> None:
    """Change some fields of the workshop and leave the others as they are."""
    event = cafe.record().workshop
    usual = ("title", "subtitle", "date", "place", "organiser", "rounds")
    words = {name: getattr(event, name) for name in usual}
    describe_workshop(cafe.house, ORGANISER, cafe.workshop_id, **words | changes)


def change(cafe: Cafe, table: CafeTable, **changes: object) -> None:
    """Change a table and leave its other fields as they are."""
    usual = {"number": table.number, "topic_id": table.topic_id, "hosts": table.hosts}
    change_table(cafe.house, ORGANISER, table.id, **usual | changes)


def back(cafe: Cafe) -> None:
    undo_preparation(cafe.house, ORGANISER, cafe.workshop_id)


def again(cafe: Cafe) -> None:
    redo_preparation(cafe.house, ORGANISER, cafe.workshop_id)


def steps(cafe: Cafe) -> Steps:
    return list_steps(cafe.house, ORGANISER, cafe.workshop_id)


def plain(record: Record) -> Record:
    """All of it but the hosts' secrets, which are new whenever a table comes back."""
    return replace(record, tables=tuple(replace(table, host_token="") for table in record.tables))


def people(cafe: Cafe, *names: str) -> None:
    describe_minutes(
        cafe.house,
        ORGANISER,
        cafe.workshop_id,
        overview="",
        recorder="",
        agenda=(),
        attachments=(),
        participants=[Participant(name) for name in names],
    )
