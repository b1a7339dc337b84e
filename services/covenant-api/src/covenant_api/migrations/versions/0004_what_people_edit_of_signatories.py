"""What people edit of signatories: figures with their sources, the website, what they edited, and mergers."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_CHECKS = {
    "population_source": "jsonb_typeof(population_source) = 'object'",
    "area_source": "jsonb_typeof(area_source) = 'object'",
    "area_km2": "area_km2 > 0",
    "area_year_with_area": "area_year IS NULL OR area_km2 IS NOT NULL",
    "area_source_with_area": "area_source IS NULL OR area_km2 IS NOT NULL",
}


def upgrade() -> None:
    for column in (
        sa.Column("population_source", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("area_km2", sa.Double(), nullable=True),
        sa.Column("area_year", sa.Integer(), nullable=True),
        sa.Column("area_source", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("edited_fields", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    ):
        op.add_column("signatories", column)
    for name, condition in _CHECKS.items():
        op.create_check_constraint(op.f(f"ck_signatories_{name}"), "signatories", condition)
    op.add_column(
        "signatory_external_ids",
        sa.Column("from_merger", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.create_table(
        "merged_signatories",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("successor_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merged_signatories")),
    )
    op.create_index(op.f("ix_merged_signatories_successor_id"), "merged_signatories", ["successor_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_merged_signatories_successor_id"), table_name="merged_signatories")
    op.drop_table("merged_signatories")
    op.drop_column("signatory_external_ids", "from_merger")
    for column in ("edited_fields", "website", "area_source", "area_year", "area_km2", "population_source"):
        op.drop_column("signatories", column)
