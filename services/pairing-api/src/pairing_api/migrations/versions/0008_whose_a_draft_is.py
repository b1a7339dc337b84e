"""Drafts know the record that they belong to: themselves until now, and of reports the signatory."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("drafts", sa.Column("subject_id", sa.Uuid(), nullable=True))
    op.execute("UPDATE drafts SET subject_id = record_id")
    op.alter_column("drafts", "subject_id", nullable=False)
    op.create_index("ix_drafts_subject_id", "drafts", ["subject_id"])


def downgrade() -> None:
    op.drop_index("ix_drafts_subject_id", "drafts")
    op.drop_column("drafts", "subject_id")
