"""Which rule sets records were made under, and with which bytes."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "used_rule_sets",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("first_used_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("digest ~ '^[0-9a-f]{64}$'", name=op.f("ck_used_rule_sets_digest")),
        sa.PrimaryKeyConstraint("code", "version", name=op.f("pk_used_rule_sets")),
    )


def downgrade() -> None:
    op.drop_table("used_rule_sets")
