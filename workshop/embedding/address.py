"""A model at an address: a service that speaks OpenAI's `POST /embeddings`, as Ollama and many others do.

Nothing is sent anywhere else, the key stays in the header, and an answer is read with a limit.
"""

import asyncio
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import httpx
import numpy as np

from workshop.domain.embedding import public_part
from workshop.domain.errors import Unavailable
from workshop.embedding.vectors import Embed, Vectors, as_vectors, wrong

_BATCH = 64
_MOST_BYTES = 16_000_000
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def open_address(source: str, *, key: str, timeout: float) -> Embed:
    """The model at `source`, an address that may end in "#model"; a call takes `timeout` seconds at most.

    Call it from a thread without an event loop. Raises `Unavailable`: "model-silent" for no answer in time,
    "model-refused" for a status that is not 200, "model-wrong" for an answer of no use.
    """
    base, _, model = source.partition("#")
    url = base.rstrip("/") + "/embeddings"
    # An office's proxy may lead out, never back to this machine.
    proxied = urlsplit(base).hostname not in _LOOPBACK
    headers = {"Accept-Encoding": "identity"} | ({"Authorization": f"Bearer {key}"} if key else {})

    async def ask_all(texts: Sequence[str]) -> list[Vectors]:
        async with (
            asyncio.timeout(timeout),
            httpx.AsyncClient(headers=headers, timeout=None, trust_env=proxied) as client,  # noqa: S113 - above
        ):
            batches = [list(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]
            return [await ask(client, batch) for batch in batches]

    async def ask(client: httpx.AsyncClient, batch: list[str]) -> Vectors:
        question = {"model": model or "default", "input": batch}
        async with client.stream("POST", url, json=question, follow_redirects=False) as response:
            if response.status_code != httpx.codes.OK:
                raise Unavailable(
                    "model-refused", source=public_part(source), status=str(response.status_code)
                )
            content = bytearray()
            async for piece in response.aiter_raw():
                content += piece
                if len(content) > _MOST_BYTES:
                    raise wrong(source)
        return as_vectors(_in_order(bytes(content), len(batch), source), len(batch), source)

    def embed(texts: Sequence[str]) -> Vectors:
        try:
            parts = asyncio.run(ask_all(texts))
        except (TimeoutError, httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError):
            # Not "from": the library's error may hold the request, and so the key.
            raise Unavailable("model-silent", source=public_part(source)) from None
        if len({part.shape[1] for part in parts}) > 1:
            raise wrong(source)
        return np.concatenate(parts)

    return embed


def _in_order(content: bytes, count: int, source: str) -> list[Any]:
    """The rows of an answer by their `index`; each must be there once."""
    try:
        entries = json.loads(content)["data"]
        rows = {entry["index"]: entry["embedding"] for entry in entries}
        if len(entries) != count or any(type(index) is not int for index in rows):
            raise wrong(source)
        return [rows[index] for index in range(count)]
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise wrong(source) from error
