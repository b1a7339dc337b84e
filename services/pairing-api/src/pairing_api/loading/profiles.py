"""What a data file says of a territory's profile, as columns of the territory."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from pairing_api.loading.records import Profiled
from pairing_api.sources.schemas import SourceStatus

_PLAIN = (
    "gdp_per_head",
    "gdp_per_head_currency",
    "gdp_per_head_year",
    "koppen",
    "languages",
    "international_exposure",
    "next_election_on",
    "value_chains",
)


def profile_columns(record: Profiled, source: Callable[[str, str | None], UUID | None]) -> dict[str, Any]:
    """The columns that hold the profile.

    Args:
        source: Finds the id of the source that a field (named first) names.
    """
    return {
        **{name: getattr(record, name) for name in _PLAIN},
        "traits": [trait.value for trait in record.traits],
        "s3_priorities": [one.model_dump(mode="json", by_alias=True) for one in record.s3_priorities],
        "clusters": [one.model_dump(mode="json", by_alias=True) for one in record.clusters],
        "gdp_source_id": source("gdp_source", record.gdp_source),
        "gdp_basis": None,
        "gdp_source_status": SourceStatus.REPORTED if record.gdp_source else None,
        "profile_source_id": source("profile_source", record.profile_source),
        "profile_basis": None,
        "profile_source_status": SourceStatus.UNVERIFIED if record.profile_source else None,
    }
