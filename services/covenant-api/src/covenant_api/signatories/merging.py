"""Merging two signatories that are the same: what the one has the other has, and the address of the one leads there."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, cast, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Session, aliased
from sqlalchemy.types import Text

from covenant_api.signatories.belonging import Belonging
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, MergedSignatory, Signatory
from covenant_api.signatories.storing import groups_above
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.editing.models import Draft
from servicekit.members.models import MemberOrganisation
from servicekit.members.recording import ORGANISATION, record
from servicekit.problems import Problem

# Tables of parts of which a signatory has one of a kind: model, and the column that tells the kinds apart.
_PARTS: Final[tuple[tuple[str, Any, Any], ...]] = (
    ("commitments", Commitment, Commitment.kind),
    ("covenants", CovenantMembership, CovenantMembership.covenant_id),
)


def merge_signatories(
    session: Session, gone: UUID, stays: UUID, actor: Actor, reason: str, belongings: Sequence[Belonging]
) -> dict[str, int]:
    """Let one signatory take the place of another.

    It gets the other one's reports, identifiers, members, and what it lacks of promises and covenants, and its
    organisations answer for it. What the other said of itself goes, and stays in the record of changes. Fields of the
    one that stays are not touched, and an import goes on to follow the list in all that people did not edit.

    Returns:
        How many of each were moved, by the names of the fields.

    Raises:
        Problem: 409 where the one that stays belongs to the other through groups between them.
    """
    if gone in groups_above(session, stays)[1:]:
        detail = "The one that stays belongs to the other through groups between them. Take it out of its group first."
        raise Problem(409, "conflict", "Conflict", detail)
    members = session.scalars(select(Signatory.id).where(Signatory.group_id == gone, Signatory.id != stays)).all()
    merged = f"Merged into {stays}: {reason}"
    took = f"Took the place of {gone}: {reason}"
    reports = _move_reports(session, gone, stays, actor, took, belongings)
    with (
        recording(session, SIGNATORY_RECORD, members, actor, note=took),
        recording(session, SIGNATORY_RECORD, [gone], actor, action=Action.MERGED, note=merged),
        recording(session, SIGNATORY_RECORD, [stays], actor, action=Action.MERGED, note=took),
    ):
        moved = {"members": len(members), "externalIds": _move_identifiers(session, gone, stays)}
        moved |= {name: _move_parts(session, model, kind, gone, stays) for name, model, kind in _PARTS}
        # Who was a member of the one that goes is not its own member.
        _touch(session, and_(Signatory.id == stays, Signatory.group_id == gone), group_id=None)
        _touch(session, Signatory.group_id == gone, group_id=stays)
        moved |= reports
        moved["organisations"] = _move_organisations(session, gone, stays, actor)
        session.execute(update(MergedSignatory).where(MergedSignatory.successor_id == gone).values(successor_id=stays))
        session.execute(insert(MergedSignatory).values(id=gone, successor_id=stays))
        session.execute(delete(Signatory).where(Signatory.id == gone))
    return {name: count for name, count in moved.items() if count}


def _move_reports(
    session: Session, gone: UUID, stays: UUID, actor: Actor, note: str, belongings: Sequence[Belonging]
) -> dict[str, int]:
    """Published reports with a change of each, and drafts of reports; how many of each kind, by its name."""
    moved: dict[str, int] = {}
    for belonging in belongings:
        kind = belonging.kind
        ids = belonging.ids(session, gone)
        with recording(session, kind, ids, actor, note=note):
            belonging.move(session, gone, stays)
        # A draft of a record that is published says whose it is no second time.
        whole = func.jsonb_set(
            Draft.content, cast(["signatoryId"], ARRAY(Text)), func.to_jsonb(cast(stays, Text)), False
        )
        drafts = (
            update(Draft)
            .where(Draft.kind == kind.name, Draft.subject_id == gone)
            .values(subject_id=stays, content=cast(whole, JSONB))
            .returning(Draft.record_id)
        )
        new = set(session.scalars(drafts, execution_options={"synchronize_session": False})) - set(ids)
        moved[kind.name] = len(ids) + len(new)
    return moved


def _touch(session: Session, which: ColumnElement[bool], **values: Any) -> None:
    session.execute(
        update(Signatory).where(which).values(updated_at=func.now(), **values),
        execution_options={"synchronize_session": False},
    )


def _move_identifiers(session: Session, gone: UUID, stays: UUID) -> int:
    moved = (
        update(ExternalId)
        .where(ExternalId.signatory_id == gone)
        .values(signatory_id=stays, from_merger=True)
        .returning(ExternalId.value)
    )
    return len(session.scalars(moved, execution_options={"synchronize_session": False}).all())


def _move_parts(session: Session, model: Any, kind: Any, gone: UUID, stays: UUID) -> int:
    """Those that the one that stays has none of; the others go with their signatory."""
    own = aliased(model)
    has_it = select(getattr(own, kind.key)).where(own.signatory_id == stays)
    moved = (
        update(model).where(model.signatory_id == gone, kind.not_in(has_it)).values(signatory_id=stays).returning(kind)
    )
    return len(session.scalars(moved, execution_options={"synchronize_session": False}).all())


def _move_organisations(session: Session, gone: UUID, stays: UUID, actor: Actor) -> int:
    """Those who answered for the one answer for the other."""
    moved = (
        update(MemberOrganisation)
        .where(MemberOrganisation.subject_id == gone)
        .values(subject_id=stays, version=MemberOrganisation.version + 1, updated_at=func.now())
        .returning(MemberOrganisation.id)
    )
    organisations = session.scalars(moved).all()
    for organisation_id in organisations:
        record(session, ORGANISATION, organisation_id, Action.CHANGED, actor, ["subjectId"])
    return len(organisations)
