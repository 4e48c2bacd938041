"""Workshop files for the tests: small ones by hand, and every one that the program itself could write."""

import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from workshop.domain.model import (
    Record,
)
from workshop.domain.text import clean_line, clean_paragraphs
from workshop.export.workshop_file import read_workshop_file

NOON = datetime(2027, 5, 12, 12, tzinfo=UTC)
Json = dict[str, Any]


def read(content: Json) -> Record:
    return read_workshop_file(json.dumps(content).encode(), NOON)


def in_order(data: bytes) -> object:
    """The JSON with its keys' order, which == on dicts would overlook."""
    return json.loads(data, object_pairs_hook=list)


def minimal(**more: object) -> Json:
    return {"format": "workshop/1", "title": "Café", "topics": []} | more


def topic(**more: object) -> Json:
    return {"key": "t1", "title": "Wohnen"} | more


CHARACTERS = st.characters(exclude_categories=("Cs",))
LINES = st.text(CHARACTERS, max_size=20).map(clean_line)
FILLED = LINES.filter(bool)
MAYBE_ROUND = st.integers(1, 999)


@st.composite
def topics(draw: st.DrawFn) -> list[Json]:
    keys = draw(st.lists(FILLED, max_size=3, unique=True))
    numbers = draw(st.lists(st.integers(1, 999), max_size=6, unique=True))
    return [draw(one_topic(key, numbers, numbers[i :: len(keys)])) for i, key in enumerate(keys)]


@st.composite
def one_topic(draw: st.DrawFn, key: str, numbers: list[int], own: list[int]) -> Json:
    clusters = draw(st.lists(FILLED, max_size=3, unique=True))
    optional = {"hidden": LINES}
    if numbers:
        optional["table"] = st.sampled_from(numbers)
    if clusters:
        optional["cluster"] = st.sampled_from(clusters)
    required = {"text": FILLED, "round": MAYBE_ROUND, "origin": st.sampled_from(["phone", "table", "paper"])}
    optional |= {"wording": FILLED, "parked": st.just(value=True), "same_as": st.just(0)}
    ideas = st.lists(st.fixed_dictionaries(required, optional=optional), max_size=5)
    minority = st.text(CHARACTERS, max_size=40).map(clean_paragraphs)
    shape = st.fixed_dictionaries({}, optional={"lead_in": FILLED, "minority": minority})
    asked = st.fixed_dictionaries({}, optional={"open_question": FILLED})
    moderators = st.lists(st.fixed_dictionaries({"name": FILLED, "function": LINES}), max_size=2)
    return {
        "key": key,
        "title": draw(FILLED),
        "question": draw(LINES),
        "introduction": draw(st.text(CHARACTERS, max_size=40).map(clean_paragraphs)),
        "tables": [{"number": number, "moderators": draw(moderators)} | draw(asked) for number in own],
        "clusters": [{"key": cluster, "title": draw(FILLED)} | draw(shape) for cluster in clusters],
        "ideas": draw(ideas.map(joined)),
    } | draw(st.fixed_dictionaries({}, optional={"withdrawn": st.integers(1, 9)}))


def joined(ideas: list[Json]) -> list[Json]:
    """Ideas of which none is in two places, and those joined to the first one that stands for itself."""
    for idea in ideas:
        if "cluster" in idea:
            idea.pop("parked", None)
    heads = [place for place, idea in enumerate(ideas) if "same_as" not in idea]
    for idea in ideas:
        if "same_as" in idea:
            idea.pop("same_as") if not heads else idea.update(same_as=heads[0])
    return ideas


@st.composite
def files(draw: st.DrawFn) -> Json:
    """Workshop files as the program itself writes them: the usual keys always, others when set."""
    content: Json = {
        "format": "workshop/1",
        "title": draw(FILLED),
        "subtitle": draw(LINES),
        "place": draw(LINES),
        "organiser": draw(LINES),
        "language": draw(st.sampled_from(["de", "en"])),
        "agenda": draw(st.lists(FILLED, max_size=3)),
        "participants": draw(
            st.lists(
                st.fixed_dictionaries(
                    {"name": FILLED}, optional={"first_name": FILLED, "institution": FILLED}
                ),
                max_size=3,
            )
        ),
        "attachments": draw(st.lists(FILLED, max_size=3)),
        "topics": draw(topics()),
    }
    rounds = draw(st.lists(st.fixed_dictionaries({"minutes": st.integers(1, 1440)}), max_size=24))
    day = draw(st.none() | st.dates())
    phase = draw(st.none() | st.sampled_from(["setup", "harvest", "closed"]))
    current = draw(st.none() | MAYBE_ROUND)
    sharing = draw(st.none() | st.sampled_from(["none", "topic"]))
    guests = draw(st.integers(0, 100_000))
    begins = draw(st.none() | st.times())
    last_day = draw(st.none() | st.dates())
    named = [idea["round"] for topic in content["topics"] for idea in topic["ideas"]]
    return (
        content
        | ({"rounds": rounds} if rounds else {})
        | ({"date": day.isoformat()} if day else {})
        | ({"guests": guests} if guests else {})
        | ({"begins": begins.strftime("%H:%M")} if begins else {})
        | ({"phase": phase} if phase else {})
        | ({"current_round": current} if current and current != max(named, default=1) else {})
        | ({"sharing": sharing} if sharing else {})
        | ({"delete_on": last_day.isoformat()} if last_day else {})
    )
