"""A cohort as it was when it was made: what its runs are worked out from, now and in years to come."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from pydantic import Field

from pairing_api.matching.schemas import CohortMember, MatchSettings
from pairing_api.pairings.schemas import Side
from pairing_api.programmes.schemas import Strand
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.weights import Variant
from servicekit.schemas import WireModel

Json = dict[str, Any]

_TEXTS = ("key", "country", "population_scope", "area_scope", "koppen", "gdp_unit")
_FIGURES = ("population", "area_km2", "gdp_per_head")
_SETS = ("traits", "languages", "s3", "value_chains", "clusters", "commitments")
_LEVELS = ("offers", "seeks")


class FrozenMember(CohortMember):
    """A member with its profile at the time."""

    territory_id: UUID = Field(description="Identifier of the territory")
    profile: Json = Field(description="What scores are worked out from")

    @property
    def places(self) -> int:
        """How many new partners it can have."""
        return max(0, self.capacity - self.open_pairings)


class FrozenCohort(WireModel):
    """A cohort with all that its runs need."""

    programme: str = Field(description="Slug of the programme")
    strand: Strand = Field(description="The strand")
    members: list[FrozenMember] = Field(description="The members, the EU side first, by slug")
    defaults: MatchSettings = Field(description="What a run has where it is not told otherwise")

    @property
    def variant(self) -> Variant:
        """By which components its members are compared."""
        return Variant.REGION if self.strand is Strand.INTER_REGIONAL else Variant.CITY

    def of(self, side: Side) -> list[FrozenMember]:
        """The members of one side."""
        return [one for one in self.members if one.side is side]

    def by_code(self) -> dict[str, FrozenMember]:
        """The members by their slugs at the time."""
        return {one.territory: one for one in self.members}

    def profiles(self) -> dict[str, Profile]:
        """The profiles by slug."""
        return {one.territory: profile_from(one.profile) for one in self.members}


def profile_document(profile: Profile) -> Json:
    """A profile as it is kept: figures as texts with all their digits, sets as sorted lists."""
    document: Json = {name: getattr(profile, name) for name in _TEXTS}
    for name in _FIGURES:
        value = getattr(profile, name)
        document[name] = None if value is None else str(value)
    for name in _SETS:
        values = getattr(profile, name)
        document[name] = None if values is None else sorted(values)
    for name in _LEVELS:
        levels: Mapping[str, int] | None = getattr(profile, name)
        document[name] = None if levels is None else dict(levels)
    return document


def profile_from(document: Mapping[str, Any]) -> Profile:
    """The profile that was kept."""
    values: Json = {name: document[name] for name in (*_TEXTS, *_LEVELS)}
    for name in _FIGURES:
        values[name] = None if document[name] is None else Decimal(document[name])
    for name in _SETS:
        values[name] = None if document[name] is None else frozenset(document[name])
    return Profile(**values)
