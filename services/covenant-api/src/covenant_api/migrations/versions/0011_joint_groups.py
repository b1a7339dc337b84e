"""Joint groups: signatories that plan together."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "joint_groups",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("option", sa.String(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("document_url", sa.String(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("signatory_id", sa.Uuid(), nullable=False),
        sa.Column("rule_set_code", sa.String(), nullable=False),
        sa.Column("rule_set_version", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("is_invented", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("provenance_note", sa.String(), nullable=True),
        sa.Column("demo_key", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("option IN ('individual', 'shared')", name=op.f("ck_joint_groups_option")),
        sa.CheckConstraint("ended_on >= started_on", name=op.f("ck_joint_groups_ends_after_start")),
        sa.ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name=op.f("fk_joint_groups_signatory_id_signatories")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_joint_groups")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_joint_groups_demo_key")),
    )
    op.create_index(
        "ix_joint_groups_search_document", "joint_groups", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_index(op.f("ix_joint_groups_signatory_id"), "joint_groups", ["signatory_id"], unique=False)
    op.create_index("ix_joint_groups_sort_name_id", "joint_groups", ["sort_name", "id"], unique=False)
    op.create_table(
        "joint_group_members",
        sa.Column("joint_group_id", sa.Uuid(), nullable=False),
        sa.Column("signatory_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["joint_group_id"],
            ["joint_groups.id"],
            name=op.f("fk_joint_group_members_joint_group_id_joint_groups"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name=op.f("fk_joint_group_members_signatory_id_signatories")
        ),
        sa.PrimaryKeyConstraint("joint_group_id", "signatory_id", name=op.f("pk_joint_group_members")),
    )
    op.create_index(op.f("ix_joint_group_members_signatory_id"), "joint_group_members", ["signatory_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_joint_group_members_signatory_id"), table_name="joint_group_members")
    op.drop_table("joint_group_members")
    op.drop_index("ix_joint_groups_sort_name_id", table_name="joint_groups")
    op.drop_index(op.f("ix_joint_groups_signatory_id"), table_name="joint_groups")
    op.drop_index("ix_joint_groups_search_document", table_name="joint_groups", postgresql_using="gin")
    op.drop_table("joint_groups")
