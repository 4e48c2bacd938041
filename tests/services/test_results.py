"""What guests may read after the approval, and what became of their ideas: as approved, and theirs alone."""

import datetime as dt
import json
from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe, open_cafe, refusal
from workshop.domain.minutes import Choices, Scope
from workshop.domain.model import Idea, Participant, Phase
from workshop.export import html
from workshop.export.document import Document
from workshop.services import results
from workshop.services.clusters import create_cluster
from workshop.services.drafts import choose, describe_minutes, leave_out, reword
from workshop.services.guests import MOST_KEYS, submit_idea, withdraw_own_idea
from workshop.services.ideas import hide_ideas, join_ideas, park_ideas
from workshop.services.photos import add_photo
from workshop.services.results import Outcome, Published, follow_results, read_results
from workshop.services.versions import approve_minutes, read_version
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import delete_due, delete_workshop, enter_phase

DAY = dt.date(2026, 5, 12)
STATEMENT = "Die Wege müssen sicher sein"


def send(cafe: Cafe, words: str, key: str = "") -> Idea:
    return submit_idea(cafe.house, cafe.table.code, words, key or words).idea


def approve(cafe: Cafe, by: str = "Leitung") -> None:
    """End the harvest with an approval."""
    if cafe.record().workshop.phase is Phase.COLLECT:
        cafe.enter(Phase.HARVEST)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, by, DAY)


def published(cafe: Cafe) -> Published | None:
    return read_results(cafe.house, cafe.record().workshop)


def outcomes(cafe: Cafe, *keys: str) -> list[tuple[Outcome, str, str] | None]:
    found = follow_results(cafe.house, cafe.table.code, keys)
    assert found is not None
    return [(each.outcome, each.statement, each.point) if each else None for each in found]


def test_before_the_approval_there_is_nothing_to_read_and_nothing_to_hear(cafe: Cafe) -> None:
    send(cafe, "Bänke")
    assert (published(cafe), follow_results(cafe.house, cafe.table.code, ["Bänke"])) == (None, None)
    cafe.enter(Phase.CLOSED)
    assert (published(cafe), follow_results(cafe.house, cafe.table.code, ["Bänke"])) == (None, None)


def test_after_the_approval_guests_read_what_was_approved_whatever_the_board_says_since(cafe: Cafe) -> None:
    idea = send(cafe, "Bänke")
    approve(cafe)
    found = published(cafe)
    assert found is not None
    assert (found.title, found.language, found.approval.approved_on) == ("Probelauf", "de", DAY)
    assert "Bänke" in found.html
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    assert published(cafe) is None
    hide_ideas(cafe.house, ORGANISER, cafe.topic.id, [idea.id], "doppelt")
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.CLOSED)
    assert published(cafe) == found
    approve(cafe)
    assert "Bänke" not in str(published(cafe))


def test_each_idea_hears_what_became_of_it(cafe: Cafe) -> None:
    verbatim, said, same, reworded, parked, out, hidden = (
        send(cafe, words)
        for words in ("Licht", "Radwege", "radwege bauen", "Bäume", "Mars", "Zu lang", "Zu viel")
    )
    send(cafe, "Offen")
    send(cafe, "Zurück")
    given = (cafe.house, ORGANISER, cafe.topic.id)
    create_cluster(*given, STATEMENT, [verbatim.id, said.id, reworded.id])
    join_ideas(*given, [same.id], said.id)
    park_ideas(*given, [parked.id])
    hide_ideas(*given, [hidden.id], "doppelt")
    withdraw_own_idea(cafe.house, cafe.table.code, "Zurück")
    minutes = (cafe.house, ORGANISER, cafe.workshop_id)
    reword(*minutes, f"idea-{reworded.id}", "Mehr Bäume am Fluss", "Bäume")
    leave_out(*minutes, f"idea-{out.id}", out=True)
    approve(cafe)
    assert outcomes(
        cafe,
        *("Licht", "Radwege", "radwege bauen", "Bäume", "Offen", "Mars", "Zu lang", "Zu viel", "Zurück"),
        "niemandes",
    ) == [
        (Outcome.VERBATIM, STATEMENT, "Licht"),
        (Outcome.VERBATIM, STATEMENT, "Radwege"),
        (Outcome.MERGED, STATEMENT, "Radwege"),
        (Outcome.PRINTED, STATEMENT, "Mehr Bäume am Fluss"),
        (Outcome.OPEN, "Weitere Nennungen", "Offen"),
        (Outcome.PARKED, "Themenspeicher", "Mars"),
        (Outcome.LEFT_OUT, "", ""),
        (Outcome.HIDDEN, "", ""),
        (Outcome.WITHDRAWN, "", ""),
        None,
    ]


