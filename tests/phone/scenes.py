"""The states in which a guest's phone can be, each one reached as a guest would reach it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from playwright.sync_api import Page, expect

from tests.phone.conftest import Cafe
from tests.phone.sending_phone import expect_state, field, own, send
from workshop.domain.model import Idea, Phase
from workshop.services.clusters import create_cluster
from workshop.services.ideas import hide_ideas
from workshop.services.pace import Pace
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_round

REFUSED = "Diese Idee ist viel länger, als der Server sie nach dem Ändern der Einstellung noch annimmt."
CLUSTER = "Die Attraktivität der Unternehmen für Fachkräfte muss erhöht werden"


@dataclass(frozen=True)
class Scene:
    """A page that shows the first table, the café behind it, and the site's address."""

    page: Page
    cafe: Cafe
    site: str

    def idea(self, text: str) -> Idea:
        return next(idea for idea in self.cafe.ideas if idea.text == text)

    def limit(self, **limits: int) -> None:
        settings = self.cafe.house.settings
        guests = replace(settings.guests, **limits)
        object.__setattr__(self.cafe.house, "settings", replace(settings, guests=guests))


def empty(scene: Scene) -> None:
    expect(field(scene.page)).to_have_value("")


def near_the_limit(scene: Scene) -> None:
    field(scene.page).fill("Wort " * 190)
    expect(scene.page.locator("#counter")).not_to_be_empty()


def over_the_limit(scene: Scene) -> None:
    field(scene.page).fill("x" * 1_001)
    scene.page.locator("#send").click()
    expect(scene.page.get_by_role("alert").filter(has_text="1.001 Zeichen")).to_be_visible()


def sent(scene: Scene) -> None:
    send(scene.page, "Gerade gesendet")
    expect(scene.page.locator("#news")).to_contain_text("Gerade gesendet")
    expect_state(scene.page, "Gerade gesendet", "auf dem Tisch")


def every_fate(scene: Scene) -> None:
    page, house = scene.page, scene.cafe.house
    known = ("Geändert", "Gruppiert", "Beiseite", "Widerrufen", "Bleibt")
    send(page, *known)
    for text in known:
        expect_state(page, text, "auf dem Tisch")
    topic_id = scene.cafe.table.topic_id
    create_cluster(house, ORGANISER, topic_id, CLUSTER, [scene.idea("Gruppiert").id])
    hide_ideas(house, ORGANISER, scene.idea("Beiseite").topic_id, [scene.idea("Beiseite").id], "doppelt")
    expect_state(page, "Gruppiert", f"in der Themengruppe „{CLUSTER}“")
    expect_state(page, "Beiseite", "von der Tischmoderation zur Seite gelegt")
    _press(page, "Widerrufen", "Zurückziehen", "Ja, zurückziehen")
    expect_state(page, "Widerrufen", "zurückgezogen")
    scene.limit(idea_length=50)
    send(page, REFUSED)
    expect_state(page, REFUSED, "nicht angenommen")
    page.route("**/ideas**", lambda route: route.abort())
    _press(page, "Geändert", "Ändern")
    page.locator("#own-list textarea").fill("Geändert, noch hier")
    page.get_by_role("button", name="Speichern").click()
    send(page, "Noch unterwegs")
    expect_state(page, "Noch unterwegs", "auf diesem Gerät · wartet auf das Netz")


def every_panel(scene: Scene) -> None:
    page = scene.page
    ideas = ("Mit Menü", "Mit Feld", "Mit Frage")
    send(page, *ideas)
    for text in ideas:
        expect_state(page, text, "auf dem Tisch")
    _press(page, "Mit Menü")
    _press(page, "Mit Feld", "Ändern")
    page.locator("#own-list textarea").fill("")
    page.get_by_role("button", name="Speichern").click()
    expect(own(page, "Mit Feld").get_by_role("alert")).to_contain_text("noch keinen Text")
    _press(page, "Mit Frage", "Zurückziehen")
    expect(page.get_by_role("button", name="Ja, zurückziehen")).to_be_visible()
    page.locator("#others summary").click()
    expect(page.locator("#others")).to_have_attribute("open", "")


