"""Leads a database to the newest schema: from empty, from older, or not at all.

Each migration and its record are one transaction, so that a torn start repeats cleanly.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from workshop.domain.errors import Unavailable
from workshop.storage.engine import Store

MIGRATIONS = Path(__file__).parent / "migrations"

# Whoever starts the house can do something about it, and is told what; guests are only asked for patience.
_AT_START = {"database-unreachable": "database-address", "database-locked": "database-held"}


def migrate(store: Store, folder: Path = MIGRATIONS) -> None:
    """Apply what is missing; raise `Unavailable` for a database that a newer version has written.

    Only who starts the program gets here, so an unreachable database is reported in its own words.
    """
    try:
        _upgrade(store, folder)
    except Unavailable as error:
        at_start = _AT_START.get(error.code)
        if at_start is None:
            raise
        raise Unavailable(at_start, **error.values) from error


def _upgrade(store: Store, folder: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    with store.read() as tx:
        current = MigrationContext.configure(tx).get_current_revision()
    known = {revision.revision for revision in script.walk_revisions()}
    if current is not None and current not in known:
        raise Unavailable("database-newer")
    if current == script.get_current_head():
        return
    with store.rebuild() as tx:
        config.attributes["connection"] = tx
        command.upgrade(config, "head")