def test_what_was_withdrawn_after_the_approval_stays_printed_and_what_came_after_it_is_not(
    cafe: Cafe,
) -> None:
    send(cafe, "Bänke")
    approve(cafe)
    for phase in (Phase.HARVEST, Phase.COLLECT):
        enter_phase(cafe.house, ORGANISER, cafe.workshop_id, phase)
    withdraw_own_idea(cafe.house, cafe.table.code, "Bänke")
    send(cafe, "Später")
    cafe.enter(Phase.CLOSED)
    assert outcomes(cafe, "Bänke", "Später") == [
        (Outcome.KEPT, "Weitere Nennungen", "Bänke"),
        (Outcome.LATER, "", ""),
    ]


@pytest.mark.parametrize("annex", [False, True])
def test_nobody_hears_that_their_words_are_deleted_as_long_as_an_earlier_version_has_them(
    cafe: Cafe, annex: bool
) -> None:
    left_out = send(cafe, "Mars")
    for words in ("Bänke", "Licht", "Anfangs"):
        send(cafe, words)
    withdraw_own_idea(cafe.house, cafe.table.code, "Anfangs")
    minutes = (cafe.house, ORGANISER, cafe.workshop_id)
    leave_out(*minutes, f"idea-{left_out.id}", out=True)
    choose(*minutes, Choices(annex=annex))
    approve(cafe)
    enter_phase(*minutes, Phase.HARVEST)
    for words in ("Bänke", "Mars"):
        withdraw_own_idea(cafe.house, cafe.table.code, words)
    approve(cafe)
    assert ("Bänke" in read_version(*minutes, 1), "Mars" in read_version(*minutes, 1)) == (True, annex)
    assert outcomes(cafe, "Bänke", "Mars", "Anfangs", "Licht") == [
        (Outcome.KEPT, "", ""),
        (Outcome.KEPT if annex else Outcome.WITHDRAWN, "", ""),
        (Outcome.WITHDRAWN, "", ""),
        (Outcome.OPEN, "Weitere Nennungen", "Licht"),
    ]


def test_an_earlier_version_that_is_damaged_still_has_the_words(cafe: Cafe) -> None:
    send(cafe, "Bänke")
    send(cafe, "Licht")
    approve(cafe)
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    withdraw_own_idea(cafe.house, cafe.table.code, "Bänke")
    approve(cafe)
    with cafe.house.store.write() as tx:
        tx.execute(sql("UPDATE minutes_version SET note = 'anders' WHERE number = 1"))
    assert outcomes(cafe, "Bänke") == [(Outcome.KEPT, "", "")]


