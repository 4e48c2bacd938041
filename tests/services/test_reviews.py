"""Reviewers are asked by name, remark on the draft with a secret link, and go with the workshop."""

import datetime as dt

import pytest
from sqlalchemy import func, select

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe, refusal
from workshop.domain.minutes import Choices
from workshop.domain.model import Host, Phase
from workshop.domain.versions import GENERAL, Reviewer
from workshop.services.drafts import choose, leave_out
from workshop.services.photos import add_photo
from workshop.services.remarks import (
    MOST_REMARKS,
    open_review,
    read_review_photo,
    remark,
    take_back_remark,
)
from workshop.services.reviews import (
    MOST_REVIEWERS,
    invite_hosts,
    invite_reviewer,
    list_invitations,
    list_remarks,
    settle_remark,
    withdraw_reviewer,
)
from workshop.services.tables import change_table
from workshop.services.versions import approve_minutes
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import delete_workshop, enter_phase
from workshop.storage import reviews
from workshop.storage.schema import remark as remark_table
from workshop.storage.schema import reviewer as reviewer_table


@pytest.fixture
def kim(cafe: Cafe) -> Reviewer:
    cafe.idea("Kurze Wege")
    return invite(cafe)


def invite(cafe: Cafe, name: str = "Kim Platzhalter", function: str = "") -> Reviewer:
    return invite_reviewer(cafe.house, ORGANISER, cafe.workshop_id, name, function)


def texts(cafe: Cafe) -> list[tuple[str, str, bool]]:
    listed = list_remarks(cafe.house, ORGANISER, cafe.workshop_id)
    return [(each.about, each.remark.text, each.gone) for each in listed]


def point(cafe: Cafe) -> str:
    return f"idea-{cafe.record().ideas[0].id}"


def approve(cafe: Cafe) -> None:
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Toni Muster", dt.date(2026, 5, 4))


def test_each_reviewer_has_a_link_of_their_own(cafe: Cafe, kim: Reviewer) -> None:
    other = invite(cafe, "Robin Beispiel", "Leitung")
    invited, _ = list_invitations(cafe.house, ORGANISER, cafe.workshop_id)
    assert [(each.reviewer, each.url, each.remarks) for each in invited] == [
        (kim, f"http://cafe.test/review/{kim.token}", 0),
        (other, f"http://cafe.test/review/{other.token}", 0),
    ]
    assert (kim.token != other.token, len(kim.token)) == (True, 32)


def test_hosts_are_asked_once_each(cafe: Cafe, kim: Reviewer) -> None:
    for table, topic in ((cafe.table, cafe.topic), (cafe.other_table, cafe.other_topic)):
        hosts = [Host("Robin Beispiel", "Leitung" * (table == cafe.other_table)), Host(kim.name)]
        change_table(cafe.house, ORGANISER, table.id, number=table.number, topic_id=topic.id, hosts=hosts)
    given = (cafe.house, ORGANISER, cafe.workshop_id)
    assert list_invitations(*given)[1] == (Host("Robin Beispiel", "Leitung"),)
    assert (invite_hosts(*given), invite_hosts(*given)) == (1, 0)
    names = [(each.reviewer.name, each.reviewer.function) for each in list_invitations(*given)[0]]
    assert names == [("Kim Platzhalter", ""), ("Robin Beispiel", "Leitung")]


def test_only_the_organiser_asks_for_a_review(cafe: Cafe, kim: Reviewer) -> None:
    said = remark(cafe.house, kim.token, GENERAL, "Gut so")
    for visitor, code in ((NOBODY, "sign-in-first"), (cafe.host, "not-your-role")):
        given = (cafe.house, visitor, cafe.workshop_id)
        assert refusal(invite_reviewer, *given, "Toni Muster", "") == code
        assert refusal(invite_hosts, *given) == code
        assert refusal(list_invitations, *given) == code
        assert refusal(list_remarks, *given) == code
        assert refusal(settle_remark, *given, said.id, settled=True) == code
        assert refusal(withdraw_reviewer, *given, kim.id) == code
    assert [each[1] for each in texts(cafe)] == ["Gut so"]


