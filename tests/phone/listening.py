"""A phone that listens at the first table while something happens."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

from sse_starlette import ServerSentEvent

from tests.phone.conftest import Cafe
from workshop.i18n import translator
from workshop.phone.events import tell
from workshop.services.guests import visit_table

Story = Callable[[AsyncIterator[ServerSentEvent]], Coroutine[Any, Any, None]]


def hear(cafe: Cafe, story: Story) -> None:
    """Let a phone listen while the story happens; then it leaves, and no ear may stay behind."""

    async def listening() -> None:
        view = visit_table(cafe.house, cafe.table.code)
        stream = tell(cafe.house, view, translator("de"))
        await asyncio.wait_for(story(stream), 30)
        await stream.aclose()  # type: ignore[attr-defined]

    asyncio.run(listening())
    assert cafe.house.feed._listeners == set()


async def following(stream: AsyncIterator[ServerSentEvent]) -> tuple[str | None, dict[str, Any]]:
    event = await anext(stream)
    return event.event, json.loads(event.data)
