"""Features on the wire: the documents of OGC API - Features and GeoJSON."""

from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

from pydantic import Field

from servicekit.schemas import WireModel

Record = TypeVar("Record", bound=WireModel)

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"


class FeatureLink(WireModel):
    """A link (RFC 8288)."""

    href: str = Field(description="Address, absolute where the platform knows its public name")
    rel: str = Field(description="What is found there, as a link relation", examples=["self"])
    type: str | None = Field(
        default=None, description="Media type of what is found there", examples=["application/geo+json"]
    )
    title: str | None = Field(default=None, description="What is found there, in English")


class FeaturesLandingPage(WireModel):
    """Where a client of OGC API - Features begins."""

    title: str = Field(description="Name of the data, in English")
    description: str = Field(description="What it holds, in English")
    links: list[FeatureLink] = Field(description="API definition, conformance and collections")


class FeaturesConformance(WireModel):
    """Which parts of the standard are kept."""

    conforms_to: list[str] = Field(description="Conformance classes")


class SpatialExtent(WireModel):
    """Where the features are."""

    bbox: list[list[float]] = Field(description="One box: west, south, east, north in degrees")
    crs: Literal["http://www.opengis.net/def/crs/OGC/1.3/CRS84"] = Field(description="WGS 84, longitude first")


class TemporalExtent(WireModel):
    """When the features are."""

    interval: list[list[datetime | None]] = Field(description="One interval: the first and the last instant")
    trs: Literal["http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"] = Field(description="Gregorian calendar")


class Extent(WireModel):
    """Where and when the features are; what is not known is left out."""

    spatial: SpatialExtent | None = Field(default=None, description="Where the features are")
    temporal: TemporalExtent | None = Field(default=None, description="When the features are")


class FeatureCollectionDescription(WireModel):
    """What a collection holds and how to read it."""

    id: str = Field(description="Its name in addresses", examples=["signatories"])
    title: str = Field(description="Its name, in English")
    description: str = Field(description="What it holds, in English")
    extent: Extent = Field(description="Where and when its features are")
    item_type: Literal["feature"] = Field(description="It holds features")
    crs: list[str] = Field(description="Coordinate reference systems offered", examples=[[CRS84]])
    links: list[FeatureLink] = Field(description="Features, the list behind them, data dictionary and licence")


class FeatureCollections(WireModel):
    """The collections of an API."""

    links: list[FeatureLink] = Field(description="This document, and the licence of the data")
    collections: list[FeatureCollectionDescription] = Field(description="The collections")


class FeatureGeometry(WireModel):
    """A GeoJSON geometry (RFC 7946) in degrees of WGS 84, longitude first."""

    type: str = Field(description="Its type, one for all features of a collection", examples=["Point"])
    coordinates: list[Any] = Field(description="A position, or lists of positions", examples=[[135.768, 35.011]])


class FeatureItem(WireModel, Generic[Record]):
    """A GeoJSON feature."""

    type: Literal["Feature"] = Field(description="A GeoJSON feature")
    id: str = Field(description="Its name in addresses")
    geometry: FeatureGeometry | None = Field(description="Where it is; null where that is not known")
    properties: Record = Field(description="The record, as in the list")


class LinkedFeature(FeatureItem[Record], Generic[Record]):
    """A GeoJSON feature by itself, with its links."""

    links: list[FeatureLink] = Field(description="Itself, its collection, its record and the licence")


class FeaturePage(WireModel, Generic[Record]):
    """One page of a collection as a GeoJSON FeatureCollection."""

    type: Literal["FeatureCollection"] = Field(description="A GeoJSON FeatureCollection")
    number_returned: int = Field(ge=0, description="Features in this page")
    number_matched: int = Field(ge=0, description="Features of the whole selection")
    time_stamp: datetime = Field(description="When the answer was made (UTC)")
    links: list[FeatureLink] = Field(description="This page, the next one where there is one, and the licence")
    features: list[FeatureItem[Record]] = Field(description="The features of this page")
