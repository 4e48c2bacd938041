"""The model that helps with suggestions, for each workshop; none until its organiser switches one on."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column; nothing is switched on."""
    op.add_column("workshop", sa.Column("embedding", sa.Text(), nullable=False, server_default=""))
