"""What became of the message of each invitation."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invitations", sa.Column("message", sa.Text(), server_default=sa.text("'waiting'"), nullable=False))
    op.create_check_constraint(
        op.f("ck_invitations_message"), "invitations", "message IN ('failed', 'not_configured', 'sent', 'waiting')"
    )


def downgrade() -> None:
    op.drop_column("invitations", "message")
