"""The server as `app.py` makes it, with one page more: a bare text field, the floor for every other page.

It is served by the same process, so that what is measured differs in the pages only.
"""

import streamlit as st
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from app import open_and_close, routes
from workshop.config import ROOT

_BARE = '<!doctype html><meta name="viewport" content="width=device-width"><textarea id="text"></textarea>'


async def show(_request: Request) -> HTMLResponse:
    """Nothing but a text field."""
    return HTMLResponse(_BARE)


app = st.App(
    ROOT / "workshop" / "ui" / "shell.py", routes=[Route("/floor", show), *routes], lifespan=open_and_close
)
