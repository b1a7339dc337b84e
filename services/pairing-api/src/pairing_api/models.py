"""All tables of the service: importing this module makes `Base.metadata` complete."""

from pairing_api.applications import models as applications
from pairing_api.calls import models as calls
from pairing_api.commitments import models as commitments
from pairing_api.database import Base
from pairing_api.events import models as events
from pairing_api.indicators import models as indicators
from pairing_api.matching import models as matching
from pairing_api.organisations import models as organisations
from pairing_api.pairings import models as pairings
from pairing_api.programmes import models as programmes
from pairing_api.sources import models as sources
from pairing_api.succession import models as succession
from pairing_api.territories import models as territories
from pairing_api.topics import models as topics

__all__ = [
    "Base",
    "applications",
    "calls",
    "commitments",
    "events",
    "indicators",
    "matching",
    "organisations",
    "pairings",
    "programmes",
    "sources",
    "succession",
    "territories",
    "topics",
]
