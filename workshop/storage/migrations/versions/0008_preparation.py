"""Preparing and printing: guests, the first round's time, WLAN, a phone's first visit, look, steps."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the columns and the two tables; nothing of it is known yet."""
    op.add_column("workshop", sa.Column("guests", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("workshop", sa.Column("begins", sa.Time()))
    op.add_column("workshop", sa.Column("wlan_name", sa.Text(), nullable=False, server_default=""))
    op.add_column("workshop", sa.Column("wlan_password", sa.Text(), nullable=False, server_default=""))
    op.add_column("workshop", sa.Column("reached_at", sa.DateTime()))
    op.add_column("workshop", sa.Column("reached_url", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "workshop_look",
        sa.Column("workshop_id", sa.Integer(), nullable=False),
        sa.Column("colour", sa.String(7), nullable=False),
        sa.Column("logo", sa.LargeBinary()),
        sa.Column("logo_width", sa.Integer(), nullable=False),
        sa.Column("logo_height", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workshop_id", name="pk_workshop_look"),
        sa.ForeignKeyConstraint(
            ["workshop_id"], ["workshop.id"], name="fk_workshop_look_workshop_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "preparation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("undone_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="pk_preparation"),
        sa.ForeignKeyConstraint(
            ["workshop_id"], ["workshop.id"], name="fk_preparation_workshop_id", ondelete="CASCADE"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_preparation_workshop_id", "preparation", ["workshop_id"])
