"""Hands on the board: a mouse that lifts, carries and lets go, and a finger on the tablet."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import CDPSession, Locator, Page, expect

TABLET: dict[str, Any] = {"viewport": {"width": 1024, "height": 768}, "has_touch": True}


def spot(locator: Locator, across: float = 0.5, down: float = 0.5) -> tuple[float, float]:
    """A point of it on the screen; 0 is its left or upper edge and 1 the other one."""
    box = locator.bounding_box()
    assert box is not None
    return box["x"] + box["width"] * across, box["y"] + box["height"] * down


def words(page: Page, text: str) -> Locator:
    """Where one takes hold of a card."""
    return page.locator(".card .words", has_text=text)


def lift(page: Page, what: Locator) -> None:
    """Take it with the mouse and hold it a little beside where it was."""
    x, y = spot(what, 0.3)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 12, y + 4, steps=3)
    expect(page.locator(".ghost")).to_be_visible()


def carry(page: Page, onto: Locator, across: float = 0.5, down: float = 0.5) -> None:
    """Hold what was lifted over this point."""
    page.mouse.move(*spot(onto, across, down), steps=6)


def drag(page: Page, what: Locator, onto: Locator, across: float = 0.5, down: float = 0.5) -> None:
    """Lift it, carry it there and let go."""
    lift(page, what)
    carry(page, onto, across, down)
    page.mouse.up()
    expect(page.locator(".ghost")).to_have_count(0)


@dataclass
class Finger:
    """One finger on the glass."""

    page: Page
    session: CDPSession

    @classmethod
    def of(cls, page: Page) -> "Finger":
        return cls(page, page.context.new_cdp_session(page))

    def touch(self, x: float, y: float) -> None:
        self._send("touchStart", [{"x": x, "y": y}])

    def move(self, x: float, y: float) -> None:
        self._send("touchMove", [{"x": x, "y": y}])

    def leave(self) -> None:
        self._send("touchEnd", [])

    def lose(self) -> None:
        """What happens when the system takes the touch away."""
        self._send("touchCancel", [])

    def lift(self, what: Locator) -> None:
        """Rest on it until it is lifted."""
        self.touch(*spot(what, 0.3))
        expect(self.page.locator(".ghost")).to_be_visible()

    def drag(self, what: Locator, onto: Locator, across: float = 0.5, down: float = 0.5) -> None:
        self.lift(what)
        (x, y), (end_x, end_y) = spot(what, 0.3), spot(onto, across, down)
        for n in range(1, 9):
            self.move(x + (end_x - x) * n / 8, y + (end_y - y) * n / 8)
        self.leave()
        expect(self.page.locator(".ghost")).to_have_count(0)

    def swipe(self, what: Locator, distance: int) -> None:
        """A swipe that begins at once; negative goes up."""
        x, y = spot(what, 0.3)
        self.touch(x, y)
        for n in range(1, 9):
            self.move(x, y + distance * n / 8)
        self.leave()

    def _send(self, kind: str, points: list[dict[str, float]]) -> None:
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
