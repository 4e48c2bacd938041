"""The open question that a table leaves to its next group."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column; no table has a question yet."""
    op.add_column("cafe_table", sa.Column("open_question", sa.Text(), nullable=False, server_default=""))
