"""Inventories with their cells, lines and plants; the editions that were public, and restatements."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inventory_editions",
        sa.Column("inventory_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("direct_indirect_t", sa.Numeric(), nullable=False),
        sa.Column("content", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("totals", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("inventory_id", "version", name=op.f("pk_inventory_editions")),
    )
    op.create_table(
        "inventory_restatements",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("inventory_id", sa.Uuid(), nullable=False),
        sa.Column("restated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("explanation", sa.String(), nullable=True),
        sa.Column("version_before", sa.Integer(), nullable=False),
        sa.Column("version_after", sa.Integer(), nullable=False),
        sa.Column("total_before_t", sa.Numeric(), nullable=False),
        sa.Column("total_after_t", sa.Numeric(), nullable=False),
        sa.Column("gwp_set_before", sa.String(), nullable=True),
        sa.Column("gwp_set_after", sa.String(), nullable=True),
        sa.CheckConstraint(
            "reason IN ('gwp_set', 'boundary', 'method', 'data_correction', 'merger', 'other')",
            name=op.f("ck_inventory_restatements_reason"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inventory_restatements")),
    )
    op.create_index(
        "ix_inventory_restatements_inventory_id_restated_at",
        "inventory_restatements",
        ["inventory_id", "restated_at"],
        unique=False,
    )
    op.create_table(
        "inventories",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("period_starts_on", sa.Date(), nullable=True),
        sa.Column("period_ends_on", sa.Date(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("framework", sa.String(), nullable=False),
        sa.Column("boundary", sa.String(), nullable=True),
        sa.Column("approach", sa.String(), nullable=True),
        sa.Column("gwp_set", sa.String(), nullable=True),
        sa.Column("gases", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("population", sa.BigInteger(), nullable=True),
        sa.Column("population_source", sa.String(), nullable=True),
        sa.Column("area_km2", sa.Numeric(), nullable=True),
        sa.Column("hdd", sa.Numeric(), nullable=True),
        sa.Column("cdd", sa.Numeric(), nullable=True),
        sa.Column("gdp", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("methodology", sa.String(), nullable=True),
        sa.Column("regulations", sa.String(), nullable=True),
        sa.Column("comment_on_change", sa.String(), nullable=True),
        sa.Column("verification", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("planned_improvements", sa.String(), nullable=True),
        sa.Column("compiled_by", sa.String(), nullable=True),
        sa.Column("reported_totals", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("local_factors", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("restatement", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("restatement_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("direct_t", sa.Numeric(), nullable=False),
        sa.Column("indirect_t", sa.Numeric(), nullable=False),
        sa.Column("direct_indirect_t", sa.Numeric(), nullable=False),
        sa.Column("outside_t", sa.Numeric(), nullable=False),
        sa.Column("generation_t", sa.Numeric(), nullable=False),
        sa.Column("biogenic_co2_t", sa.Numeric(), nullable=False),
        sa.Column("basic_t", sa.Numeric(), nullable=False),
        sa.Column("basic_plus_t", sa.Numeric(), nullable=False),
        sa.Column("territorial_t", sa.Numeric(), nullable=False),
        sa.Column("energy_mwh", sa.Numeric(), nullable=False),
        sa.Column("is_incomplete", sa.Boolean(), nullable=False),
        sa.Column("totals", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
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
        sa.Column("joint_group_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "abs(direct_t) < 'infinity' AND abs(indirect_t) < 'infinity' AND "
            "abs(outside_t) < 'infinity' AND abs(generation_t) < 'infinity' AND "
            "abs(direct_indirect_t) < 'infinity' AND abs(energy_mwh) < 'infinity'",
            name=op.f("ck_inventories_finite"),
        ),
        sa.CheckConstraint("approach IN ('ipcc_co2', 'ipcc_co2e', 'lca')", name=op.f("ck_inventories_approach")),
        sa.CheckConstraint("framework IN ('crf', 'secap')", name=op.f("ck_inventories_framework")),
        sa.CheckConstraint("gwp_set IN ('SAR', 'AR4', 'AR5', 'AR6')", name=op.f("ck_inventories_gwp_set")),
        sa.CheckConstraint("role IN ('baseline', 'monitoring')", name=op.f("ck_inventories_role")),
        sa.CheckConstraint("period_ends_on >= period_starts_on", name=op.f("ck_inventories_period")),
        sa.ForeignKeyConstraint(
            ["joint_group_id"], ["joint_groups.id"], name=op.f("fk_inventories_joint_group_id_joint_groups")
        ),
        sa.ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name=op.f("fk_inventories_signatory_id_signatories")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inventories")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_inventories_demo_key")),
    )
    op.create_index("ix_inventories_direct_indirect_t_id", "inventories", ["direct_indirect_t", "id"], unique=False)
    op.create_index(op.f("ix_inventories_joint_group_id"), "inventories", ["joint_group_id"], unique=False)
    op.create_index(op.f("ix_inventories_signatory_id"), "inventories", ["signatory_id"], unique=False)
    op.create_index("ix_inventories_signatory_id_year", "inventories", ["signatory_id", "year"], unique=False)
    op.create_index("ix_inventories_updated_at_id", "inventories", ["updated_at", "id"], unique=False)
    op.create_index("ix_inventories_year_id", "inventories", ["year", "id"], unique=False)
    op.create_table(
        "activity_lines",
        sa.Column("inventory_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line_id", sa.String(), nullable=False),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("subsector", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("secap_sector", sa.String(), nullable=True),
        sa.Column("carrier", sa.String(), nullable=True),
        sa.Column("activity", sa.String(), nullable=True),
        sa.Column("amount", sa.Numeric(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("factor", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("oxidation", sa.Numeric(), nullable=True),
        sa.Column("gases_t", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("co2e_t", sa.Numeric(), nullable=True),
        sa.Column("biogenic_co2_t", sa.Numeric(), nullable=True),
        sa.Column("original_amount", sa.Numeric(), nullable=True),
        sa.Column("original_unit", sa.String(), nullable=True),
        sa.Column("ets_included", sa.Boolean(), nullable=True),
        sa.Column("gpc_ref", sa.String(), nullable=True),
        sa.Column("quality", sa.String(), nullable=True),
        sa.Column("uncertainty_pct", sa.Numeric(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.CheckConstraint(
            "abs(amount) < 'infinity' AND abs(oxidation) < 'infinity' AND abs(co2e_t) < 'infinity' AND "
            "abs(biogenic_co2_t) < 'infinity' AND abs(original_amount) < 'infinity' AND "
            "abs(uncertainty_pct) < 'infinity'",
            name=op.f("ck_activity_lines_finite"),
        ),
        sa.CheckConstraint("quality IN ('high', 'medium', 'low')", name=op.f("ck_activity_lines_quality")),
        sa.CheckConstraint("scope IN ('direct', 'indirect', 'outside')", name=op.f("ck_activity_lines_scope")),
        sa.ForeignKeyConstraint(
            ["inventory_id"],
            ["inventories.id"],
            name=op.f("fk_activity_lines_inventory_id_inventories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("inventory_id", "position", name=op.f("pk_activity_lines")),
    )
    op.create_table(
        "inventory_cells",
        sa.Column("inventory_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("subsector", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("value_t", sa.Numeric(), nullable=True),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("included_in", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("explanation", sa.String(), nullable=True),
        sa.Column("ets_included", sa.Boolean(), nullable=True),
        sa.Column("quality", sa.String(), nullable=True),
        sa.Column("uncertainty_pct", sa.Numeric(), nullable=True),
        sa.CheckConstraint(
            "abs(value_t) < 'infinity' AND abs(uncertainty_pct) < 'infinity'", name=op.f("ck_inventory_cells_finite")
        ),
        sa.CheckConstraint("quality IN ('high', 'medium', 'low')", name=op.f("ck_inventory_cells_quality")),
        sa.CheckConstraint("scope IN ('direct', 'indirect', 'outside')", name=op.f("ck_inventory_cells_scope")),
        sa.ForeignKeyConstraint(
            ["inventory_id"],
            ["inventories.id"],
            name=op.f("fk_inventory_cells_inventory_id_inventories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("inventory_id", "position", name=op.f("pk_inventory_cells")),
    )
    op.create_table(
        "local_energy",
        sa.Column("inventory_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("technology", sa.String(), nullable=True),
        sa.Column("mwh", sa.Numeric(), nullable=True),
        sa.Column("heat_mwh", sa.Numeric(), nullable=True),
        sa.Column("fuel_mwh", sa.Numeric(), nullable=True),
        sa.Column("co2_t", sa.Numeric(), nullable=True),
        sa.Column("is_grid_connected", sa.Boolean(), nullable=True),
        sa.Column("is_renewable", sa.Boolean(), nullable=True),
        sa.Column("is_certified_green", sa.Boolean(), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.CheckConstraint(
            "abs(mwh) < 'infinity' AND abs(heat_mwh) < 'infinity' AND abs(fuel_mwh) < 'infinity' AND "
            "abs(co2_t) < 'infinity'",
            name=op.f("ck_local_energy_finite"),
        ),
        sa.CheckConstraint("kind IN ('electricity', 'heat', 'chp')", name=op.f("ck_local_energy_kind")),
        sa.ForeignKeyConstraint(
            ["inventory_id"],
            ["inventories.id"],
            name=op.f("fk_local_energy_inventory_id_inventories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("inventory_id", "position", name=op.f("pk_local_energy")),
    )


def downgrade() -> None:
    op.drop_table("local_energy")
    op.drop_table("inventory_cells")
    op.drop_table("activity_lines")
    op.drop_index("ix_inventories_year_id", table_name="inventories")
    op.drop_index("ix_inventories_updated_at_id", table_name="inventories")
    op.drop_index("ix_inventories_signatory_id_year", table_name="inventories")
    op.drop_index(op.f("ix_inventories_signatory_id"), table_name="inventories")
    op.drop_index(op.f("ix_inventories_joint_group_id"), table_name="inventories")
    op.drop_index("ix_inventories_direct_indirect_t_id", table_name="inventories")
    op.drop_table("inventories")
    op.drop_index("ix_inventory_restatements_inventory_id_restated_at", table_name="inventory_restatements")
    op.drop_table("inventory_restatements")
    op.drop_table("inventory_editions")
