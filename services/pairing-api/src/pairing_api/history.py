"""The kinds of records whose changes are recorded: all that the public lists show."""

from pairing_api.calls.history import CALL
from pairing_api.events.history import EVENT
from pairing_api.indicators.history import INDICATOR
from pairing_api.organisations.history import ORGANISATION
from pairing_api.pairings.history import PAIRING
from pairing_api.programmes.history import PROGRAMME
from pairing_api.territories.history import TERRITORY
from pairing_api.topics.history import TOPIC

REFERENCE = (TOPIC, PROGRAMME)
RECORD_KINDS = (*REFERENCE, TERRITORY, ORGANISATION, PAIRING, EVENT, INDICATOR, CALL)
