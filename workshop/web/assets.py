"""Stylesheets and scripts of every door, served from `/assets/<version>/<door>/<file>`.

The version is a hash of all of them: a browser keeps a file for good and still never uses an old one.
"""

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

_PACKAGE = Path(__file__).parent.parent
_STYLE_IMPORT = re.compile(r'^@import "\.\./(\w+)/([\w.]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export ", re.MULTILINE)
_SCRIPT_IMPORT = re.compile(r'^import \{[^}]*\} from "\./(\w+\.js)";\n', re.MULTILINE)


def asset(name: str) -> str:
    """The address of an asset, named `door/file`, such as `phone/phone.css`."""
    return f"/assets/{_version()}/{name}"


def asset_routes() -> list[Mount]:
    """One route per door that has a `static/` folder."""
    return [
        Mount("/assets/{version}/" + folder.parent.name, _Lasting(directory=folder)) for folder in _folders()
    ]


class _Lasting(StaticFiles):
    def file_response(self, full_path: Any, *args: Any, **kwargs: Any) -> Response:
        path = Path(full_path)
        if path.suffix == ".css":
            response = Response(_whole_style(path), media_type="text/css")
        elif path.suffix == ".js":
            response = Response(_whole_script(path), media_type="text/javascript")
        else:
            response = super().file_response(full_path, *args, **kwargs)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


# On a bad line each request costs more than what it brings: a file comes with its imports in their places.
@cache
def _whole_style(path: Path) -> str:
    def imported(found: re.Match[str]) -> str:
        return _whole_style(_PACKAGE / found[1] / "static" / found[2])

    return _STYLE_IMPORT.sub(imported, path.read_text(encoding="utf-8"))


@cache
def _whole_script(path: Path) -> str:
    """A page's own script, which exports nothing, with its folder's modules; any other script as it is."""
    script = path.read_text(encoding="utf-8")
    if _EXPORT.search(script):
        return script
    seen = set()

    def imported(found: re.Match[str]) -> str:
        if found[1] in seen:
            return ""
        seen.add(found[1])
        module = (path.parent / found[1]).read_text(encoding="utf-8")
        # One scope for all: a name that two of them have is a syntax error, which no browser test survives.
        return _SCRIPT_IMPORT.sub(imported, _EXPORT.sub("", module))

    return _SCRIPT_IMPORT.sub(imported, script)


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
