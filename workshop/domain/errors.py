"""The few ways in which something can go wrong that a visitor should hear about.

An error carries a code and values, never a sentence; the doors translate it.
"""


class WorkshopError(Exception):
    """Something a visitor must be told. `code` names the sentence in the catalogue."""

    def __init__(self, code: str, /, **values: str | int) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class Invalid(WorkshopError):
    """What was sent cannot be taken as it is; the visitor can correct it."""


class NotFound(WorkshopError):
    """There is no such thing, or not any more."""


class NotAllowed(WorkshopError):
    """This visitor may not do this now; the code says why."""


class Unavailable(WorkshopError):
    """The machine cannot do it at the moment: database locked, folder read-only, port taken."""
