"""An index from which the signatories of a country are counted; it serves what that of the status alone served."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Readers go on meanwhile; writers wait for about a second for each million signatories.
    op.create_index("ix_signatories_status_country", "signatories", ["status", "country"], unique=False)
    op.drop_index("ix_signatories_status", table_name="signatories")


def downgrade() -> None:
    op.create_index("ix_signatories_status", "signatories", ["status"], unique=False)
    op.drop_index("ix_signatories_status_country", table_name="signatories")
