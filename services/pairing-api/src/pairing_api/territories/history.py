"""What the record of changes holds of a territory."""

from typing import Any

from sqlalchemy.orm import aliased

from pairing_api.sources.history import evidence_content, figures_source_content
from pairing_api.territories.content import TerritoryContent
from pairing_api.territories.models import ConsortiumMemberRecord, TerritoryRecord, TerritoryTopicRecord
from pairing_api.topics.history import statement_contents
from pairing_api.topics.schemas import TopicDirection
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection, from_table, json_list

_STATEMENTS = (TerritoryTopicRecord, TerritoryTopicRecord.territory_id, TerritoryRecord.id)


def _member_slugs() -> Any:
    member = aliased(TerritoryRecord)
    return json_list(
        from_table(ConsortiumMemberRecord)
        .join(member, member.id == ConsortiumMemberRecord.territory_id)
        .where(ConsortiumMemberRecord.consortium_id == TerritoryRecord.id),
        member.slug,
        member.slug,
    )


TERRITORY = RecordKind(
    name="territory",
    content=Projection(
        TerritoryContent,
        {
            "slug": TerritoryRecord.slug,
            "kind": TerritoryRecord.kind,
            "names": TerritoryRecord.names,
            "country": TerritoryRecord.country,
            "latitude": TerritoryRecord.latitude,
            "longitude": TerritoryRecord.longitude,
            "geonames_id": TerritoryRecord.geonames_id,
            "population": TerritoryRecord.population,
            "population_year": TerritoryRecord.population_year,
            "population_scope": TerritoryRecord.population_scope,
            "area_km2": TerritoryRecord.area_km2,
            "area_scope": TerritoryRecord.area_scope,
            "figures_source": figures_source_content(
                TerritoryRecord.figures_source_id,
                basis=TerritoryRecord.figures_basis,
                status=TerritoryRecord.figures_source_status,
            ),
            "gdp_per_head": TerritoryRecord.gdp_per_head,
            "gdp_per_head_currency": TerritoryRecord.gdp_per_head_currency,
            "gdp_per_head_year": TerritoryRecord.gdp_per_head_year,
            "gdp_source": figures_source_content(
                TerritoryRecord.gdp_source_id,
                basis=TerritoryRecord.gdp_basis,
                status=TerritoryRecord.gdp_source_status,
            ),
            "koppen": TerritoryRecord.koppen,
            "traits": TerritoryRecord.traits,
            "languages": TerritoryRecord.languages,
            "international_exposure": TerritoryRecord.international_exposure,
            "next_election_on": TerritoryRecord.next_election_on,
            "s3_priorities": TerritoryRecord.s3_priorities,
            "value_chains": TerritoryRecord.value_chains,
            "clusters": TerritoryRecord.clusters,
            "profile_source": figures_source_content(
                TerritoryRecord.profile_source_id,
                basis=TerritoryRecord.profile_basis,
                status=TerritoryRecord.profile_source_status,
            ),
            "website": TerritoryRecord.website,
            "note": TerritoryRecord.note,
            "members": _member_slugs(),
            "offers": statement_contents(*_STATEMENTS, TopicDirection.OFFERED),
            "seeks": statement_contents(*_STATEMENTS, TopicDirection.SOUGHT),
            "source": evidence_content(TerritoryRecord),
        },
    ),
    source=records(TerritoryRecord),
    id=TerritoryRecord.id,
)
