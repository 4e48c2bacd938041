"""The front door: Streamlit's ASGI application with our own routes in the same process.

`python -m workshop serve` starts it, after it has checked the settings and the database.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import streamlit as st
from starlette.concurrency import run_in_threadpool

from workshop.board.routes import routes as board_routes
from workshop.config import ROOT
from workshop.desk.routes import routes as desk_routes
from workshop.domain.errors import WorkshopError
from workshop.entrance.routes import routes as entrance_routes
from workshop.phone.routes import routes as phone_routes
from workshop.reach.routes import routes as reach_routes
from workshop.review.routes import routes as review_routes
from workshop.services.addresses import base_url
from workshop.services.house import House, the_house
from workshop.services.workshops import delete_due
from workshop.ui.errors import apologise as apologise_on_screen
from workshop.web.assets import asset_routes
from workshop.web.pages import apologise, refuse

_HOUR = 3_600

routes = [
    *phone_routes,
    *board_routes,
    *entrance_routes,
    *desk_routes,
    *review_routes,
    *reach_routes,
    *asset_routes(),
]


@asynccontextmanager
async def open_and_close(_app: st.App) -> AsyncIterator[dict[str, Any]]:
    """Open the house before the first visitor, and close it behind the last."""
    house = await run_in_threadpool(the_house)
    # From then on it is kept in memory, also for what must not wait for the database.
    await run_in_threadpool(base_url, house)
    keeping = asyncio.create_task(_keep_house(house))
    yield {}
    keeping.cancel()
    with suppress(asyncio.CancelledError):
        await keeping
    house.store.close()


async def _keep_house(house: House) -> None:
    """Delete what is due, now and then; a day's delay is none for a date."""
    while True:
        with suppress(WorkshopError):
            await run_in_threadpool(delete_due, house)
        await asyncio.sleep(_HOUR)


app = st.App(
    ROOT / "workshop" / "ui" / "shell.py",
    routes=routes,
    lifespan=open_and_close,
    exception_handlers={WorkshopError: refuse, Exception: apologise},
    on_script_error=apologise_on_screen,
)
