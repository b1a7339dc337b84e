"""The last good copy of what the Covenant's service said of commitments."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "commitment_copies",
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("geonames_ids", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("commitments", postgresql.JSONB(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("asked", name=op.f("pk_commitment_copies")),
    )


def downgrade() -> None:
    op.drop_table("commitment_copies")
