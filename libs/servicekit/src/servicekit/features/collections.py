"""Collections of features: what a service declares of each, and the answers that are made of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Protocol
from uuid import UUID

from fastapi import Request, Response
from sqlalchemy import ColumnElement, Select, and_, func, or_, select, true
from sqlalchemy.types import Date

from servicekit import geojson
from servicekit.conditional import answer
from servicekit.database import Reader
from servicekit.features.queries import FeatureDocumentQuery, FeatureQuery, Interval
from servicekit.features.schemas import CRS84, GREGORIAN
from servicekit.links import Link, base_path, link_header, own_path, path_with, reuse_links
from servicekit.negotiation import MEDIA_TYPES, choose_format
from servicekit.pages import Listing
from servicekit.parameters import ListQuery
from servicekit.problems import not_found

GEOJSON, JSON, CSV = MEDIA_TYPES["geojson"], MEDIA_TYPES["json"], MEDIA_TYPES["csv"]
# A feature is GeoJSON and GeoJSON is JSON: who accepts either is served.
_FEATURE_FORMATS = ("geojson", "json")


class Time(Protocol):
    """When a record is, as a column tells it. A record of which that is not known is of every time."""

    def during(self, interval: Interval) -> ColumnElement[bool]:
        """Rows whose time and the interval have at least one day in common, and rows without a time."""

    def first(self) -> ColumnElement[date]:
        """The first day of all rows; null where none has a time."""

    def last(self) -> ColumnElement[date]:
        """The last day of all rows; null where none has a time."""


@dataclass(frozen=True)
class Day:
    """Records of one day each."""

    column: Any

    def during(self, interval: Interval) -> ColumnElement[bool]:
        """Rows of a day in the interval, and rows without one."""
        return _between(self.column, interval.first, interval.last)

    def first(self) -> ColumnElement[date]:
        """The first day of all rows."""
        return func.min(self.column, type_=Date)

    def last(self) -> ColumnElement[date]:
        """The last day of all rows."""
        return func.max(self.column, type_=Date)


@dataclass(frozen=True)
class Year:
    """Records of one whole year each, which is all that is known of their time."""

    column: Any

    def during(self, interval: Interval) -> ColumnElement[bool]:
        """Rows of a year that has a day in the interval, and rows without one."""
        first, last = interval.first, interval.last
        return _between(self.column, first.year if first else None, last.year if last else None)

    def first(self) -> ColumnElement[date]:
        """The first day of the first year of all rows."""
        return func.make_date(func.min(self.column), 1, 1, type_=Date)

    def last(self) -> ColumnElement[date]:
        """The last day of the last year of all rows."""
        return func.make_date(func.max(self.column), 12, 31, type_=Date)


def _between(column: Any, least: Any, most: Any) -> ColumnElement[bool]:
    bounds = [column >= least] if least is not None else []
    if most is not None:
        bounds.append(column <= most)
    return or_(column.is_(None), and_(true(), *bounds))


@dataclass(frozen=True, kw_only=True)
class Collection:
    """A list as a collection of features.

    Attributes:
        listing: The list; its name is the collection's in addresses, its records are the properties.
        description: What the collection holds, in English.
        public: What holds for every record that the public may see, whatever is asked.
        places: Statement of two columns, the longitudes and latitudes of all that those records touch.
        unplaced: Rows that have no geometry.
        time: When a record is; None where records have no time.
    """

    listing: Listing
    description: str
    public: Sequence[ColumnElement[bool]]
    places: Select[Any, Any]
    unplaced: ColumnElement[bool]
    time: Time | None = None

    @property
    def name(self) -> str:
        """Its name in addresses."""
        return self.listing.name

    def respond(
        self, request: Request, db: Reader, query: FeatureQuery, where: Sequence[ColumnElement[bool]]
    ) -> Response:
        """The page of features that `query` asks for, of the rows that meet `where`.

        Features come in order of the id, which no change of a record alters: a walk along the `next` links meets
        every feature once, whatever is inserted or changed meanwhile.

        Raises:
            Problem: 400 for a cursor that is none, 406 for a format that is not offered.
        """
        choose_format(request, query.f, _FEATURE_FORMATS)
        conditions = [*where, *self._asked(query)]
        listing = replace(self.listing, default_sort=())
        page = listing.read(
            db,
            ListQuery.model_construct(sort=[], fields=[], q=query.q, limit=query.page_size, cursor=query.cursor),
            conditions,
            record=listing.feature(),
            total=True,
        )
        links = self._page_links(request, query, page.next_cursor)
        members: dict[str, Any] = {"numberMatched": page.total, "links": [link.member(request) for link in links]}
        stable = geojson.encode_collection(page.texts, members)
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        body = geojson.encode_collection(page.texts, {"timeStamp": now, **members})
        return answer(request, body, GEOJSON, {"Link": link_header(*links)}, stable=stable)

    def _asked(self, query: FeatureQuery) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if query.box is not None and self.listing.geometry is not None:
            # Features without a place are in every box (17-069r4, requirement fc-bbox-response), as those without a
            # time are of every time (fc-time-response).
            found.append(or_(self.listing.geometry.within(query.box), self.unplaced))
        if query.interval is not None and self.time is not None:
            found.append(self.time.during(query.interval))
        return found

    def _page_links(self, request: Request, query: FeatureQuery, next_cursor: str | None) -> list[Link]:
        pairs = list(request.query_params.multi_items())
        path = request.url.path
        links = [Link(own_path(request), "self", GEOJSON)]
        others = [pair for pair in pairs if pair[0] != "cursor"]
        if next_cursor:
            links.append(Link(path_with(path, [*others, ("cursor", next_cursor)]), "next", GEOJSON))
        if not (query.bbox or query.datetime or query.cursor):
            # The list takes the same filters, but knows no boxes.
            filters = [pair for pair in pairs if pair[0] not in ("f", "limit")]
            listed = f"{base_path(request)}/{self.name}"
            links.append(Link(path_with(listed, [*filters, ("f", "csv")]), "alternate", CSV))
        return [*links, Link(self._path(request), "collection", JSON), *reuse_links(request, self.name)]

    def respond_one(self, request: Request, db: Reader, query: FeatureDocumentQuery, feature_id: str) -> Response:
        """The public feature with this id.

        Raises:
            Problem: 404 where there is none, 406 for a format that is not offered.
        """
        choose_format(request, query.f, _FEATURE_FORMATS)
        column = self.listing.key_column
        text = None
        if _names_one(column.type.python_type, feature_id):
            source = self.listing.source.where(*self.public, column == feature_id)
            text = db.scalar(source.with_only_columns(self.listing.feature(), maintain_column_froms=True).limit(1))
        if text is None:
            raise not_found("feature")
        links = [
            Link(request.url.path, "self", GEOJSON),
            Link(f"{base_path(request)}/{self.name}/{feature_id}", "alternate", JSON),
            Link(self._path(request), "collection", JSON),
            *reuse_links(request, self.name),
        ]
        body = geojson.encode_feature(text, {"links": [link.member(request) for link in links]})
        return answer(request, body, GEOJSON, {"Link": link_header(*links)})

    def _path(self, request: Request) -> str:
        return f"{base_path(request)}/ogc/collections/{self.name}"

    def describe(self, request: Request, db: Reader) -> dict[str, Any]:
        """What the collection holds and how to read it (`FeatureCollectionDescription`)."""
        path = self._path(request)
        listed = f"{base_path(request)}/{self.name}"
        links = [
            Link(path, "self", JSON),
            Link(f"{path}/items", "items", GEOJSON),
            Link(listed, "alternate", JSON),
            Link(f"{listed}?f=csv", "enclosure", CSV),
            *reuse_links(request, self.name),
        ]
        return {
            "id": self.name,
            "title": self.listing.title,
            "description": self.description,
            "extent": self._extent(db),
            "itemType": "feature",
            "crs": [CRS84],
            "links": [link.member(request) for link in links],
        }

    def _extent(self, db: Reader) -> dict[str, Any]:
        """The least box and the shortest interval that hold all that is public, as it stands now."""
        columns = self.places.subquery("places").c
        box = [extreme(columns[number]) for extreme in (func.min, func.max) for number in (0, 1)]
        extent: dict[str, Any] = {}
        numbers = list(db.rows(select(*box))[0])
        if numbers[0] is not None:
            extent["spatial"] = {"bbox": [numbers], "crs": CRS84}
        if self.time is not None:
            span = self.listing.source.where(*self.public)
            days = span.with_only_columns(self.time.first(), self.time.last(), maintain_column_froms=True)
            first, last = tuple(db.rows(days)[0])
            if first is not None:
                extent["temporal"] = {"interval": [[f"{first}T00:00:00Z", f"{last}T23:59:59Z"]], "trs": GREGORIAN}
        return extent


def _names_one(kind: type, feature_id: str) -> bool:
    """Whether the text could be an id at all, in its one spelling."""
    if kind is not UUID:
        return True
    try:
        return str(UUID(feature_id)) == feature_id
    except ValueError:
        return False
