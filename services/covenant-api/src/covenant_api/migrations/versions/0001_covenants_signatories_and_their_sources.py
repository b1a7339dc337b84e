"""Covenants, signatories and their sources."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sources",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("licence", sa.String(), nullable=True),
        sa.Column("accessed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("code", name=op.f("uq_sources_code")),
    )
    op.create_table(
        "covenants",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("path", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("names", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("countries", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("started_on_precision", sa.String(), nullable=True),
        sa.Column("secretariat", sa.String(), nullable=True),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("summary", sa.String(), nullable=True),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "(level = 'global') = (parent_id IS NULL)", name=op.f("ck_covenants_only_global_has_no_parent")
        ),
        sa.CheckConstraint("level IN ('global', 'regional', 'national')", name=op.f("ck_covenants_level")),
        sa.CheckConstraint(
            "started_on_precision IN ('day', 'month', 'year')", name=op.f("ck_covenants_started_on_precision")
        ),
        sa.CheckConstraint(
            "(started_on IS NULL) = (started_on_precision IS NULL)", name=op.f("ck_covenants_precision_with_date")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["covenants.id"], name=op.f("fk_covenants_parent_id_covenants")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_covenants_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_covenants")),
        sa.UniqueConstraint("slug", name=op.f("uq_covenants_slug")),
    )
    op.create_index(op.f("ix_covenants_parent_id"), "covenants", ["parent_id"], unique=False)
    op.create_index("ix_covenants_path", "covenants", ["path"], unique=False, postgresql_using="gin")
    op.create_index("ix_covenants_sort_name_id", "covenants", ["sort_name", "id"], unique=False)
    op.create_table(
        "signatories",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("names", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("population", sa.BigInteger(), nullable=True),
        sa.Column("population_year", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("source_status", sa.String(), nullable=True),
        sa.Column("joined_on", sa.Date(), nullable=True),
        sa.Column("adhesion_kind", sa.String(), nullable=True),
        sa.Column("is_group", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("group_id", sa.Uuid(), nullable=True),
        sa.Column("group_name", sa.String(), nullable=True),
        sa.Column("group_external_id", sa.String(), nullable=True),
        sa.Column("coordinator_name", sa.String(), nullable=True),
        sa.Column("supporter_name", sa.String(), nullable=True),
        sa.Column("geonames_id", sa.Integer(), nullable=True),
        sa.Column("action_plan_expected", sa.Boolean(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("demo_key", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "adhesion_kind IN ('individual', 'joint_option_1', 'joint_option_2')",
            name=op.f("ck_signatories_adhesion_kind"),
        ),
        sa.CheckConstraint("country ~ '^[A-Z]{2}$'", name=op.f("ck_signatories_country")),
        sa.CheckConstraint(
            "status IN ('pending', 'committed', 'plan_submitted', 'plan_accepted', 'monitoring', 'unknown_active', "
            "'on_hold', 'withdrawn', 'terminated')",
            name=op.f("ck_signatories_status"),
        ),
        sa.CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name=op.f("ck_signatories_both_coordinates")),
        sa.CheckConstraint("group_id <> id", name=op.f("ck_signatories_not_its_own_group")),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name=op.f("ck_signatories_latitude")),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name=op.f("ck_signatories_longitude")),
        sa.CheckConstraint("population >= 0", name=op.f("ck_signatories_population")),
        sa.ForeignKeyConstraint(["group_id"], ["signatories.id"], name=op.f("fk_signatories_group_id_signatories")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_signatories_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatories")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_signatories_demo_key")),
    )
    op.create_index("ix_signatories_country_sort_name_id", "signatories", ["country", "sort_name", "id"], unique=False)
    op.create_index(op.f("ix_signatories_geonames_id"), "signatories", ["geonames_id"], unique=False)
    op.create_index(op.f("ix_signatories_group_id"), "signatories", ["group_id"], unique=False)
    op.create_index("ix_signatories_joined_on_id", "signatories", ["joined_on", "id"], unique=False)
    op.create_index("ix_signatories_population_id", "signatories", ["population", "id"], unique=False)
    for column in ("population", "joined_on"):
        descending = [sa.text(f"{column} DESC NULLS LAST"), sa.text("id DESC")]
        op.create_index(f"ix_signatories_{column}_desc_id", "signatories", descending, unique=False)
    op.create_index(
        "ix_signatories_search_document", "signatories", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_index("ix_signatories_sort_name_id", "signatories", ["sort_name", "id"], unique=False)
    op.create_index(op.f("ix_signatories_status"), "signatories", ["status"], unique=False)
    op.create_index("ix_signatories_updated_at_id", "signatories", ["updated_at", "id"], unique=False)
    op.create_table(
        "commitments",
        sa.Column("signatory_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('mitigation_2020', 'mitigation_2030', 'mitigation_2050', 'adaptation', 'energy_poverty', "
            "'gcom', 'jp_2018')",
            name=op.f("ck_commitments_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["signatory_id"],
            ["signatories.id"],
            name=op.f("fk_commitments_signatory_id_signatories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("signatory_id", "kind", name=op.f("pk_commitments")),
    )
    op.create_index("ix_commitments_kind_signatory_id", "commitments", ["kind", "signatory_id"], unique=False)
    op.create_table(
        "signatory_covenants",
        sa.Column("signatory_id", sa.Uuid(), nullable=False),
        sa.Column("covenant_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["covenant_id"], ["covenants.id"], name=op.f("fk_signatory_covenants_covenant_id_covenants")
        ),
        sa.ForeignKeyConstraint(
            ["signatory_id"],
            ["signatories.id"],
            name=op.f("fk_signatory_covenants_signatory_id_signatories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("signatory_id", "covenant_id", name=op.f("pk_signatory_covenants")),
    )
    op.create_index(
        "ix_signatory_covenants_covenant_id_signatory_id",
        "signatory_covenants",
        ["covenant_id", "signatory_id"],
        unique=False,
    )
    op.create_table(
        "signatory_external_ids",
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("signatory_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["signatory_id"],
            ["signatories.id"],
            name=op.f("fk_signatory_external_ids_signatory_id_signatories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("scheme", "value", name=op.f("pk_signatory_external_ids")),
    )
    op.create_index(
        op.f("ix_signatory_external_ids_signatory_id"), "signatory_external_ids", ["signatory_id"], unique=False
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_signatory_external_ids_signatory_id"), table_name="signatory_external_ids")
    op.drop_table("signatory_external_ids")
    op.drop_index("ix_signatory_covenants_covenant_id_signatory_id", table_name="signatory_covenants")
    op.drop_table("signatory_covenants")
    op.drop_index("ix_commitments_kind_signatory_id", table_name="commitments")
    op.drop_table("commitments")
    op.drop_index("ix_signatories_updated_at_id", table_name="signatories")
    op.drop_index(op.f("ix_signatories_status"), table_name="signatories")
    op.drop_index("ix_signatories_sort_name_id", table_name="signatories")
    op.drop_index("ix_signatories_search_document", table_name="signatories", postgresql_using="gin")
    op.drop_index("ix_signatories_population_desc_id", table_name="signatories")
    op.drop_index("ix_signatories_joined_on_desc_id", table_name="signatories")
    op.drop_index("ix_signatories_population_id", table_name="signatories")
    op.drop_index("ix_signatories_joined_on_id", table_name="signatories")
    op.drop_index(op.f("ix_signatories_group_id"), table_name="signatories")
    op.drop_index(op.f("ix_signatories_geonames_id"), table_name="signatories")
    op.drop_index("ix_signatories_country_sort_name_id", table_name="signatories")
    op.drop_table("signatories")
    op.drop_index("ix_covenants_sort_name_id", table_name="covenants")
    op.drop_index("ix_covenants_path", table_name="covenants", postgresql_using="gin")
    op.drop_index(op.f("ix_covenants_parent_id"), table_name="covenants")
    op.drop_table("covenants")
    op.drop_table("sources")
