"""The record of changes for those who may read all of it, and for those who edit one record."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field
from sqlalchemy import ColumnElement, cast, func, or_, select
from sqlalchemy.orm import Session, aliased

from servicekit.changes.models import Change
from servicekit.changes.schemas import Action
from servicekit.identity.caller import Caller, membership_counts
from servicekit.members.models import MemberOrganisation, Membership, Person
from servicekit.pages import records
from servicekit.projections import Projection
from servicekit.schemas import WireModel


class LoggedChange(WireModel):
    """One change: what, when, by whom and for whom."""

    id: int = Field(description="Its number; later changes have greater ones")
    changed_at: datetime = Field(description="When it was made (UTC)")
    kind: str = Field(description="Kind of record, or `…-draft`, `…-contact` of one", examples=["signatory"])
    record_id: UUID = Field(description="Identifier of the record")
    version: int = Field(ge=1, description="Number of the change among those of this kind and record")
    action: Action = Field(description="What was done")
    is_public: bool = Field(description="Whether the public sees the record after the change")
    fields: list[str] = Field(description="Fields that changed; private ones are only named")
    before: dict[str, Any] | None = Field(description="What these fields were; null where there was no record")
    after: dict[str, Any] | None = Field(description="What these fields are; null where there is no record any more")
    person_id: UUID | None = Field(description="The person; null for a program and for the platform itself")
    person_name: str | None = Field(description="Name of the person; null where erased, or not yours to know")
    client_id: str | None = Field(description="The program, where it was one")
    organisation_id: UUID | None = Field(description="The organisation whose membership allowed it")
    organisation_name: str | None = Field(description="Its name")
    acting_for_id: UUID | None = Field(description="The organisation on whose behalf, by delegation")
    acting_for_name: str | None = Field(description="Its name")
    origin: str | None = Field(description="Part of the platform, where nobody asked", examples=["import"])
    request_id: str | None = Field(description="Id of the request, as in the logs")
    cause_id: UUID | None = Field(description="What caused it, such as an import")
    note: str | None = Field(description="The reason that was given")


class RecordChanges(WireModel):
    """Changes of one record, its draft and its contact."""

    items: list[LoggedChange] = Field(description="Changes, the newest first")
    next_before: int | None = Field(description="`before` of the next page; null on the last one")


_organisation, _authority = aliased(MemberOrganisation), aliased(MemberOrganisation)


def _name(model: Any, id_: Any) -> Any:
    return select(model.name).where(model.id == id_).correlate(Change).scalar_subquery()


_whole = func.coalesce(Change.after, Change.before)
_keys = func.jsonb_object_keys(_whole).table_valued("key", name="keys").render_derived()
_all_fields = select(func.array_agg(_keys.c.key)).select_from(_keys).correlate(Change).scalar_subquery()
FIELDS: ColumnElement[Any] = func.coalesce(func.nullif(Change.fields, cast([], Change.fields.type)), _all_fields)

LOG = Projection(
    LoggedChange,
    {
        "id": Change.id,
        "changed_at": Change.at,
        "kind": Change.kind,
        "record_id": Change.record_id,
        "version": Change.version,
        "action": Change.action,
        "is_public": Change.is_public,
        "fields": func.coalesce(FIELDS, cast([], Change.fields.type)),
        "before": Change.before,
        "after": Change.after,
        "person_id": Change.person_id,
        "person_name": _name(Person, Change.person_id),
        "client_id": Change.client_id,
        "organisation_id": Change.organisation_id,
        "organisation_name": _name(_organisation, Change.organisation_id),
        "acting_for_id": Change.acting_for_id,
        "acting_for_name": _name(_authority, Change.acting_for_id),
        "origin": Change.origin,
        "request_id": Change.request_id,
        "cause_id": Change.cause_id,
        "note": Change.note,
    },
)


def person_names(session: Session, caller: Caller, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """Names of these persons, as far as the caller may know them.

    Who runs or assesses a programme knows everybody, others the members of the organisations that they act for.
    """
    wanted = {one for one in ids if one is not None}
    if not wanted:
        return {}
    query = select(Person.id, Person.name).where(Person.id.in_(wanted), Person.name.is_not(None))
    if not any(one.sees_everything for one in caller.holdings):
        known = {one.organisation_id for one in caller.holdings} | {one.affected_id for one in caller.holdings}
        member = (
            select(Membership.id)
            .join(MemberOrganisation, MemberOrganisation.id == Membership.organisation_id)
            .where(Membership.person_id == Person.id, Membership.organisation_id.in_(known), *membership_counts())
            .exists()
        )
        query = query.where(or_(member, Person.id == caller.person_id))
    return {row.id: row.name for row in session.execute(query)}


def read_record_changes(
    session: Session, caller: Caller, kinds: Sequence[str], record_id: UUID, limit: int, before: int | None
) -> RecordChanges:
    """The newest changes of a record before the one of this number."""
    where = [Change.record_id == record_id, Change.kind.in_(kinds)]
    if before is not None:
        where.append(Change.id < before)
    statement = records(Change).where(*where).order_by(Change.id.desc()).limit(limit + 1)
    found = session.scalars(statement.with_only_columns(LOG.json(), maintain_column_froms=True)).all()
    items = [LoggedChange.model_validate(one) for one in found[:limit]]
    names = person_names(session, caller, [one.person_id for one in items])
    # The statement tells every name: those that the caller may not know go.
    shown = [
        one.model_copy(update={"person_name": names.get(one.person_id) if one.person_id else None}) for one in items
    ]
    return RecordChanges(items=shown, next_before=items[-1].id if len(found) > limit else None)
