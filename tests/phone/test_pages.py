"""The guest's pages as a browser without a script sees them."""

import gzip
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.phone.conftest import BROWSER, Cafe, Send
from tests.phone.reading import Page, post, show
from workshop.domain.errors import Unavailable
from workshop.domain.model import Phase, Sharing
from workshop.i18n import GUEST_LANGUAGES, translator
from workshop.phone import routes, showing
from workshop.phone.receipts import Receipts
from workshop.phone.sending import Sending
from workshop.services.tables import remove_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import share_ideas

TRICKY = (
    "plain words",
    "<script>alert(1)</script>",
    "</textarea><img src=x onerror=alert(1)>",
    "**fett** [x](javascript:alert(1)) `code`",
    "\"quoted\" & 'single' &amp; {{ 7*7 }}",
    "👩‍👩‍👧 und مرحبا",
)


@pytest.fixture
def address(cafe: Cafe) -> str:
    return f"/t/{cafe.table.code}"


def test_the_page_shows_table_round_topic_and_question(ask: Send, cafe: Cafe, address: str) -> None:
    shown = show(ask, address)
    assert (
        shown.texts["where"]
        == f"Tisch 1 · Runde {cafe.workshop.current_round} von {len(cafe.workshop.rounds)}"
    )
    assert shown.texts["h1"] == cafe.topic.question
    assert cafe.topic.title in shown.texts["main"]
    assert shown.texts["send"] == "Idee senden"


def test_the_page_speaks_english_to_who_asks_for_it(ask: Send, address: str) -> None:
    answer = ask("GET", address, headers=BROWSER | {"Accept-Language": "en"})
    assert Page(answer).attributes["html"]["lang"] == "en"
    assert Page(answer).texts["send"] == "Send idea"


def test_the_page_needs_no_third_party_and_with_its_assets_three_requests(ask: Send, address: str) -> None:
    answer = ask("GET", address, headers=BROWSER)
    own = [asset for asset in Page(answer).assets if asset != "data:,"]
    assert [Path(asset).name for asset in own] == ["phone.css", "phone.js"]
    assert all(asset.startswith("/assets/") for asset in own)
    parts = [answer, *(ask("GET", asset) for asset in own)]
    assert [part.status_code for part in parts] == [200, 200, 200]
    assert sum(len(gzip.compress(part.content)) for part in parts) <= 25_000
    elsewhere = re.compile(r"""@import|url\(|^import |["'(]https?://""", re.MULTILINE)
    assert elsewhere.findall(parts[1].text + parts[2].text) == []
    assert answer.headers["content-security-policy"].startswith(
        "default-src 'none'; style-src 'self'; script-src 'self'"
    )
    inline = re.findall(r"<script(?![^>]*src=)[^>]*>|\son\w+=|\sstyle=|<style", answer.text)
    # Data for the script; a browser does not run it.
    assert [tag for tag in inline if 'type="application/json"' not in tag] == []


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_page_code_and_privacy_speak_every_language_of_the_guests(
    ask: Send, cafe: Cafe, address: str, language: str
) -> None:
    t = translator(language)
    code = f"code={cafe.table.code}&"
    for path in (f"{address}?", "/t?", "/privacy?", f"/privacy?{code}"):
        answer = ask("GET", f"{path}lang={language}", headers=BROWSER)
        html = Page(answer).attributes["html"]
        assert (answer.status_code, html["lang"], html["dir"]) == (200, language, t.direction)
        chosen = re.findall(r'hreflang="([\w-]+)"[^>]*aria-current="true"', answer.text)
        assert (chosen, len(re.findall("hreflang=", answer.text))) == ([language], len(GUEST_LANGUAGES))
    assert t("phone-send") in show(ask, f"{address}?lang={language}").texts["send"]


