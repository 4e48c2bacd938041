"""What a form's guest is shown once more after the redirect: the idea that has just arrived.

It waits here in memory under a random name, so that no address tells which idea is whose; its key is
handed out once, so that an address in somebody's log opens nothing.
"""

import secrets
import threading
from collections import OrderedDict
from dataclasses import replace

from workshop.phone.sending import Sending


class Receipts:
    """The newest `most` ideas by receipt; older ones are forgotten, and all of them at a restart."""

    def __init__(self, most: int = 1_000) -> None:
        self._most = most
        self._ideas: OrderedDict[str, Sending] = OrderedDict()
        self._lock = threading.Lock()

    def keep(self, own: Sending) -> str:
        """Keep an idea with its key and return its receipt, which nobody can guess."""
        receipt = secrets.token_urlsafe(16)
        with self._lock:
            self._ideas[receipt] = own
            while len(self._ideas) > self._most:
                self._ideas.popitem(last=False)
        return receipt

    def show(self, receipt: str) -> Sending | None:
        """The idea, at first with its key, later without; None for a receipt that is unknown or forgotten."""
        with self._lock:
            own = self._ideas.get(receipt)
            if own is not None:
                self._ideas[receipt] = replace(own, key=None)
            return own
