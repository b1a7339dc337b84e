"""Names of pairings, titles and places of events, summaries of topics and programmes by language."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Each new column, with the column that has the English form.
_COLUMNS = (
    ("pairings", "names", "name"),
    ("events", "titles", "title"),
    ("events", "place_names", "place"),
    ("topics", "summaries", "summary"),
    ("programmes", "summaries", "summary"),
)


def upgrade() -> None:
    # The default stays: a service of the version before may still write while this one starts.
    for table, column, english in _COLUMNS:
        op.add_column(
            table,
            sa.Column(
                column,
                postgresql.JSONB(astext_type=sa.Text()),
                server_default=sa.text("'{}'"),
                nullable=False,
            ),
        )
        rows = sa.table(table, sa.column(column), sa.column(english))
        op.execute(
            rows.update()
            .where(rows.c[english].is_not(None))
            .values({column: sa.func.jsonb_build_object("en", rows.c[english])})
        )


def downgrade() -> None:
    for table, column, _ in reversed(_COLUMNS):
        op.drop_column(table, column)
