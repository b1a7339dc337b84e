"""How territories are edited: by whom, which fields, and where they are stored."""

from uuid import UUID

from sqlalchemy.orm import Session

from pairing_api.access import TERRITORIES
from pairing_api.slugs import id_by_slug, slug_by_id
from pairing_api.territories.history import TERRITORY
from pairing_api.territories.models import TerritoryRecord
from pairing_api.territories.storing import check_territory, remove_territory, store_territory
from servicekit.editing.declaration import Editing

# What a city or region says of itself. Where it is and what it is, its source and members are kept by the programme.
_OFFICER_FIELDS = frozenset(
    {
        "names", "population", "populationYear", "populationScope", "areaKm2", "areaScope", "figuresSource", "website",
        "note", "offers", "seeks", "gdpPerHead", "gdpPerHeadCurrency", "gdpPerHeadYear", "gdpSource", "koppen",
        "traits", "languages", "internationalExposure", "nextElectionOn", "s3Priorities", "valueChains", "clusters",
        "profileSource",
    }
)  # fmt: skip


def _id(session: Session, slug: str) -> UUID | None:
    return id_by_slug(session, TerritoryRecord, slug)


def _slug(session: Session, territory_id: UUID) -> str:
    return slug_by_id(session, TerritoryRecord, territory_id)


TERRITORY_EDITING = Editing(
    kind=TERRITORY,
    noun="territory",
    officer_fields=_OFFICER_FIELDS,
    permissions=TERRITORIES,
    check=check_territory,
    store=store_territory,
    remove=remove_territory,
    resolve=_id,
    key=_slug,
)
