"""What the record of changes holds of an organisation."""

from sqlalchemy import select

from pairing_api.organisations.content import OrganisationContent
from pairing_api.organisations.models import OrganisationRecord, OrganisationTopicRecord
from pairing_api.sources.history import evidence_content
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.history import statement_contents
from pairing_api.topics.schemas import TopicDirection
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection

_STATEMENTS = (OrganisationTopicRecord, OrganisationTopicRecord.organisation_id, OrganisationRecord.id)

ORGANISATION = RecordKind(
    name="organisation",
    content=Projection(
        OrganisationContent,
        {
            "slug": OrganisationRecord.slug,
            "kind": OrganisationRecord.kind,
            "names": OrganisationRecord.names,
            "country": OrganisationRecord.country,
            "territory": select(TerritoryRecord.slug)
            .where(TerritoryRecord.id == OrganisationRecord.territory_id)
            .scalar_subquery(),
            "descriptions": OrganisationRecord.descriptions,
            "sectors": OrganisationRecord.sectors,
            "offers": statement_contents(*_STATEMENTS, TopicDirection.OFFERED),
            "seeks": statement_contents(*_STATEMENTS, TopicDirection.SOUGHT),
            "website": OrganisationRecord.website,
            "note": OrganisationRecord.note,
            "source": evidence_content(OrganisationRecord),
        },
    ),
    source=records(OrganisationRecord),
    id=OrganisationRecord.id,
)
