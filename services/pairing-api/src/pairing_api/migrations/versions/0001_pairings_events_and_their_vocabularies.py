"""Topics, programmes, territories, organisations, pairings, events and their sources."""

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
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("licence", sa.Text(), nullable=True),
        sa.Column("accessed_on", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("code", name=op.f("uq_sources_code")),
    )
    op.create_table(
        "topics",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("names", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("sdgs", sa.ARRAY(sa.Integer()), nullable=False),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.CheckConstraint("code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 200", name=op.f("ck_topics_code")),
        sa.CheckConstraint("names ? 'en'", name=op.f("ck_topics_names")),
        sa.CheckConstraint("parent_id <> id", name=op.f("ck_topics_parent_id")),
        sa.CheckConstraint("sdgs <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]", name=op.f("ck_topics_sdgs")),
        sa.ForeignKeyConstraint(["parent_id"], ["topics.id"], name=op.f("fk_topics_parent_id_topics")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topics")),
        sa.UniqueConstraint("code", name=op.f("uq_topics_code")),
    )
    op.create_index(op.f("ix_topics_parent_id"), "topics", ["parent_id"], unique=False)
    op.create_index(
        op.f("ix_topics_search_document"), "topics", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_table(
        "programmes",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("names", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("from_year", sa.Integer(), nullable=True),
        sa.Column("to_year", sa.Integer(), nullable=True),
        sa.Column("strands", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("funding_instrument", sa.Text(), nullable=True),
        sa.Column("funding_eur", sa.BigInteger(), nullable=True),
        sa.Column("funding_qualifier", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("basis_strength", sa.Text(), nullable=True),
        sa.Column("source_status", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "basis_strength IN ('agreement', 'pairing_stated', 'activity_only')",
            name=op.f("ck_programmes_basis_strength"),
        ),
        sa.CheckConstraint(
            "funding_qualifier IN ('exactly', 'about', 'more_than', 'at_least', 'up_to')",
            name=op.f("ck_programmes_funding_qualifier"),
        ),
        sa.CheckConstraint("names ? 'en'", name=op.f("ck_programmes_names")),
        sa.CheckConstraint(
            "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_programmes_slug")
        ),
        sa.CheckConstraint(
            "source_status IN ('verified', 'reported', 'unverified')", name=op.f("ck_programmes_source_status")
        ),
        sa.CheckConstraint(
            "strands <@ ARRAY['city_to_city', 'covenant', 'inter_regional']", name=op.f("ck_programmes_strands")
        ),
        sa.CheckConstraint("(funding_eur IS NULL) = (funding_qualifier IS NULL)", name=op.f("ck_programmes_funding")),
        sa.CheckConstraint("(source_id IS NULL) = (source_status IS NULL)", name=op.f("ck_programmes_evidence")),
        sa.CheckConstraint("from_year BETWEEN 1900 AND 2200", name=op.f("ck_programmes_from_year")),
        sa.CheckConstraint("funding_eur >= 0", name=op.f("ck_programmes_funding_eur")),
        sa.CheckConstraint("to_year >= from_year", name=op.f("ck_programmes_years")),
        sa.CheckConstraint("to_year BETWEEN 1900 AND 2200", name=op.f("ck_programmes_to_year")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_programmes_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programmes")),
        sa.UniqueConstraint("code", name=op.f("uq_programmes_code")),
        sa.UniqueConstraint("slug", name=op.f("uq_programmes_slug")),
    )
    op.create_index(
        op.f("ix_programmes_search_document"), "programmes", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_index(op.f("ix_programmes_source_id"), "programmes", ["source_id"], unique=False)
    op.create_table(
        "territories",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("names", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("geonames_id", sa.Integer(), nullable=True),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("population_year", sa.Integer(), nullable=True),
        sa.Column("population_scope", sa.Text(), nullable=True),
        sa.Column("area_km2", sa.Double(), nullable=True),
        sa.Column("area_scope", sa.Text(), nullable=True),
        sa.Column("figures_source_id", sa.Uuid(), nullable=True),
        sa.Column("figures_basis", sa.Text(), nullable=True),
        sa.Column("figures_source_status", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("basis_strength", sa.Text(), nullable=True),
        sa.Column("source_status", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "area_scope IN ('municipality', 'metro', 'fua', 'region', 'unknown')",
            name=op.f("ck_territories_area_scope"),
        ),
        sa.CheckConstraint(
            "basis_strength IN ('agreement', 'pairing_stated', 'activity_only')",
            name=op.f("ck_territories_basis_strength"),
        ),
        sa.CheckConstraint("country ~ '^[A-Z]{2}$'", name=op.f("ck_territories_country")),
        sa.CheckConstraint(
            "figures_source_status IN ('verified', 'reported', 'unverified')",
            name=op.f("ck_territories_figures_source_status"),
        ),
        sa.CheckConstraint(
            "kind IN ('city', 'metropolitan_area', 'region', 'consortium')", name=op.f("ck_territories_kind")
        ),
        sa.CheckConstraint("names ? 'en'", name=op.f("ck_territories_names")),
        sa.CheckConstraint(
            "population_scope IN ('municipality', 'metro', 'fua', 'region', 'unknown')",
            name=op.f("ck_territories_population_scope"),
        ),
        sa.CheckConstraint(
            "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_territories_slug")
        ),
        sa.CheckConstraint(
            "source_status IN ('verified', 'reported', 'unverified')", name=op.f("ck_territories_source_status")
        ),
        sa.CheckConstraint("(area_km2 IS NULL) = (area_scope IS NULL)", name=op.f("ck_territories_area_with_scope")),
        sa.CheckConstraint(
            "(figures_source_id IS NULL) = (figures_source_status IS NULL)",
            name=op.f("ck_territories_figures_evidence"),
        ),
        sa.CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name=op.f("ck_territories_coordinates")),
        sa.CheckConstraint(
            "(population IS NULL) = (population_scope IS NULL)", name=op.f("ck_territories_population_with_scope")
        ),
        sa.CheckConstraint("(source_id IS NULL) = (source_status IS NULL)", name=op.f("ck_territories_evidence")),
        sa.CheckConstraint("area_km2 > 0", name=op.f("ck_territories_area_km2")),
        sa.CheckConstraint("geonames_id > 0", name=op.f("ck_territories_geonames_id")),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name=op.f("ck_territories_latitude")),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name=op.f("ck_territories_longitude")),
        sa.CheckConstraint("population > 0", name=op.f("ck_territories_population")),
        sa.CheckConstraint("population_year BETWEEN 1900 AND 2200", name=op.f("ck_territories_population_year")),
        sa.ForeignKeyConstraint(
            ["figures_source_id"], ["sources.id"], name=op.f("fk_territories_figures_source_id_sources")
        ),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_territories_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_territories")),
        sa.UniqueConstraint("slug", name=op.f("uq_territories_slug")),
    )
    op.create_index(op.f("ix_territories_country"), "territories", ["country"], unique=False)
    op.create_index(op.f("ix_territories_figures_source_id"), "territories", ["figures_source_id"], unique=False)
    op.create_index(op.f("ix_territories_geonames_id"), "territories", ["geonames_id"], unique=False)
    op.create_index(
        op.f("ix_territories_search_document"), "territories", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_index(op.f("ix_territories_sort_name_id"), "territories", ["sort_name", "id"], unique=False)
    op.create_index(op.f("ix_territories_source_id"), "territories", ["source_id"], unique=False)
    op.create_table(
        "topic_aliases",
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["topic_id"], ["topics.id"], name=op.f("fk_topic_aliases_topic_id_topics"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("topic_id", "position", name=op.f("pk_topic_aliases")),
        sa.UniqueConstraint("scheme", "label", name=op.f("uq_topic_aliases_scheme_label")),
    )
    op.create_table(
        "programme_predecessors",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("predecessor_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("predecessor_id <> programme_id", name=op.f("ck_programme_predecessors_predecessor")),
        sa.ForeignKeyConstraint(
            ["predecessor_id"], ["programmes.id"], name=op.f("fk_programme_predecessors_predecessor_id_programmes")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programmes.id"],
            name=op.f("fk_programme_predecessors_programme_id_programmes"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("programme_id", "predecessor_id", name=op.f("pk_programme_predecessors")),
    )
    op.create_index(
        op.f("ix_programme_predecessors_predecessor_id"), "programme_predecessors", ["predecessor_id"], unique=False
    )
    op.create_table(
        "consortium_members",
        sa.Column("consortium_id", sa.Uuid(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("consortium_id <> territory_id", name=op.f("ck_consortium_members_member")),
        sa.ForeignKeyConstraint(
            ["consortium_id"],
            ["territories.id"],
            name=op.f("fk_consortium_members_consortium_id_territories"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["territory_id"], ["territories.id"], name=op.f("fk_consortium_members_territory_id_territories")
        ),
        sa.PrimaryKeyConstraint("consortium_id", "territory_id", name=op.f("pk_consortium_members")),
    )
    op.create_index(op.f("ix_consortium_members_territory_id"), "consortium_members", ["territory_id"], unique=False)
    op.create_table(
        "events",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("strand", sa.Text(), nullable=True),
        sa.Column("programme_id", sa.Uuid(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("geonames_id", sa.Integer(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("basis_strength", sa.Text(), nullable=True),
        sa.Column("source_status", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "basis_strength IN ('agreement', 'pairing_stated', 'activity_only')", name=op.f("ck_events_basis_strength")
        ),
        sa.CheckConstraint("country ~ '^[A-Z]{2}$'", name=op.f("ck_events_country")),
        sa.CheckConstraint(
            "kind IN ('launch', 'study_visit', 'staff_exchange', 'workshop', 'webinar', 'kick_off', "
            "'bilateral_meeting', 'preparatory_meeting', 'business_event', 'conference', 'signing', "
            "'high_level_dialogue', 'summit', 'steering_committee')",
            name=op.f("ck_events_kind"),
        ),
        sa.CheckConstraint("mode IN ('in_person', 'online', 'hybrid')", name=op.f("ck_events_mode")),
        sa.CheckConstraint("precision IN ('day', 'month', 'year')", name=op.f("ck_events_precision")),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_events_slug")),
        sa.CheckConstraint(
            "source_status IN ('verified', 'reported', 'unverified')", name=op.f("ck_events_source_status")
        ),
        sa.CheckConstraint("strand IN ('city_to_city', 'covenant', 'inter_regional')", name=op.f("ck_events_strand")),
        sa.CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name=op.f("ck_events_coordinates")),
        sa.CheckConstraint("(source_id IS NULL) = (source_status IS NULL)", name=op.f("ck_events_evidence")),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_events_dates")),
        sa.CheckConstraint("geonames_id > 0", name=op.f("ck_events_geonames_id")),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90", name=op.f("ck_events_latitude")),
        sa.CheckConstraint("longitude BETWEEN -180 AND 180", name=op.f("ck_events_longitude")),
        sa.CheckConstraint("people > 0", name=op.f("ck_events_people")),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_events_programme_id_programmes")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_events_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sa.UniqueConstraint("slug", name=op.f("uq_events_slug")),
    )
    op.create_index(op.f("ix_events_country"), "events", ["country"], unique=False)
    op.create_index(op.f("ix_events_programme_id"), "events", ["programme_id"], unique=False)
    op.create_index(
        op.f("ix_events_search_document"), "events", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_index(op.f("ix_events_source_id"), "events", ["source_id"], unique=False)
    op.create_index(op.f("ix_events_starts_on_id"), "events", ["starts_on", "id"], unique=False)
    op.create_table(
        "indicators",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("value_text", sa.Text(), nullable=False),
        sa.Column("qualifier", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("basis_strength", sa.Text(), nullable=True),
        sa.Column("source_status", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "basis_strength IN ('agreement', 'pairing_stated', 'activity_only')",
            name=op.f("ck_indicators_basis_strength"),
        ),
        sa.CheckConstraint(
            "qualifier IN ('exactly', 'about', 'more_than', 'at_least', 'up_to')", name=op.f("ck_indicators_qualifier")
        ),
        sa.CheckConstraint(
            "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_indicators_slug")
        ),
        sa.CheckConstraint(
            "source_status IN ('verified', 'reported', 'unverified')", name=op.f("ck_indicators_source_status")
        ),
        sa.CheckConstraint("(source_id IS NULL) = (source_status IS NULL)", name=op.f("ck_indicators_evidence")),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programmes.id"], name=op.f("fk_indicators_programme_id_programmes")
        ),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_indicators_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicators")),
        sa.UniqueConstraint("slug", name=op.f("uq_indicators_slug")),
    )
    op.create_index(op.f("ix_indicators_programme_id"), "indicators", ["programme_id"], unique=False)
    op.create_index(
        op.f("ix_indicators_search_document"), "indicators", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_index(op.f("ix_indicators_source_id"), "indicators", ["source_id"], unique=False)
    op.create_table(
        "organisations",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("names", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("territory_id", sa.Uuid(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("basis_strength", sa.Text(), nullable=True),
        sa.Column("source_status", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "basis_strength IN ('agreement', 'pairing_stated', 'activity_only')",
            name=op.f("ck_organisations_basis_strength"),
        ),
        sa.CheckConstraint("country ~ '^[A-Z]{2}$'", name=op.f("ck_organisations_country")),
        sa.CheckConstraint(
            "kind IN ('municipality', 'business', 'cluster', 'university', 'ngo', 'ministry', "
            "'national_agency', 'eu_delegation', 'commission_service', 'programme_team', 'bank', 'network')",
            name=op.f("ck_organisations_kind"),
        ),
        sa.CheckConstraint("names ? 'en'", name=op.f("ck_organisations_names")),
        sa.CheckConstraint(
            "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_organisations_slug")
        ),
        sa.CheckConstraint(
            "source_status IN ('verified', 'reported', 'unverified')", name=op.f("ck_organisations_source_status")
        ),
        sa.CheckConstraint("(source_id IS NULL) = (source_status IS NULL)", name=op.f("ck_organisations_evidence")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_organisations_source_id_sources")),
        sa.ForeignKeyConstraint(
            ["territory_id"], ["territories.id"], name=op.f("fk_organisations_territory_id_territories")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sa.UniqueConstraint("slug", name=op.f("uq_organisations_slug")),
    )
    op.create_index(op.f("ix_organisations_country"), "organisations", ["country"], unique=False)
    op.create_index(
        op.f("ix_organisations_search_document"),
        "organisations",
        ["search_document"],
        unique=False,
        postgresql_using="gin",
    )
    op.create_index(op.f("ix_organisations_sort_name_id"), "organisations", ["sort_name", "id"], unique=False)
    op.create_index(op.f("ix_organisations_source_id"), "organisations", ["source_id"], unique=False)
    op.create_index(op.f("ix_organisations_territory_id"), "organisations", ["territory_id"], unique=False)
    op.create_table(
        "pairings",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("strand", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("year_basis", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.Column("source_id", sa.Uuid(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("basis_strength", sa.Text(), nullable=True),
        sa.Column("source_status", sa.Text(), nullable=False),
        sa.CheckConstraint("(year IS NULL) = (year_basis = 'unknown')", name=op.f("ck_pairings_year_with_basis")),
        sa.CheckConstraint(
            "basis_strength IN ('agreement', 'pairing_stated', 'activity_only')",
            name=op.f("ck_pairings_basis_strength"),
        ),
        sa.CheckConstraint(
            "basis_strength IS NOT NULL AND basis_strength <> 'activity_only'", name=op.f("ck_pairings_pairing_basis")
        ),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_pairings_slug")),
        sa.CheckConstraint(
            "source_status IN ('verified', 'reported', 'unverified')", name=op.f("ck_pairings_source_status")
        ),
        sa.CheckConstraint(
            "state IN ('proposed', 'under_discussion', 'declined', 'lapsed', 'agreed', 'signed', 'planning', "
            "'active', 'suspended', 'completed', 'renewed', 'terminated', 'historical')",
            name=op.f("ck_pairings_state"),
        ),
        sa.CheckConstraint("strand IN ('city_to_city', 'inter_regional')", name=op.f("ck_pairings_strand")),
        sa.CheckConstraint("year_basis IN ('stated', 'inferred', 'unknown')", name=op.f("ck_pairings_year_basis")),
        sa.CheckConstraint("(source_id IS NULL) = (source_status IS NULL)", name=op.f("ck_pairings_evidence")),
        sa.CheckConstraint("year BETWEEN 1900 AND 2200", name=op.f("ck_pairings_year")),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_pairings_programme_id_programmes")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_pairings_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairings")),
        sa.UniqueConstraint("slug", name=op.f("uq_pairings_slug")),
    )
    op.create_index(op.f("ix_pairings_programme_id"), "pairings", ["programme_id"], unique=False)
    op.create_index(
        op.f("ix_pairings_search_document"), "pairings", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_index(op.f("ix_pairings_sort_name_id"), "pairings", ["sort_name", "id"], unique=False)
    op.create_index(op.f("ix_pairings_source_id"), "pairings", ["source_id"], unique=False)
    op.create_table(
        "agreements",
        sa.Column("pairing_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_on_precision", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('letter_of_intent', 'joint_declaration', 'mou', 'partnership_agreement', 'roadmap')",
            name=op.f("ck_agreements_kind"),
        ),
        sa.CheckConstraint(
            "signed_on_precision IN ('day', 'month', 'year')", name=op.f("ck_agreements_signed_on_precision")
        ),
        sa.CheckConstraint("(signed_on IS NULL) = (signed_on_precision IS NULL)", name=op.f("ck_agreements_signed_on")),
        sa.ForeignKeyConstraint(
            ["pairing_id"], ["pairings.id"], name=op.f("fk_agreements_pairing_id_pairings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("pairing_id", "position", name=op.f("pk_agreements")),
    )
    op.create_table(
        "event_pairings",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("pairing_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_pairings_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["pairing_id"], ["pairings.id"], name=op.f("fk_event_pairings_pairing_id_pairings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "pairing_id", name=op.f("pk_event_pairings")),
    )
    op.create_index(op.f("ix_event_pairings_pairing_id"), "event_pairings", ["pairing_id"], unique=False)
    op.create_table(
        "event_participants",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=True),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("role IN ('host', 'participant')", name=op.f("ck_event_participants_role")),
        sa.CheckConstraint(
            "num_nonnulls(territory_id, organisation_id, name) = 1", name=op.f("ck_event_participants_one_identity")
        ),
        sa.CheckConstraint("people > 0", name=op.f("ck_event_participants_people")),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_participants_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_event_participants_organisation_id_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["territory_id"], ["territories.id"], name=op.f("fk_event_participants_territory_id_territories")
        ),
        sa.PrimaryKeyConstraint("event_id", "role", "position", name=op.f("pk_event_participants")),
        sa.UniqueConstraint(
            "event_id", "role", "organisation_id", name=op.f("uq_event_participants_event_id_role_organisation_id")
        ),
        sa.UniqueConstraint(
            "event_id", "role", "territory_id", name=op.f("uq_event_participants_event_id_role_territory_id")
        ),
    )
    op.create_index(
        op.f("ix_event_participants_organisation_id"), "event_participants", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_event_participants_territory_id"), "event_participants", ["territory_id"], unique=False)
    op.create_table(
        "event_topics",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_topics_event_id_events"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_event_topics_topic_id_topics")),
        sa.PrimaryKeyConstraint("event_id", "topic_id", name=op.f("pk_event_topics")),
    )
    op.create_index(op.f("ix_event_topics_topic_id"), "event_topics", ["topic_id"], unique=False)
    op.create_table(
        "pairing_members",
        sa.Column("pairing_id", sa.Uuid(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.CheckConstraint("role IN ('lead', 'member')", name=op.f("ck_pairing_members_role")),
        sa.CheckConstraint("side IN ('eu', 'partner')", name=op.f("ck_pairing_members_side")),
        sa.ForeignKeyConstraint(
            ["pairing_id"], ["pairings.id"], name=op.f("fk_pairing_members_pairing_id_pairings"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["territory_id"], ["territories.id"], name=op.f("fk_pairing_members_territory_id_territories")
        ),
        sa.PrimaryKeyConstraint("pairing_id", "territory_id", name=op.f("pk_pairing_members")),
    )
    op.create_index(op.f("ix_pairing_members_territory_id"), "pairing_members", ["territory_id"], unique=False)
    op.create_table(
        "pairing_topics",
        sa.Column("pairing_id", sa.Uuid(), nullable=False),
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pairing_id"], ["pairings.id"], name=op.f("fk_pairing_topics_pairing_id_pairings"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_pairing_topics_topic_id_topics")),
        sa.PrimaryKeyConstraint("pairing_id", "topic_id", name=op.f("pk_pairing_topics")),
    )
    op.create_index(op.f("ix_pairing_topics_topic_id"), "pairing_topics", ["topic_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_pairing_topics_topic_id"), table_name="pairing_topics")
    op.drop_table("pairing_topics")
    op.drop_index(op.f("ix_pairing_members_territory_id"), table_name="pairing_members")
    op.drop_table("pairing_members")
    op.drop_index(op.f("ix_event_topics_topic_id"), table_name="event_topics")
    op.drop_table("event_topics")
    op.drop_index(op.f("ix_event_participants_territory_id"), table_name="event_participants")
    op.drop_index(op.f("ix_event_participants_organisation_id"), table_name="event_participants")
    op.drop_table("event_participants")
    op.drop_index(op.f("ix_event_pairings_pairing_id"), table_name="event_pairings")
    op.drop_table("event_pairings")
    op.drop_table("agreements")
    op.drop_index(op.f("ix_pairings_source_id"), table_name="pairings")
    op.drop_index(op.f("ix_pairings_sort_name_id"), table_name="pairings")
    op.drop_index(op.f("ix_pairings_search_document"), table_name="pairings", postgresql_using="gin")
    op.drop_index(op.f("ix_pairings_programme_id"), table_name="pairings")
    op.drop_table("pairings")
    op.drop_index(op.f("ix_organisations_territory_id"), table_name="organisations")
    op.drop_index(op.f("ix_organisations_source_id"), table_name="organisations")
    op.drop_index(op.f("ix_organisations_sort_name_id"), table_name="organisations")
    op.drop_index(op.f("ix_organisations_search_document"), table_name="organisations", postgresql_using="gin")
    op.drop_index(op.f("ix_organisations_country"), table_name="organisations")
    op.drop_table("organisations")
    op.drop_index(op.f("ix_indicators_source_id"), table_name="indicators")
    op.drop_index(op.f("ix_indicators_search_document"), table_name="indicators", postgresql_using="gin")
    op.drop_index(op.f("ix_indicators_programme_id"), table_name="indicators")
    op.drop_table("indicators")
    op.drop_index(op.f("ix_events_starts_on_id"), table_name="events")
    op.drop_index(op.f("ix_events_source_id"), table_name="events")
    op.drop_index(op.f("ix_events_search_document"), table_name="events", postgresql_using="gin")
    op.drop_index(op.f("ix_events_programme_id"), table_name="events")
    op.drop_index(op.f("ix_events_country"), table_name="events")
    op.drop_table("events")
    op.drop_index(op.f("ix_consortium_members_territory_id"), table_name="consortium_members")
    op.drop_table("consortium_members")
    op.drop_index(op.f("ix_programme_predecessors_predecessor_id"), table_name="programme_predecessors")
    op.drop_table("programme_predecessors")
    op.drop_table("topic_aliases")
    op.drop_index(op.f("ix_territories_source_id"), table_name="territories")
    op.drop_index(op.f("ix_territories_sort_name_id"), table_name="territories")
    op.drop_index(op.f("ix_territories_search_document"), table_name="territories", postgresql_using="gin")
    op.drop_index(op.f("ix_territories_geonames_id"), table_name="territories")
    op.drop_index(op.f("ix_territories_figures_source_id"), table_name="territories")
    op.drop_index(op.f("ix_territories_country"), table_name="territories")
    op.drop_table("territories")
    op.drop_index(op.f("ix_programmes_source_id"), table_name="programmes")
    op.drop_index(op.f("ix_programmes_search_document"), table_name="programmes", postgresql_using="gin")
    op.drop_table("programmes")
    op.drop_index(op.f("ix_topics_search_document"), table_name="topics", postgresql_using="gin")
    op.drop_index(op.f("ix_topics_parent_id"), table_name="topics")
    op.drop_table("topics")
    op.drop_table("sources")
