"""Cohorts and the runs that match them."""

from uuid import UUID

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_NOW = sa.text("now()")
_AT = sa.DateTime(timezone=True)
# What is decided upon must be what was computed: not even the service itself can change it afterwards.
_KEEP_COHORTS = """
CREATE FUNCTION keep_cohort() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a cohort never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
_KEEP_RUNS = """
CREATE FUNCTION keep_match_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a match run is kept' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.state IN ('done', 'infeasible', 'failed') THEN
        RAISE EXCEPTION 'a match run that has ended never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.id, NEW.cohort_id, NEW.base_run_id, NEW.name, NEW.settings, NEW.input, NEW.input_hash, NEW.solver_version)
        IS DISTINCT FROM
       (OLD.id, OLD.cohort_id, OLD.base_run_id, OLD.name, OLD.settings, OLD.input, OLD.input_hash, OLD.solver_version)
    THEN
        RAISE EXCEPTION 'what a match run is made from never changes'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""


def _id() -> sa.Column[UUID]:
    return sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False)


def upgrade() -> None:
    op.create_table(
        "cohorts",
        _id(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("call", sa.Text(), nullable=True),
        sa.Column("content", JSONB(), nullable=False),
        sa.Column("created_at", _AT, server_default=_NOW, nullable=False),
        sa.Column("created_by_id", sa.Uuid(), nullable=True),
        sa.Column("created_by_client", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_cohorts"),
    )
    op.create_index("ix_cohorts_call", "cohorts", ["call"])
    op.create_table(
        "cohort_members",
        sa.Column("cohort_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("territory_id", sa.Uuid(), nullable=False),
        sa.Column("application_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("side IN ('eu', 'partner')", name="ck_cohort_members_side"),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohorts.id"], name="fk_cohort_members_cohort_id_cohorts"),
        sa.PrimaryKeyConstraint("cohort_id", "code", name="pk_cohort_members"),
    )
    op.create_index("ix_cohort_members_territory_id", "cohort_members", ["territory_id"])
    op.create_index("ix_cohort_members_application_id", "cohort_members", ["application_id"])
    op.create_table(
        "match_runs",
        _id(),
        sa.Column("cohort_id", sa.Uuid(), nullable=False),
        sa.Column("base_run_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("settings", JSONB(), nullable=False),
        sa.Column("input", sa.Text(), nullable=False),
        sa.Column("input_hash", sa.Text(), nullable=False),
        sa.Column("solver_version", sa.Text(), nullable=False),
        sa.Column("result", JSONB(none_as_null=True), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("result_hash", sa.Text(), nullable=True),
        sa.Column("conflict", JSONB(none_as_null=True), nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("created_at", _AT, server_default=_NOW, nullable=False),
        sa.Column("started_at", _AT, nullable=True),
        sa.Column("ended_at", _AT, nullable=True),
        sa.Column("created_by_id", sa.Uuid(), nullable=True),
        sa.Column("created_by_client", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'running', 'done', 'infeasible', 'failed')", name="ck_match_runs_state"
        ),
        sa.CheckConstraint("(state = 'done') = (result IS NOT NULL)", name="ck_match_runs_result"),
        sa.CheckConstraint("(state IN ('done', 'infeasible')) = (outcome IS NOT NULL)", name="ck_match_runs_outcome"),
        sa.CheckConstraint("(outcome IS NULL) = (result_hash IS NULL)", name="ck_match_runs_result_hash"),
        sa.CheckConstraint("(state = 'infeasible') = (conflict IS NOT NULL)", name="ck_match_runs_conflict"),
        sa.CheckConstraint("(state = 'failed') = (failure IS NOT NULL)", name="ck_match_runs_failure"),
        sa.CheckConstraint(
            "(state IN ('done', 'infeasible', 'failed')) = (ended_at IS NOT NULL)", name="ck_match_runs_ended_at"
        ),
        sa.CheckConstraint("input_hash ~ '^[0-9a-f]{64}$'", name="ck_match_runs_input_hash"),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohorts.id"], name="fk_match_runs_cohort_id_cohorts"),
        sa.ForeignKeyConstraint(["base_run_id"], ["match_runs.id"], name="fk_match_runs_base_run_id_match_runs"),
        sa.PrimaryKeyConstraint("id", name="pk_match_runs"),
    )
    op.create_index("ix_match_runs_cohort_id", "match_runs", ["cohort_id"])
    op.create_index("ix_match_runs_base_run_id", "match_runs", ["base_run_id"])
    op.create_table(
        "match_publications",
        _id(),
        sa.Column("cohort_id", sa.Uuid(), nullable=False),
        sa.Column("match_run_id", sa.Uuid(), nullable=False),
        sa.Column("published_at", _AT, server_default=_NOW, nullable=False),
        sa.Column("published_by_id", sa.Uuid(), nullable=True),
        sa.Column("published_by_client", sa.Text(), nullable=True),
        sa.Column("withdrawn_at", _AT, nullable=True),
        sa.Column("withdrawn_by_id", sa.Uuid(), nullable=True),
        sa.Column("withdrawal_reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(withdrawn_at IS NULL) = (withdrawal_reason IS NULL)", name="ck_match_publications_withdrawal"
        ),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohorts.id"], name="fk_match_publications_cohort_id_cohorts"),
        sa.ForeignKeyConstraint(
            ["match_run_id"], ["match_runs.id"], name="fk_match_publications_match_run_id_match_runs"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_match_publications"),
    )
    op.create_index("ix_match_publications_match_run_id", "match_publications", ["match_run_id"])
    op.create_index(
        "uq_match_publications_cohort_id_standing",
        "match_publications",
        ["cohort_id"],
        unique=True,
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
    op.add_column("pairings", sa.Column("source_run_id", sa.Uuid(), nullable=True))
    op.add_column("pairings", sa.Column("score_snapshot", JSONB(none_as_null=True), nullable=True))
    op.create_foreign_key("fk_pairings_source_run_id_match_runs", "pairings", "match_runs", ["source_run_id"], ["id"])
    op.create_index("ix_pairings_source_run_id", "pairings", ["source_run_id"])
    op.execute(_KEEP_COHORTS)
    op.execute(
        "CREATE TRIGGER keep_cohort BEFORE UPDATE OR DELETE ON cohorts FOR EACH ROW EXECUTE FUNCTION keep_cohort()"
    )
    op.execute(
        "CREATE TRIGGER keep_cohort_member BEFORE UPDATE OR DELETE ON cohort_members "
        "FOR EACH ROW EXECUTE FUNCTION keep_cohort()"
    )
    op.execute(_KEEP_RUNS)
    op.execute(
        "CREATE TRIGGER keep_match_run BEFORE UPDATE OR DELETE ON match_runs "
        "FOR EACH ROW EXECUTE FUNCTION keep_match_run()"
    )


def downgrade() -> None:
    op.drop_index("ix_pairings_source_run_id", "pairings")
    op.drop_constraint("fk_pairings_source_run_id_match_runs", "pairings")
    op.drop_column("pairings", "score_snapshot")
    op.drop_column("pairings", "source_run_id")
    for table in ("match_publications", "match_runs", "cohort_members", "cohorts"):
        op.drop_table(table)
    op.execute("DROP FUNCTION keep_match_run()")
    op.execute("DROP FUNCTION keep_cohort()")