def test_page_and_privacy_say_on_which_day_all_is_deleted(ask: Send, cafe: Cafe, address: str) -> None:
    days = dict.fromkeys((address, f"/privacy?code={cafe.table.code}"), 0)
    for day in (date(2031, 2, 24), date(2032, 3, 25)):
        share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.TABLE, day)
        for path in days:
            days[path] += translator("de").date(day) in ask("GET", path, headers=BROWSER).text
    assert list(days.values()) == [2, 2]
    without = ask("GET", "/privacy", headers=BROWSER)
    unknown = ask("GET", "/privacy?code=zzzzzz", headers=BROWSER)
    assert [a.status_code for a in (without, unknown)] == [200, 200]
    assert [year for year in ("2031", "2032") if year in without.text + unknown.text] == []


def test_a_sent_form_leads_back_to_the_page_which_shows_what_arrived(
    ask: Send, cafe: Cafe, address: str
) -> None:
    before = len(cafe.ideas)
    answer = post(ask, address, text="Mehr Bänke", key=show(ask, address).fields["key"])
    assert answer.status_code == 303
    for _ in range(2):
        again = show(ask, answer.headers["location"])
        assert again.texts["news"] == "Angekommen Mehr Bänke"
        assert again.text == ""
    assert len(cafe.ideas) == before + 1


def test_every_page_brings_a_key_of_its_own(ask: Send, address: str) -> None:
    keys = {show(ask, address).fields["key"] for _ in range(3)}
    assert len(keys) == 3
    assert min(len(key) for key in keys) >= 22


def test_the_same_form_sent_twice_makes_one_idea(ask: Send, cafe: Cafe, address: str) -> None:
    before, key = len(cafe.ideas), show(ask, address).fields["key"]
    for _ in range(2):
        answer = post(ask, address, text="Doppelt", key=key)
        assert show(ask, answer.headers["location"]).texts["news"] == "Angekommen Doppelt"
    assert len(cafe.ideas) == before + 1


def test_new_words_in_a_used_form_are_a_new_idea_and_sent_twice_still_one(
    ask: Send, cafe: Cafe, address: str
) -> None:
    before, key = len(cafe.ideas), show(ask, address).fields["key"]
    for text in ("Erstens", "Zweitens", "Zweitens"):
        post(ask, address, text=text, key=key)
    assert [idea.text for idea in sorted(cafe.ideas, key=lambda i: i.id)[before:]] == ["Erstens", "Zweitens"]


def test_what_arrived_is_shown_only_to_who_holds_the_receipt(ask: Send, address: str) -> None:
    answer = post(ask, address, text="Nur für mich", key="a")
    receipt = answer.headers["location"].partition("sent=")[2]
    assert len(receipt) >= 22
    for guessed in ("1", "", receipt[:-1], "a"):
        assert "Nur für mich" not in ask("GET", f"{address}?sent={guessed}", headers=BROWSER).text


def test_old_receipts_are_forgotten() -> None:
    receipts = Receipts(most=2)
    names = [receipts.keep(Sending(text)) for text in ("a", "b", "c")]
    assert [receipts.show(name) for name in names] == [None, Sending("b"), Sending("c")]


def test_a_receipt_hands_out_its_key_once() -> None:
    receipts = Receipts()
    name = receipts.keep(Sending("a", "k"))
    assert [receipts.show(name), receipts.show(name)] == [Sending("a", "k"), Sending("a")]


@pytest.mark.parametrize("text", ["", " \n\t ", "\u200b", "x" * 1_001, "ä" * 100_000, "👩‍👧" * 33_334])
def test_a_form_that_fails_keeps_its_text_and_key(ask: Send, cafe: Cafe, address: str, text: str) -> None:
    before = cafe.ideas
    answer = post(ask, address, text=text, key="stays")
    again = Page(answer)
    assert answer.status_code == 422
    assert again.text == text
    assert again.fields["key"] == "stays"
    assert again.texts["trouble"].endswith(".")
    assert again.attributes["trouble"]["role"] == "alert"
    assert again.attributes["text"]["aria-invalid"] == "true"
    assert "trouble" in (again.attributes["text"]["aria-describedby"] or "").split()
    assert cafe.ideas == before


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\x00"), max_size=200))
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_too_long_comes_back_word_for_word(ask: Send, address: str, text: str) -> None:
    again = Page(post(ask, address, text=text + "x" * 1_001, key="a"))
    assert again.text == text + "x" * 1_001


