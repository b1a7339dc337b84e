"""Tables of cohorts, match runs and their publication.

What a run was made from and what came of it never changes once it is done: triggers of the database refuse it
(migration 0011), whoever asks.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from pairing_api.database import Base, one_of
from pairing_api.matching.schemas import MatchRunState
from pairing_api.pairings.schemas import Side

_FINAL = "state IN ('done', 'infeasible', 'failed')"


class CohortRecord(Base):
    """A set of selected territories of both sides, as they were when it was made.

    `content` is a `matching.frozen.FrozenCohort`: profiles, wishes, vetoes, capacities and the call's rules. It never
    changes. `call` is the slug of the call that it was made from, null where its members were named.
    """

    __tablename__ = "cohorts"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    name: Mapped[str]
    call: Mapped[str | None] = mapped_column(index=True)
    content: Mapped[dict[str, Any]] = mapped_column(JSONB, deferred=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    created_by_id: Mapped[UUID | None]
    created_by_client: Mapped[str | None]


class CohortMemberRecord(Base):
    """A member of a cohort, by which a city's own result is found. `code` is the territory's slug at the time."""

    __tablename__ = "cohort_members"
    __table_args__ = (one_of("side", Side),)

    cohort_id: Mapped[UUID] = mapped_column(ForeignKey("cohorts.id"), primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    side: Mapped[str]
    territory_id: Mapped[UUID] = mapped_column(index=True)
    application_id: Mapped[UUID | None] = mapped_column(index=True)


class MatchRunRecord(Base):
    """One matching of a cohort.

    `settings` are a `matching.schemas.MatchSettings` with nothing left open. `input` is the canonical JSON that the
    solver works from, and `input_hash` its SHA-256; `outcome` what it says as canonical JSON, `result_hash` the
    SHA-256 of that, and `result` the same for readers, a `MatchResult`. `conflict` (a `MatchConflict`) names the locks
    that cannot all be kept, `failure` says why a run came to nothing.
    """

    __tablename__ = "match_runs"
    __table_args__ = (
        one_of("state", MatchRunState),
        CheckConstraint("(state = 'done') = (result IS NOT NULL)", name="result"),
        CheckConstraint("(state IN ('done', 'infeasible')) = (outcome IS NOT NULL)", name="outcome"),
        CheckConstraint("(outcome IS NULL) = (result_hash IS NULL)", name="result_hash"),
        CheckConstraint("(state = 'infeasible') = (conflict IS NOT NULL)", name="conflict"),
        CheckConstraint("(state = 'failed') = (failure IS NOT NULL)", name="failure"),
        CheckConstraint(f"({_FINAL}) = (ended_at IS NOT NULL)", name="ended_at"),
        CheckConstraint("input_hash ~ '^[0-9a-f]{64}$'", name="input_hash"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    cohort_id: Mapped[UUID] = mapped_column(ForeignKey("cohorts.id"), index=True)
    base_run_id: Mapped[UUID | None] = mapped_column(ForeignKey("match_runs.id"), index=True)
    name: Mapped[str]
    state: Mapped[str]
    settings: Mapped[dict[str, Any]] = mapped_column(JSONB)
    input: Mapped[str] = mapped_column(deferred=True)
    input_hash: Mapped[str]
    solver_version: Mapped[str]
    result: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    outcome: Mapped[str | None] = mapped_column(deferred=True)
    result_hash: Mapped[str | None]
    conflict: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    failure: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    created_by_id: Mapped[UUID | None]
    created_by_client: Mapped[str | None]


class MatchPublicationRecord(Base):
    """That the pairs of a run were proposed; one at a time of each cohort. `withdrawn_at` takes it back."""

    __tablename__ = "match_publications"
    __table_args__ = (
        CheckConstraint("(withdrawn_at IS NULL) = (withdrawal_reason IS NULL)", name="withdrawal"),
        Index(
            "uq_match_publications_cohort_id_standing",
            "cohort_id",
            unique=True,
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=text("uuidv7()"))
    cohort_id: Mapped[UUID] = mapped_column(ForeignKey("cohorts.id"))
    match_run_id: Mapped[UUID] = mapped_column(ForeignKey("match_runs.id"), index=True)
    published_at: Mapped[datetime] = mapped_column(server_default=func.now())
    published_by_id: Mapped[UUID | None]
    published_by_client: Mapped[str | None]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by_id: Mapped[UUID | None]
    withdrawal_reason: Mapped[str | None]
