"""Calls and the applications to them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calls",
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("names", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("strand", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("summaries", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("texts", postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sides", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("criteria", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("reading_criteria", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("min_score", sa.Double(), nullable=True),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("max_wishes", sa.Integer(), nullable=False),
        sa.Column("max_vetoes", sa.Integer(), nullable=False),
        sa.Column("max_capacity", sa.Integer(), nullable=False),
        sa.Column("min_staff_months", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("needs_endorsement", sa.Boolean(), nullable=False),
        sa.Column("readers", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_document", postgresql.TSVECTOR(), nullable=False),
        sa.CheckConstraint("names ? 'en'", name=op.f("ck_calls_names")),
        sa.CheckConstraint("policy IN ('largest', 'best_total', 'fairest', 'stable')", name=op.f("ck_calls_policy")),
        sa.CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 200", name=op.f("ck_calls_slug")),
        sa.CheckConstraint("stage IN ('evaluating', 'decided', 'archived')", name=op.f("ck_calls_stage")),
        sa.CheckConstraint("strand IN ('city_to_city', 'covenant', 'inter_regional')", name=op.f("ck_calls_strand")),
        sa.CheckConstraint("closes_at > opens_at", name=op.f("ck_calls_closes_at")),
        sa.CheckConstraint("max_capacity BETWEEN 1 AND 3", name=op.f("ck_calls_max_capacity")),
        sa.CheckConstraint("max_vetoes >= 0", name=op.f("ck_calls_max_vetoes")),
        sa.CheckConstraint("max_wishes >= 0", name=op.f("ck_calls_max_wishes")),
        sa.CheckConstraint("min_score BETWEEN 0 AND 100", name=op.f("ck_calls_min_score")),
        sa.CheckConstraint("readers BETWEEN 1 AND 5", name=op.f("ck_calls_readers")),
        sa.ForeignKeyConstraint(["programme_id"], ["programmes.id"], name=op.f("fk_calls_programme_id_programmes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("slug", name=op.f("uq_calls_slug")),
    )
    op.create_index(op.f("ix_calls_closes_at_id"), "calls", ["closes_at", "id"], unique=False)
    op.create_index(op.f("ix_calls_programme_id"), "calls", ["programme_id"], unique=False)
    op.create_index(
        op.f("ix_calls_search_document"), "calls", ["search_document"], unique=False, postgresql_using="gin"
    )
    op.create_table(
        "call_moves",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("from_state", sa.Text(), nullable=False),
        sa.Column("to_state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Text(), nullable=True),
        sa.Column("moved_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "from_state IN ('published', 'open', 'closed', 'evaluating', 'decided', 'archived')",
            name=op.f("ck_call_moves_from_state"),
        ),
        sa.CheckConstraint(
            "to_state IN ('published', 'open', 'closed', 'evaluating', 'decided', 'archived')",
            name=op.f("ck_call_moves_to_state"),
        ),
        sa.ForeignKeyConstraint(
            ["call_id"], ["calls.id"], name=op.f("fk_call_moves_call_id_calls"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_moves")),
    )
    op.create_index(op.f("ix_call_moves_call_id"), "call_moves", ["call_id"], unique=False)
    op.create_table(
        "call_topics",
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("topic_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["calls.id"], name=op.f("fk_call_topics_call_id_calls"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_call_topics_topic_id_topics")),
        sa.PrimaryKeyConstraint("call_id", "topic_id", name=op.f("pk_call_topics")),
    )
    op.create_index(op.f("ix_call_topics_topic_id"), "call_topics", ["topic_id"], unique=False)
    op.create_table(
        "applications",
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'draft'"), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("content", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("submitted", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("submissions", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("eligibility", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawal_reason", sa.Text(), nullable=True),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('shortlisted', 'selected', 'reserve', 'rejected')", name=op.f("ck_applications_outcome")
        ),
        sa.CheckConstraint("side IN ('eu', 'partner')", name=op.f("ck_applications_side")),
        sa.CheckConstraint(
            "state IN ('draft', 'submitted', 'eligible', 'ineligible', 'withdrawn')", name=op.f("ck_applications_state")
        ),
        sa.CheckConstraint(
            "submitted IS NOT NULL OR state IN ('draft', 'withdrawn')", name=op.f("ck_applications_state_of_submission")
        ),
        sa.CheckConstraint("(submitted IS NULL) = (submitted_at IS NULL)", name=op.f("ck_applications_submitted")),
        sa.CheckConstraint(
            "outcome IS NULL OR submitted IS NOT NULL", name=op.f("ck_applications_outcome_of_submission")
        ),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"], name=op.f("fk_applications_call_id_calls")),
        sa.ForeignKeyConstraint(
            ["territory_id"], ["territories.id"], name=op.f("fk_applications_territory_id_territories")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_applications")),
        sa.UniqueConstraint("call_id", "territory_id", name=op.f("uq_applications_call_id_territory_id")),
    )
    op.create_index(op.f("ix_applications_territory_id"), "applications", ["territory_id"], unique=False)
    op.create_index(op.f("ix_applications_updated_at_id"), "applications", ["updated_at", "id"], unique=False)
    op.create_table(
        "application_decisions",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("application_id", sa.Uuid(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("feedback", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('shortlisted', 'selected', 'reserve', 'rejected')",
            name=op.f("ck_application_decisions_outcome"),
        ),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_application_decisions_application_id_applications"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_decisions")),
    )
    op.create_index(
        op.f("ix_application_decisions_application_id"), "application_decisions", ["application_id"], unique=False
    )
    op.create_table(
        "application_readings",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("application_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("points", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.id"],
            name=op.f("fk_application_readings_application_id_applications"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_readings")),
        sa.UniqueConstraint(
            "application_id", "person_id", name=op.f("uq_application_readings_application_id_person_id")
        ),
    )


def downgrade() -> None:
    op.drop_table("application_readings")
    op.drop_table("application_decisions")
    op.drop_table("applications")
    op.drop_table("call_topics")
    op.drop_table("call_moves")
    op.drop_table("calls")
