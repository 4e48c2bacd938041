"""A reviewer's page: a form at each line, nothing for other sites, and read-only after the approval."""

import datetime as dt
import re

import pytest
from starlette.testclient import TestClient

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe
from workshop.domain.model import Phase
from workshop.domain.versions import GENERAL, Reviewer
from workshop.services.photos import add_photo
from workshop.services.remarks import remark
from workshop.services.reviews import list_remarks, settle_remark
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER


def said(cafe: Cafe) -> list[tuple[str, str]]:
    found = list_remarks(cafe.house, ORGANISER, cafe.workshop_id)
    return [(each.remark.key, each.remark.text) for each in found]


def approve(cafe: Cafe) -> None:
    cafe.enter(Phase.HARVEST)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Toni Muster", dt.date(2026, 5, 4))


def test_the_draft_has_a_form_at_every_line_and_one_for_the_whole(
    client: TestClient, cafe: Cafe, kim: Reviewer
) -> None:
    page = client.get(f"/review/{kim.token}").text
    assert re.findall(r'name="key" value="([^"]*)"', page) == [
        f"topic-{cafe.topic.id}",
        "cluster-1",
        "lead-1",
        "idea-1",
        "idea-2",
        f"open-{cafe.topic.id}",
        "idea-3",
        f"topic-{cafe.other_topic.id}",
        GENERAL,
    ]
    assert ("Kurze Wege &lt;b&gt;" in page, "Kurze Wege <b>" in page) == (True, False)
    assert re.findall(r"<h([1-6])", page) == ["1", "2", "3", "4", "4", "3", "2"]


def test_nobody_else_learns_the_link(client: TestClient, kim: Reviewer) -> None:
    answer = client.get(f"/review/{kim.token}")
    assert [answer.headers[name] for name in ("Cache-Control", "X-Robots-Tag", "Referrer-Policy")] == [
        "no-store",
        "noindex",
        "same-origin",
    ]
    assert re.findall(r'(?:src|href)="(https?:)?//', answer.text) == []
    assert '<meta name="robots" content="noindex">' in answer.text
    assert (client.get("/review/falsch").status_code, client.get("/review/fal%00sch").status_code) == (
        404,
        404,
    )