def test_a_reviewer_needs_a_name_and_there_is_an_end_to_them(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refusal(invite, cafe, " ") == "field-empty"
    assert refusal(invite, cafe, "x" * 201) == "field-too-long"
    assert refusal(invite, cafe, "Kim", "x" * 201) == "field-too-long"
    one = invite(cafe)
    monkeypatch.setattr(reviews, "of_workshop", lambda *_: (one,) * MOST_REVIEWERS)
    assert refusal(invite, cafe) == "reviewers-full"


def test_a_link_shows_the_draft_and_everybodys_remarks(cafe: Cafe, kim: Reviewer) -> None:
    other, key = invite(cafe, "Robin Beispiel", "Leitung"), point(cafe)
    remark(cafe.house, kim.token, key, "Zu kurz")
    remark(cafe.house, other.token, key, "Stimmt\n\nso")
    remark(cafe.house, other.token, GENERAL, "Vielen Dank")
    seen = open_review(cafe.house, kim.token)
    assert (seen.reviewer, seen.approval, seen.gone) == (kim, None, ())
    assert {
        key: [(each.reviewer.name, each.remark.text) for each in said] for key, said in seen.said.items()
    } == {
        key: [("Kim Platzhalter", "Zu kurz"), ("Robin Beispiel", "Stimmt\n\nso")],
        GENERAL: [("Robin Beispiel", "Vielen Dank")],
    }
    assert texts(cafe) == [
        ("", "Vielen Dank", False),
        ("Kurze Wege", "Zu kurz", False),
        ("Kurze Wege", "Stimmt\n\nso", False),
    ]


def test_the_same_remark_sent_twice_is_one(cafe: Cafe, kim: Reviewer) -> None:
    first = remark(cafe.house, kim.token, GENERAL, "Gut so")
    assert remark(cafe.house, kim.token, GENERAL, " Gut  so ") == first
    assert len(texts(cafe)) == 1


@pytest.mark.parametrize("token", ["", "falsch", "geheim\x00", "ü" * 10])
def test_without_the_link_there_is_nothing(cafe: Cafe, kim: Reviewer, token: str) -> None:
    assert open_review(cafe.house, kim.token).reviewer == kim
    assert refusal(open_review, cafe.house, token) == "review-unknown"
    assert refusal(remark, cafe.house, token, GENERAL, "Gut so") == "review-unknown"
    assert refusal(take_back_remark, cafe.house, token, 1) == "review-unknown"
    assert refusal(read_review_photo, cafe.house, token, 1) == "review-unknown"


def test_what_cannot_be_taken_is_refused_kindly(
    cafe: Cafe, kim: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = (cafe.house, kim.token)
    assert refusal(remark, *given, GENERAL, " \u200b\n") == "remark-empty"
    assert refusal(remark, *given, GENERAL, "x" * 2_001) == "field-too-long"
    assert refusal(remark, *given, "idea-99999", "Wo?") == "remark-line-gone"
    assert refusal(remark, *given, "<script>", "Wo?") == "remark-line-gone"
    monkeypatch.setattr(reviews, "count_remarks", lambda *_: MOST_REMARKS)
    assert refusal(remark, *given, GENERAL, "Noch eines") == "remarks-full"
    assert texts(cafe) == []


def test_who_is_too_fast_waits_and_the_others_do_not(cafe: Cafe, kim: Reviewer) -> None:
    other = invite(cafe, "Robin Beispiel")
    burst = cafe.house.settings.guests.device_burst
    for number in range(burst):
        remark(cafe.house, kim.token, GENERAL, f"Nummer {number}")
    assert refusal(remark, cafe.house, kim.token, GENERAL, "Zu schnell") == "too-fast"
    remark(cafe.house, other.token, GENERAL, "In Ruhe")
    assert len(texts(cafe)) == burst + 1


def test_one_takes_back_ones_own_remark_and_no_other(cafe: Cafe, kim: Reviewer) -> None:
    other = invite(cafe, "Robin Beispiel")
    said = remark(cafe.house, kim.token, GENERAL, "Gut so")
    take_back_remark(cafe.house, other.token, said.id)
    assert [each[1] for each in texts(cafe)] == ["Gut so"]
    take_back_remark(cafe.house, kim.token, said.id)
    take_back_remark(cafe.house, kim.token, said.id)
    assert texts(cafe) == []


def test_a_remark_on_a_line_that_is_gone_is_kept_apart(cafe: Cafe, kim: Reviewer) -> None:
    remark(cafe.house, kim.token, point(cafe), "Zu kurz")
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, point(cafe), out=True)
    assert texts(cafe) == [("", "Zu kurz", True)]
    assert [each.remark.text for each in open_review(cafe.house, kim.token).gone] == ["Zu kurz"]


def test_a_remark_is_settled_and_opened_again(cafe: Cafe, kim: Reviewer) -> None:
    said = remark(cafe.house, kim.token, GENERAL, "Gut so")
    given = (cafe.house, ORGANISER, cafe.workshop_id)
    settle_remark(*given, said.id, settled=True)
    assert [each.remark.settled_at is None for each in list_remarks(*given)] == [False]
    settle_remark(*given, said.id, settled=False)
    assert [each.remark.settled_at is None for each in list_remarks(*given)] == [True]
    assert refusal(settle_remark, *given, said.id + 1, settled=True) == "remark-unknown"


def test_a_withdrawn_link_ends_and_takes_name_and_remarks_along(cafe: Cafe, kim: Reviewer) -> None:
    remark(cafe.house, kim.token, GENERAL, "Gut so")
    withdraw_reviewer(cafe.house, ORGANISER, cafe.workshop_id, kim.id)
    assert refusal(open_review, cafe.house, kim.token) == "review-unknown"
    assert (list_invitations(cafe.house, ORGANISER, cafe.workshop_id)[0], texts(cafe)) == ((), [])


def test_after_the_approval_the_link_shows_what_was_approved_and_takes_nothing(
    cafe: Cafe, kim: Reviewer
) -> None:
    said = remark(cafe.house, kim.token, point(cafe), "Zu kurz")
    cafe.enter(Phase.HARVEST)
    approve(cafe)
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, point(cafe), out=True)
    seen = open_review(cafe.house, kim.token)
    assert (seen.approval and seen.approval.number, seen.said, seen.gone) == (1, {}, ())
    assert "Kurze Wege" in str(seen.document.blocks)
    assert refusal(remark, cafe.house, kim.token, GENERAL, "Zu spät") == "review-approved"
    assert refusal(take_back_remark, cafe.house, kim.token, said.id) == "review-approved"
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    again = open_review(cafe.house, kim.token)
    assert (again.approval, "Kurze Wege" in str(again.document.blocks)) == (None, False)


