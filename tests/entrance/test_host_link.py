from starlette.testclient import TestClient

from workshop.services.access import recognise, set_passphrase
from workshop.services.files import load_demo
from workshop.services.house import House
from workshop.services.tables import list_links, renew_host_link
from workshop.services.visitor import ORGANISER
from workshop.web.badge import COOKIE


def test_a_host_link_makes_the_visitor_host_of_that_table_only(client: TestClient, home: House) -> None:
    load_demo(home, ORGANISER)
    link = list_links(home, ORGANISER, 1)[0]
    response = client.get(link.host_url)
    assert (response.status_code, response.headers["location"]) == (303, f"/table?table={link.table.id}")
    assert response.headers["cache-control"] == "no-store"
    assert "httponly" in response.headers["set-cookie"].lower()
    who = recognise(home, client.cookies[COOKIE])
    assert (who.organiser, [table.id for table in who.tables]) == (False, [link.table.id])


def test_a_second_link_adds_a_table_to_the_first(client: TestClient, home: House) -> None:
    load_demo(home, ORGANISER)
    first, second = list_links(home, ORGANISER, 1)[:2]
    client.get(first.host_url)
    client.get(second.host_url)
    who = recognise(home, client.cookies[COOKIE])
    assert [table.id for table in who.tables] == [first.table.id, second.table.id]


def test_an_unknown_link_is_a_sentence_and_no_badge(client: TestClient, home: House) -> None:
    load_demo(home, ORGANISER)
    token = list_links(home, ORGANISER, 1)[0].table.host_token
    for wrong in (token[:-1], token + "x", token.swapcase(), "%00", "x" * 5_000):
        response = client.get(f"/h/{wrong}")
        assert (response.status_code, COOKIE in client.cookies) == (404, False)
        assert 'role="alert"' in response.text


def test_a_renewed_link_ends_the_old_one_and_its_badges(client: TestClient, home: House) -> None:
    load_demo(home, ORGANISER)
    link = list_links(home, ORGANISER, 1)[0]
    client.get(link.host_url)
    badge = client.cookies[COOKIE]
    assert recognise(home, badge).tables != ()
    renew_host_link(home, ORGANISER, link.table.id)
    assert (recognise(home, badge).tables, client.get(link.host_url).status_code) == ((), 404)


def test_an_organiser_who_opens_a_host_link_stays_organiser(client: TestClient, home: House) -> None:
    load_demo(home, ORGANISER)
    set_passphrase(home, "ein langer Probesatz")
    client.post("/sign-in", data={"passphrase": "ein langer Probesatz"})
    client.get(list_links(home, ORGANISER, 1)[0].host_url)
    assert recognise(home, client.cookies[COOKIE]).organiser is True
