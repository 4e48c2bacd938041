"""The reviewers' page: the document block by block, each of its lines with its remarks and a form.

Whatever went wrong, the words that were typed stand on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from workshop.domain.errors import WorkshopError
from workshop.domain.versions import GENERAL
from workshop.export.document import DEEPEST, Bullets, Document, Grid, Heading, Paragraph, Picture
from workshop.services.house import the_house
from workshop.services.remarks import LONGEST_REMARK, Review, Said, open_review
from workshop.services.versions import say_approval
from workshop.web.pages import page, speaks, status_of

_TOO_FAST = "too-fast"
_LONGEST_ID = 9


@dataclass(frozen=True)
class Typed:
    """What somebody has typed on which line."""

    key: str
    text: str


async def show_page(
    request: Request, typed: Typed | None = None, error: WorkshopError | None = None
) -> Response:
    """The page of the link that the address names, with what was typed and what is wrong with it."""
    review = await run_in_threadpool(open_review, the_house(), request.path_params["token"])
    t, status = speaks(request), HTTPStatus.OK
    if error is not None:
        status = HTTPStatus.TOO_MANY_REQUESTS if error.code == _TOO_FAST else HTTPStatus(status_of(error))
    parts = list(_parts(review.document))
    here = {GENERAL, *(part["key"] for part in parts if "key" in part)}
    here |= {item["key"] for part in parts for item in part.get("items", ())}
    # A line that is gone has no form any more: its words go on in the one for the whole.
    place = typed.key if typed is not None and typed.key in here else GENERAL
    sent = request.query_params.get("sent", "") if error is None else ""
    response = page(
        request,
        "review/page.html",
        status,
        t,
        review=review,
        approval=review.approval and say_approval(review.approval, t),
        parts=parts,
        general=review.said.get(GENERAL, ()),
        gone=review.gone,
        is_own=lambda said: _is_own(review, said),
        typed={place: typed.text} if typed is not None else {},
        # After the approval there is no form any more in which they could stand.
        unsent=typed.text if typed is not None and review.approval else "",
        wrong=t.error(error) if error is not None else "",
        sent=int(sent) if sent.isascii() and sent.isdecimal() and len(sent) <= _LONGEST_ID else 0,
        removed="removed" in request.query_params and error is None,
        limit=LONGEST_REMARK,
    )
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _is_own(review: Review, said: Said) -> bool:
    return said.reviewer.id == review.reviewer.id


def _parts(document: Document) -> Iterator[dict[str, Any]]:
    """The blocks as the template reads them; headings begin with 2, under the page's own."""
    highest = min((block.level for block in document.blocks if isinstance(block, Heading)), default=1)
    for block in document.blocks:
        match block:
            case Heading(level, text, key):
                yield {"is": "heading", "level": min(level - highest + 2, DEEPEST), "text": text, "key": key}
            case Paragraph(text, tone, key=key):
                yield {"is": "paragraph", "text": text, "tone": tone.value, "key": key}
            case Bullets(items, keys):
                named = zip(items, keys or ("",) * len(items), strict=True)
                yield {"is": "list", "items": [{"text": text, "key": key} for text, key in named]}
            case Grid():
                yield {"is": "grid", "grid": block}
            case Picture():
                yield {"is": "picture", "picture": block}
