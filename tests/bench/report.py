"""`docs/performance.md`: every bench writes its own section and leaves the others alone.

A section begins and ends with a comment that names it.
"""

import re

from workshop.config import ROOT

PAGE = ROOT / "docs" / "performance.md"
_HEAD = """# How fast it is, measured

Machines differ and are busy; what counts is the ratio to the floor measured in the same run. Each section
is written by its own `make bench-…`.
"""


def write_section(name: str, text: str) -> None:
    """Put `text` in the place of the section of this name, or at the end."""
    section = f"<!-- {name} -->\n{text.strip()}\n<!-- /{name} -->\n"
    page = PAGE.read_text("utf-8") if PAGE.exists() else _HEAD
    found = re.compile(rf"<!-- {name} -->.*?<!-- /{name} -->\n", re.DOTALL)
    changed = found.sub(lambda _: section, page) if found.search(page) else f"{page.rstrip()}\n\n{section}"
    PAGE.write_text(changed, "utf-8")