@pytest.mark.parametrize("text", TRICKY)
def test_markup_is_only_ever_words(ask: Send, address: str, text: str) -> None:
    plain = ask("GET", post(ask, address, text="plain words", key="p").headers["location"], headers=BROWSER)
    sent = ask("GET", post(ask, address, text=text, key="a").headers["location"], headers=BROWSER)
    refused = post(ask, address, text=text + "x" * 1_000, key="b")
    assert Page(sent).texts["news"] == "Angekommen " + text
    assert Page(refused).text == text + "x" * 1_000
    assert set(Page(sent).attributes) == set(Page(plain).attributes)


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.HARVEST, Phase.CLOSED])
def test_outside_of_collecting_a_sentence_stands_in_the_fields_place(
    ask: Send, cafe: Cafe, address: str, phase: Phase
) -> None:
    assert (show(ask, address).texts["wait"], show(ask, address).attributes["idea"].get("class")) == (
        "",
        None,
    )
    cafe.enter(phase)
    shown = show(ask, address)
    assert shown.texts["wait"].endswith(".")
    assert "hidden" not in shown.attributes["wait"]
    assert shown.attributes["idea"]["class"] == "resting"
    assert ("noscript" in shown.attributes) == (phase is Phase.SETUP)


def test_a_form_sent_too_late_keeps_its_text(ask: Send, cafe: Cafe, address: str) -> None:
    cafe.enter(Phase.HARVEST)
    answer = post(ask, address, text="Zu spät", key="a")
    assert (answer.status_code, Page(answer).text) == (403, "Zu spät")
    assert "class" not in Page(answer).attributes["idea"]
    assert Page(answer).texts["trouble"].endswith(".")


def test_a_form_for_a_deleted_table_keeps_its_text(ask: Send, cafe: Cafe, address: str) -> None:
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    answer = post(ask, address, text="<b>Noch da</b>\nzweite Zeile", key="a")
    shown = Page(answer)
    assert answer.status_code == 404
    assert shown.texts["kept"].replace("\r\n", "\n") == "\n<b>Noch da</b>\nzweite Zeile"
    assert shown.texts["wrong"].endswith(".")
    assert shown.fields["code"] == address.removeprefix("/t/")


def test_a_locked_database_keeps_the_text(ask: Send, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise Unavailable("database-locked")

    monkeypatch.setattr(routes, "submit_idea", locked)
    answer = post(ask, address, text="Noch da", key="a")
    assert (answer.status_code, Page(answer).text, Page(answer).fields["key"]) == (503, "Noch da", "a")
    monkeypatch.setattr(showing, "visit_table", locked)
    answer = post(ask, address, text="Noch da", key="a")
    assert (answer.status_code, Page(answer).texts["kept"]) == (503, "\nNoch da")


def test_the_forms_own_address_leads_back_to_the_page(ask: Send, address: str) -> None:
    answer = ask("GET", f"{address}/ideas", headers=BROWSER)
    assert (answer.status_code, answer.headers["location"]) == (303, address)


def test_a_chosen_language_stays(ask: Send, address: str) -> None:
    shown = show(ask, f"{address}?lang=en")
    assert shown.attributes["idea"]["action"] == f"{address}/ideas?lang=en"
    sent = ask("POST", f"{address}/ideas?lang=en", data={"text": "Benches"}, headers=BROWSER)
    assert show(ask, sent.headers["location"]).texts["news"] == "Received Benches"
