"""What a phone needs: sharing, the running round's start, the deletion date, withdrawn ideas."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; older workshops share at the table and keep no deletion date."""
    op.add_column("workshop", sa.Column("round_started_at", sa.DateTime()))
    op.add_column(
        "workshop", sa.Column("sharing", sa.String(length=16), nullable=False, server_default="table")
    )
    op.add_column("workshop", sa.Column("delete_on", sa.Date()))
    op.add_column("workshop", sa.Column("kept_since", sa.Date()))
    op.add_column("idea", sa.Column("withdrawn", sa.Boolean(), nullable=False, server_default=sa.false()))
