"""The nouns of a World Café as frozen dataclasses, named as `docs/concepts.md` names them.

They hold what was said and decided, never how it is stored or shown.
"""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """Who somebody is to a workshop."""

    GUEST = "guest"
    HOST = "host"
    ORGANISER = "organiser"


class Phase(StrEnum):
    """Where a workshop stands."""

    SETUP = "setup"
    COLLECT = "collect"
    HARVEST = "harvest"
    CLOSED = "closed"


class Sharing(StrEnum):
    """Which of the others' ideas a guest's phone shows: none, the own table's, or all of the topic."""

    NONE = "none"
    TABLE = "table"
    TOPIC = "topic"


class Origin(StrEnum):
    """How an idea came to the table: from a phone, typed in by the host, from a paper card."""

    PHONE = "phone"
    TABLE = "table"
    PAPER = "paper"


@dataclass(frozen=True)
class Actor:
    """Somebody who wants to do something. A host has a `topic_id`, a guest a `table_id`."""

    role: Role
    topic_id: int | None = None
    table_id: int | None = None


@dataclass(frozen=True)
class Round:
    """One round at the tables; its length in minutes."""

    minutes: int


@dataclass(frozen=True)
class Participant:
    """A line in the minutes' table of participants, entered by the organiser, never by a guest."""

    name: str
    first_name: str = ""
    institution: str = ""


@dataclass(frozen=True)
class Workshop:
    """One event (Veranstaltung) with everything that its minutes need besides the topics.

    `round_started_at` is known while a round runs, `kept_since` from the day on which it came into
    this house; `deletion.py` says what follows from that and `delete_on`. `embedding` is the model that
    helps with suggestions, "" for none; `embedding.py` says where its texts go. `guests` is how many are
    expected, 0 where nobody said; `begins` is when the first round begins, in the venue's own time.
    `wlan_name` and `wlan_password` are those of the venue. A phone has reached the guests' page under the
    address `reached_url` at `reached_at`.
    """

    id: int
    title: str
    subtitle: str = ""
    date: dt.date | None = None
    place: str = ""
    organiser: str = ""
    language: str = "de"
    rounds: tuple[Round, ...] = ()
    agenda: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    attachments: tuple[str, ...] = ()
    phase: Phase = Phase.SETUP
    current_round: int = 1
    round_started_at: dt.datetime | None = None
    sharing: Sharing = Sharing.TABLE
    delete_on: dt.date | None = None
    kept_since: dt.date | None = None
    embedding: str = ""
    guests: int = 0
    begins: dt.time | None = None
    wlan_name: str = ""
    wlan_password: str = field(default="", repr=False)
    reached_at: dt.datetime | None = None
    reached_url: str = ""


@dataclass(frozen=True)
class Topic:
    """What one or more tables talk about; `question` is the Leitfrage."""

    id: int
    workshop_id: int
    key: str
    title: str
    question: str = ""
    introduction: str = ""
    position: int = 0


@dataclass(frozen=True)
class Host:
    """A table's host (Tischmoderation), printed in the minutes by name and function."""

    name: str
    function: str = ""


@dataclass(frozen=True)
class CafeTable:
    """A table in the room. `code` is what guests type, `host_token` what its host's link holds.

    `open_question` is what its hosts leave to the next group, or "".
    """

    id: int
    workshop_id: int
    topic_id: int
    number: int
    code: str
    host_token: str
    hosts: tuple[Host, ...] = ()
    open_question: str = ""


@dataclass(frozen=True)
class Cluster:
    """A group of ideas (Themengruppe); its title is a statement, its `lead_in` a sentence its ideas complete.

    With `minority` it is contested (strittig): that is the view of those who do not agree, or "".
    """

    id: int
    topic_id: int
    key: str
    title: str
    position: int = 0
    lead_in: str = ""
    minority: str | None = None


@dataclass(frozen=True)
class Idea:
    """One idea as it was sent. Without `cluster_id` it is open; with `hidden` (a reason) it is put away.

    A `parked` one lies in the store of themes (Themenspeicher), in no cluster. `wording` is what the host
    put in place of its words, for board and minutes; `text` stays what was sent. With `same_as` it says
    the same as another one, its representative, and is where that one is; never a chain of them.
    Of a withdrawn one only the fact remains: its text is "", and it is in no cluster.
    """

    id: int
    topic_id: int
    table_id: int | None
    round: int
    text: str
    origin: Origin
    created_at: dt.datetime
    cluster_id: int | None = None
    position: int = 0
    hidden: str | None = None
    withdrawn: bool = False
    parked: bool = False
    wording: str | None = None
    same_as: int | None = None

    @property
    def shown(self) -> str:
        """The words that board and minutes show."""
        return self.text if self.wording is None else self.wording


@dataclass(frozen=True)
class Photo:
    """A photograph of what lies on a table; `width` and `height` in pixels, its bytes are kept apart.

    `caption` stands beneath it, `alt` says it to who cannot see it.
    """

    id: int
    topic_id: int
    table_id: int | None
    round: int
    created_at: dt.datetime
    width: int
    height: int
    caption: str = ""
    alt: str = ""
    position: int = 0


@dataclass(frozen=True)
class Record:
    """Everything that one workshop holds, read at one moment; each tuple is in its own order."""

    workshop: Workshop
    topics: tuple[Topic, ...]
    tables: tuple[CafeTable, ...]
    clusters: tuple[Cluster, ...]
    ideas: tuple[Idea, ...]
