"""Approving writes the minutes down as they are; a version is rendered again, compared, and never changes."""

import datetime as dt
from io import BytesIO

import docx
import pytest
from sqlalchemy import update

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe, refusal
from workshop.domain.minutes import Choices, Scope
from workshop.domain.model import Host, Participant, Phase
from workshop.domain.versions import How, Version
from workshop.export.formats import FORMATS
from workshop.services.clusters import create_cluster
from workshop.services.drafts import choose, describe_minutes, leave_out, read_desk, reword
from workshop.services.guests import submit_idea, withdraw_own_idea
from workshop.services.photos import add_photo, remove_photo
from workshop.services.tables import change_table
from workshop.services.versions import (
    approve_minutes,
    approved,
    compare_versions,
    export_version,
    read_standing,
    read_version,
)
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import enter_phase
from workshop.storage.schema import minutes_version

DAY = dt.date(2026, 5, 4)
WHO = "Kim Platzhalter"


def approve(cafe: Cafe, by: str = WHO) -> Version:
    return approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, by, DAY, "Wie besprochen")


def newest(cafe: Cafe) -> Version | None:
    with cafe.house.store.read() as tx:
        return approved(tx, cafe.workshop_id)


def paragraphs(cafe: Cafe, number: int) -> list[str]:
    data = export_version(cafe.house, ORGANISER, cafe.workshop_id, number, "docx").data
    return [paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs]


def tamper(cafe: Cafe, number: int) -> None:
    with cafe.house.store.write() as tx:
        table = minutes_version.c
        content = minutes_version.c.content + " "
        tx.execute(update(minutes_version).where(table.number == number).values(content=content))


@pytest.fixture
def harvest(cafe: Cafe) -> Cafe:
    """The café at its harvest, with two ideas on the first table."""
    cafe.idea("Kurze Wege")
    cafe.idea("Mehr Bänke")
    cafe.enter(Phase.HARVEST)
    return cafe


def test_the_approval_keeps_who_when_and_what_and_ends_the_harvest(harvest: Cafe) -> None:
    version = approve(harvest)
    assert (version.number, version.approved_by, version.approved_on, version.note) == (
        1,
        WHO,
        DAY,
        "Wie besprochen",
    )
    assert newest(harvest) == version
    assert harvest.record().workshop.phase == Phase.CLOSED


def test_after_the_approval_no_guest_withdraws_any_more(cafe: Cafe) -> None:
    submit_idea(cafe.house, cafe.table.code, "Kurze Wege", "ein-schluessel-1")
    submit_idea(cafe.house, cafe.table.code, "Mehr Bänke", "ein-schluessel-2")
    cafe.enter(Phase.HARVEST)
    withdraw_own_idea(cafe.house, cafe.table.code, "ein-schluessel-2")
    approve(cafe)
    assert refusal(withdraw_own_idea, cafe.house, cafe.table.code, "ein-schluessel-1") == "phase-closed"


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.COLLECT])
def test_before_the_harvest_nothing_is_approved(cafe: Cafe, phase: Phase) -> None:
    cafe.enter(phase)
    assert (refusal(approve, cafe), newest(cafe)) == (f"phase-{phase.value}", None)


def test_only_the_organiser_approves_and_sees_versions(harvest: Cafe) -> None:
    house, number = harvest.house, harvest.workshop_id
    for visitor, code in ((NOBODY, "sign-in-first"), (harvest.host, "not-your-role")):
        assert refusal(approve_minutes, house, visitor, number, WHO, DAY) == code
    approve(harvest)
    for visitor, code in ((NOBODY, "sign-in-first"), (harvest.host, "not-your-role")):
        assert refusal(read_version, house, visitor, number, 1) == code
        assert refusal(export_version, house, visitor, number, 1, "docx") == code
        assert refusal(compare_versions, house, visitor, number, 1, None) == code
        assert refusal(read_standing, house, visitor, number) == code