def test_a_link_shows_the_photos_of_these_minutes_and_no_others(cafe: Cafe, kim: Reviewer) -> None:
    photo = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(400, 300))
    assert read_review_photo(cafe.house, kim.token, photo.id)[:2] == b"\xff\xd8"
    assert f"/review/{kim.token}/photos/{photo.id}" in str(open_review(cafe.house, kim.token).document)
    assert refusal(read_review_photo, cafe.house, kim.token, photo.id + 1) == "photo-unknown"
    choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(photos=False))
    assert refusal(read_review_photo, cafe.house, kim.token, photo.id) == "photo-unknown"


def test_a_link_shows_no_photo_of_a_topic_that_is_left_out(cafe: Cafe, kim: Reviewer) -> None:
    photo = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(400, 300))
    other = add_photo(cafe.house, cafe.other_host, cafe.other_table.id, camera_photo(400, 300))
    assert read_review_photo(cafe.house, kim.token, photo.id)[:2] == b"\xff\xd8"
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, f"topic-{cafe.topic.id}", out=True)
    assert f"/photos/{photo.id}" not in str(open_review(cafe.house, kim.token).document)
    assert refusal(read_review_photo, cafe.house, kim.token, photo.id) == "photo-unknown"
    assert read_review_photo(cafe.house, kim.token, other.id)[:2] == b"\xff\xd8"


def test_names_and_remarks_go_with_the_workshop(cafe: Cafe, kim: Reviewer) -> None:
    remark(cafe.house, kim.token, GENERAL, "Gut so")

    def left() -> list[int | None]:
        with cafe.house.store.read() as tx:
            return [
                tx.scalar(select(func.count()).select_from(each)) for each in (reviewer_table, remark_table)
            ]

    assert left() == [1, 1]
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    assert left() == [0, 0]
