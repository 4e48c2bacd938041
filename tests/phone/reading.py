"""A guest's page as a browser without a script reads it, and the form that it sends."""

from html.parser import HTMLParser

import httpx

from tests.phone.conftest import BROWSER, Send


class Page(HTMLParser):
    """The few things of a page that a test asks for."""

    def __init__(self, answer: httpx.Response) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self.attributes: dict[str, dict[str, str | None]] = {}
        self.assets: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(answer.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        name = found.get("id") or tag
        self.attributes[name] = found
        self.texts.setdefault(name, "")
        if tag == "input":
            self.fields[found["name"] or ""] = found.get("value") or ""
        if tag in ("script", "link", "img") and (address := found.get("src") or found.get("href")):
            self.assets.append(address)
        if tag not in ("input", "link", "meta", "img", "br"):
            self._open.append((tag, name))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        for _, name in self._open:
            self.texts[name] += data

    @property
    def text(self) -> str:
        """What stands in the field; a browser drops the first line break."""
        return self.texts["text"].removeprefix("\n")


def show(ask: Send, path: str) -> Page:
    return Page(ask("GET", path, headers=BROWSER))


def post(ask: Send, address: str, **fields: str) -> httpx.Response:
    return ask("POST", f"{address}/ideas", data=fields, headers=BROWSER)
