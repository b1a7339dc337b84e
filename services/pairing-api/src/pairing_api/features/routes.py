"""Territories and pairings as features (OGC API - Features)."""

from typing import Annotated

from fastapi import Path, Query, Request, Response
from sqlalchemy import select

from pairing_api.pairings.geometry import MemberLines
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord
from pairing_api.pairings.queries import PairingFilters
from pairing_api.pairings.schemas import PairingItem
from pairing_api.pairings.service import PAIRINGS
from pairing_api.pairings.service import conditions_of as pairing_conditions
from pairing_api.pairings.visibility import is_public
from pairing_api.territories.models import TerritoryRecord
from pairing_api.territories.queries import TerritoryFilters
from pairing_api.territories.schemas import TerritoryItem
from pairing_api.territories.service import TERRITORIES
from pairing_api.territories.service import conditions_of as territory_conditions
from servicekit.database import ReadDb
from servicekit.features.collections import Collection, Year
from servicekit.features.queries import FeatureDocumentQuery, FeatureQuery
from servicekit.features.routes import GeoJson, collections_router
from servicekit.features.schemas import FeaturePage, LinkedFeature

_lines = MemberLines().json()

_TERRITORIES = Collection(
    listing=TERRITORIES,
    description=(
        "Cities, metropolitan areas, regions and consortia that take part, as points. They have no time, so that "
        "every one is of every `datetime`."
    ),
    public=(),
    places=select(TerritoryRecord.longitude, TerritoryRecord.latitude),
    unplaced=TerritoryRecord.longitude.is_(None),
)

_PAIRINGS = Collection(
    listing=PAIRINGS,
    description=(
        "Pairings of cities and regions, as lines between the members of the two sides. `datetime` looks at the year "
        "of the pairing, which is all that is known of its time."
    ),
    public=(is_public(),),
    # A located member of a pairing that has lines is at the end of one.
    places=(
        select(TerritoryRecord.longitude, TerritoryRecord.latitude)
        .join(PairingMemberRecord, PairingMemberRecord.territory_id == TerritoryRecord.id)
        .join(PairingRecord, PairingRecord.id == PairingMemberRecord.pairing_id)
        .where(is_public(), _lines.is_not(None))
    ),
    unplaced=_lines.is_(None),
    time=Year(PairingRecord.year),
)

router = collections_router(
    [_TERRITORIES, _PAIRINGS],
    title="Pairings of cities and regions",
    description="Cities and regions of International Urban Cooperation and who is paired with whom, as features.",
    manual="/en/reference/pairing",
)


class TerritoryFeatureQuery(TerritoryFilters, FeatureQuery):
    """Which territories are given as features."""


class PairingFeatureQuery(PairingFilters, FeatureQuery):
    """Which pairings are given as features."""


@router.get("/collections/territories/items", response_model=FeaturePage[TerritoryItem], response_class=GeoJson)
def list_territory_features(request: Request, db: ReadDb, query: Annotated[TerritoryFeatureQuery, Query()]) -> Response:
    """Territories as GeoJSON features, in order of the id; `next` among the links is the next page."""
    return _TERRITORIES.respond(request, db, query, territory_conditions(query))


@router.get(
    "/collections/territories/items/{featureId}", response_model=LinkedFeature[TerritoryItem], response_class=GeoJson
)
def get_territory_feature(
    request: Request,
    db: ReadDb,
    feature_id: Annotated[
        str, Path(alias="featureId", max_length=200, description="Slug of the territory", examples=["yantai"])
    ],
    query: Annotated[FeatureDocumentQuery, Query()],
) -> Response:
    """One territory as a GeoJSON feature."""
    return _TERRITORIES.respond_one(request, db, query, feature_id)


@router.get("/collections/pairings/items", response_model=FeaturePage[PairingItem], response_class=GeoJson)
def list_pairing_features(request: Request, db: ReadDb, query: Annotated[PairingFeatureQuery, Query()]) -> Response:
    """Pairings as GeoJSON features, in order of the id; `next` among the links is the next page."""
    return _PAIRINGS.respond(request, db, query, pairing_conditions(query))


@router.get(
    "/collections/pairings/items/{featureId}", response_model=LinkedFeature[PairingItem], response_class=GeoJson
)
def get_pairing_feature(
    request: Request,
    db: ReadDb,
    feature_id: Annotated[
        str, Path(alias="featureId", max_length=200, description="Slug of the pairing", examples=["rome-yantai"])
    ],
    query: Annotated[FeatureDocumentQuery, Query()],
) -> Response:
    """One pairing as a GeoJSON feature."""
    return _PAIRINGS.respond_one(request, db, query, feature_id)
