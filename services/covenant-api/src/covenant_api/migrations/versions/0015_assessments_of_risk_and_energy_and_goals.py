"""Assessments of risk and of energy, and goals."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_ATTRIBUTES = ("secure", "sustainable", "affordable")
_PILLARS = ("adaptation", "energy")
_EFFECTS = ("positive", "negative")
_FACTORS = (
    "access_to_services",
    "socio_economic",
    "governmental_institutional",
    "physical_environmental",
    "knowledge_innovation",
    "other",
)
_LEVELS = ("low", "moderate", "high", "not_known")
_SECTORS = (
    "buildings",
    "transport",
    "energy",
    "water",
    "waste",
    "land_use_planning",
    "agriculture_forestry",
    "environment_biodiversity",
    "health",
    "civil_protection",
    "tourism",
    "education",
    "ict",
    "other",
)
_GROUPS = (
    "women_girls",
    "children_youth",
    "elderly",
    "marginalised",
    "persons_with_disabilities",
    "persons_with_chronic_disease",
    "low_income",
    "unemployed",
    "sub_standard_housing",
    "migrants_displaced",
    "other",
    "all",
)
_CHANGES = ("increase", "decrease", "no_change", "not_known")
_HAZARDS = (
    "extreme_heat",
    "extreme_cold",
    "heavy_precipitation",
    "floods_sea_level",
    "droughts_water_scarcity",
    "storms",
    "mass_movement",
    "wild_fire",
    "biological",
    "chemical_change",
    "other",
)
_KINDS = (
    "heat_wave",
    "extreme_hot_days",
    "cold_wave",
    "extreme_cold_days",
    "rain_storm",
    "heavy_snow",
    "fog",
    "hail",
    "flash_surface_flood",
    "river_flood",
    "coastal_flood",
    "groundwater_flood",
    "permanent_inundation",
    "severe_wind",
    "tornado",
    "cyclone",
    "tropical_storm",
    "extratropical_storm",
    "storm_surge",
    "landslide",
    "avalanche",
    "rock_fall",
    "subsidence",
    "forest_fire",
    "land_fire",
    "vector_borne_disease",
    "water_borne_disease",
    "air_borne_disease",
    "insect_infestation",
    "salt_water_intrusion",
    "ocean_acidification",
    "atmospheric_co2",
)
_TIMEFRAMES = ("current", "short", "medium", "long", "not_known")


def _one_of(name: str, column: str, codes: tuple[str, ...]) -> sa.CheckConstraint:
    return sa.CheckConstraint(f'"{column}" IN ({", ".join(repr(one) for one in codes)})', name=op.f(name))


def upgrade() -> None:
    op.create_table(
        "energy_assessments",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("method", sa.String(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["joint_group_id"], ["joint_groups.id"], name=op.f("fk_energy_assessments_joint_group_id_joint_groups")
        ),
        sa.ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name=op.f("fk_energy_assessments_signatory_id_signatories")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_energy_assessments")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_energy_assessments_demo_key")),
    )
    op.create_index(
        op.f("ix_energy_assessments_joint_group_id"), "energy_assessments", ["joint_group_id"], unique=False
    )
    op.create_index(op.f("ix_energy_assessments_signatory_id"), "energy_assessments", ["signatory_id"], unique=False)
    op.create_index("ix_energy_assessments_updated_at_id", "energy_assessments", ["updated_at", "id"], unique=False)
    op.create_index("ix_energy_assessments_year_id", "energy_assessments", ["year", "id"], unique=False)
    op.create_table(
        "goals",
        sa.Column("pillar", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("indicator", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("base_year", sa.Integer(), nullable=True),
        sa.Column("base_value", sa.Numeric(), nullable=True),
        sa.Column("target_year", sa.Integer(), nullable=False),
        sa.Column("target_value", sa.Numeric(), nullable=True),
        sa.Column("hazards", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("sectors", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("attribute", sa.String(), nullable=True),
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
        _one_of("ck_goals_attribute", "attribute", _ATTRIBUTES),
        _one_of("ck_goals_pillar", "pillar", _PILLARS),
        sa.CheckConstraint("base_year < target_year", name=op.f("ck_goals_base_before_target")),
        sa.ForeignKeyConstraint(
            ["joint_group_id"], ["joint_groups.id"], name=op.f("fk_goals_joint_group_id_joint_groups")
        ),
        sa.ForeignKeyConstraint(["signatory_id"], ["signatories.id"], name=op.f("fk_goals_signatory_id_signatories")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goals")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_goals_demo_key")),
    )
    op.create_index("ix_goals_hazards", "goals", ["hazards"], unique=False, postgresql_using="gin")
    op.create_index(op.f("ix_goals_joint_group_id"), "goals", ["joint_group_id"], unique=False)
    op.create_index(op.f("ix_goals_signatory_id"), "goals", ["signatory_id"], unique=False)
    op.create_index("ix_goals_target_year_id", "goals", ["target_year", "id"], unique=False)
    op.create_index("ix_goals_updated_at_id", "goals", ["updated_at", "id"], unique=False)
    op.create_table(
        "risk_assessments",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("authors", sa.String(), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("boundary", sa.String(), nullable=True),
        sa.Column("method", sa.String(), nullable=True),
        sa.Column("sources", sa.String(), nullable=True),
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
        sa.ForeignKeyConstraint(
            ["joint_group_id"], ["joint_groups.id"], name=op.f("fk_risk_assessments_joint_group_id_joint_groups")
        ),
        sa.ForeignKeyConstraint(
            ["signatory_id"], ["signatories.id"], name=op.f("fk_risk_assessments_signatory_id_signatories")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_assessments")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_risk_assessments_demo_key")),
    )
    op.create_index(op.f("ix_risk_assessments_joint_group_id"), "risk_assessments", ["joint_group_id"], unique=False)
    op.create_index(op.f("ix_risk_assessments_signatory_id"), "risk_assessments", ["signatory_id"], unique=False)
    op.create_index("ix_risk_assessments_updated_at_id", "risk_assessments", ["updated_at", "id"], unique=False)
    op.create_index("ix_risk_assessments_year_id", "risk_assessments", ["year", "id"], unique=False)
    op.create_table(
        "energy_indicator_values",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("attribute", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("value", sa.Numeric(), nullable=False),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("year", sa.SmallInteger(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        _one_of("ck_energy_indicator_values_attribute", "attribute", _ATTRIBUTES),
        sa.CheckConstraint(
            "code IS NOT NULL OR text IS NOT NULL", name=op.f("ck_energy_indicator_values_library_or_own")
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["energy_assessments.id"],
            name=op.f("fk_energy_indicator_values_assessment_id_energy_assessments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "position", name=op.f("pk_energy_indicator_values")),
    )
    op.create_index("ix_energy_indicator_values_code_year", "energy_indicator_values", ["code", "year"], unique=False)
    op.create_table(
        "risk_capacities",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("factor", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=True),
        sa.Column("effect", sa.String(), nullable=True),
        sa.Column("sector", sa.String(), nullable=True),
        sa.Column("explanation", sa.String(), nullable=True),
        _one_of("ck_risk_capacities_effect", "effect", _EFFECTS),
        _one_of("ck_risk_capacities_factor", "factor", _FACTORS),
        _one_of("ck_risk_capacities_level", "level", _LEVELS),
        _one_of("ck_risk_capacities_sector", "sector", _SECTORS),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["risk_assessments.id"],
            name=op.f("fk_risk_capacities_assessment_id_risk_assessments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "position", name=op.f("pk_risk_capacities")),
    )
    op.create_table(
        "risk_groups",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("vulnerability", sa.String(), nullable=True),
        sa.Column("explanation", sa.String(), nullable=True),
        _one_of("ck_risk_groups_vulnerability", "vulnerability", _LEVELS),
        _one_of("ck_risk_groups_group", "group", _GROUPS),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["risk_assessments.id"],
            name=op.f("fk_risk_groups_assessment_id_risk_assessments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "position", name=op.f("pk_risk_groups")),
    )
    op.create_index("ix_risk_groups_group_assessment_id", "risk_groups", ["group", "assessment_id"], unique=False)
    op.create_table(
        "risk_hazards",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("hazard", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("probability", sa.String(), nullable=True),
        sa.Column("consequence", sa.String(), nullable=True),
        sa.Column("score", sa.SmallInteger(), nullable=True),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("expected_intensity_change", sa.String(), nullable=True),
        sa.Column("expected_frequency_change", sa.String(), nullable=True),
        sa.Column("timeframe", sa.String(), nullable=True),
        sa.Column("future_impact", sa.String(), nullable=True),
        sa.Column("groups", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("explanation", sa.String(), nullable=True),
        _one_of("ck_risk_hazards_consequence", "consequence", _LEVELS),
        _one_of("ck_risk_hazards_expected_frequency_change", "expected_frequency_change", _CHANGES),
        _one_of("ck_risk_hazards_expected_intensity_change", "expected_intensity_change", _CHANGES),
        _one_of("ck_risk_hazards_future_impact", "future_impact", _LEVELS),
        _one_of("ck_risk_hazards_hazard", "hazard", _HAZARDS),
        _one_of("ck_risk_hazards_kind", "kind", _KINDS),
        _one_of("ck_risk_hazards_level", "level", _LEVELS),
        _one_of("ck_risk_hazards_probability", "probability", _LEVELS),
        _one_of("ck_risk_hazards_timeframe", "timeframe", _TIMEFRAMES),
        sa.CheckConstraint("score BETWEEN 1 AND 9", name=op.f("ck_risk_hazards_score")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["risk_assessments.id"],
            name=op.f("fk_risk_hazards_assessment_id_risk_assessments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "position", name=op.f("pk_risk_hazards")),
    )
    op.create_index("ix_risk_hazards_hazard_assessment_id", "risk_hazards", ["hazard", "assessment_id"], unique=False)
    op.create_table(
        "risk_past_events",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("hazard", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("year", sa.SmallInteger(), nullable=True),
        sa.Column("deaths", sa.BigInteger(), nullable=True),
        sa.Column("loss_amount", sa.Numeric(), nullable=True),
        sa.Column("loss_currency", sa.String(), nullable=True),
        sa.Column("description", sa.String(), nullable=True),
        _one_of("ck_risk_past_events_hazard", "hazard", _HAZARDS),
        _one_of("ck_risk_past_events_kind", "kind", _KINDS),
        sa.CheckConstraint("loss_currency ~ '^[A-Z]{3}$'", name=op.f("ck_risk_past_events_loss_currency")),
        sa.CheckConstraint("deaths >= 0", name=op.f("ck_risk_past_events_deaths")),
        sa.CheckConstraint("loss_amount >= 0", name=op.f("ck_risk_past_events_loss_amount")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["risk_assessments.id"],
            name=op.f("fk_risk_past_events_assessment_id_risk_assessments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "position", name=op.f("pk_risk_past_events")),
    )
    op.create_index(
        "ix_risk_past_events_hazard_assessment_id", "risk_past_events", ["hazard", "assessment_id"], unique=False
    )
    op.create_table(
        "risk_sectors",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("vulnerability", sa.String(), nullable=True),
        sa.Column("indicators", sa.String(), nullable=True),
        sa.Column("explanation", sa.String(), nullable=True),
        _one_of("ck_risk_sectors_sector", "sector", _SECTORS),
        _one_of("ck_risk_sectors_vulnerability", "vulnerability", _LEVELS),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["risk_assessments.id"],
            name=op.f("fk_risk_sectors_assessment_id_risk_assessments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "position", name=op.f("pk_risk_sectors")),
    )
    op.create_index("ix_risk_sectors_sector_assessment_id", "risk_sectors", ["sector", "assessment_id"], unique=False)
    op.create_table(
        "risk_hazard_sectors",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("number", sa.SmallInteger(), nullable=False),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("vulnerability", sa.String(), nullable=True),
        _one_of("ck_risk_hazard_sectors_sector", "sector", _SECTORS),
        _one_of("ck_risk_hazard_sectors_vulnerability", "vulnerability", _LEVELS),
        sa.ForeignKeyConstraint(
            ["assessment_id", "position"],
            ["risk_hazards.assessment_id", "risk_hazards.position"],
            name=op.f("fk_risk_hazard_sectors_assessment_id_position_risk_hazards"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "position", "number", name=op.f("pk_risk_hazard_sectors")),
    )


def downgrade() -> None:
    for table in (
        "risk_hazard_sectors",
        "risk_sectors",
        "risk_past_events",
        "risk_hazards",
        "risk_groups",
        "risk_capacities",
        "energy_indicator_values",
        "risk_assessments",
        "goals",
        "energy_assessments",
    ):
        op.drop_table(table)
