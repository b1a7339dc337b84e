"""The kinds of records whose changes are recorded: all that the public lists show."""

from pairing_api.events.record import EVENT
from pairing_api.indicators.record import INDICATOR
from pairing_api.organisations.record import ORGANISATION
from pairing_api.pairings.record import PAIRING
from pairing_api.programmes.record import PROGRAMME
from pairing_api.territories.record import TERRITORY
from pairing_api.topics.record import TOPIC

REFERENCE = (TOPIC, PROGRAMME)
RECORD_KINDS = (*REFERENCE, TERRITORY, ORGANISATION, PAIRING, EVENT, INDICATOR)