def test_with_a_workshop_go_the_words_that_were_kept_for_its_guests(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(cafe, "Bänke")
    approve(cafe)
    assert "Bänke" in str(published(cafe))
    assert "Bänke" in remembered()
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    assert "Bänke" not in remembered()

    other = open_cafe(cafe.house)
    send(other, "Licht")
    approve(other)
    workshop, render = other.record().workshop, html.render

    def deleted_meanwhile(document: Document, top_level: int = 1) -> str:
        delete_workshop(other.house, ORGANISER, other.workshop_id, "Probelauf")
        return render(document, top_level)

    monkeypatch.setattr(html, "render", deleted_meanwhile)
    assert "Licht" in str(read_results(other.house, workshop))
    assert "Licht" not in remembered()


def test_with_the_day_of_deletion_go_the_words_too(cafe: Cafe) -> None:
    send(cafe, "Bänke")
    approve(cafe)
    assert "Bänke" in str(published(cafe))
    later = cafe.house.now() + dt.timedelta(days=10_000)
    assert delete_due(replace(cafe.house, now=lambda: later)) == 1
    assert "Bänke" not in remembered()


def remembered() -> str:
    """All that this process keeps of what guests read."""
    return str(vars(results._shelf))  # what is in memory has no door


def test_only_who_holds_the_key_at_the_table_that_got_the_idea_hears_of_it(cafe: Cafe) -> None:
    send(cafe, "Bänke", "mine")
    submit_idea(cafe.house, cafe.other_table.code, "Licht", "theirs")
    approve(cafe)
    own = (Outcome.OPEN, "Weitere Nennungen", "Bänke")
    assert outcomes(cafe, "mine", "theirs", "MINE", "") == [own, None, None, None]
    elsewhere = follow_results(cafe.house, cafe.other_table.code, ["theirs", "mine"])
    assert [each and each.idea.text for each in elsewhere or ()] == ["Licht", None]
    assert refusal(follow_results, cafe.house, "zzzzzz", ["mine"]) == "table-unknown"
    assert refusal(follow_results, cafe.house, cafe.table.code, [""] * (MOST_KEYS + 1)) == "keys-too-many"


def test_guests_read_no_names_of_participants_no_approver_no_photo_and_no_hidden_words(cafe: Cafe) -> None:
    send(cafe, "Bänke")
    hidden = send(cafe, "Geheimes Wort")
    hide_ideas(cafe.house, ORGANISER, cafe.topic.id, [hidden.id], "Beleidigung")
    add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(), "Unterschrift")
    minutes = (cafe.house, ORGANISER, cafe.workshop_id)
    describe_minutes(
        *minutes,
        overview="Überblickswort",
        recorder="Protokollwort",
        agenda=("Tagesordnungswort",),
        attachments=("Anlagenwort",),
        participants=(Participant("Teilnehmendenwort", "Vornamenwort", "Institutionswort"),),
    )
    choose(*minutes, Choices(scope=Scope.PROTOCOL, annex=True))
    approve(cafe, "Freigabewort")
    found = published(cafe)
    assert found is not None
    page = found.html
    assert ("Bänke" in page, "<img" in page, "Geheimes" in page, "Beleidigung" in page) == (
        True,
        *(False,) * 3,
    )
    words = ("Überblicks", "Protokoll", "Tagesordnungs", "Anlagen", "Teilnehmenden", "Vornamen", "Freigabe")
    assert [word for word in (*words, "Institutions", "Unterschrift") if word + "wort" in page] == []
    with cafe.house.store.read() as tx:
        document = json.loads(tx.execute(sql("SELECT content FROM minutes_version")).scalar_one())["document"]
    assert "Teilnehmendenwort" in str(document)


def test_the_same_words_approved_again_carry_the_new_day(cafe: Cafe) -> None:
    send(cafe, "Bänke")
    approve(cafe)
    first = published(cafe)
    approve_again = dt.date(2026, 6, 1)
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, f"topic-{cafe.other_topic.id}", out=True)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Leitung", DAY)
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, f"topic-{cafe.other_topic.id}", out=False)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Leitung", approve_again)
    last = published(cafe)
    assert first is not None
    assert last is not None
    assert (last.html, last.approval.checksum != first.approval.checksum) == (first.html, True)
    assert (first.approval.approved_on, last.approval.approved_on) == (DAY, approve_again)


def test_results_that_do_not_fit_their_seal_are_shown_to_nobody(cafe: Cafe) -> None:
    send(cafe, "Bänke")
    approve(cafe)
    with cafe.house.store.write() as tx:
        tx.execute(sql("UPDATE minutes_version SET content = '{}'"))
    assert (published(cafe), follow_results(cafe.house, cafe.table.code, ["Bänke"])) == (None, None)


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "**fett** & {{ 7*7 }}", "مرحبا"])
def test_a_guests_words_are_shown_as_the_characters_that_they_are(cafe: Cafe, words: str) -> None:
    send(cafe, words)
    approve(cafe)
    found = published(cafe)
    assert found is not None
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # Words that run from right to left are set apart.
    shown = escaped if escaped.isascii() else f"<bdi>{escaped}</bdi>"
    assert f"<li>{shown}</li>" in found.html
