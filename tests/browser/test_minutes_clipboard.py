"""The minutes on the clipboard, read back: formatted, by selection, or selected for the keyboard."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.minutes import choose, ideas, settle


@pytest.fixture
def reading(minutes: Page) -> Iterator[Page]:
    """The same, where the page may read the clipboard."""
    minutes.context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield minutes
    minutes.context.clear_permissions()


def test_the_clipboard_gets_formatted_text_with_the_levels_that_were_chosen(
    reading: Page, example: Path
) -> None:
    choose(reading, "Umfang", "3")
    expect(reading.locator(".st-key-level-3")).to_be_visible()
    settle(reading)
    reading.get_by_role("button", name="In die Zwischenablage").click()
    expect(reading.locator(".clip [role=status]")).to_contain_text("Kopiert.")
    copied = reading.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type) => (await item.getType(type)).text();
          return { html: await read("text/html"), plain: await read("text/plain") };
        }"""
    )
    assert re.findall(r"<h([1-6])", copied["html"])[:2] == ["3", "4"]
    assert len(re.findall("<li", copied["html"])) == len(ideas(example))
    lines = copied["plain"].splitlines()
    assert lines[0] == "Ergebnisse"
    assert sorted(line for line in lines if line.startswith("• ")) == sorted(f"• {i}" for i in ideas(example))


def test_over_plain_http_a_selection_is_copied_instead(reading: Page, example: Path) -> None:
    without_clipboard(reading)
    reading.get_by_role("button", name="In die Zwischenablage").click()
    expect(reading.locator(".clip [role=status]")).to_contain_text("Kopiert.")
    expect(reading.locator(".clip .by-hand")).to_be_hidden()
    pasted = paste(reading)
    assert (pasted["html"].count("<li"), pasted["plain"].count("\n• ")) == (len(ideas(example)),) * 2


def test_where_copying_is_forbidden_the_text_is_selected_for_the_keyboard(
    reading: Page, example: Path
) -> None:
    without_clipboard(reading)
    reading.evaluate("document.execCommand = () => false")
    reading.get_by_role("button", name="In die Zwischenablage").click()
    expect(reading.locator(".clip [role=status]")).to_contain_text("Drücken Sie Strg+C (")
    expect(reading.get_by_role("group", name="Das Protokoll zum Kopieren")).to_be_focused()
    reading.keyboard.press("Control+c")
    pasted = paste(reading)
    assert pasted["html"].count("<li") == len(ideas(example))


def without_clipboard(page: Page) -> None:
    """As on a page that came over plain http; the real one stays for reading back."""
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })")


def paste(page: Page) -> dict[str, Any]:
    """What another page of the same visitor finds in the clipboard."""
    page.evaluate("delete navigator.clipboard")
    pasted: dict[str, Any] = page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type) => (await item.getType(type)).text();
          return { html: await read("text/html"), plain: "\\n" + (await read("text/plain")) };
        }"""
    )
    return pasted
