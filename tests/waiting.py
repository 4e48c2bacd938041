"""Waiting in a browser's test for what no page shows: what its routes and listeners noted, what is stored.

What a page shows is waited for with `expect`.
"""

import time
from collections.abc import Callable

from playwright.sync_api import Page

PATIENCE = 20.0
_PAUSE = 20


def until(page: Page, holds: Callable[[], object], patience: float = PATIENCE) -> None:
    """Let the browser's messages in until this holds; fails after so many seconds."""
    end = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < end, "it did not come to hold"
        page.wait_for_timeout(_PAUSE)
