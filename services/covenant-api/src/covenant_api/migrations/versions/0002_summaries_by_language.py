"""Summaries of covenants by language."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The default stays: a service of the version before may still write while this one starts.
    op.add_column(
        "covenants",
        sa.Column(
            "summaries",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
    )
    covenants = sa.table("covenants", sa.column("summary"), sa.column("summaries"))
    op.execute(
        covenants.update()
        .where(covenants.c.summary.is_not(None))
        .values(summaries=sa.func.jsonb_build_object("en", covenants.c.summary))
    )


def downgrade() -> None:
    op.drop_column("covenants", "summaries")
