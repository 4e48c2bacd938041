"""The tables of the database, once for SQLite and PostgreSQL.

`migrations/` leads every older database here; a test holds the two together.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    false,
)

from workshop.storage.moments import UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Ids stand in addresses and on phones: with autoincrement a deleted one is never given out again.
workshop = Table(
    "workshop",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("subtitle", Text, nullable=False),
    Column("date", Date),
    Column("place", Text, nullable=False),
    Column("organiser", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("rounds", JSON, nullable=False),
    Column("agenda", JSON, nullable=False),
    Column("participants", JSON, nullable=False),
    Column("attachments", JSON, nullable=False),
    Column("phase", String(16), nullable=False),
    Column("current_round", Integer, nullable=False),
    Column("round_started_at", UtcDateTime),
    Column("sharing", String(16), nullable=False, server_default="table"),
    Column("delete_on", Date),
    Column("kept_since", Date),
    Column("embedding", Text, nullable=False, server_default=""),
    Column("guests", Integer, nullable=False, server_default="0"),
    Column("begins", Time),
    Column("wlan_name", Text, nullable=False, server_default=""),
    Column("wlan_password", Text, nullable=False, server_default=""),
    Column("reached_at", UtcDateTime),
    Column("reached_url", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

topic = Table(
    "topic",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), nullable=False),
    Column("key", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("introduction", Text, nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("workshop_id", "key"),
    sqlite_autoincrement=True,
)

cafe_table = Table(
    "cafe_table",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), nullable=False),
    Column("topic_id", ForeignKey("topic.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("code", String(16), nullable=False, unique=True),
    Column("host_token", String(64), nullable=False, unique=True),
    Column("open_question", Text, nullable=False, server_default=""),
    UniqueConstraint("workshop_id", "number"),
    Index("ix_cafe_table_topic_id", "topic_id"),
    sqlite_autoincrement=True,
)

host = Table(
    "host",
    metadata,
    Column("table_id", ForeignKey("cafe_table.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("function", Text, nullable=False),
)

cluster = Table(
    "cluster",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("topic_id", ForeignKey("topic.id", ondelete="CASCADE"), nullable=False),
    Column("key", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("lead_in", Text, nullable=False, server_default=""),
    Column("minority", Text),
    UniqueConstraint("topic_id", "key"),
    sqlite_autoincrement=True,
)

idea = Table(
    "idea",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("topic_id", ForeignKey("topic.id", ondelete="CASCADE"), nullable=False),
    Column("table_id", ForeignKey("cafe_table.id", ondelete="SET NULL")),
    Column("cluster_id", ForeignKey("cluster.id", ondelete="SET NULL")),
    Column("round", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("origin", String(16), nullable=False),
    Column("position", Integer, nullable=False),
    Column("hidden", Text),
    Column("withdrawn", Boolean, nullable=False, server_default=false()),
    Column("parked", Boolean, nullable=False, server_default=false()),
    Column("wording", Text),
    Column("same_as", Integer),
    Column("key_hash", String(64)),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("table_id", "key_hash"),
    Index("ix_idea_topic_id", "topic_id", "position"),
    Index("ix_idea_cluster_id", "cluster_id"),
    sqlite_autoincrement=True,
)

photo = Table(
    "photo",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("topic_id", ForeignKey("topic.id", ondelete="CASCADE"), nullable=False),
    Column("table_id", ForeignKey("cafe_table.id", ondelete="SET NULL")),
    Column("round", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("caption", Text, nullable=False),
    Column("alt", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Index("ix_photo_topic_id", "topic_id", "position"),
    Index("ix_photo_table_id", "table_id"),
    sqlite_autoincrement=True,
)

# Apart from its photo: changing a caption would otherwise write a megabyte anew.
photo_image = Table(
    "photo_image",
    metadata,
    Column("photo_id", ForeignKey("photo.id", ondelete="CASCADE"), primary_key=True),
    Column("small", LargeBinary, nullable=False),
    Column("large", LargeBinary, nullable=False),
)

# A step outlives the topic it was made on: where two topics are merged, it goes along.
change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), nullable=False),
    Column("topic_id", Integer, nullable=False),
    Column("by", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("ops", JSON, nullable=False),
    Column("told", JSON, nullable=False),
    Column("undone_at", UtcDateTime),
    Index("ix_change_workshop_id", "workshop_id"),
    Index("ix_change_topic_id", "topic_id", "id"),
    sqlite_autoincrement=True,
)

minutes_draft = Table(
    "minutes_draft",
    metadata,
    Column(
        "workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    ),
    Column("choices", JSON, nullable=False),
    Column("edits", JSON, nullable=False),
    Column("order", JSON, nullable=False),
    Column("feedback", JSON, nullable=False),
    Column("again", JSON, nullable=False),
    Column("seen", JSON),
    Column("overview", Text, nullable=False),
    Column("recorder", Text, nullable=False),
)

# What was approved never changes: it is written once and read.
minutes_version = Table(
    "minutes_version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("approved_by", Text, nullable=False),
    Column("approved_on", Date, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("note", Text, nullable=False),
    Column("checksum", String(64), nullable=False),
    Column("content", Text, nullable=False),
    UniqueConstraint("workshop_id", "number"),
    sqlite_autoincrement=True,
)

reviewer = Table(
    "reviewer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("function", Text, nullable=False),
    Column("token", String(64), nullable=False, unique=True),
    Index("ix_reviewer_workshop_id", "workshop_id"),
    sqlite_autoincrement=True,
)

remark = Table(
    "remark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reviewer_id", ForeignKey("reviewer.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(64), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("settled_at", UtcDateTime),
    Index("ix_remark_reviewer_id", "reviewer_id"),
    sqlite_autoincrement=True,
)

earlier = Table(
    "earlier",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("points", JSON, nullable=False),
    Index("ix_earlier_workshop_id", "workshop_id"),
    sqlite_autoincrement=True,
)

template = Table(
    "template",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

# Apart from its workshop: a logo weighs more than everything else in that row.
workshop_look = Table(
    "workshop_look",
    metadata,
    Column(
        "workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    ),
    Column("colour", String(7), nullable=False),
    Column("logo", LargeBinary),
    Column("logo_width", Integer, nullable=False),
    Column("logo_height", Integer, nullable=False),
)

# A step of preparing: what was before and what is after, of every thing that it touched.
preparation = Table(
    "preparation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workshop_id", ForeignKey("workshop.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("changes", JSON, nullable=False),
    Column("undone_at", UtcDateTime),
    Index("ix_preparation_workshop_id", "workshop_id"),
    sqlite_autoincrement=True,
)

setting = Table(
    "setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
