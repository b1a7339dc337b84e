"""Signatories written one by one: stored, taken out of the register, with all that hangs on them.

What is written is checked against the rest of the register here; `content` checks what can be told without it.
Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import delete, func, insert, select, tuple_, update
from sqlalchemy.orm import Session

from covenant_api.signatories.content import FIELDS, SignatoryContent
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, MergedSignatory, Signatory
from covenant_api.signatories.naming import display_name
from covenant_api.signatories.places import found_by, opened_gazetteer
from covenant_api.sources.service import SourceRecord, save_source
from covenant_api.tree.models import Covenant
from gazetteer.folding import sort_key
from servicekit.editing.models import Draft
from servicekit.problems import FieldError, Problem, invalid

# How deep groups may stand in groups; the published list has one level.
_DEEPEST: Final = 20

# What a new record has in fields of which nothing is said.
_UNSAID: Final = {"commitments": [], "covenants": [], "externalIds": [], "isGroup": False}

# Fields that are written into the row as they are.
_PLAIN: Final = (
    "names", "country", "latitude", "longitude", "geonames_id", "population", "population_year", "area_km2",
    "area_year", "website", "note", "source_status", "joined_on", "is_group", "group_id", "group_name",
    "group_external_id", "coordinator_name", "supporter_name", "action_plan_expected",
)  # fmt: skip


def content_of(session: Session, signatory_id: UUID) -> dict[str, Any] | None:
    """What is stored of a signatory, by its names on the wire, a pending one too; None where there is none.

    It need not be what people could write: an imported list is stored as published.
    """
    stored = session.execute(SIGNATORY_RECORD.contents().where(Signatory.id == signatory_id)).first()
    return None if stored is None else dict(stored.content)


def check_signatory(session: Session, signatory_id: UUID, content: SignatoryContent) -> None:
    """What the rest of the register says to this content; pointers begin at the content.

    Raises:
        Problem: 400 for a covenant or group that is not there and for groups in a circle; 409 for an identifier that
            another signatory has.
    """
    _covenants(session, content.covenants)
    _check_group(session, signatory_id, content.group_id)
    _check_identifiers(session, signatory_id, content)


def store_signatory(session: Session, signatory_id: UUID, content: SignatoryContent, new: bool) -> None:
    """Make the register say of the signatory what `content` says; `new` where it has no row yet.

    Fields whose values differ from what is stored are from now on people's (`edited_fields`); of a new record these
    are all that have a value.
    """
    values = content.values()
    before = {} if new else content_of(session, signatory_id) or {}
    changed = {name for name in FIELDS if values[name] != before.get(name, _UNSAID.get(name))}
    _write(session, signatory_id, content.with_edited([*content.edited_fields, *changed]), new)


def restore_signatory(session: Session, signatory_id: UUID, content: SignatoryContent, new: bool) -> None:
    """Make the register say again what it said: what people had edited then, and what they had not, as well."""
    _write(session, signatory_id, content, new)


def _write(session: Session, signatory_id: UUID, content: SignatoryContent, new: bool) -> None:
    row = _row(session, content)
    with opened_gazetteer() as gazetteer:
        row["search_document"] = found_by(content.names, content.geonames_id, gazetteer)
    if new:
        session.execute(insert(Signatory).values(id=signatory_id, **row))
        session.execute(delete(MergedSignatory).where(MergedSignatory.id == signatory_id))
    else:
        session.execute(update(Signatory).where(Signatory.id == signatory_id).values(updated_at=func.now(), **row))
    _store_parts(session, signatory_id, content, _covenants(session, content.covenants))


def remove_signatory(session: Session, signatory_id: UUID) -> None:
    """Take the signatory out of the register. Members of a group, and reports, have to be taken out before.

    Raises:
        Problem: 409 where somebody writes a report for it.
    """
    drafts = select(Draft.kind, func.count()).where(
        Draft.subject_id == signatory_id, Draft.kind != SIGNATORY_RECORD.name
    )
    found = session.execute(drafts.group_by(Draft.kind).order_by(Draft.kind)).all()
    if found:
        told = ", ".join(f"{count} of {kind}" for kind, count in found)
        detail = f"There are drafts of reports of this signatory: {told}. Throw these away first."
        raise Problem(409, "conflict", "Conflict", detail)
    session.execute(delete(Signatory).where(Signatory.id == signatory_id))


def _row(session: Session, content: SignatoryContent) -> dict[str, Any]:
    """The columns of the row, but for the words by which it is found."""
    row: dict[str, Any] = {name: getattr(content, name) for name in _PLAIN}
    for name in ("population_source", "area_source"):
        figure = getattr(content, name)
        row[name] = figure and figure.model_dump(mode="json", by_alias=True)
    name = display_name(content.names)
    source = content.source and SourceRecord(**content.source.model_dump(by_alias=False))
    return {
        **row,
        "name": name,
        "sort_name": sort_key(name),
        "status": content.status.value,
        "adhesion_kind": content.adhesion_kind and content.adhesion_kind.value,
        "edited_fields": content.edited_fields,
        "source_id": source and save_source(session, f"stated~{uuid4()}", source),
    }


def _covenants(session: Session, slugs: Sequence[str]) -> set[UUID]:
    rows = session.execute(select(Covenant.slug, Covenant.id).where(Covenant.slug.in_(slugs)))
    found = {row.slug: row.id for row in rows}
    unknown = [
        FieldError(pointer=f"/covenants/{number}", code="unknown", detail="There is no covenant of this slug.")
        for number, slug in enumerate(slugs)
        if slug not in found
    ]
    if unknown:
        raise invalid(*unknown)
    return set(found.values())


def _check_group(session: Session, signatory_id: UUID, group_id: UUID | None) -> None:
    if group_id is None:
        return
    if group_id == signatory_id:
        raise _wrong_group("circle", "A signatory cannot be its own group.")
    if session.scalar(select(Signatory.id).where(Signatory.id == group_id)) is None:
        raise _wrong_group("unknown", "There is no signatory of this id.")
    if signatory_id in groups_above(session, group_id):
        raise _wrong_group("circle", "The group belongs, through its own groups, to this signatory.")


def groups_above(session: Session, signatory_id: UUID) -> list[UUID]:
    """The group of a signatory, the group of that one, and so on."""
    found: list[UUID] = []
    above = signatory_id
    for _ in range(_DEEPEST):
        group = session.scalar(select(Signatory.group_id).where(Signatory.id == above))
        if group is None:
            break
        found.append(group)
        above = group
    return found


def _wrong_group(code: str, detail: str) -> Problem:
    return invalid(FieldError(pointer="/groupId", code=code, detail=detail))


def _check_identifiers(session: Session, signatory_id: UUID, content: SignatoryContent) -> None:
    given = [(one.scheme, one.value) for one in content.external_ids]
    if not given:
        return
    holders = session.execute(
        select(ExternalId.scheme, ExternalId.value, Signatory.id, Signatory.name)
        .join(Signatory, Signatory.id == ExternalId.signatory_id)
        .where(tuple_(ExternalId.scheme, ExternalId.value).in_(given), Signatory.id != signatory_id)
    )
    taken = [
        FieldError(
            pointer=f"/externalIds/{given.index((scheme, value))}",
            code="taken",
            detail=f"The signatory {name} ({id_}) has this identifier.",
        )
        for scheme, value, id_, name in holders
    ]
    if taken:
        raise Problem(409, "conflict", "Conflict", "An identifier names one signatory only.", errors=taken)


def _store_parts(session: Session, signatory_id: UUID, content: SignatoryContent, covenants: set[UUID]) -> None:
    """Commitments, identifiers and covenants: what is gone is deleted, what is new is put in, the rest stays."""
    parts: tuple[tuple[Any, tuple[Any, ...], set[tuple[Any, ...]]], ...] = (
        (
            Commitment,
            (Commitment.kind, Commitment.signed_on),
            {(one.kind.value, one.signed_on) for one in content.commitments},
        ),
        (
            ExternalId,
            (ExternalId.scheme, ExternalId.value),
            {(one.scheme, one.value) for one in content.external_ids},
        ),
        (CovenantMembership, (CovenantMembership.covenant_id,), {(one,) for one in covenants}),
    )
    for model, columns, wanted in parts:
        owned = model.signatory_id == signatory_id
        stored = {tuple(row) for row in session.execute(select(*columns).where(owned))}
        for gone in stored - wanted:
            matches = [column.is_not_distinct_from(value) for column, value in zip(columns, gone, strict=True)]
            session.execute(delete(model).where(owned, *matches))
        added = [dict(zip((one.key for one in columns), row, strict=True)) for row in sorted(wanted - stored, key=str)]
        if added:
            session.execute(insert(model), [{"signatory_id": signatory_id, **row} for row in added])
