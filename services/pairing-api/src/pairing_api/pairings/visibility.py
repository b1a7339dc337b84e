"""Which pairings the public sees: those that their members agreed to, whatever became of them."""

from typing import Any

from sqlalchemy import ColumnElement

from pairing_api.pairings.models import PairingRecord
from pairing_api.pairings.schemas import PairingState

# Named one by one, so that a state added later stays hidden until somebody decides. A lapsed proposal
# was never agreed to.
PUBLIC = (
    PairingState.AGREED,
    PairingState.SIGNED,
    PairingState.PLANNING,
    PairingState.ACTIVE,
    PairingState.SUSPENDED,
    PairingState.COMPLETED,
    PairingState.RENEWED,
    PairingState.TERMINATED,
    PairingState.HISTORICAL,
)


def is_public(pairing: Any = PairingRecord) -> ColumnElement[bool]:
    """The pairing may be shown and counted."""
    condition: ColumnElement[bool] = pairing.state.in_([state.value for state in PUBLIC])
    return condition
