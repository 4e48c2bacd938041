"""The guests' privacy page tells where the texts of ideas go, in each of their languages."""

import pytest

from tests.phone.conftest import BROWSER, Cafe, Send
from workshop.i18n import GUEST_LANGUAGES, translator
from workshop.services.embedding import choose_model
from workshop.services.visitor import ORGANISER


def privacy(ask: Send, cafe: Cafe, language: str = "de") -> str:
    return ask("GET", f"/privacy?code={cafe.table.code}&lang={language}", headers=BROWSER).text


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_guests_read_to_which_host_their_ideas_are_sent(ask: Send, cafe: Cafe, language: str) -> None:
    t = translator(language)
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, "https://modelle.test:8443/v1#geheimes-modell")
    page = privacy(ask, cafe, language)
    assert t("phone-privacy-sent", host="modelle.test:8443") in page
    assert (t("phone-privacy-not-sent") in page, "geheimes-modell" in page) == (False, False)


@pytest.mark.parametrize("source", ["", "/srv/modelle/klein", "org/klein"])
def test_where_nothing_is_sent_guests_read_that(ask: Send, cafe: Cafe, source: str) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, source)
    page = privacy(ask, cafe)
    assert ("keine Verbindung zu anderen Anbietern" in page, "werden an" in page, "klein" in page) == (
        True,
        False,
        False,
    )


def test_without_a_table_nothing_is_promised_that_its_organiser_may_have_changed(
    ask: Send, cafe: Cafe
) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, "https://modelle.test/v1")
    page = ask("GET", "/privacy", headers=BROWSER).text
    assert ("Anbietern" in page, "modelle.test" in page, "kein Konto" in page) == (False, False, True)


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_guests_read_that_the_tablecloth_may_be_photographed(ask: Send, cafe: Cafe, language: str) -> None:
    assert translator(language)("phone-privacy-photos") in privacy(ask, cafe, language)
