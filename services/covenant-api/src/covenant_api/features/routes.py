"""Signatories as features (OGC API - Features)."""

from typing import Annotated

from fastapi import Path, Query, Request, Response
from sqlalchemy import select

from covenant_api.signatories.models import Signatory
from covenant_api.signatories.queries import SignatoryFilters
from covenant_api.signatories.schemas import SignatoryItem
from covenant_api.signatories.service import SIGNATORIES, conditions
from servicekit.database import ReadDb
from servicekit.features.collections import Collection, Day
from servicekit.features.queries import FeatureDocumentQuery, FeatureQuery
from servicekit.features.routes import GeoJson, collections_router
from servicekit.features.schemas import FeaturePage, LinkedFeature

_PUBLIC = (Signatory.status != "pending",)

_SIGNATORIES = Collection(
    listing=SIGNATORIES,
    description=(
        "Local governments that have signed a Covenant of Mayors, as points. Without `status` those on hold, withdrawn "
        "and terminated are left out, as in the list; `datetime` looks at the day of adhesion (`joinedOn`)."
    ),
    public=_PUBLIC,
    places=select(Signatory.longitude, Signatory.latitude).where(*_PUBLIC),
    unplaced=Signatory.longitude.is_(None),
    time=Day(Signatory.joined_on),
)

router = collections_router(
    [_SIGNATORIES],
    title="Covenants of Mayors",
    description="Local governments that have signed a Covenant of Mayors, as features.",
    manual="/en/reference/covenant",
)


class SignatoryFeatureQuery(SignatoryFilters, FeatureQuery):
    """Which signatories are given as features."""


@router.get("/collections/signatories/items", response_model=FeaturePage[SignatoryItem], response_class=GeoJson)
def list_signatory_features(request: Request, db: ReadDb, query: Annotated[SignatoryFeatureQuery, Query()]) -> Response:
    """Signatories as GeoJSON features, in order of the id; `next` among the links is the next page."""
    return _SIGNATORIES.respond(request, db, query, conditions(query))


@router.get(
    "/collections/signatories/items/{featureId}", response_model=LinkedFeature[SignatoryItem], response_class=GeoJson
)
def get_signatory_feature(
    request: Request,
    db: ReadDb,
    feature_id: Annotated[str, Path(alias="featureId", max_length=200, description="Its id")],
    query: Annotated[FeatureDocumentQuery, Query()],
) -> Response:
    """One signatory as a GeoJSON feature."""
    return _SIGNATORIES.respond_one(request, db, query, feature_id)
