"""For everybody: axe finds nothing, nothing scrolls sideways and thumbs find every target, in any state.

So it is in every language, in light and in dark, on narrow phones, at 400 % zoom and with large text.
"""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.phone.conftest import Cafe
from tests.phone.scenes import SCENES, Scene, every_fate
from workshop.i18n import GUEST_LANGUAGES, translator

# The size of targets is a rule of WCAG 2.2, which axe leaves out unless it is asked for.
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
SCHEMES: tuple[Any, ...] = ("light", "dark")
THUMB = 44
# A narrow phone, and what 400 % zoom leaves of 1280 by 1024 pixels.
SIZES = ((320, 568), (320, 256))
TOO_SMALL = """(least) =>
  Array.from(document.querySelectorAll("a, button, input, textarea, select, summary"))
    .map((each) => [each.id || each.className || each.textContent.trim(), each.getBoundingClientRect()])
    .filter(([, box]) => box.width && Math.min(box.width, box.height) < least)
    .map(([name]) => name)"""
BESIDE = """() => {
  const width = document.scrollingElement.clientWidth;
  return Array.from(document.querySelectorAll("body *"))
    .filter((each) => !each.closest(".hush") && each.getClientRects().length)
    .map((each) => [each.id || each.className || each.tagName, each.getBoundingClientRect()])
    .filter(([, box]) => box.right > width + 0.5 || box.left < -0.5)
    .map(([name]) => name)
    .concat(document.scrollingElement.scrollWidth > width ? ["the page"] : []);
}"""
# What a large system font does on a phone.
ENLARGE = """() => {
  const all = Array.from(document.querySelectorAll("body, body *"));
  const sizes = all.map((each) => parseFloat(getComputedStyle(each).fontSize));
  all.forEach((each, n) => { each.style.fontSize = 2 * sizes[n] + "px"; });
}"""


def faults(page: Page) -> list[tuple[str, str, str]]:
    """What axe finds, light and dark: the scheme, the rule, the element."""
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        violations = Axe().run(page, options=OPTIONS).response["violations"]
        found += [(scheme, each["id"], str(node["target"])) for each in violations for node in each["nodes"]]
    return found


def beside(page: Page) -> list[str]:
    """What reaches beyond the sides of a small screen."""
    usual = page.viewport_size
    assert usual
    found = []
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        found += page.evaluate(BESIDE)
    page.set_viewport_size(usual)
    return found


def too_small(page: Page) -> list[str]:
    """What a thumb would miss."""
    found: list[str] = page.evaluate(TOO_SMALL, THUMB)
    return found


def beside_when_enlarged(page: Page) -> list[str]:
    """What reaches beyond the sides of a usual phone when its letters are twice as large."""
    page.evaluate(ENLARGE)
    found: list[str] = page.evaluate(BESIDE)
    return found


@pytest.mark.parametrize("name", SCENES)
def test_every_state_is_for_everybody(name: str, phone: Page, cafe: Cafe, site: str) -> None:
    SCENES[name](Scene(phone, cafe, site))
    assert (faults(phone), beside(phone), too_small(phone), beside_when_enlarged(phone)) == ([], [], [], [])


def test_every_language_is_for_everybody(phone: Page, cafe: Cafe, site: str, table_page: str) -> None:
    every_fate(Scene(phone, cafe, site))
    found = {}
    for language in GUEST_LANGUAGES:
        phone.goto(f"{table_page}?lang={language}")
        expect(phone.locator("html")).to_have_attribute("lang", language)
        expect(phone.locator("#own-title")).to_have_text(translator(language)("phone-own"))
        expect(phone.locator("#own-list li")).to_have_count(7)
        phone.locator("#own-list .one").first.click()
        phone.locator("#others summary").click()
        found[language] = [*faults(phone), *beside(phone), *too_small(phone), *beside_when_enlarged(phone)]
    assert found == {language: [] for language in GUEST_LANGUAGES}


@pytest.mark.parametrize("path", ["/t", "/t/zzzzzz", "/privacy"])
def test_the_pages_without_a_table_fit_in_every_language(path: str, phone: Page, site: str) -> None:
    found = {}
    for language in GUEST_LANGUAGES:
        phone.goto(f"{site}{path}?lang={language}")
        found[language] = [*beside(phone), *too_small(phone), *beside_when_enlarged(phone)]
    assert found == {language: [] for language in GUEST_LANGUAGES}


def test_what_is_wrong_would_be_found(phone: Page) -> None:
    phone.evaluate("document.querySelector('.where').style.color = '#56646b'")
    assert faults(phone) == [("dark", "color-contrast", "['#where']")]
    phone.evaluate("document.getElementById('send').style.width = '330px'")
    assert beside(phone) == ["send", "the page"] * len(SIZES)
    phone.evaluate("Object.assign(document.getElementById('send').style, {height: '43px', minHeight: 0})")
    assert too_small(phone) == ["send"]
