"""Which pairings take up a place of their members."""

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from pairing_api.pairings.models import PairingMemberRecord, PairingRecord
from pairing_api.pairings.schemas import PairingState

# From the proposal to the end. Whether an imported one goes on is not known, so that it takes up none.
OPEN: Final = (
    PairingState.PROPOSED,
    PairingState.UNDER_DISCUSSION,
    PairingState.AGREED,
    PairingState.SIGNED,
    PairingState.PLANNING,
    PairingState.ACTIVE,
    PairingState.SUSPENDED,
)
_IS_OPEN = PairingRecord.state.in_([state.value for state in OPEN])


def open_counts(session: Session, territory_ids: Collection[UUID]) -> dict[UUID, int]:
    """In how many open pairings each of these territories is; those that are in none are left out."""
    rows = session.execute(
        select(PairingMemberRecord.territory_id, func.count())
        .join(PairingRecord, PairingRecord.id == PairingMemberRecord.pairing_id)
        .where(PairingMemberRecord.territory_id.in_(territory_ids), _IS_OPEN)
        .group_by(PairingMemberRecord.territory_id)
    )
    return dict(rows.all())


def open_partners(session: Session, territory_ids: Collection[UUID]) -> set[tuple[UUID, UUID]]:
    """Which of these territories are together in an open pairing on different sides, both ways about."""
    other = aliased(PairingMemberRecord)
    rows = session.execute(
        select(PairingMemberRecord.territory_id, other.territory_id)
        .join(PairingRecord, PairingRecord.id == PairingMemberRecord.pairing_id)
        .join(other, other.pairing_id == PairingMemberRecord.pairing_id)
        .where(
            PairingMemberRecord.territory_id.in_(territory_ids),
            other.territory_id.in_(territory_ids),
            other.side != PairingMemberRecord.side,
            _IS_OPEN,
        )
    )
    return {(one, another) for one, another in rows}
