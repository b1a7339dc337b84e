"""Covenants as the API shows them: the list and one of them."""

from sqlalchemy import ColumnElement, Select, any_, func, select
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by
from sqlalchemy.orm import aliased
from sqlalchemy.types import Uuid

from covenant_api.covenants.queries import CovenantQuery
from covenant_api.covenants.schemas import Covenant as CovenantSchema
from covenant_api.signatories.models import CovenantMembership, Signatory
from covenant_api.signatories.schemas import LISTED_STATUSES
from covenant_api.sources.models import SOURCE, Source
from covenant_api.tree.models import Covenant
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.projections import Projection, from_table

_below = aliased(Covenant)
_parent = aliased(Covenant)

_ancestry = select(_below.id.label("id"), func.unnest(_below.path).label("slug")).subquery("ancestry")

# Counted once for the whole tree, in one pass: signatories of the same covenants are counted together, and what those
# few counts come to is told for each covenant above. A signatory of two covenants of one branch counts once there.
_joined = (
    select(
        CovenantMembership.signatory_id,
        func.array_agg(
            aggregate_order_by(CovenantMembership.covenant_id, CovenantMembership.covenant_id), type_=ARRAY(Uuid)
        ).label("covenants"),
    )
    .group_by(CovenantMembership.signatory_id)
    .subquery("joined")
)
_alike = (
    select(_joined.c.covenants, func.count().label("signatories"))
    .join(Signatory, Signatory.id == _joined.c.signatory_id)
    .where(Signatory.status.in_(sorted(LISTED_STATUSES)))
    .group_by(_joined.c.covenants)
    .cte("alike")
)
_above = (
    select(_alike.c.covenants, _alike.c.signatories, _ancestry.c.slug)
    .join(_ancestry, _ancestry.c.id == any_(_alike.c.covenants))
    .distinct()
    .subquery("above")
)
# Materialized: left to itself the planner puts it into what is looked up for each covenant, which counts the whole
# register anew for each as soon as the counting takes more than the memory of one step.
_counts = (
    select(_above.c.slug, func.sum(_above.c.signatories).label("signatories"))
    .group_by(_above.c.slug)
    .cte("counts")
    .prefix_with("MATERIALIZED")
)
_signatories = func.coalesce(
    select(_counts.c.signatories).where(_counts.c.slug == Covenant.slug).correlate(Covenant).scalar_subquery(), 0
)

COVENANT = Projection(
    CovenantSchema,
    {
        "id": Covenant.id,
        "slug": Covenant.slug,
        "name": Covenant.name,
        "names": Covenant.names,
        "level": Covenant.level,
        "parent": select(_parent.slug).where(_parent.id == Covenant.parent_id).correlate(Covenant).scalar_subquery(),
        "countries": Covenant.countries,
        "started_on": Covenant.started_on,
        "started_on_precision": Covenant.started_on_precision,
        "secretariat": Covenant.secretariat,
        "website": Covenant.website,
        "summary": Covenant.summary,
        "summaries": Covenant.summaries,
        "signatories": _signatories,
        "source": SOURCE.one_of(from_table(Source).where(Source.id == Covenant.source_id).correlate(Covenant)),
        "updated_at": Covenant.updated_at,
    },
)

COVENANTS = Listing(
    name="covenants",
    title="Covenants of Mayors",
    meaning=Meaning(["Covenant"]),
    projection=COVENANT,
    source=records(Covenant),
    id=Covenant.id,
    sorts={"name": SortKey(Covenant.sort_name), "startedOn": SortKey(Covenant.started_on, nullable=True)},
    default_sort=("name",),
    search=Covenant.search_document,
)


def conditions(query: CovenantQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on covenants."""
    found: list[ColumnElement[bool]] = []
    if query.level:
        found.append(Covenant.level.in_(query.level))
    if query.parent:
        parents = select(_parent.id).where(_parent.slug.in_(query.parent))
        found.append(Covenant.parent_id.in_(parents))
    return found


def one_covenant(slug: str) -> Select[tuple[()]]:
    """The covenant of this slug."""
    return records(Covenant).where(Covenant.slug == slug)
