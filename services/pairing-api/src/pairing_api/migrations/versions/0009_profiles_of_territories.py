"""Profiles of territories: what partners are compared by; evidence of offers; what organisations work in."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_STATEMENTS = ("territory_topics", "organisation_topics")
_NO_WORDS = sa.text("'{}'")
_NO_OBJECTS = sa.text("'[]'")

# Defaults stay: a service of the version before may still write while this one starts.
_COLUMNS: tuple[tuple[str, Any, Any], ...] = (
    ("gdp_per_head", sa.Double(), None),
    ("gdp_per_head_currency", sa.Text(), None),
    ("gdp_per_head_year", sa.Integer(), None),
    ("gdp_source_id", sa.Uuid(), None),
    ("gdp_basis", sa.Text(), None),
    ("gdp_source_status", sa.Text(), None),
    ("koppen", sa.Text(), None),
    ("traits", sa.ARRAY(sa.Text()), _NO_WORDS),
    ("languages", sa.ARRAY(sa.Text()), _NO_WORDS),
    ("international_exposure", sa.Integer(), None),
    ("next_election_on", sa.Date(), None),
    ("s3_priorities", postgresql.JSONB(astext_type=sa.Text()), _NO_OBJECTS),
    ("value_chains", sa.ARRAY(sa.Text()), _NO_WORDS),
    ("clusters", postgresql.JSONB(astext_type=sa.Text()), _NO_OBJECTS),
    ("profile_source_id", sa.Uuid(), None),
    ("profile_basis", sa.Text(), None),
    ("profile_source_status", sa.Text(), None),
)
_STATUSES = "('verified', 'reported', 'unverified')"
_CHECKS = (
    ("gdp_per_head", "gdp_per_head > 0"),
    ("gdp_per_head_currency", "gdp_per_head_currency ~ '^[A-Z]{3}$'"),
    ("gdp_per_head_year", "gdp_per_head_year BETWEEN 1900 AND 2200"),
    ("gdp_whole", "num_nonnulls(gdp_per_head, gdp_per_head_currency, gdp_per_head_year) IN (0, 3)"),
    ("gdp_source_status", f"gdp_source_status IN {_STATUSES}"),
    ("gdp_evidence", "(gdp_source_id IS NULL) = (gdp_source_status IS NULL)"),
    ("koppen", "koppen ~ '^[ABCDE][A-Za-z]{1,2}$'"),
    (
        "traits",
        (
            "traits <@ ARRAY['port', 'capital', 'coastal', 'island', 'border', 'mountain', 'tourism', 'university', "
            "'industrial_transition', 'heritage', 'agri_hub', 'logistics_hub']"
        ),
    ),
    ("international_exposure", "international_exposure BETWEEN 0 AND 3"),
    ("s3_priorities", "jsonb_typeof(s3_priorities) = 'array'"),
    ("clusters", "jsonb_typeof(clusters) = 'array'"),
    ("profile_source_status", f"profile_source_status IN {_STATUSES}"),
    ("profile_evidence", "(profile_source_id IS NULL) = (profile_source_status IS NULL)"),
)
_SOURCES = ("gdp_source_id", "profile_source_id")


def upgrade() -> None:
    for name, kind, default in _COLUMNS:
        op.add_column("territories", sa.Column(name, kind, server_default=default, nullable=default is None))
    for name, condition in _CHECKS:
        op.create_check_constraint(op.f(f"ck_territories_{name}"), "territories", condition)
    for column in _SOURCES:
        op.create_foreign_key(op.f(f"fk_territories_{column}_sources"), "territories", "sources", [column], ["id"])
        op.create_index(op.f(f"ix_territories_{column}"), "territories", [column])
    for table in _STATEMENTS:
        op.add_column(table, sa.Column("evidence_url", sa.Text(), nullable=True))
    op.add_column("organisations", sa.Column("sectors", sa.ARRAY(sa.Text()), server_default=_NO_WORDS, nullable=False))


def downgrade() -> None:
    op.drop_column("organisations", "sectors")
    for table in reversed(_STATEMENTS):
        op.drop_column(table, "evidence_url")
    for column in reversed(_SOURCES):
        op.drop_index(op.f(f"ix_territories_{column}"), "territories")
        op.drop_constraint(op.f(f"fk_territories_{column}_sources"), "territories", type_="foreignkey")
    for name, _ in reversed(_CHECKS):
        op.drop_constraint(op.f(f"ck_territories_{name}"), "territories", type_="check")
    for name, _, _ in reversed(_COLUMNS):
        op.drop_column("territories", name)