def test_a_comment_is_taken_and_the_page_leads_back_to_it(
    client: TestClient, cafe: Cafe, kim: Reviewer, robin: Reviewer
) -> None:
    address = f"/review/{kim.token}"
    answer = client.post(f"{address}/remarks?lang=de", data={"key": "idea-1", "text": "Zu <i>kurz"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"{address}?sent=1&lang=de#remark-1")
    assert said(cafe) == [("idea-1", "Zu <i>kurz")]
    own = client.get(answer.headers["location"]).text
    assert ("Zu &lt;i&gt;kurz" in own, "Ihr Kommentar ist angekommen." in own) == (True, True)
    assert f"{address}/remarks/1/remove" in own
    others = client.get(f"/review/{robin.token}").text
    assert ("Zu &lt;i&gt;kurz" in others, "Kim Platzhalter" in others, "/remove" in others) == (
        True,
        True,
        False,
    )
    assert kim.token not in others


def test_ones_own_comment_is_deleted_and_no_other(
    client: TestClient, cafe: Cafe, kim: Reviewer, robin: Reviewer
) -> None:
    mine = remark(cafe.house, kim.token, GENERAL, "Gut so")
    assert client.post(f"/review/{robin.token}/remarks/{mine.id}/remove").status_code == 303
    assert said(cafe) == [(GENERAL, "Gut so")]
    answer = client.post(f"/review/{kim.token}/remarks/{mine.id}/remove")
    assert (answer.status_code, said(cafe)) == (303, [])
    assert "Ihr Kommentar ist gelöscht." in client.get(answer.headers["location"]).text


@pytest.mark.parametrize("origin", ["http://elsewhere.test", "null"])
def test_another_site_sends_nothing_in_a_reviewers_name(
    client: TestClient, cafe: Cafe, kim: Reviewer, origin: str
) -> None:
    mine = remark(cafe.house, kim.token, GENERAL, "Gut so")
    address, form = f"/review/{kim.token}/remarks", {"key": GENERAL, "text": "Fremd"}
    assert client.post(address, data=form, headers={"Origin": origin}).status_code == 403
    remove = f"{address}/{mine.id}/remove"
    assert client.post(remove, headers={"Origin": origin}).status_code == 403
    assert said(cafe) == [(GENERAL, "Gut so")]
    ours = {"Origin": "http://cafe.test"}
    assert client.post(remove, headers=ours).status_code == 303
    assert client.post(address, data=form, headers=ours).status_code == 303
    assert said(cafe) == [(GENERAL, "Fremd")]


def test_words_that_cannot_be_taken_stand_on_the_page_again(
    client: TestClient, cafe: Cafe, kim: Reviewer
) -> None:
    text = "lang " * 401
    answer = client.post(f"/review/{kim.token}/remarks", data={"key": "idea-1", "text": text})
    fields = re.findall(r'<textarea id="text-([^"]*)"[^>]*>\n([^<]*)</textarea>', answer.text)
    assert (answer.status_code, [each for each in fields if each[1]]) == (422, [("idea-1", text)])
    assert answer.text.count('<details class="comment" open>') == 1
    assert said(cafe) == []


def test_words_for_a_line_that_is_gone_go_on_in_the_field_for_the_whole(
    client: TestClient, kim: Reviewer
) -> None:
    answer = client.post(f"/review/{kim.token}/remarks", data={"key": "idea-99", "text": "Wo?"})
    fields = re.findall(r'<textarea id="text-([^"]*)"[^>]*>\n([^<]*)</textarea>', answer.text)
    assert (answer.status_code, [each for each in fields if each[1]]) == (422, [("general", "Wo?")])


def test_who_is_too_fast_is_asked_to_wait_and_keeps_the_words(
    client: TestClient, cafe: Cafe, kim: Reviewer
) -> None:
    for number in range(cafe.house.settings.guests.device_burst):
        remark(cafe.house, kim.token, GENERAL, str(number))
    answer = client.post(f"/review/{kim.token}/remarks", data={"key": GENERAL, "text": "Zu schnell"})
    assert (answer.status_code, "Zu schnell</textarea>" in answer.text) == (429, True)


def test_a_form_that_is_no_form_is_refused(client: TestClient, kim: Reviewer) -> None:
    for body in (b"", b"\xff\x00", b"a" * 100_001, b"key=" + b"&key=" * 5_000):
        assert client.post(f"/review/{kim.token}/remarks", content=body).status_code == 422


def test_a_forms_address_that_is_opened_leads_back_to_the_page(client: TestClient, kim: Reviewer) -> None:
    for path in ("remarks", "remarks/1/remove"):
        answer = client.get(f"/review/{kim.token}/{path}")
        assert (answer.status_code, answer.headers["location"]) == (303, f"/review/{kim.token}")


def test_settled_comments_say_so(client: TestClient, cafe: Cafe, kim: Reviewer) -> None:
    mine = remark(cafe.house, kim.token, GENERAL, "Gut so")
    assert "Erledigt" not in client.get(f"/review/{kim.token}").text
    settle_remark(cafe.house, ORGANISER, cafe.workshop_id, mine.id, settled=True)
    assert "Erledigt" in client.get(f"/review/{kim.token}").text


def test_after_the_approval_the_page_is_read_only(client: TestClient, cafe: Cafe, kim: Reviewer) -> None:
    remark(cafe.house, kim.token, GENERAL, "Nur unter uns")
    approve(cafe)
    page = client.get(f"/review/{kim.token}").text
    assert page.count("Freigegeben durch Toni Muster am 4. Mai 2026 (Fassung 1, Prüfsumme ") == 2
    assert ("<form" in page, "Nur unter uns" in page, "Mehr Bänke" in page) == (False, False, True)
    answer = client.post(f"/review/{kim.token}/remarks", data={"key": GENERAL, "text": "Zu spät"})
    assert (answer.status_code, "inzwischen freigegeben" in answer.text) == (403, True)
    text = "Zu <b>spät\n\nund doch"
    answer = client.post(f"/review/{kim.token}/remarks", data={"key": "idea-1", "text": text})
    kept = re.findall(r'<pre [^>]*tabindex="0"[^>]*>\n([^<]*)</pre>', answer.text)
    assert (answer.status_code, kept) == (403, ["Zu &lt;b&gt;spät\n\nund doch"])
    assert "<pre" not in page


def test_a_comment_on_a_lead_in_stands_beneath_it(
    client: TestClient, cafe: Cafe, kim: Reviewer, robin: Reviewer
) -> None:
    address = f"/review/{kim.token}"
    answer = client.post(f"{address}/remarks", data={"key": "lead-1", "text": "Was denn"})
    assert (answer.status_code, said(cafe)) == (303, [("lead-1", "Was denn")])
    page = client.get(f"/review/{robin.token}").text
    assert page.index('id="lead-1"') < page.index("Was denn") < page.index('id="idea-1"')
    text = "lang " * 401
    answer = client.post(f"{address}/remarks", data={"key": "lead-1", "text": text})
    fields = re.findall(r'<textarea id="text-([^"]*)"[^>]*>\n([^<]*)</textarea>', answer.text)
    assert (answer.status_code, [each for each in fields if each[1]]) == (422, [("lead-1", text)])


def test_a_photo_comes_through_the_link_alone(client: TestClient, cafe: Cafe, kim: Reviewer) -> None:
    photo = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(400, 300))
    address = f"/review/{kim.token}/photos/{photo.id}"
    assert f'src="{address}"' in client.get(f"/review/{kim.token}").text
    answer = client.get(address)
    assert (answer.status_code, answer.headers["content-type"], answer.content[:2]) == (
        200,
        "image/jpeg",
        b"\xff\xd8",
    )
    assert client.get(f"/review/falsch/photos/{photo.id}").status_code == 404


def test_the_page_speaks_the_reviewers_language_and_the_minutes_theirs(
    client: TestClient, kim: Reviewer
) -> None:
    page = client.get(f"/review/{kim.token}?lang=en").text
    assert ("Review the minutes" in page, '<html lang="en">' in page) == (True, True)
    assert '<article lang="de">' in page
