"""The guests' result page: behind the same code after the approval, to read, in every phone's language."""

import datetime as dt
from pathlib import Path

import pytest

from tests.phone.conftest import BROWSER, Cafe, Send
from tests.phone.reading import Page, post, show
from workshop.domain.model import Participant, Phase
from workshop.i18n import GUEST_LANGUAGES, NAMES, translator
from workshop.services.drafts import describe_minutes
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER

DAY = dt.date(2018, 9, 3)


@pytest.fixture
def address(cafe: Cafe) -> str:
    return f"/t/{cafe.table.code}"


def approve(cafe: Cafe) -> None:
    cafe.enter(Phase.HARVEST)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Leitung", DAY)


def test_the_same_code_shows_the_results_only_once_they_are_approved(
    ask: Send, cafe: Cafe, address: str
) -> None:
    ask("POST", f"{address}/ideas", json={"text": "Mehr Bänke", "key": "mine"})
    cafe.enter(Phase.CLOSED)
    before = show(ask, address)
    assert (before.texts["wait"], "own-list" in before.texts) == (translator("de")("phone-wait-closed"), True)
    assert "Freigegeben am" not in before.texts["main"]
    approve(cafe)
    shown = show(ask, address)
    assert shown.texts["h1"] == cafe.workshop.title
    assert "Freigegeben am 3. September 2018" in shown.texts["main"]
    assert ("Mehr Bänke" in shown.texts["article"], "idea" in shown.texts) == (True, False)
    cafe.enter(Phase.HARVEST)
    assert show(ask, address).texts["wait"] == translator("de")("phone-wait-harvest")


def test_approved_results_have_an_address_of_their_own_in_every_phase(
    ask: Send, cafe: Cafe, address: str
) -> None:
    own = f"{address}/results"
    early = ask("GET", own, headers=BROWSER)
    assert (early.status_code, early.headers["location"]) == (303, address)
    ask("POST", f"{address}/ideas", json={"text": "Mehr Bänke", "key": "mine"})
    approve(cafe)
    assert "Zurück zum Tisch" not in show(ask, own).texts["main"]
    for phase in (Phase.HARVEST, Phase.COLLECT, Phase.SETUP):
        cafe.enter(phase)
        shown, table = show(ask, own), show(ask, address)
        assert ("Mehr Bänke" in shown.texts["article"], "Zurück zum Tisch" in shown.texts["main"]) == (
            True,
            True,
        )
        assert ("hidden" in table.attributes["earlier"], "hidden" in table.attributes["results"]) == (
            False,
            True,
        )
        told = ask("POST", f"{address}/became", json={"keys": ["mine"]}).json()
        assert (told["approved"], told["ideas"][0]["outcome"]) == (True, "open")
    assert ask("GET", "/t/zzzzzz/results", headers=BROWSER).status_code == 404


def test_every_table_of_the_workshop_shows_the_same_results(ask: Send, cafe: Cafe) -> None:
    approve(cafe)
    articles = {show(ask, f"/t/{table.code}").texts["article"] for table in cafe.tables}
    assert (len(cafe.tables) > 1, len(articles)) == (True, 1)


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_the_frame_speaks_the_guests_language_and_the_results_their_own(
    ask: Send, cafe: Cafe, address: str, language: str
) -> None:
    approve(cafe)
    answer = ask("GET", f"{address}?lang={language}", headers=BROWSER)
    shown, t = Page(answer), translator(language)
    assert (shown.attributes["html"]["lang"], shown.attributes["html"]["dir"]) == (language, t.direction)
    assert (shown.attributes["article"]["lang"], shown.attributes["h1"]["lang"]) == ("de", "de")
    for sentence in (t("results-approved", date=t.date(DAY)), t("results-lead"), t("results-own")):
        assert sentence in shown.texts["main"]
    told = t("results-language", language=NAMES["de"]) in shown.texts["main"]
    assert told == (language not in ("de", "de-simple"))


