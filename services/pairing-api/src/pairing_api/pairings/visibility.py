"""Which pairings the public sees: none that its members have not agreed to."""

from typing import Any

from sqlalchemy import ColumnElement

from pairing_api.pairings.models import PairingRecord
from pairing_api.pairings.schemas import PairingState

NOT_PUBLIC = (PairingState.PROPOSED, PairingState.UNDER_DISCUSSION, PairingState.DECLINED)


def is_public(pairing: Any = PairingRecord) -> ColumnElement[bool]:
    """The pairing may be shown and counted."""
    condition: ColumnElement[bool] = pairing.state.not_in([state.value for state in NOT_PUBLIC])
    return condition
