"""The house that every verb works in: the store, the change feed, the settings, the clock.

`House.changing` is the only way to write, and it refuses to commit a change that nobody was asked for.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import Connection

from workshop.config import Settings, read_settings
from workshop.domain.errors import Unavailable
from workshop.domain.model import Actor, Topic, Workshop
from workshop.domain.permissions import Action, require
from workshop.embedding.models import Models
from workshop.live.feed import Change, Feed, Kind
from workshop.services.pace import Pace
from workshop.services.visitor import Visitor
from workshop.storage import topics, workshops
from workshop.storage.engine import Store
from workshop.storage.migrate import migrate

# All phones without a script at one table: a hall of them at once, then ten a second.
_CROWD_BURST, _CROWD_SECONDS = 300, 0.1


@dataclass
class Changing:
    """One write transaction that still needs somebody's permission."""

    tx: Connection
    kind: Kind
    announcement: Change | None = None
    permitted: bool = False

    def allow_topic(self, who: Visitor | Actor, action: Action, topic_id: int) -> tuple[Workshop, Topic]:
        """Let `who` act on the topic, or raise `NotAllowed`."""
        topic = topics.get(self.tx, topic_id)
        workshop = workshops.get(self.tx, topic.workshop_id)
        actor = who.actor(topic_id) if isinstance(who, Visitor) else who
        require(actor, action, workshop.phase, topic_id)
        self.announcement = Change(self.kind, workshop.id, topic_id)
        self.permitted = True
        return workshop, topic

    def allow_workshop(self, visitor: Visitor, action: Action, workshop_id: int) -> Workshop:
        """Let the visitor act on the whole workshop, or raise `NotAllowed`."""
        workshop = workshops.get(self.tx, workshop_id)
        require(visitor.actor(), action, workshop.phase)
        self.announcement = Change(self.kind, workshop.id)
        self.permitted = True
        return workshop

    def allow(self) -> None:
        """Let pass what has been checked otherwise: a passphrase, a first start, a new workshop."""
        self.permitted = True


@dataclass(frozen=True)
class House:
    """One installation. Threads share it."""

    store: Store
    settings: Settings
    feed: Feed = field(default_factory=Feed)
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    pace: Pace = field(init=False)
    crowd: Pace = field(init=False)
    models: Models = field(init=False)

    def __post_init__(self) -> None:
        """Set up what is kept in memory only."""
        guests, embedding = self.settings.guests, self.settings.embedding
        object.__setattr__(self, "pace", Pace(guests.device_burst, guests.device_seconds))
        object.__setattr__(self, "crowd", Pace(_CROWD_BURST, _CROWD_SECONDS))
        object.__setattr__(self, "models", Models(embedding.key, embedding.timeout))

    @contextmanager
    def changing(self, kind: Kind) -> Iterator[Changing]:
        """One write transaction; what it allowed is announced after the commit."""
        with self.store.write() as tx:
            change = Changing(tx, kind)
            yield change
            if not change.permitted:
                raise RuntimeError("a change without a permission")
        if change.announcement:
            self.feed.announce(change.announcement)


def open_house(settings: Settings) -> House:
    """Make the data folder, open the database and bring it up to date; raise `Unavailable` if it cannot.

    What it makes, other accounts of this machine cannot read.
    """
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable("data-folder", folder=str(settings.data_dir)) from error
    _make_private(settings.database_url)
    store = Store(settings.database_url)
    migrate(store)
    return House(store, settings)


def _make_private(database_url: str) -> None:
    """Make SQLite's file before SQLite does; the files that it puts beside get the same mode."""
    path = database_url.removeprefix("sqlite:///").partition("?")[0]
    named = database_url.startswith("sqlite:///") and not path.startswith(("file:", ":memory:"))
    if named and path:
        # Where it cannot be made, SQLite says why.
        with suppress(OSError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


@cache
def the_house() -> House:
    """The house of this process, opened from the environment at first use."""
    return open_house(read_settings(os.environ))
