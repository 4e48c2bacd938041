import re

import pytest
from starlette.testclient import TestClient

from workshop.services.access import is_claimed, recognise, set_passphrase
from workshop.services.house import House
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.web.badge import COOKIE

PASSPHRASE = "ein langer Probesatz"


def send(client: TestClient, **fields: str) -> tuple[int, str]:
    """Send the form; answer with the status and, where there is one, the sentence of the error."""
    response = client.post("/sign-in", data=fields)
    found = re.search(r'role="alert"[^>]*>([^<]+)<', response.text)
    return response.status_code, found[1] if found else response.headers.get("location", "")


def test_without_the_key_the_first_visitor_finds_no_form(client: TestClient, key: str) -> None:
    without, with_key = client.get("/sign-in").text, client.get(f"/sign-in?key={key}").text
    assert ("<form" in without, "<form" in with_key) == (False, True)


def test_the_printed_key_sets_the_passphrase_and_signs_in(client: TestClient, home: House, key: str) -> None:
    assert send(client, key=key, passphrase=PASSPHRASE, next="/prepare?workshop=1") == (
        303,
        "/prepare?workshop=1",
    )
    assert recognise(home, client.cookies[COOKIE]) == ORGANISER


@pytest.mark.parametrize("wrong", ["", "x", "ä" * 500])
def test_a_wrong_key_claims_nothing(client: TestClient, home: House, key: str, wrong: str) -> None:
    status, _ = send(client, key=wrong, passphrase=PASSPHRASE)
    assert (status, is_claimed(home), COOKIE in client.cookies) == (403, False, False)
    assert send(client, key=key, passphrase=PASSPHRASE)[0] == 303


def test_a_short_passphrase_is_refused_and_the_key_stays_in_the_form(
    client: TestClient, home: House, key: str
) -> None:
    response = client.post("/sign-in", data={"key": key, "passphrase": "kurz"})
    assert (response.status_code, is_claimed(home), f'value="{key}"' in response.text) == (422, False, True)


def test_the_house_is_claimed_once(client: TestClient, home: House, key: str) -> None:
    set_passphrase(home, PASSPHRASE)
    assert send(client, key=key, passphrase="ein anderer Probesatz")[0] == 403
    assert send(client, key=key, passphrase=PASSPHRASE)[0] == 303


def test_a_wrong_passphrase_is_a_sentence_and_no_badge(client: TestClient, home: House) -> None:
    set_passphrase(home, PASSPHRASE)
    assert send(client, passphrase="geraten geraten") == (
        403,
        "Das Passwort stimmt nicht. Bitte versuchen Sie es noch einmal.",
    )
    assert COOKIE not in client.cookies


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.test/",
        "//evil.test",
        "/\\evil.test",
        "javascript:alert(1)",
        "evil",
        "/\t/evil.test",
        "http:evil",
        "//[",
        "http://[",
    ],
)
def test_nobody_is_led_elsewhere_after_signing_in(client: TestClient, home: House, target: str) -> None:
    set_passphrase(home, PASSPHRASE)
    assert send(client, passphrase=PASSPHRASE, next=target) == (303, "/")


def test_the_badge_is_hidden_from_scripts_and_other_sites(client: TestClient, home: House) -> None:
    set_passphrase(home, PASSPHRASE)
    cookie = client.post("/sign-in", data={"passphrase": PASSPHRASE}).headers["set-cookie"].lower()
    flags = {part.strip() for part in cookie.split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/", f"max-age={90 * 24 * 3600}"} <= flags


def test_a_forged_badge_is_nobody(client: TestClient, home: House) -> None:
    set_passphrase(home, PASSPHRASE)
    client.post("/sign-in", data={"passphrase": PASSPHRASE})
    true = client.cookies[COOKIE]
    head, tail = true.rsplit(".", 1)
    forged = [f"{head}.{'A' * len(tail)}", f"x{true}", "", "organiser", "e30.e30.e30"]
    assert [recognise(home, badge) for badge in [*forged, true]] == [*[NOBODY] * len(forged), ORGANISER]


@pytest.mark.parametrize("path", ["/sign-in", "/sign-out"])
@pytest.mark.parametrize("origin", ["http://evil.test", "null", "http://[", "http://cafe.test.evil.test"])
def test_another_site_cannot_send_our_forms(client: TestClient, home: House, path: str, origin: str) -> None:
    set_passphrase(home, PASSPHRASE)
    fields = {"passphrase": PASSPHRASE}
    assert client.post(path, data=fields, headers={"Origin": origin}).status_code == 403
    assert client.post(path, data=fields, headers={"Origin": "http://cafe.test"}).status_code == 303


def test_behind_a_proxy_that_hands_on_another_host_our_forms_still_work(client: TestClient) -> None:
    sent = {
        origin: client.post("/sign-out", headers={"Host": "127.0.0.1:8501", "Origin": origin}).status_code
        for origin in ("http://cafe.test", "http://evil.test")
    }
    assert sent == {"http://cafe.test": 303, "http://evil.test": 403}


def test_the_page_has_the_icon_of_the_house(client: TestClient) -> None:
    icon = re.search(r'<link rel="icon" href="([^"]+)">', client.get("/sign-in").text)
    assert icon is not None
    assert client.get(icon[1]).headers["content-type"].startswith("image/svg+xml")


def test_our_pages_let_the_browser_name_itself_to_us_and_to_nobody_else(client: TestClient) -> None:
    # With "no-referrer" browsers send "Origin: null", and our own forms would be refused.
    assert client.get("/sign-in").headers["referrer-policy"] == "same-origin"


def test_signing_out_takes_the_badge_away(client: TestClient, home: House) -> None:
    set_passphrase(home, PASSPHRASE)
    client.post("/sign-in", data={"passphrase": PASSPHRASE})
    assert COOKIE in client.cookies
    response = client.post("/sign-out")
    assert (response.status_code, response.headers["location"], COOKIE in client.cookies) == (
        303,
        "/sign-in",
        False,
    )


def test_signing_out_needs_a_form_so_that_no_link_does_it(client: TestClient) -> None:
    assert client.get("/sign-out").status_code == 405


def test_what_the_address_holds_is_shown_as_text(client: TestClient) -> None:
    page = client.get("/sign-in", params={"key": '"><script>alert(1)</script>', "next": '/"><b>'}).text
    assert ("<script" in page, "<b>" in page) == (False, False)


def test_the_page_changes_language_and_keeps_key_and_target(client: TestClient, key: str) -> None:
    german = client.get(f"/sign-in?key={key}&next=/prepare?workshop=1").text
    link = re.search(r'href="(/sign-in\?lang=en[^"]+)"', german)
    assert link is not None
    english = client.get(link[1].replace("&amp;", "&")).text
    assert ('<html lang="en">' in english, f'name="key" value="{key}"' in english) == (True, True)
    assert 'name="next" value="/prepare?workshop=1"' in english
