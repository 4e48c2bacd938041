"""Server-sent events that end properly: for a browser that leaves, and for a server that stops.

A heartbeat keeps the stream open where a router would close a silent one.
"""

from collections.abc import AsyncIterator, Callable

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.types import Message, Receive, Scope, Send

HEARTBEAT = 15


class EventStream(EventSourceResponse):
    """A response that sends events as they come; `beat` (or a comment) every `seconds` of silence."""

    def __init__(
        self,
        events: AsyncIterator[ServerSentEvent],
        seconds: int = HEARTBEAT,
        beat: Callable[[], ServerSentEvent] | None = None,
    ) -> None:
        super().__init__(events, ping=seconds, ping_message_factory=beat, sep="\n")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        open_end = False

        async def watch(message: Message) -> None:
            nonlocal open_end
            await send(message)
            open_end = message["type"] == "http.response.start" or message.get("more_body", False)

        await super().__call__(scope, receive, watch)
        if open_end:
            # The server stops; without an end it would complain once for every open stream.
            await send({"type": "http.response.body", "body": b"", "more_body": False})
