"""What hosts do to ideas besides moving them, and the history that takes every step back."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns and the table of steps; what was done before has no history."""
    op.add_column("idea", sa.Column("parked", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("idea", sa.Column("wording", sa.Text()))
    op.add_column("idea", sa.Column("same_as", sa.Integer()))
    op.add_column("cluster", sa.Column("lead_in", sa.Text(), nullable=False, server_default=""))
    op.add_column("cluster", sa.Column("minority", sa.Text()))
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("ops", sa.JSON(), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("undone_at", sa.DateTime()),
        sa.ForeignKeyConstraint(
            ["workshop_id"], ["workshop.id"], name=op.f("fk_change_workshop_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_workshop_id", "change", ["workshop_id"], unique=False)
    op.create_index("ix_change_topic_id", "change", ["topic_id", "id"], unique=False)
