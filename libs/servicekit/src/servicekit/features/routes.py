"""Addresses that every API with features has: landing page, conformance, descriptions of the collections."""

import json
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import JSONResponse

from servicekit.conditional import answer
from servicekit.database import ReadDb
from servicekit.features.collections import GEOJSON, JSON, Collection
from servicekit.features.queries import DocumentQuery
from servicekit.features.schemas import (
    FeatureCollectionDescription,
    FeatureCollections,
    FeaturesConformance,
    FeaturesLandingPage,
)
from servicekit.links import TERMS_PATH, Link, base_path, link_header
from servicekit.negotiation import choose_format
from servicekit.openapi import MEDIA_TYPE_31
from servicekit.problems import not_found

# Not oas30: the document of the API is OpenAPI 3.1.
CONFORMANCE_CLASSES = (
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
)


class GeoJson(JSONResponse):
    """An answer of features, for the document."""

    media_type = GEOJSON


TAG = {"name": "OGC API - Features", "description": "The same records as features, for QGIS, GDAL and their like"}


def _respond(request: Request, query: DocumentQuery, document: dict[str, Any], links: Sequence[Link]) -> Response:
    choose_format(request, query.f, ("json",))
    whole = {**document, "links": [link.member(request) for link in links]}
    body = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
    return answer(request, body, headers={"Link": link_header(*links)})


def collections_router(collections: Sequence[Collection], *, title: str, description: str, manual: str) -> APIRouter:
    """The router of these addresses, under `/ogc`.

    Args:
        title: Name of the data, in English.
        description: What it holds, in English.
        manual: Path of the page of the site that explains the API to people.
    """
    router = APIRouter(prefix="/ogc", tags=[TAG["name"]])

    # Some clients put a stroke behind the address that they were given, and ask for that.
    @router.get("/", include_in_schema=False)
    @router.get("", response_model=FeaturesLandingPage)
    def get_features_landing_page(request: Request, query: Annotated[DocumentQuery, Query()]) -> Response:
        """Where a client of OGC API - Features begins: the address to give to QGIS or GDAL."""
        base = base_path(request)
        links = [
            Link(f"{base}/ogc", "self", JSON),
            Link(f"{base}/openapi.json", "service-desc", MEDIA_TYPE_31),
            Link(manual, "service-doc", "text/html"),
            Link(f"{base}/ogc/conformance", "conformance", JSON),
            Link(f"{base}/ogc/collections", "data", JSON),
            Link(TERMS_PATH, "license", "text/html"),
        ]
        return _respond(request, query, {"title": title, "description": description}, links)

    @router.get("/conformance", response_model=FeaturesConformance)
    def get_features_conformance(request: Request, query: Annotated[DocumentQuery, Query()]) -> Response:
        """Which parts of OGC API - Features are kept: core and GeoJSON of Part 1."""
        choose_format(request, query.f, ("json",))
        return answer(request, json.dumps({"conformsTo": CONFORMANCE_CLASSES}).encode())

    @router.get("/collections", response_model=FeatureCollections)
    def list_feature_collections(request: Request, db: ReadDb, query: Annotated[DocumentQuery, Query()]) -> Response:
        """The collections: what each holds, where and when its features are, and the address of the features."""
        described = [one.describe(request, db) for one in collections]
        own = Link(f"{base_path(request)}/ogc/collections", "self", JSON)
        return _respond(request, query, {"collections": described}, [own, Link(TERMS_PATH, "license", "text/html")])

    @router.get("/collections/{collectionId}", response_model=FeatureCollectionDescription)
    def get_feature_collection(
        request: Request,
        db: ReadDb,
        collection_id: Annotated[
            str,
            Path(
                alias="collectionId",
                max_length=100,
                description="Name of the collection",
                examples=[collections[0].name],
            ),
        ],
        query: Annotated[DocumentQuery, Query()],
    ) -> Response:
        """One collection: what it holds, where and when its features are, and the address of the features."""
        choose_format(request, query.f, ("json",))
        for one in collections:
            if one.name == collection_id:
                return answer(request, json.dumps(one.describe(request, db), ensure_ascii=False).encode())
        raise not_found("collection")

    return router
