"""What the record of changes holds of a covenant."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import aliased

from covenant_api.sources.models import SOURCE, Source
from covenant_api.tree.content import CovenantContent
from covenant_api.tree.models import Covenant
from servicekit.changes.records import RecordKind
from servicekit.pages import records
from servicekit.projections import Projection, from_table

_parent = aliased(Covenant)

COVENANT_RECORD: Final = RecordKind(
    name="covenant",
    content=Projection(
        CovenantContent,
        {
            "slug": Covenant.slug,
            "names": Covenant.names,
            "level": Covenant.level,
            # A covenant keeps its slug for ever, so that this changes with the covenant alone.
            "parent": select(_parent.slug)
            .where(_parent.id == Covenant.parent_id)
            .correlate(Covenant)
            .scalar_subquery(),
            "countries": Covenant.countries,
            "started_on": Covenant.started_on,
            "started_on_precision": Covenant.started_on_precision,
            "secretariat": Covenant.secretariat,
            "website": Covenant.website,
            "summary": Covenant.summary,
            "summaries": Covenant.summaries,
            "source": SOURCE.one_of(from_table(Source).where(Source.id == Covenant.source_id).correlate(Covenant)),
        },
    ),
    source=records(Covenant),
    id=Covenant.id,
)
