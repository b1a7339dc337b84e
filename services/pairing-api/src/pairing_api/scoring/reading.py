"""Profiles of the territories on record, as scores see them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, Text, cast, func, select
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by
from sqlalchemy.orm import Session

from pairing_api.commitments.copies import Copies, copies_of
from pairing_api.scoring.profiles import Profile
from pairing_api.territories.figures import AREA_KM2, AREA_SCOPE, POPULATION, POPULATION_SCOPE
from pairing_api.territories.models import TerritoryRecord, TerritoryTopicRecord
from pairing_api.topics.models import TopicRecord
from pairing_api.topics.schemas import TopicDirection
from servicekit.database import Reader

# What an offer and a need without a level count as: published ones often have none.
LEVEL_NOT_SAID = 1


@dataclass(frozen=True)
class KnownTerritory:
    """A territory with its profile and what it is shown by."""

    profile: Profile
    kind: str
    names: Mapping[str, str]
    latitude: float | None
    longitude: float | None
    geonames_id: int | None

    @property
    def slug(self) -> str:
        """Readable identifier."""
        return self.profile.key

    def reference(self) -> dict[str, Any]:
        """As answers name a territory."""
        return {
            "slug": self.slug,
            "name": self.names["en"],
            "names": self.names,
            "country": self.profile.country,
            "latitude": self.latitude,
            "longitude": self.longitude,
        }


def profiles_of(session: Session, slugs: Iterable[str] | None = None) -> dict[str, Profile]:
    """Profiles by slug, of these territories or of all, in order of slugs; those that are not there are left out.

    Commitments are those of the last good copy, and unknown where there is none.
    """
    wanted = None if slugs is None else sorted(set(slugs))
    text = session.scalar(_statement(wanted))
    known = _known_in(text or "[]", copies_of(session.execute))
    return {slug: territory.profile for slug, territory in known.items()}


def known_territories(db: Reader, copies: Copies | None = None) -> Mapping[str, KnownTerritory]:
    """All territories by slug, in order of slugs: read anew only where public data changed.

    Args:
        copies: What is known of commitments, where they are asked for.
    """
    text = db.unchanged("profiles", lambda: _statement(None))
    return _kept(text) if copies is None else _known_in(text, copies)


@lru_cache(maxsize=2)
def _kept(text: str) -> Mapping[str, KnownTerritory]:
    # The text is the key: as long as public data stays the same it is the very same object, whose hash is kept.
    return _known_in(text, None)


def _known_in(text: str, copies: Copies | None) -> dict[str, KnownTerritory]:
    known = (_territory(one) for one in json.loads(text, parse_float=Decimal))
    if copies is None:
        return {territory.slug: territory for territory in known}
    return {
        territory.slug: replace(
            territory, profile=replace(territory.profile, commitments=copies.of(territory.geonames_id))
        )
        for territory in known
    }


def _territory(read: dict[str, Any]) -> KnownTerritory:
    s3 = frozenset(priority["domain"] for priority in read["s3"]) or None
    clusters = frozenset(cluster["domain"] for cluster in read["clusters"])
    # Who states anything has stated what there is: no offer beside needs is none. Who states nothing is not known.
    states = bool(read["offers"] or read["seeks"])
    latitude, longitude = read["latitude"], read["longitude"]
    return KnownTerritory(
        profile=Profile(
            key=read["key"],
            country=read["country"],
            population=read["population"],
            population_scope=read["population_scope"],
            area_km2=read["area_km2"],
            area_scope=read["area_scope"],
            koppen=read["koppen"],
            gdp_per_head=read["gdp_per_head"],
            gdp_unit=read["gdp_unit"],
            traits=frozenset(read["traits"]) or None,
            languages=frozenset(read["languages"]) or None,
            offers=(read["offers"] or {}) if states else None,
            seeks=(read["seeks"] or {}) if states else None,
            s3=s3,
            value_chains=frozenset(read["value_chains"]) or None,
            # Who names priorities and no cluster has none.
            clusters=clusters if clusters or s3 else None,
        ),
        kind=read["kind"],
        names=read["names"],
        latitude=None if latitude is None else float(latitude),
        longitude=None if longitude is None else float(longitude),
        geonames_id=read["geonames_id"],
    )


def _statement(slugs: list[str] | None) -> Select[Any]:
    """One JSON list of all profiles, text, in order of slugs."""
    found = func.json_build_object(
        *("key", TerritoryRecord.slug, "kind", TerritoryRecord.kind, "names", TerritoryRecord.names),
        *("country", TerritoryRecord.country, "geonames_id", TerritoryRecord.geonames_id),
        *("latitude", TerritoryRecord.latitude, "longitude", TerritoryRecord.longitude),
        *("population", POPULATION, "population_scope", POPULATION_SCOPE),
        *("area_km2", AREA_KM2, "area_scope", AREA_SCOPE, "koppen", TerritoryRecord.koppen),
        *("gdp_per_head", TerritoryRecord.gdp_per_head, "gdp_unit", TerritoryRecord.gdp_per_head_currency),
        *("traits", TerritoryRecord.traits, "languages", TerritoryRecord.languages),
        *("s3", TerritoryRecord.s3_priorities, "value_chains", TerritoryRecord.value_chains),
        *("clusters", TerritoryRecord.clusters),
        *("offers", _levels(TopicDirection.OFFERED), "seeks", _levels(TopicDirection.SOUGHT)),
        type_=JSON,
    )
    listed = func.json_agg(aggregate_order_by(found, TerritoryRecord.slug), type_=JSON)
    statement = select(func.coalesce(cast(listed, Text), "[]")).select_from(TerritoryRecord)
    return statement if slugs is None else statement.where(TerritoryRecord.slug.in_(slugs))


def _levels(direction: TopicDirection) -> Any:
    """Levels by topic of what a territory offers or seeks, as JSON; null where it states nothing."""
    level = func.coalesce(TerritoryTopicRecord.level, LEVEL_NOT_SAID)
    return (
        select(func.json_object_agg(TopicRecord.code, level, type_=JSON))
        .select_from(TerritoryTopicRecord)
        .join(TopicRecord, TopicRecord.id == TerritoryTopicRecord.topic_id)
        .where(TerritoryTopicRecord.territory_id == TerritoryRecord.id)
        .where(TerritoryTopicRecord.direction == direction.value)
        .correlate(TerritoryRecord)
        .scalar_subquery()
    )
