"""Targets to cut emissions, plans, and the actions of plans."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "plans",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("pillars", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=True),
        sa.Column("adopted_by", sa.String(), nullable=True),
        sa.Column("document_url", sa.String(), nullable=True),
        sa.Column("equivalent_of", sa.String(), nullable=True),
        sa.Column("boundary", sa.String(), nullable=True),
        sa.Column("teams", sa.String(), nullable=True),
        sa.Column("stakeholder_engagement", sa.String(), nullable=True),
        sa.Column("budget_amount", sa.Numeric(), nullable=True),
        sa.Column("budget_currency", sa.String(), nullable=True),
        sa.Column("funding_sources", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("priority_areas", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("synergies", sa.String(), nullable=True),
        sa.Column("monitoring_arrangement", sa.String(), nullable=True),
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
        sa.CheckConstraint("(budget_amount IS NULL) = (budget_currency IS NULL)", name=op.f("ck_plans_budget")),
        sa.ForeignKeyConstraint(
            ["joint_group_id"], ["joint_groups.id"], name=op.f("fk_plans_joint_group_id_joint_groups")
        ),
        sa.ForeignKeyConstraint(["signatory_id"], ["signatories.id"], name=op.f("fk_plans_signatory_id_signatories")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_plans_demo_key")),
    )
    op.create_index("ix_plans_adopted_on_id", "plans", ["adopted_on", "id"], unique=False)
    op.create_index(op.f("ix_plans_joint_group_id"), "plans", ["joint_group_id"], unique=False)
    op.create_index("ix_plans_search_document", "plans", ["search_document"], unique=False, postgresql_using="gin")
    op.create_index(op.f("ix_plans_signatory_id"), "plans", ["signatory_id"], unique=False)
    op.create_index("ix_plans_sort_name_id", "plans", ["sort_name", "id"], unique=False)
    op.create_index("ix_plans_updated_at_id", "plans", ["updated_at", "id"], unique=False)
    op.create_table(
        "actions",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("pillars", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("sector", sa.String(), nullable=True),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("instrument", sa.String(), nullable=True),
        sa.Column("origin", sa.String(), nullable=True),
        sa.Column("responsible_body", sa.String(), nullable=True),
        sa.Column("stakeholders", sa.String(), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("begins", sa.String(), nullable=True),
        sa.Column("ends", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("has_costs", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("investment", sa.Numeric(), nullable=True),
        sa.Column("running", sa.Numeric(), nullable=True),
        sa.Column("spent", sa.Numeric(), nullable=True),
        sa.Column("currency", sa.String(), nullable=True),
        sa.Column("finance_sources", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("energy_saved_mwh", sa.Numeric(), nullable=True),
        sa.Column("renewable_mwh", sa.Numeric(), nullable=True),
        sa.Column("reduction_t", sa.Numeric(), nullable=True),
        sa.Column("hazards", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("outcome_indicator", sa.String(), nullable=True),
        sa.Column("groups_reached", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("energy_poverty_indicator", sa.String(), nullable=True),
        sa.Column("is_benchmark", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.CheckConstraint("origin IN ('local', 'regional', 'national', 'mixed')", name=op.f("ck_actions_origin")),
        sa.CheckConstraint(
            "sector IN ('municipal_buildings', 'tertiary_buildings', 'residential_buildings', "
            "'public_lighting', 'industry', 'transport', 'local_electricity', 'local_heat_cold', 'energy', "
            "'buildings', 'waste', 'water', 'agriculture_forestry', 'land_use_planning', "
            "'environment_biodiversity', 'health', 'civil_protection', 'tourism', 'education', 'ict', "
            "'several', 'other')",
            name=op.f("ck_actions_sector"),
        ),
        sa.CheckConstraint(
            "status IN ('not_started', 'in_progress', 'completed', 'postponed', 'cancelled')",
            name=op.f("ck_actions_status"),
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_actions_plan_id_plans"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_actions")),
        sa.UniqueConstraint("plan_id", "code", name=op.f("uq_actions_plan_id_code")),
    )
    op.create_index("ix_actions_plan_id_position", "actions", ["plan_id", "position"], unique=False)
    op.create_index("ix_actions_search_document", "actions", ["search_document"], unique=False, postgresql_using="gin")
    op.create_index("ix_actions_sort_name_key", "actions", ["sort_name", "key"], unique=False)
    op.create_index("ix_actions_begins_key", "actions", ["begins", "key"], unique=False)
    op.create_table(
        "targets",
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("base_inventory_id", sa.Uuid(), nullable=True),
        sa.Column("base_year", sa.Integer(), nullable=True),
        sa.Column("base_t", sa.Numeric(), nullable=True),
        sa.Column("base_intensity", sa.Numeric(), nullable=True),
        sa.Column("intensity_denominator", sa.String(), nullable=True),
        sa.Column("target_year", sa.Integer(), nullable=False),
        sa.Column("pct", sa.Numeric(), nullable=True),
        sa.Column("pct_unconditional", sa.Numeric(), nullable=True),
        sa.Column("conditions", sa.String(), nullable=True),
        sa.Column("bau_t", sa.Numeric(), nullable=True),
        sa.Column("projected_population", sa.BigInteger(), nullable=True),
        sa.Column("projected_gdp", sa.Numeric(), nullable=True),
        sa.Column("target_t", sa.Numeric(), nullable=True),
        sa.Column("sectors", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("gases", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("boundary", sa.String(), nullable=True),
        sa.Column("boundary_differs_reason", sa.String(), nullable=True),
        sa.Column("set_year", sa.Integer(), nullable=True),
        sa.Column("offsets_t", sa.Numeric(), nullable=True),
        sa.Column("removals_t", sa.Numeric(), nullable=True),
        sa.Column("is_aligned_with_ndc", sa.Boolean(), nullable=True),
        sa.Column("alignment_note", sa.String(), nullable=True),
        sa.Column("is_interim", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("commitment_type", sa.String(), nullable=True),
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
            "commitment_type IN ('EU2020_20', 'EU2030_40', 'EU2030_55', 'EU2050_NEUTRAL', 'GCOM', 'JP_2018')",
            name=op.f("ck_targets_commitment_type"),
        ),
        sa.CheckConstraint("intensity_denominator IN ('capita', 'gdp')", name=op.f("ck_targets_intensity_denominator")),
        sa.CheckConstraint(
            "type IN ('base_year_emissions', 'fixed_level', 'base_year_intensity', 'baseline_scenario')",
            name=op.f("ck_targets_type"),
        ),
        sa.CheckConstraint("base_year < target_year", name=op.f("ck_targets_base_before_target")),
        sa.ForeignKeyConstraint(
            ["base_inventory_id"], ["inventories.id"], name=op.f("fk_targets_base_inventory_id_inventories")
        ),
        sa.ForeignKeyConstraint(
            ["joint_group_id"], ["joint_groups.id"], name=op.f("fk_targets_joint_group_id_joint_groups")
        ),
        sa.ForeignKeyConstraint(["signatory_id"], ["signatories.id"], name=op.f("fk_targets_signatory_id_signatories")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_targets")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_targets_demo_key")),
    )
    op.create_index(op.f("ix_targets_base_inventory_id"), "targets", ["base_inventory_id"], unique=False)
    op.create_index(op.f("ix_targets_joint_group_id"), "targets", ["joint_group_id"], unique=False)
    op.create_index("ix_targets_search_document", "targets", ["search_document"], unique=False, postgresql_using="gin")
    op.create_index(op.f("ix_targets_signatory_id"), "targets", ["signatory_id"], unique=False)
    op.create_index("ix_targets_target_year_id", "targets", ["target_year", "id"], unique=False)
    op.create_index("ix_targets_updated_at_id", "targets", ["updated_at", "id"], unique=False)
    op.create_table(
        "plan_targets",
        sa.Column("plan_id", sa.Uuid(), nullable=False),
        sa.Column("target_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["plan_id"], ["plans.id"], name=op.f("fk_plan_targets_plan_id_plans"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["target_id"], ["targets.id"], name=op.f("fk_plan_targets_target_id_targets")),
        sa.PrimaryKeyConstraint("plan_id", "target_id", name=op.f("pk_plan_targets")),
    )
    op.create_index(op.f("ix_plan_targets_target_id"), "plan_targets", ["target_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_plan_targets_target_id"), table_name="plan_targets")
    op.drop_table("plan_targets")
    op.drop_index("ix_targets_updated_at_id", table_name="targets")
    op.drop_index("ix_targets_target_year_id", table_name="targets")
    op.drop_index(op.f("ix_targets_signatory_id"), table_name="targets")
    op.drop_index("ix_targets_search_document", table_name="targets", postgresql_using="gin")
    op.drop_index(op.f("ix_targets_joint_group_id"), table_name="targets")
    op.drop_index(op.f("ix_targets_base_inventory_id"), table_name="targets")
    op.drop_table("targets")
    op.drop_index("ix_actions_begins_key", table_name="actions")
    op.drop_index("ix_actions_sort_name_key", table_name="actions")
    op.drop_index("ix_actions_search_document", table_name="actions", postgresql_using="gin")
    op.drop_index("ix_actions_plan_id_position", table_name="actions")
    op.drop_table("actions")
    op.drop_index("ix_plans_updated_at_id", table_name="plans")
    op.drop_index("ix_plans_sort_name_id", table_name="plans")
    op.drop_index(op.f("ix_plans_signatory_id"), table_name="plans")
    op.drop_index("ix_plans_search_document", table_name="plans", postgresql_using="gin")
    op.drop_index(op.f("ix_plans_joint_group_id"), table_name="plans")
    op.drop_index("ix_plans_adopted_on_id", table_name="plans")
    op.drop_table("plans")
