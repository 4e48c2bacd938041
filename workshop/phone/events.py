"""What a phone hears without asking: how its table stands, and what becomes of ideas.

Everything at first, then only what has changed; after a gap, what was missed.
"""

import json
from collections.abc import AsyncIterator
from typing import Any

from sse_starlette import ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from workshop.domain.clock import seconds_left
from workshop.domain.errors import NotFound, Unavailable
from workshop.domain.model import CafeTable, Idea, Phase
from workshop.i18n import Translator
from workshop.phone.channel import Channel, tuned
from workshop.phone.sentences import wait_sentence, where_sentence
from workshop.services.guests import GuestView, accepts, visit_table
from workshop.services.house import House, the_house
from workshop.services.picture import News, Picture
from workshop.services.titles import may_read
from workshop.web.pages import speaks_guest
from workshop.web.streams import EventStream

Json = dict[str, Any]


async def listen(request: Request) -> Response:
    """`GET /t/{code}/events`: `state`, then `change`s, and `gone` when the table was taken away."""
    house, code = the_house(), request.path_params["code"]
    view = await run_in_threadpool(visit_table, house, code)
    told = tell(house, view, speaks_guest(request), request.headers.get("last-event-id", ""))
    # A script does not see a comment, and must notice when the beats stay away.
    return EventStream(told, beat=lambda: ServerSentEvent(event="beat", data=""))


async def tell(
    house: House, view: GuestView, t: Translator, mark: str = ""
) -> AsyncIterator[ServerSentEvent]:
    """The events for one phone at this table; `mark` is the last one that it heard."""
    try:
        async with tuned(house, view.workshop.id, view.topic.id) as channel:
            async for event in _follow(house, channel, view.table.id, t, mark):
                yield event
        # The table is not at this topic any more: the phone comes back, or hears that it is gone.
        await run_in_threadpool(visit_table, house, view.table.code)
    except NotFound as error:
        yield ServerSentEvent(_json({"message": t.error(error)}), event="gone", sep="\n")
    except Unavailable:
        # The stream ends, and the phone asks again in a few seconds.
        return


async def _follow(
    house: House, channel: Channel, table_id: int, t: Translator, mark: str
) -> AsyncIterator[ServerSentEvent]:
    number = channel.resume(mark)
    if channel.ended or table_id not in channel.picture.tables:
        return
    if number is None:
        number, content = channel.number, _state(house, channel.picture, table_id, t)
        yield ServerSentEvent(_json(content), event="state", id=channel.mark(number), sep="\n")
    while news := await channel.after(number):
        if table_id not in channel.picture.tables:
            return
        number = news[-1][0]
        content = _changes(house, channel.picture, [each for _, each in news], table_id, t)
        yield ServerSentEvent(_json(content), event="change", id=channel.mark(number), sep="\n")


def _state(house: House, picture: Picture, table_id: int, t: Translator) -> Json:
    return {
        "table": describe_table(house, picture, picture.tables[table_id], t),
        "ideas": [_describe(idea, picture, table_id) for idea in picture.ideas.values()],
        "clusters": {n: _title(n, picture, table_id, t) for n in picture.clusters},
    }


def _changes(house: House, picture: Picture, news: list[News], table_id: int, t: Translator) -> Json:
    """Several pieces of news as one; what is told is how it stands now."""
    content: Json = {}
    touched = {idea.id for each in news for idea in each.ideas}
    gone = {idea_id for each in news for idea_id in each.gone} - picture.ideas.keys()
    renamed = {cluster_id for each in news for cluster_id in each.clusters}
    titles = {n: _title(n, picture, table_id, t) for n in sorted(renamed)}
    if any(each.head for each in news):
        content["table"] = describe_table(house, picture, picture.tables[table_id], t)
    if ideas := [
        _describe(picture.ideas[n], picture, table_id) for n in sorted(touched & picture.ideas.keys())
    ]:
        content["ideas"] = ideas
    if gone:
        content["gone"] = sorted(gone)
    if titles:
        content["clusters"] = titles
    return content


def describe_table(house: House, picture: Picture, table: CafeTable, t: Translator) -> Json:
    """How the table stands; `message` says why no ideas are taken, or is "".

    `results` are there to be read on this page, or `earlier` ones on a page of their own.
    """
    workshop, topic = picture.workshop, picture.topic
    verdict, closed = accepts(workshop, table), workshop.phase is Phase.CLOSED
    return {
        "where": where_sentence(workshop, table, t),
        "number": table.number,
        "title": topic.title,
        "question": topic.question,
        "phase": workshop.phase.value,
        "round": workshop.current_round,
        "rounds": len(workshop.rounds),
        "ends_in": seconds_left(workshop, house.now()),
        "accepting": verdict.allowed,
        "message": wait_sentence(workshop, verdict, t),
        "sharing": workshop.sharing.value,
        "results": picture.approved and closed,
        "earlier": picture.approved and not closed,
    }


def _title(cluster_id: int, picture: Picture, table_id: int, t: Translator) -> str | None:
    """A cluster's title; a neutral name in place of the words of an idea that this table may not read."""
    if cluster_id not in picture.clusters:
        return None
    return picture.title(cluster_id, table_id) or t("phone-cluster-unnamed")


def _describe(idea: Idea, picture: Picture, table_id: int) -> Json:
    entry: Json = {
        "id": idea.id,
        "cluster": idea.cluster_id,
        "table": picture.number(idea),
        "round": idea.round,
    }
    if idea.hidden is not None:
        entry["hidden"] = True
    if may_read(picture.workshop.sharing, table_id, idea):
        entry["text"] = idea.text
    return entry


def _json(content: Json) -> str:
    return json.dumps(content, ensure_ascii=False)