def test_a_phone_hears_in_its_language_what_became_of_each_idea_for_which_it_has_the_key(
    ask: Send, cafe: Cafe, address: str
) -> None:
    ask("POST", f"{address}/ideas", json={"text": "Mehr Bänke", "key": "mine"})
    early = ask("POST", f"{address}/became", json={"keys": ["mine"]})
    assert (early.status_code, early.json()) == (200, {"status": "ok", "approved": False, "ideas": []})
    approve(cafe)
    for language in GUEST_LANGUAGES:
        told = ask("POST", f"{address}/became?lang={language}", json={"keys": ["theirs", "mine"]})
        assert (told.status_code, told.headers["x-tischdecke"], told.headers["cache-control"]) == (
            200,
            "1",
            "no-store",
        )
        sentence = translator(language)("results-open", statement="Weitere Nennungen")
        mine = {"text": "Mehr Bänke", "table": 1, "outcome": "open", "sentence": sentence}
        assert told.json() == {"status": "ok", "approved": True, "ideas": [None, mine]}


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"keys": "mine"}, 422, "request-wrong-type"),
        ({"keys": ["x"] * 201}, 422, "keys-too-many"),
        ({"key": ["mine"]}, 422, "request-unknown-key"),
    ],
)
def test_what_no_phone_sends_is_refused(
    ask: Send, cafe: Cafe, address: str, body: dict[str, object], status: int, code: str
) -> None:
    approve(cafe)
    answer = ask("POST", f"{address}/became", json=body)
    assert (answer.status_code, answer.json()["error"]) == (status, code)
    assert ask("POST", "/t/zzzzzz/became", json={"keys": []}).json()["error"] == "table-unknown"


def test_a_browser_that_still_has_the_page_is_told_so_until_anything_changes(
    ask: Send, cafe: Cafe, address: str
) -> None:
    approve(cafe)
    first = ask("GET", address, headers=BROWSER)
    assert first.headers["cache-control"] == "private, no-cache"
    again = ask("GET", address, headers=BROWSER | {"If-None-Match": f'"other", W/{first.headers["etag"]}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    english = BROWSER | {"If-None-Match": first.headers["etag"], "Accept-Language": "en"}
    assert ask("GET", address, headers=english).status_code == 200
    cafe.enter(Phase.HARVEST)
    held = BROWSER | {"If-None-Match": first.headers["etag"]}
    assert ask("GET", address, headers=held).status_code == 200


def test_who_comes_too_late_with_an_idea_keeps_its_words(ask: Send, cafe: Cafe, address: str) -> None:
    approve(cafe)
    refused = post(ask, address, text="Noch eine", key="late")
    assert (refused.status_code, Page(refused).text) == (403, "Noch eine")
    assert "abgeschlossen" in Page(refused).texts["trouble"]


def test_the_page_names_hosts_as_the_minutes_do_but_nobody_else(ask: Send, cafe: Cafe, address: str) -> None:
    given = {"overview": "Übersichtswort", "recorder": "Protokollwort", "agenda": (), "attachments": ()}
    people = (Participant("Teilnehmendenwort", "Vornamenwort", "Institutionswort"),)
    describe_minutes(cafe.house, ORGANISER, cafe.workshop_id, participants=people, **given)  # type: ignore[arg-type]
    approve(cafe)
    page = ask("GET", address, headers=BROWSER).text
    hosts = [host.name for table in cafe.tables for host in table.hosts]
    assert [name for name in hosts if name not in page] == []
    words = ("Übersichts", "Protokoll", "Teilnehmenden", "Vornamen", "Institutions")
    assert ([word for word in words if word + "wort" in page], "<img" in page) == ([], False)


def test_the_page_needs_no_third_party_and_nothing_of_it_is_indexed(
    ask: Send, cafe: Cafe, address: str
) -> None:
    approve(cafe)
    answer = ask("GET", address, headers=BROWSER)
    own = [asset for asset in Page(answer).assets if asset != "data:,"]
    assert [Path(asset).name for asset in own] == ["phone.css", "results.css", "results.js"]
    assert all(asset.startswith("/assets/") for asset in own)
    assert ("noindex" in answer.text, "default-src 'none'" in answer.headers["content-security-policy"]) == (
        True,
        True,
    )


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_the_privacy_page_says_that_approved_minutes_keep_what_is_printed(
    ask: Send, cafe: Cafe, language: str
) -> None:
    page = ask("GET", f"/privacy?code={cafe.table.code}&lang={language}", headers=BROWSER).text
    assert translator(language)("results-privacy") in page
