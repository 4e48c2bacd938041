"""Stylesheets and scripts of every door, served from `/assets/<version>/<door>/<file>`.

The version is a hash of all of them: a browser keeps a file for good and still never uses an old one.
"""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

_PACKAGE = Path(__file__).parent.parent


def asset(name: str) -> str:
    """The address of an asset, named `door/file`, such as `phone/phone.css`."""
    return f"/assets/{_version()}/{name}"


def asset_routes() -> list[Mount]:
    """One route per door that has a `static/` folder."""
    return [
        Mount("/assets/{version}/" + folder.parent.name, _Lasting(directory=folder)) for folder in _folders()
    ]


class _Lasting(StaticFiles):
    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


def _folders() -> list[Path]:
    return sorted(_PACKAGE.glob("*/static"))


@cache
def _version() -> str:
    digest = hashlib.sha256()
    for folder in _folders():
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:10]
