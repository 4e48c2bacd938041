"""What a test does with a phone: write, send, and read where each idea is."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, Route, expect

from tests.phone.conftest import Cafe
from tests.waiting import until

ON_TABLE = "auf dem Tisch"
LOST = "Keine Verbindung."


def field(page: Page) -> Locator:
    return page.get_by_label("Ihre Idee", exact=True)


def send(page: Page, *texts: str) -> None:
    """Send each with the button."""
    for text in texts:
        field(page).fill(text)
        page.locator("#send").click()
        expect(field(page)).to_have_value("")


def own(page: Page, text: str) -> Locator:
    """The guest's own idea with this text in it."""
    return page.locator("#own-list li").filter(has_text=text)


def expect_state(page: Page, text: str, state: str) -> None:
    expect(own(page, text).locator(".state")).to_have_text(state)


def expect_each_on_table(page: Page, *texts: str) -> None:
    for text in texts:
        expect(own(page, text).locator(".state")).to_have_text(ON_TABLE, timeout=60_000)


def texts(cafe: Cafe) -> list[str]:
    """What the server holds, in the order in which it came."""
    return [idea.text for idea in sorted(cafe.ideas, key=lambda idea: idea.id)]


def commit_but_lose(route: Route) -> None:
    """The server takes it, and its answer never arrives."""
    route.fetch()
    route.abort()


def commit_once_but_lose(page: Page, address: str) -> None:
    """The server takes what is sent there first, and no answer arrives; nothing else gets through at all."""
    lost: list[Route] = []

    def lose(route: Route) -> None:
        if not lost:
            route.fetch()
        lost.append(route)
        route.abort()

    page.route(address, lose)


class Held:
    """What is sent waits on the way."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._routes: list[Route] = []
        page.route("**/ideas?*", self._keep)

    def _keep(self, route: Route) -> None:
        self._routes.append(route)

    def let_first_go(self) -> None:
        # The page says that it sends before the request is seen here.
        until(self._page, lambda: self._routes)
        self._routes[0].continue_()


def every(nth: int, act: Callable[[Route], None]) -> Callable[[Route], None]:
    """Do this to every nth request and let the others pass."""
    count = 0

    def maybe(route: Route) -> None:
        nonlocal count
        count += 1
        if count % nth:
            route.continue_()
        else:
            act(route)

    return maybe
