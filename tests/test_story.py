"""The whole café without any screen, from the first start to the finished minutes."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from workshop.domain.errors import NotAllowed
from workshop.domain.keys import free_key
from workshop.domain.model import Idea, Origin, Phase
from workshop.domain.permissions import Verdict
from workshop.domain.results import Counts
from workshop.services import access
from workshop.services.board import read_board
from workshop.services.clusters import create_cluster, describe_cluster, dissolve_cluster, move_cluster
from workshop.services.files import import_workshop
from workshop.services.guests import (
    Fate,
    change_own_idea,
    follow_own_ideas,
    submit_idea,
    visit_table,
    withdraw_own_idea,
)
from workshop.services.house import House
from workshop.services.ideas import hide_ideas, move_ideas, restore_ideas, type_idea
from workshop.services.minutes import export_minutes, preview_minutes
from workshop.services.tables import list_links
from workshop.services.visitor import Visitor
from workshop.services.workshops import enter_phase, enter_round

FIRST, SECOND = "Kita-Randzeiten *und* Betriebe", "Bürgerbus <b>am Abend</b> 🚌"
BETTER = "Bürgerbus <b>auch sonntags</b> 🚌"
STATEMENT = "Wege und Zeiten müssen passen"
SPOKEN, LATE = "Patenschaften", "von der Karte"


def _headings_and_bullets(markdown: str) -> list[tuple[str, str]]:
    """Each heading and bullet as a reader sees it, in order."""
    lines = re.findall(r"^(#{1,3}|-) (.*)$", markdown, re.MULTILINE)
    return [(mark, re.sub(r"\\(.)", r"\1", text)) for mark, text in lines]


def _outline(content: dict[str, Any]) -> list[tuple[str, str]]:
    """The same, straight from a workshop file."""
    lines = [("#", "Ergebnisse")]
    for topic in content["topics"]:
        lines.append(("##", topic["title"]))
        shown = [idea for idea in topic["ideas"] if "hidden" not in idea]
        for cluster in topic["clusters"]:
            lines.append(("###", cluster["title"]))
            lines += [("-", idea["text"]) for idea in shown if idea.get("cluster") == cluster["key"]]
        still_open = [("-", idea["text"]) for idea in shown if "cluster" not in idea]
        lines += [("###", "Weitere Nennungen"), *still_open] if still_open else []
    return lines


def _retold(content: dict[str, Any], number: int, other_number: int) -> dict[str, Any]:
    """The file as it must be at the end of the story."""
    topic, other = content["topics"][0], content["topics"][1]
    latest = max((idea["round"] for each in content["topics"] for idea in each["ideas"]), default=1)
    then = content.get("current_round", latest)
    key = free_key("g", [cluster["key"] for cluster in topic["clusters"]])
    phone = {"round": then, "table": number, "cluster": key, "origin": "phone"}
    clusters = [{"key": key, "title": STATEMENT}, *topic["clusters"]]
    ideas = [
        *topic["ideas"],
        {"text": FIRST, **phone},
        {"text": BETTER, **phone},
        {"text": SPOKEN, "round": 1, "table": number, "origin": "table", "hidden": "schon genannt"},
        {"text": LATE, "round": 1, "table": number, "origin": "paper"},
    ]
    elsewhere = {"text": FIRST, "round": then, "table": other_number, "origin": "phone"}
    withdrawn = {"withdrawn": topic.get("withdrawn", 0) + 1}
    topics = [
        topic | {"clusters": clusters, "ideas": ideas} | withdrawn,
        other | {"ideas": [*other["ideas"], elsewhere]},
        *content["topics"][2:],
    ]
    return content | {"phase": "harvest", "current_round": 1, "topics": topics}


def _take_over(house: House, example: Path) -> tuple[Visitor, int]:
    """The first organiser sets a passphrase, signs in and brings an earlier café."""
    key = access.setup_key(house)
    assert key is not None
    access.claim(house, key, "Kaffee und Kuchen")
    organiser = access.recognise(house, access.sign_in(house, "Kaffee und Kuchen", None))
    return organiser, import_workshop(house, organiser, example.read_bytes())


def _arrange(house: House, host: Visitor, table_id: int, first: Idea, second: Idea) -> None:
    """The host puts two ideas together, names what they mean, and takes back two slips."""
    board = read_board(house, host, table_id).results
    assert board.open[-2:] == (first, second)
    slip = create_cluster(house, host, board.topic.id, "versehentlich").cluster
    move_ideas(house, host, first.topic_id, [first.id], slip.id)
    dissolve_cluster(house, host, slip.topic_id, slip.id)
    cluster = create_cluster(house, host, board.topic.id, "noch ohne Namen").cluster
    move_ideas(house, host, second.topic_id, [second.id], cluster.id)
    move_ideas(house, host, first.topic_id, [first.id], cluster.id, before_id=second.id)
    describe_cluster(house, host, cluster.topic_id, cluster.id, STATEMENT)
    move_cluster(
        house, host, cluster.topic_id, cluster.id, board.groups[0].cluster.id if board.groups else None
    )
    hide_ideas(house, host, second.topic_id, [second.id], "doppelt")
    restore_ideas(house, host, second.topic_id, [second.id])


def test_a_cafe_from_the_first_start_to_the_minutes(house: House, example: Path) -> None:
    content = json.loads(example.read_bytes())
    number, other_number = (topic["tables"][0]["number"] for topic in content["topics"][:2])
    organiser, cafe = _take_over(house, example)
    assert json.loads(export_minutes(house, organiser, cafe, "json").data) == content
    links = {link.table.number: link for link in list_links(house, organiser, cafe)}
    assert sorted(links) == sorted(table["number"] for each in content["topics"] for table in each["tables"])

    # Guests scan their table's code; one phone misses the answer and sends again.
    view = visit_table(house, links[number].guest_url.rpartition("/")[2].upper())
    assert (view.topic.title, view.verdict) == (content["topics"][0]["title"], Verdict(True))
    first = submit_idea(house, view.table.code, FIRST, "phone-1/1")
    again = [submit_idea(house, view.table.code, FIRST, "phone-1/1") for _ in range(3)]
    assert (first.new, again) == (True, [replace(first, new=False)] * 3)
    second = submit_idea(house, view.table.code, f" {SECOND}\u202e ", "phone-2/1")
    elsewhere = submit_idea(house, links[other_number].table.code, FIRST, "phone-1/1")
    assert elsewhere.new is True

    # The host opens their table's link; the other table is not theirs.
    _, badge = access.open_host_link(house, links[number].host_url.rpartition("/")[2], None)
    host = access.recognise(house, badge)
    _arrange(house, host, view.table.id, first.idea, second.idea)
    with pytest.raises(NotAllowed, match="not-your-table"):
        hide_ideas(house, host, elsewhere.idea.topic_id, [elsewhere.idea.id], "fremd")

    # One author finds better words, another thinks again; the host's grouping stays.
    change_own_idea(house, view.table.code, "phone-2/1", BETTER)
    (followed,) = follow_own_ideas(house, view.table.code, ["phone-2/1"])
    assert followed is not None
    assert (followed.fate, followed.cluster, followed.idea.text) == (Fate.CLUSTERED, STATEMENT, BETTER)
    submit_idea(house, view.table.code, "doch lieber nicht", "phone-3/0")
    withdraw_own_idea(house, view.table.code, "phone-3/0")
    assert submit_idea(house, view.table.code, "doch lieber nicht", "phone-3/0").idea.withdrawn is True

    # The next round, then the harvest: phones have had their say, but a retry still gets its answer.
    enter_round(house, organiser, cafe, 1)
    spoken = type_idea(house, host, view.table.id, SPOKEN, Origin.TABLE).idea
    enter_phase(house, organiser, cafe, Phase.HARVEST)
    with pytest.raises(NotAllowed, match="phase-harvest"):
        submit_idea(house, view.table.code, "zu spät", "phone-3/1")
    assert submit_idea(house, view.table.code, FIRST, "phone-1/1").idea.id == first.idea.id
    type_idea(house, host, view.table.id, LATE, Origin.PAPER)
    hide_ideas(house, host, spoken.topic_id, [spoken.id], "schon genannt")

    # The minutes and the file say all of it, and another house could take the file.
    expected = _retold(content, number, other_number)
    exported = export_minutes(house, organiser, cafe, "json").data
    assert json.loads(exported) == expected
    markdown = export_minutes(house, organiser, cafe, "markdown").data.decode()
    assert _headings_and_bullets(markdown) == _outline(expected)
    ideas = [idea for topic in expected["topics"] for idea in topic["ideas"]]
    still_open = sum("cluster" not in idea and "hidden" not in idea for idea in ideas)
    hidden = sum("hidden" in idea for idea in ideas)
    gone = sum(topic.get("withdrawn", 0) for topic in expected["topics"])
    counts = Counts(len(ideas) - still_open - hidden, still_open, hidden, gone)
    assert preview_minutes(house, organiser, cafe).counts == counts
    assert markdown.splitlines()[-1] == (
        f"{len(ideas) + gone} von {len(ideas) + gone} Ideen: {counts.placed} zugeordnet, "
        f"{still_open} unter „Weitere Nennungen“, {hidden} ausgeblendet, {gone} zurückgezogen."
    )
    copy = import_workshop(house, organiser, exported)
    assert export_minutes(house, organiser, copy, "json").data == exported
