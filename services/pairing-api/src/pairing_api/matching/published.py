"""What was published of runs, read."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from pairing_api.matching.models import MatchPublicationRecord
from pairing_api.matching.run_schemas import MatchPublication, PublishedPairing
from pairing_api.pairings.models import PairingRecord
from pairing_api.pairings.schemas import PairingState


def standing_runs(session: Session, cohort_id: UUID) -> set[UUID]:
    """The runs of a cohort whose pairs are proposed: one at most."""
    return set(
        session.scalars(
            select(MatchPublicationRecord.match_run_id).where(
                MatchPublicationRecord.cohort_id == cohort_id, MatchPublicationRecord.withdrawn_at.is_(None)
            )
        )
    )


def publication_of(session: Session, run_id: UUID) -> MatchPublication | None:
    """How the pairs of a run were proposed last; None where they never were."""
    found = session.scalar(
        select(MatchPublicationRecord)
        .where(MatchPublicationRecord.match_run_id == run_id)
        .order_by(MatchPublicationRecord.published_at.desc(), MatchPublicationRecord.id.desc())
        .limit(1)
    )
    return None if found is None else shown(session, found)


def shown(session: Session, found: MatchPublicationRecord) -> MatchPublication:
    """A publication as staff see it."""
    pairings = [] if found.withdrawn_at is not None else published_pairings(session, found.match_run_id)
    return MatchPublication(
        id=found.id,
        match_run_id=found.match_run_id,
        published_at=found.published_at,
        published_by=found.published_by_id,
        pairings=pairings,
        withdrawn_at=found.withdrawn_at,
        withdrawal_reason=found.withdrawal_reason,
    )


def published_pairings(session: Session, run_id: UUID) -> list[PublishedPairing]:
    """The pairs of a run with the pairings that were made of them, by the slugs that its members had."""
    rows = session.execute(
        select(PairingRecord.slug, PairingRecord.state, PairingRecord.score_snapshot).where(
            PairingRecord.source_run_id == run_id
        )
    )
    found = [
        PublishedPairing(
            eu=pair["eu"], partner=pair["partner"], slug=row.slug, state=PairingState(row.state), score=pair["score"]
        )
        for row in rows
        for pair in row.score_snapshot["pairs"]
    ]
    return sorted(found, key=lambda one: (one.eu, one.partner))
