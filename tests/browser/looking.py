"""What tests of the board look for on a screen: axe finds nothing, all can be touched, all is in view."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# The size of targets is a rule of WCAG 2.2, which axe leaves out unless it is asked for.
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
SMALL = """() => [...document.querySelectorAll("*")].map((each) => each.shadowRoot).filter(Boolean)
  .flatMap((root) => [...root.querySelectorAll("button, select, summary, input:not([hidden]), textarea")])
  .filter((each) => each.checkVisibility() && !each.closest("label, .grip, .title"))
  .filter((each) => each.getBoundingClientRect().height < 40)
  .map((each) => each.outerHTML)"""


def faults(page: Page) -> list[object]:
    """What axe finds on this screen: the rule and where; and what is too small for a finger."""
    found = Axe().run(page, options=OPTIONS).response["violations"]
    rules = [(each["id"], [node["target"] for node in each["nodes"]]) for each in found]
    return rules + page.evaluate(SMALL)


def resize(page: Page, width: int, height: int = 768) -> None:
    """Give the window this size; comes back when the page is laid out in it."""
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_function("width => innerWidth === width", arg=width)
    drawn(page)


def drawn(page: Page) -> None:
    """Wait until what watches the sizes on the page has heard of them, which is a frame later."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def fits(page: Page, place: str) -> bool:
    """Is this shown without scrolling, neither sideways nor down?"""
    script = "node => node.scrollWidth <= node.clientWidth && node.scrollHeight <= node.clientHeight"
    return bool(page.locator(place).evaluate(script))
