"""The record of changes, drafts and contacts of records, and requests that were answered once."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_JSON = postgresql.JSONB(astext_type=sa.Text())
_NOW = sa.text("now()")


def _moment(name: str) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), server_default=_NOW, nullable=False)


def upgrade() -> None:
    op.create_table(
        "changes",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("xid", sa.BigInteger(), nullable=False),
        _moment("at"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("was_public", sa.Boolean(), nullable=False),
        sa.Column("is_public", sa.Boolean(), nullable=False),
        sa.Column("fields", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("before", _JSON, nullable=True),
        sa.Column("after", _JSON, nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Text(), nullable=True),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("acting_for_id", sa.Uuid(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("cause_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "action IN ('created', 'changed', 'deleted', 'restored', 'merged', 'saved', 'submitted', 'returned', "
            "'discarded')",
            name=op.f("ck_changes_action"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
    )
    op.create_index("uq_changes_kind_record_id_version", "changes", ["kind", "record_id", "version"], unique=True)
    op.create_index(
        "ix_changes_public", "changes", ["epoch", "xid", "id"], postgresql_where=sa.text("was_public OR is_public")
    )
    op.create_index("ix_changes_at_id", "changes", ["at", "id"])
    op.create_index("ix_changes_record_id_id", "changes", ["record_id", "id"])
    for column in ("person_id", "organisation_id", "cause_id"):
        op.create_index(
            f"ix_changes_{column}_id", "changes", [column, "id"], postgresql_where=sa.text(f"{column} IS NOT NULL")
        )
    op.create_table(
        "change_epochs",
        sa.Column("number", sa.Integer(), sa.Identity(always=True), nullable=False),
        sa.Column("server", sa.Text(), nullable=False),
        _moment("begun_at"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_change_epochs")),
    )
    op.create_table(
        "drafts",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("content", _JSON, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("base_version", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("acting_for_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Text(), nullable=True),
        _moment("created_at"),
        _moment("updated_at"),
        sa.CheckConstraint("state IN ('draft', 'submitted', 'returned')", name=op.f("ck_drafts_state")),
        sa.PrimaryKeyConstraint("kind", "record_id", name=op.f("pk_drafts")),
    )
    op.create_index("ix_drafts_state_updated_at", "drafts", ["state", "updated_at"])
    op.create_table(
        "contacts",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("telephone", sa.Text(), nullable=True),
        sa.Column("revision", sa.Text(), nullable=False),
        _moment("updated_at"),
        sa.PrimaryKeyConstraint("kind", "record_id", name=op.f("pk_contacts")),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("caller", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=False),
        sa.Column("headers", _JSON, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        _moment("created_at"),
        sa.PrimaryKeyConstraint("caller", "method", "path", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_index("ix_idempotency_keys_created_at", "idempotency_keys", ["created_at"])


def downgrade() -> None:
    for table in ("idempotency_keys", "contacts", "drafts", "change_epochs", "changes"):
        op.drop_table(table)
