"""The Minutes screen in a browser: where its parts are, and how somebody uses them."""

import json
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.organiser import fill

_NEXT_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def settle(page: Page) -> None:
    """Wait until the screen has drawn what was asked of it."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def enter(page: Page, label: str, text: str) -> None:
    """Fill a field as a person does: after what was there has settled, and with a look at the answer."""
    settle(page)
    fill(page, label, text)
    expect(page.get_by_test_id("stToast").first).to_be_visible()


def sheet(page: Page) -> Locator:
    return page.locator(".st-key-sheet .minutes")


def ideas(example: Path) -> list[str]:
    return [idea["text"] for topic in json.loads(example.read_bytes())["topics"] for idea in topic["ideas"]]


def take(page: Page, label: str) -> tuple[str, bytes]:
    """Choose a format and take the file along: its name and its bytes."""
    settle(page)
    field = page.locator(".st-key-card-downloads").get_by_role("combobox")
    open_list(page, field)
    page.get_by_role("option", name=label, exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Herunterladen", exact=True).press("Enter")
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def open_list(page: Page, field: Locator) -> None:
    field.scroll_into_view_if_needed()
    # A list that has just opened closes when its field is scrolled, and that is told a frame later.
    page.evaluate(_NEXT_FRAMES)
    field.click()


def tick(page: Page, group: str, choice: str) -> None:
    """Tick a box by its key: a group that is still unfolding moves it away under a pointer."""
    settle(page)
    open_group(page, group)
    box = page.locator(".st-key-card-choices").get_by_role("checkbox", name=choice, exact=True)
    ticked = box.is_checked()
    box.press("Space")
    expect(box).to_be_checked(checked=not ticked)


def choose(page: Page, group: str, choice: str) -> None:
    """Choose one of several, by its key too."""
    settle(page)
    open_group(page, group)
    button = page.locator(".st-key-card-choices").get_by_role("radio", name=choice, exact=True)
    button.press("Space")
    expect(button).to_be_checked()


def open_group(page: Page, group: str) -> None:
    named = page.locator("summary").get_by_text(group, exact=True)
    box = page.locator(".st-key-card-choices details").filter(has=named)
    if box.get_attribute("open") is None:
        box.locator("summary").click()