def wrong(scene: Scene) -> None:
    scene.page.locator("#send").click()
    expect(scene.page.get_by_role("alert").filter(has_text="noch keinen Text")).to_be_visible()


def offline(scene: Scene) -> None:
    scene.page.context.set_offline(True)
    send(scene.page, "Ohne Netz")
    expect(scene.page.locator("#line")).to_contain_text("Keine Verbindung")


def too_fast(scene: Scene) -> None:
    object.__setattr__(scene.cafe.house, "pace", Pace(1, 60))
    send(scene.page, "Die erste", "Die zweite")
    expect(own(scene.page, "Die zweite")).to_contain_text("geht es weiter")


def next_round(scene: Scene) -> None:
    house, workshop_id = scene.cafe.house, scene.cafe.workshop_id
    enter_round(house, ORGANISER, workshop_id, 1)
    scene.page.reload()
    enter_round(house, ORGANISER, workshop_id, 2)
    expect(scene.page.locator("#next-words")).to_contain_text("Runde 2 beginnt")
    expect(scene.page.locator("#clock")).to_be_visible()


def _in_phase(phase: Phase, text: str = "") -> Callable[[Scene], None]:
    def enter(scene: Scene) -> None:
        field(scene.page).fill(text)
        scene.cafe.enter(phase)
        expect(scene.page.locator("#wait")).to_be_visible()

    return enter


def results_there(scene: Scene) -> None:
    cafe = scene.cafe
    cafe.enter(Phase.HARVEST)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Leitung", dt.date(2018, 9, 3))
    expect(scene.page.locator("#results")).to_be_visible()


def opened_again(scene: Scene) -> None:
    results_there(scene)
    scene.cafe.enter(Phase.COLLECT)
    expect(scene.page.locator("#earlier")).to_be_visible()


def refused_form(scene: Scene) -> None:
    field(scene.page).fill("Ohne Skript")
    scene.cafe.enter(Phase.HARVEST)
    scene.page.evaluate("document.getElementById('idea').submit()")
    expect(scene.page.locator("#trouble")).to_contain_text("Das Sammeln ist beendet")


def received_form(scene: Scene) -> None:
    field(scene.page).fill("Ohne Skript")
    scene.page.evaluate("document.getElementById('idea').submit()")
    expect(scene.page.locator("#news")).to_contain_text("Ohne Skript")


def type_code(scene: Scene) -> None:
    scene.page.goto(f"{scene.site}/t")


def unknown_code(scene: Scene) -> None:
    scene.page.goto(f"{scene.site}/t/zzzzzz")
    expect(scene.page.get_by_role("alert")).to_be_visible()


def homeless_text(scene: Scene) -> None:
    field(scene.page).fill("Wohin damit")
    scene.page.evaluate("document.getElementById('idea').action = '/t/zzzzzz/ideas'")
    scene.page.evaluate("document.getElementById('idea').submit()")
    expect(scene.page.locator("#kept")).to_have_value("Wohin damit")


def privacy(scene: Scene) -> None:
    scene.page.get_by_role("link", name="Datenschutz").click()
    expect(scene.page.get_by_role("heading", level=1)).to_have_text("Datenschutz")


SCENES: dict[str, Callable[[Scene], None]] = {
    "empty": empty,
    "near the limit": near_the_limit,
    "over the limit": over_the_limit,
    "sent": sent,
    "every fate": every_fate,
    "every panel": every_panel,
    "an error": wrong,
    "offline": offline,
    "too fast": too_fast,
    "the next round": next_round,
    "setup": _in_phase(Phase.SETUP),
    "harvest": _in_phase(Phase.HARVEST),
    "harvest with a text begun": _in_phase(Phase.HARVEST, "Noch nicht gesendet"),
    "closed": _in_phase(Phase.CLOSED),
    "the results are there": results_there,
    "opened again after the approval": opened_again,
    "a form refused": refused_form,
    "a form received": received_form,
    "the code's page": type_code,
    "an unknown code": unknown_code,
    "a text without a table": homeless_text,
    "privacy": privacy,
}


def _press(page: Page, text: str, *buttons: str) -> None:
    row = own(page, text)
    row.locator(".one").click()
    for button in buttons:
        row.get_by_role("button", name=button, exact=True).click()
