"""The tablecloth in one's hands: a topic's ideas and clusters, in their order, while a step is made on it.

Whatever is changed here is noted as an operation, which can be replayed backwards and forwards.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from workshop.domain.errors import Invalid
from workshop.domain.history import ALONG, Op
from workshop.domain.keys import free_key
from workshop.domain.model import CafeTable, Cluster, Idea, Photo, Topic

_ROW = {
    "cluster": ("key", "title", "lead_in", "minority"),
    "topic": ("workshop_id", "key", "title", "question", "introduction", "position"),
}
_NAME_LENGTH = 60
Spot = Sequence[int | None]


class Sheet:
    """One or more topics with all that lies on them. `ops` is what was done since it was laid out.

    `topic_id` is the topic to which clusters come that are made again.
    """

    def __init__(
        self,
        topic_id: int,
        topics: Iterable[Topic],
        tables: Iterable[CafeTable],
        clusters: Iterable[Cluster],
        ideas: Iterable[Idea],
        photos: Iterable[Photo] = (),
    ) -> None:
        self.topic_id = topic_id
        self.topics = {each.id: each for each in topics}
        self.tables = {each.id: each for each in tables}
        self.clusters = {each.id: each for each in clusters}
        self.ideas = {each.id: each for each in ideas}
        self.photos = {each.id: each for each in photos}
        self.ops: list[Op] = []
        self._rows: dict[tuple[str, int], list[int]] = defaultdict(list)
        for kind in ("cluster", "idea"):
            things: dict[int, Any] = getattr(self, f"{kind}s")
            for each in sorted(things.values(), key=lambda e: (e.position, e.id)):
                self._rows[kind, each.topic_id].append(each.id)

    # What there is.

    def row(self, kind: str, topic_id: int | None = None) -> list[int]:
        """The ids of a topic's clusters or ideas in their order."""
        return self._rows[kind, self.topic_id if topic_id is None else topic_id]

    def group(self, head_id: int) -> list[Idea]:
        """The ideas that say the same as this one, in their order."""
        return [i for i in map(self.ideas.__getitem__, self.row("idea")) if i.same_as == head_id]

    def number(self) -> None:
        """Give everything the position at which it stands, counted from 0."""
        for (kind, _), row in self._rows.items():
            things = self._things(kind)
            for to, each in enumerate(row):
                if things[each].position != to:
                    things[each] = replace(things[each], position=to)

    # What can be done; each notes itself.

    def change(self, kind: str, thing_id: int, **fields: Any) -> None:
        """Give fields of an idea, cluster, table, topic or photo other values."""
        before = self._things(kind)[thing_id]
        pairs = {name: [getattr(before, name), value] for name, value in fields.items()}
        changed = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
        if changed:
            self._do({"on": kind, "id": thing_id, "set": changed})

    def place(self, kind: str, thing_id: int, before_id: int | None, topic_id: int | None = None) -> None:
        """Put an idea or a cluster before another one, or last where there is none; or into another topic."""
        home = self._things(kind)[thing_id].topic_id
        topic = home if topic_id is None else topic_id
        rest = [n for n in self.row(kind, topic) if n != thing_id]
        at = rest.index(before_id) if before_id in rest else len(rest)
        spot = [rest[at - 1] if at else None, rest[at] if at < len(rest) else None]
        now = self._spot(kind, thing_id)
        if topic != home:
            self._do({"on": kind, "id": thing_id, "place": [now, spot], "topic": [home, topic]})
        elif spot != now:
            self._do({"on": kind, "id": thing_id, "place": [now, spot]})

    def take_in(self, cluster: Cluster, before_id: int | None) -> None:
        """Lay down a cluster that was made just now, before another one or last."""
        row = self.row("cluster")
        self.clusters[cluster.id] = cluster
        row.insert(row.index(before_id) if before_id in row else len(row), cluster.id)
        spots = [[None, None], self._spot("cluster", cluster.id)]
        made = [None, _row("cluster", cluster)]
        self.ops.append({"on": "cluster", "id": cluster.id, "row": made, "place": spots})

    def remove(self, kind: str, thing_id: int) -> None:
        """Take a cluster or a topic away; what belongs to it must have left it."""
        op = {"on": kind, "id": thing_id, "row": [_row(kind, self._things(kind)[thing_id]), None]}
        if kind == "cluster":
            op["place"] = [self._spot(kind, thing_id), [None, None]]
        self._do(op)

    def lead_along(self, kind: str, ids: Sequence[int], topic_id: int) -> None:
        """Note that photos or steps of another topic, which are not on this sheet, come along to this one."""
        self.ops.append({"on": kind, "ids": list(ids), "topic": [topic_id, self.topic_id]})

    # What was done can be undone, and done again.

    def replay(self, ops: Sequence[Op], *, forward: bool) -> None:
        """Do a step again, or with `forward` false take it back.

        Raise `Invalid` "changed-since" where something is not as the step left it; then this sheet is
        of no use any more.
        """
        for op in ops if forward else reversed(ops):
            turned = op if forward else _inverse(op)
            if op["on"] in ALONG:
                self.ops.append(turned)
            else:
                self._require_unchanged(turned)
                self._do(turned)
        self._require_sound()

    def changed_since(self, kind: str, thing_id: int) -> Invalid:
        """The refusal that names what somebody else has changed."""
        thing = self._things(kind).get(thing_id)
        name = "" if thing is None else getattr(thing, "shown", "") or getattr(thing, "title", "")
        if isinstance(thing, CafeTable):
            name = str(thing.number)
        named = name or isinstance(thing, Photo)
        return Invalid("changed-since", what=kind if named else "nothing", name=shorten(name))

    def _require_unchanged(self, op: Op) -> None:
        kind, thing_id = op["on"], op["id"]
        thing = self._things(kind).get(thing_id)
        was = op["row"][0] if "row" in op else {}
        if (thing is None) != (was is None):
            raise self.changed_since(kind, thing_id)
        if thing is None:
            return
        expected = dict(was) | {name: pair[0] for name, pair in op.get("set", {}).items()}
        if "topic" in op:
            expected["topic_id"] = op["topic"][0]
        # A key only names a cluster in a file, and may have been given away meanwhile.
        expected.pop("key", None)
        expected.pop("position", None)
        if any(getattr(thing, name) != value for name, value in expected.items()):
            raise self.changed_since(kind, thing_id)

    def _require_sound(self) -> None:
        """Nothing that came since may be left without its place."""
        for table in self.tables.values():
            if table.topic_id not in self.topics:
                raise self.changed_since("table", table.id)
        for cluster in self.clusters.values():
            if cluster.topic_id not in self.topics:
                raise self.changed_since("cluster", cluster.id)
        for idea in self.ideas.values():
            if not self._is_sound(idea):
                raise self.changed_since("idea", idea.id)

    def _is_sound(self, idea: Idea) -> bool:
        home = None if idea.cluster_id is None else self.clusters.get(idea.cluster_id)
        head = None if idea.same_as is None else self.ideas.get(idea.same_as)
        return (
            idea.topic_id in self.topics
            and not (idea.parked and idea.cluster_id is not None)
            and not (idea.withdrawn and idea != _only_the_fact(idea))
            and (idea.cluster_id is None or (home is not None and home.topic_id == idea.topic_id))
            and (
                idea.same_as is None
                or (
                    head is not None
                    and head.same_as is None
                    and not head.withdrawn
                    and head.topic_id == idea.topic_id
                )
            )
        )

    def _do(self, op: Op) -> None:
        kind, thing_id, things = op["on"], op["id"], self._things(op["on"])
        if "row" in op:
            row = op["row"][1]
            if row is None:
                gone = things.pop(thing_id)
                if kind == "cluster":
                    self.row(kind, gone.topic_id).remove(thing_id)
            else:
                things[thing_id] = self._made(kind, thing_id, row)
        if "set" in op:
            after = {name: pair[1] for name, pair in op["set"].items()}
            things[thing_id] = replace(things[thing_id], **after)
        if "place" in op and thing_id in things:
            home, topic = op.get("topic", [things[thing_id].topic_id] * 2)
            if thing_id in self.row(kind, home):
                self.row(kind, home).remove(thing_id)
            things[thing_id] = replace(things[thing_id], topic_id=topic)
            row = self.row(kind, topic)
            row.insert(_find(row, op["place"][1]), thing_id)
        if kind == "cluster" and thing_id in things:
            self._keep_keys_apart(things[thing_id])
        self.ops.append(op)

    def _keep_keys_apart(self, cluster: Cluster) -> None:
        neighbours = (c for c in self.clusters.values() if c.topic_id == cluster.topic_id)
        taken = {each.key for each in neighbours if each.id != cluster.id}
        if cluster.key in taken:
            self.clusters[cluster.id] = replace(cluster, key=free_key("g", taken))

    def _made(self, kind: str, thing_id: int, row: dict[str, Any]) -> Cluster | Topic:
        if kind == "topic":
            return Topic(id=thing_id, **row)
        return Cluster(id=thing_id, topic_id=self.topic_id, **row)

    def _spot(self, kind: str, thing_id: int) -> list[int | None]:
        row = self.row(kind, self._things(kind)[thing_id].topic_id)
        at = row.index(thing_id)
        return [row[at - 1] if at else None, row[at + 1] if at + 1 < len(row) else None]

    def _things(self, kind: str) -> dict[int, Any]:
        things: dict[int, Any] = getattr(self, f"{kind}s")
        return things


def shorten(words: str, length: int = _NAME_LENGTH) -> str:
    """At most `length` characters, cut between words where there is a space, with an ellipsis."""
    if len(words) <= length:
        return words
    cut = words[: length - 1]
    head = cut if words[length - 1] == " " else cut.rpartition(" ")[0]
    return (head or cut).rstrip(" ,;:-") + "…"


def _only_the_fact(idea: Idea) -> Idea:
    nothing: dict[str, Any] = dict.fromkeys(("cluster_id", "hidden", "wording", "same_as"))
    return replace(idea, text="", parked=False, **nothing)


def _inverse(op: Op) -> Op:
    turned: Op = {name: op[name][::-1] for name in ("row", "place", "topic") if name in op}
    if "set" in op:
        turned["set"] = {name: pair[::-1] for name, pair in op["set"].items()}
    return {name: op[name] for name in ("on", "id", "ids") if name in op} | turned


def _row(kind: str, thing: Cluster | Topic) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in _ROW[kind]}


def _find(row: Sequence[int], spot: Spot) -> int:
    """Where this spot is now: before its next one, else behind its previous one, else at the end."""
    before, behind = spot
    if behind in row:
        return row.index(behind)
    return row.index(before) + 1 if before in row else len(row)