def test_an_approval_has_a_name_and_no_day_to_come(harvest: Cafe) -> None:
    house, number = harvest.house, harvest.workshop_id
    later = house.now().date() + dt.timedelta(days=2)
    assert refusal(approve_minutes, house, ORGANISER, number, " \u200b", DAY) == "field-empty"
    assert refusal(approve_minutes, house, ORGANISER, number, "x" * 201, DAY) == "field-too-long"
    assert refusal(approve_minutes, house, ORGANISER, number, WHO, DAY, "x" * 1_001) == "field-too-long"
    assert refusal(approve_minutes, house, ORGANISER, number, WHO, later) == "approve-day"
    assert newest(harvest) is None


def test_approving_the_same_again_is_refused_until_something_changes(harvest: Cafe) -> None:
    approve(harvest)
    assert refusal(approve, harvest) == "version-unchanged"
    key = next(read_desk(harvest.house, ORGANISER, harvest.workshop_id).outline.points()).key
    reword(harvest.house, ORGANISER, harvest.workshop_id, key, "Kürzere Wege", "Kurze Wege")
    assert approve(harvest).number == 2


def test_a_version_stays_what_it_was_while_the_draft_goes_on(harvest: Cafe) -> None:
    approve(harvest)
    before = paragraphs(harvest, 1)
    key = next(read_desk(harvest.house, ORGANISER, harvest.workshop_id).outline.points()).key
    reword(harvest.house, ORGANISER, harvest.workshop_id, key, "Kürzere Wege", "Kurze Wege")
    assert ("Kurze Wege" in before, paragraphs(harvest, 1)) == (True, before)


def test_the_last_words_of_a_version_say_who_approved_it(harvest: Cafe) -> None:
    version = approve(harvest)
    said = f"Freigegeben durch {WHO} am 4. Mai 2026 (Fassung 1, Prüfsumme {version.checksum[:12]})"
    assert paragraphs(harvest, 1)[-1] == said
    assert read_version(harvest.house, ORGANISER, harvest.workshop_id, 1).endswith(f">{said}</p>\n</article>")


@pytest.mark.parametrize("kind", FORMATS)
def test_a_version_renders_in_every_format(harvest: Cafe, kind: str) -> None:
    approve(harvest)
    made = export_version(harvest.house, ORGANISER, harvest.workshop_id, 1, kind)
    assert (made.name, len(made.data) > 100) == (f"Probelauf-v1{FORMATS[kind].suffix}", True)


def test_what_is_no_document_or_no_version_is_refused(harvest: Cafe) -> None:
    approve(harvest)
    given = (harvest.house, ORGANISER, harvest.workshop_id)
    assert refusal(export_version, *given, 1, "json") == "format-unknown"
    assert refusal(export_version, *given, 2, "docx") == "version-unknown"
    assert refusal(read_version, *given, 2) == "version-unknown"


def test_a_version_that_was_tampered_with_is_refused_and_can_be_approved_anew(harvest: Cafe) -> None:
    approve(harvest)
    tamper(harvest, 1)
    given = (harvest.house, ORGANISER, harvest.workshop_id)
    assert refusal(export_version, *given, 1, "docx") == "version-damaged"
    assert refusal(read_version, *given, 1) == "version-damaged"
    assert refusal(compare_versions, *given, 1, None) == "version-damaged"
    assert refusal(newest, harvest) == "version-damaged"
    assert read_standing(*given).damaged
    assert approve(harvest).number == 2
    assert not read_standing(*given).damaged


def test_a_photo_comes_back_by_its_number_and_is_a_sentence_once_it_is_removed(cafe: Cafe) -> None:
    cafe.idea("Kurze Wege")
    photo = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(400, 300), "Runde eins")
    cafe.enter(Phase.HARVEST)
    approve(cafe)
    assert "Runde eins" in paragraphs(cafe, 1)
    assert f"/photos/{photo.id}" in read_version(cafe.house, ORGANISER, cafe.workshop_id, 1)
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    remove_photo(cafe.house, cafe.host, photo.id)
    found = paragraphs(cafe, 1)
    assert ("Runde eins" in found, "Foto wurde entfernt" in found) == (False, True)
    assert approve(cafe).number == 2


