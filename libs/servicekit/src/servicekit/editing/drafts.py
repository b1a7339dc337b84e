"""The list of drafts, of all kinds of records that a service has."""

import json
from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field
from sqlalchemy import ColumnElement, and_, case, cast, func, literal_column, null, or_
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.types import Text

from servicekit.access import DRAFTS_READ
from servicekit.changes.log import person_names
from servicekit.conditional import PRIVATE
from servicekit.database import Db, Reader, database_of
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Draft
from servicekit.editing.schemas import ChangedBy, DraftSummary, StoredState
from servicekit.identity.caller import Caller, SignedIn
from servicekit.linked_data import Meaning
from servicekit.links import link_header, page_links
from servicekit.members.models import MemberOrganisation
from servicekit.pages import Listing, Page, SortKey, records
from servicekit.parameters import MOST_ITEMS, ListQuery, Parameters, choices, identifier
from servicekit.projections import Projection, from_table


class DraftsFilter(Parameters):
    """Which drafts, beside their kinds."""

    state: list[str] = choices([one.value for one in StoredState], "Where they stand")
    organisation_id: UUID | None = identifier("Drafts of records that this organisation answers for")
    limit: int = Field(default=50, ge=1, le=MOST_ITEMS, description="Most drafts in a page")
    cursor: str | None = Field(
        default=None, max_length=2000, description="`nextCursor` of the page before; made by the API, not to be built"
    )
    count: bool = Field(default=False, description="Also count the whole selection, as `total`")


def _by_kind(editings: Sequence[Editing], expression: Any) -> ColumnElement[Any]:
    """What `expression` makes of each kind."""
    return case(*[(Draft.kind == one.kind.name, expression(one)) for one in editings], else_=null())


def _published(editing: Editing, column: Any) -> Any:
    """A column of the record as it is published; null where it is not."""
    kind = editing.kind
    found = kind.source.with_only_columns(column, maintain_column_froms=True).where(kind.id == Draft.record_id)
    return found.correlate(Draft).scalar_subquery()


def _title(editing: Editing) -> Any:
    expression = editing.kind.content.expressions[editing.attribute(editing.title)]
    published = _published(editing, func.to_jsonb(expression))
    title = func.coalesce(func.nullif(Draft.content[editing.title], cast("null", JSONB)), published)
    # A single text or number is a name in no language in particular.
    single = func.jsonb_build_object(literal_column("'und'"), title.op("#>>")(cast([], ARRAY(Text))))
    return case((func.jsonb_typeof(title) == "object", title), (title.is_not(None), single), else_=null())


def _key(editing: Editing) -> Any:
    its_id = cast(Draft.record_id, Text)
    if editing.key is None:
        return its_id
    return func.coalesce(_published(editing, editing.kind.content.expressions["slug"]), its_id)


def _is_new(editing: Editing) -> Any:
    return _published(editing, editing.kind.id).is_(None)


_answering = from_table(MemberOrganisation).where(MemberOrganisation.subject_id == Draft.subject_id).correlate(Draft)
_organisation = _answering.order_by(MemberOrganisation.id).limit(1)

_BY = Projection(
    ChangedBy,
    {
        "person_id": Draft.person_id,
        # Filled in for those who may know it.
        "person_name": null(),
        "client_id": Draft.client_id,
        "organisation_id": Draft.organisation_id,
        "acting_for_id": Draft.acting_for_id,
    },
)


def _listing(editings: Sequence[Editing]) -> Listing:
    projection = Projection(
        DraftSummary,
        {
            "kind": Draft.kind,
            "record_id": Draft.record_id,
            "subject_id": Draft.subject_id,
            "key": _by_kind(editings, _key),
            "title": func.coalesce(_by_kind(editings, _title), cast("{}", JSONB)),
            "state": Draft.state,
            "remark": Draft.remark,
            "is_new": _by_kind(editings, _is_new),
            "organisation_id": _organisation.with_only_columns(MemberOrganisation.id).scalar_subquery(),
            "organisation_name": _organisation.with_only_columns(MemberOrganisation.name).scalar_subquery(),
            "updated_at": Draft.updated_at,
            "updated_by": _BY.json(),
        },
    )
    return Listing(
        name="drafts",
        title="Drafts",
        key="record_id",
        projection=projection,
        source=records(Draft),
        id=Draft.record_id,
        sorts={"updatedAt": SortKey(Draft.updated_at)},
        default_sort=("-updatedAt",),
        search=None,
        meaning=Meaning(["Draft"]),
    )


def _seen(editings: Sequence[Editing], caller: Caller) -> ColumnElement[bool]:
    """The drafts that the caller may see one by one."""
    several = []
    for one in editings:
        reach = caller.reach(one.permissions.read_private)
        of_kind = Draft.kind == one.kind.name
        several.append(of_kind if reach.everywhere else and_(of_kind, Draft.subject_id.in_(reach.subject_ids)))
    return or_(*several)


def drafts_router(editings: Sequence[Editing], tag: str) -> APIRouter:
    """`/drafts`: the drafts of all these kinds."""
    router = APIRouter(tags=[tag])
    listing = _listing(editings)

    class DraftsQuery(DraftsFilter):
        kind: list[str] = choices([one.kind.name for one in editings], "Kinds of records; all of them if not given")

    @router.get("/drafts", response_model=Page[DraftSummary])
    def list_drafts(request: Request, caller: SignedIn, db: Db, query: Annotated[DraftsQuery, Query()]) -> Response:
        """Drafts of the records whose drafts you may see, the one that was saved last first."""
        caller.require_any(DRAFTS_READ)
        where = [_seen(editings, caller)]
        if query.kind:
            where.append(Draft.kind.in_(query.kind))
        if query.state:
            where.append(Draft.state.in_(query.state))
        if query.organisation_id is not None:
            answering = _answering.where(MemberOrganisation.id == query.organisation_id)
            where.append(answering.with_only_columns(MemberOrganisation.id).exists())
        asked = ListQuery(sort=[], fields=[], limit=query.limit, cursor=query.cursor)
        # What was just saved is in it: not from a replica.
        reader = Reader(database_of(request).present_engine)
        found = listing.read(reader, asked, where, record=listing.projection.text(), total=query.count)
        items = [json.loads(one) for one in found.texts]
        names = person_names(db, caller, [_uuid(one["updatedBy"]["personId"]) for one in items])
        for one in items:
            person = _uuid(one["updatedBy"]["personId"])
            one["updatedBy"]["personName"] = names.get(person) if person else None
        body: dict[str, Any] = {"items": items, "nextCursor": found.next_cursor}
        if found.total is not None:
            body["total"] = found.total
        headers = {"Cache-Control": PRIVATE, "Vary": "Accept"}
        headers["Link"] = link_header(*page_links(request, found.next_cursor))
        encoded = json.dumps(body, ensure_ascii=False).encode()
        return Response(encoded, media_type="application/json", headers=headers)

    return router


def _uuid(text: str | None) -> UUID | None:
    return UUID(text) if text else None
