"""Topics that are offered and sought, what organisations say of themselves, slugs of merged records."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Each new table of statements, with the table and the column of their owner.
_STATEMENTS = (
    ("territory_topics", "territories", "territory_id"),
    ("organisation_topics", "organisations", "organisation_id"),
)


def upgrade() -> None:
    # The default stays: a service of the version before may still write while this one starts.
    op.add_column(
        "organisations",
        sa.Column(
            "descriptions", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False
        ),
    )
    for table, owners, owner in _STATEMENTS:
        op.create_table(
            table,
            sa.Column(owner, sa.Uuid(), nullable=False),
            sa.Column("direction", sa.Text(), nullable=False),
            sa.Column("position", sa.Integer(), nullable=False),
            sa.Column("topic_id", sa.Uuid(), nullable=False),
            sa.Column("level", sa.Integer(), nullable=True),
            sa.Column("texts", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
            sa.CheckConstraint("direction IN ('offered', 'sought')", name=op.f(f"ck_{table}_direction")),
            sa.CheckConstraint("level BETWEEN 1 AND 3", name=op.f(f"ck_{table}_level")),
            sa.ForeignKeyConstraint(
                [owner], [f"{owners}.id"], name=op.f(f"fk_{table}_{owner}_{owners}"), ondelete="CASCADE"
            ),
            sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f(f"fk_{table}_topic_id_topics")),
            sa.PrimaryKeyConstraint(owner, "direction", "position", name=op.f(f"pk_{table}")),
            sa.UniqueConstraint(owner, "direction", "topic_id", name=op.f(f"uq_{table}_{owner}_direction_topic_id")),
        )
        op.create_index(op.f(f"ix_{table}_topic_id"), table, ["topic_id"])
    op.create_table(
        "former_slugs",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("successor_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("kind IN ('territory', 'organisation')", name=op.f("ck_former_slugs_kind")),
        sa.CheckConstraint(
            "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_former_slugs_slug")
        ),
        sa.PrimaryKeyConstraint("kind", "slug", name=op.f("pk_former_slugs")),
    )
    op.create_index(op.f("ix_former_slugs_successor_id"), "former_slugs", ["successor_id"])


def downgrade() -> None:
    op.drop_table("former_slugs")
    for table, _, _ in reversed(_STATEMENTS):
        op.drop_table(table)
    op.drop_column("organisations", "descriptions")
