"""Who is asking: the visitor that a signed cookie stands for.

A visitor may be the organiser, the host of some tables, both, or neither.
"""

from dataclasses import dataclass

from workshop.domain.model import Actor, CafeTable, Role


@dataclass(frozen=True)
class Visitor:
    """Somebody at a door. `tables` are those whose host's link they have opened."""

    organiser: bool = False
    tables: tuple[CafeTable, ...] = ()

    def actor(self, topic_id: int | None = None) -> Actor | None:
        """In which role they act on this topic, or on all topics; None for somebody unknown."""
        if self.organiser:
            return Actor(Role.ORGANISER)
        for table in sorted(self.tables, key=lambda t: t.topic_id != topic_id):
            return Actor(Role.HOST, topic_id=table.topic_id, table_id=table.id)
        return None


NOBODY = Visitor()
ORGANISER = Visitor(organiser=True)