def test_the_standing_says_what_has_changed_since(harvest: Cafe) -> None:
    given = (harvest.house, ORGANISER, harvest.workshop_id)
    fresh = read_standing(*given)
    assert (fresh.approvals, fresh.changed, fresh.sentence) == (
        (),
        False,
        "2 von 2 Ideen: 2 unter „Weitere Nennungen“.",
    )
    approve(harvest)
    assert (read_standing(*given).changed, read_standing(*given).differences) == (False, ())
    key = next(read_desk(*given).outline.points()).key
    leave_out(*given, key, out=True)
    after = read_standing(*given)
    assert [(each.how, each.before) for each in after.differences] == [(How.REMOVED, "Kurze Wege")]
    assert (after.changed, [each.number for each in after.approvals]) == (True, [1])


def test_what_stands_around_the_lines_is_a_change_without_a_difference(harvest: Cafe) -> None:
    given = (harvest.house, ORGANISER, harvest.workshop_id)
    approve(harvest)
    choose(*given, Choices(rounds=True))
    assert (read_standing(*given).changed, read_standing(*given).differences) == (True, ())


def test_two_versions_and_the_draft_are_compared_by_their_lines(harvest: Cafe) -> None:
    given = (harvest.house, ORGANISER, harvest.workshop_id)
    approve(harvest)
    first, second = read_desk(*given).outline.points()
    reword(*given, first.key, "Kürzere Wege", "Kurze Wege")
    approve(harvest)
    leave_out(*given, second.key, out=True)

    def told(before: int | None, after: int | None) -> list[tuple[How, str, str]]:
        return [(each.how, each.before, each.after) for each in compare_versions(*given, before, after)]

    assert told(1, 1) == told(None, None) == []
    assert told(1, 2) == [(How.REWORDED, "Kurze Wege", "Kürzere Wege")]
    assert told(2, None) == [(How.REMOVED, "Mehr Bänke", "")]
    assert told(None, 1) == [
        (How.REWORDED, "Kürzere Wege", "Kurze Wege"),
        (How.ADDED, "", "Mehr Bänke"),
    ]


def test_the_guests_results_name_hosts_but_no_participants_and_show_no_faces(cafe: Cafe) -> None:
    given = (cafe.house, ORGANISER, cafe.workshop_id)
    change_table(
        cafe.house,
        ORGANISER,
        cafe.table.id,
        number=1,
        topic_id=cafe.topic.id,
        hosts=[Host("Robin Beispiel", "Tischmoderation")],
    )
    cafe.idea("Kurze Wege")
    gone = cafe.idea("Streng geheim")
    add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(400, 300), "Gruppenbild")
    cafe.enter(Phase.HARVEST)
    describe_minutes(
        *given,
        overview="Ein Überblick",
        recorder="Toni Muster",
        agenda=[],
        attachments=[],
        participants=[Participant("Nachname", "Vorname")],
    )
    choose(*given, Choices(scope=Scope.PROTOCOL, level=3, annex=True))
    leave_out(*given, f"idea-{gone.id}", out=True)
    content = approve(cafe).content
    said, shown = str(content["document"]), str(content["results"])
    for word in ("Nachname", "Toni Muster", "Gruppenbild", "Ein Überblick", "Streng geheim"):
        assert (word in said, word in shown) == (True, False)
    assert ("Robin Beispiel" in shown, content["results"][0]["level"]) == (True, 1)


def test_a_version_knows_what_became_of_every_idea(cafe: Cafe) -> None:
    placed, opened, left = cafe.idea("Kurze Wege"), cafe.idea("Mehr Bänke"), cafe.idea("Weg damit")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Wege helfen", [placed.id])
    cafe.enter(Phase.HARVEST)
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, f"idea-{left.id}", out=True)
    content = approve(cafe).content
    topic = {"topic": "Erstes Thema"}
    assert content["places"] == {
        str(placed.id): {"how": "printed", "statement": "Wege helfen", "point": "Kurze Wege"} | topic,
        str(opened.id): {"how": "open", "statement": "Weitere Nennungen", "point": "Mehr Bänke"} | topic,
        str(left.id): {"how": "left-out", "statement": "", "point": ""} | topic,
    }
    assert [text for _, _, text in content["lines"]] == [
        "Erstes Thema",
        "Wege helfen",
        "Kurze Wege",
        "Weitere Nennungen",
        "Mehr Bänke",
        "Zweites Thema",
    ]
