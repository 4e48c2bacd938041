"""What a form's guest is shown once more after the redirect: the words that have just arrived.

They wait here in memory under a random name, so that no address tells which idea is whose.
"""

import secrets
import threading
from collections import OrderedDict


class Receipts:
    """The newest `most` texts by receipt; older ones are forgotten, and all of them at a restart."""

    def __init__(self, most: int = 1_000) -> None:
        self._most = most
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._lock = threading.Lock()

    def keep(self, text: str) -> str:
        """Keep a text and return its receipt, which nobody can guess."""
        receipt = secrets.token_urlsafe(16)
        with self._lock:
            self._texts[receipt] = text
            while len(self._texts) > self._most:
                self._texts.popitem(last=False)
        return receipt

    def text(self, receipt: str) -> str:
        """The text, or "" for a receipt that is unknown or forgotten."""
        with self._lock:
            return self._texts.get(receipt, "")
