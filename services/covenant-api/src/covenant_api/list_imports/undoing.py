"""The job that takes an import back: what it created goes, what it changed is again as it was before.

A signatory that somebody has changed since is left as it is, and so is one that cannot go back without harm to
another; each is listed with the reason. All of it is one transaction.
"""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, any_, delete, func, literal, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session
from sqlalchemy.types import Uuid

from covenant_api.database import Base
from covenant_api.imports.storing import take_turn
from covenant_api.imports.watching import Phase
from covenant_api.list_imports.models import ImportDifference
from covenant_api.list_imports.progress import watch_for
from covenant_api.list_imports.schemas import DifferenceAction, ImportRemark, ImportState, KeptReason, UndoOutcome
from covenant_api.list_imports.service import actor_of, end, find, turn
from covenant_api.signatories.history import SIGNATORY_RECORD
from covenant_api.signatories.models import Commitment, CovenantMembership, ExternalId, Signatory
from servicekit.changes.models import Change
from servicekit.changes.recording import recording
from servicekit.editing.models import Contact, Draft
from servicekit.jobs.tasks import Work
from servicekit.members.models import MemberOrganisation

# What the undo decides itself; all other columns are restored, whatever they are.
_NOT_RESTORED: Final = frozenset({"id", "updated_at"})
_PARTS: Final = (
    ("commitments", Commitment),
    ("external_ids", ExternalId),
    ("covenants", CovenantMembership),
)


@dataclass(frozen=True, slots=True)
class _Was:
    """A signatory as it was before the import: its group, and its identifiers elsewhere."""

    group_id: UUID | None
    identifiers: frozenset[tuple[str, str]]


class _Plan:
    """Which signatories are removed, which restored, and why the others are kept."""

    def __init__(self) -> None:
        self.remove: set[UUID] = set()
        self.restore: set[UUID] = set()
        self.kept: dict[UUID, KeptReason] = {}

    def keep(self, id_: UUID, reason: KeptReason) -> None:
        self.remove.discard(id_)
        self.restore.discard(id_)
        self.kept[id_] = reason


def undo(work: Work, *, import_id: str) -> None:
    """Take a stored import back."""
    id_, database = UUID(import_id), work.database
    with database.transaction() as session:
        take_turn(session)
        # Looked at when it is this job's turn: another one may have undone it.
        found = find(session, id_)
        if found.state != ImportState.UNDOING:
            return
        watch = watch_for(database, id_)
        plan = _planned(session, id_)
        watch.tell(Phase.UNDOING, 0, len(plan.remove) + len(plan.restore))
        touched = plan.remove | plan.restore
        with recording(session, SIGNATORY_RECORD, touched, actor_of(found), cause_id=id_, note=found.undo_reason):
            # Identifiers first: what is restored may have been given to what is removed.
            for _, model in _PARTS:
                session.execute(delete(model).where(_among(model.signatory_id, touched)))
            _restore(session, id_, plan.restore)
            session.execute(delete(Signatory).where(_among(Signatory.id, plan.remove)))
            watch.tell(Phase.RECORDING, 0, len(touched))
        _tell_outcome(session, id_, plan)
        found.removed, found.restored, found.left = len(plan.remove), len(plan.restore), len(plan.kept)
        end(found, ImportState.UNDONE)


def give_up(work: Work, *, import_id: str) -> None:
    """Say that an import could not be undone; it is as it was."""
    with work.database.transaction() as session:
        found = find(session, UUID(import_id), for_change=True)
        if found.state == ImportState.UNDOING:
            found.remark = ImportRemark.UNDO_FAILED
            turn(found, ImportState.DONE)


def _among(column: Any, ids: set[UUID]) -> ColumnElement[bool]:
    condition: ColumnElement[bool] = column == any_(literal(sorted(ids), ARRAY(Uuid)))
    return condition


def _planned(session: Session, import_id: UUID) -> _Plan:
    rows = session.execute(
        select(ImportDifference.signatory_id, ImportDifference.action, ImportDifference.version).where(
            ImportDifference.import_id == import_id
        )
    ).all()
    ids = {row.signatory_id for row in rows}
    # Held, so that nobody changes one between this look and the undo.
    present = set(
        session.scalars(select(Signatory.id).where(_among(Signatory.id, ids)).order_by(Signatory.id).with_for_update())
    )
    versions = session.execute(
        select(Change.record_id, func.max(Change.version))
        .where(Change.kind == SIGNATORY_RECORD.name, _among(Change.record_id, ids))
        .group_by(Change.record_id)
    )
    latest: dict[UUID, int] = dict(versions.all())
    plan = _Plan()
    for row in rows:
        if row.signatory_id not in present:
            plan.kept[row.signatory_id] = KeptReason.IS_GONE
        elif latest.get(row.signatory_id) != row.version:
            plan.kept[row.signatory_id] = KeptReason.CHANGED_SINCE
        elif row.action == DifferenceAction.CREATED:
            plan.remove.add(row.signatory_id)
        else:
            plan.restore.add(row.signatory_id)
    _keep_what_people_hold(session, plan)
    _keep_what_hangs_together(session, import_id, plan)
    return plan


def _keep_what_people_hold(session: Session, plan: _Plan) -> None:
    """A signatory is not taken from under those who work on it or stand for it."""
    kind = SIGNATORY_RECORD.name
    holders: tuple[tuple[Any, KeptReason], ...] = (
        (
            # Of itself, and of what is to be reported for it.
            select(Draft.subject_id).where(_among(Draft.subject_id, plan.remove)),
            KeptReason.HAS_DRAFT,
        ),
        (
            select(Contact.record_id).where(Contact.kind == kind, _among(Contact.record_id, plan.remove)),
            KeptReason.CHANGED_SINCE,
        ),
        (
            select(MemberOrganisation.subject_id).where(_among(MemberOrganisation.subject_id, plan.remove)),
            KeptReason.HAS_AUTHORITY,
        ),
        *((select(column).where(_among(column, plan.remove)), KeptReason.IS_REFERRED_TO) for column in _reports()),
    )
    for statement, reason in holders:
        for id_ in session.scalars(statement).all():
            plan.keep(id_, reason)


def _reports() -> list[Any]:
    """The columns by which records that are no parts of a signatory name one, read from the tables' declarations."""
    own = Signatory.__table__
    return [
        constraint.elements[0].parent
        for table in Base.metadata.sorted_tables
        for constraint in table.foreign_key_constraints
        if constraint.referred_table is own and table is not own and (constraint.ondelete or "").upper() != "CASCADE"
    ]


def _keep_what_hangs_together(session: Session, import_id: UUID, plan: _Plan) -> None:
    """Keep what cannot go back because something else stays; each that is kept can keep others."""
    was = _as_they_were(session, import_id, plan.restore)
    created = set(plan.remove)
    members = session.execute(select(Signatory.id, Signatory.group_id).where(_among(Signatory.group_id, created))).all()
    groups = {one.group_id for one in was.values() if one.group_id is not None}
    present = set(session.scalars(select(Signatory.id).where(_among(Signatory.id, groups))))
    wanted = {identifier for one in was.values() for identifier in one.identifiers}
    holders = _holders(session, wanted)
    while True:
        before = len(plan.kept)
        for member, group in members:
            goes_back = member in plan.remove or (member in plan.restore and was[member].group_id != group)
            if group in plan.remove and not goes_back:
                plan.keep(group, KeptReason.IS_REFERRED_TO)
        for id_ in list(plan.restore):
            group = was[id_].group_id
            if group is not None and (group not in present or group in plan.remove):
                plan.keep(id_, KeptReason.GROUP_IS_GONE)
                continue
            others = {holders[one] for one in was[id_].identifiers if one in holders} - {id_}
            if any(other not in plan.remove and other not in plan.restore for other in others):
                plan.keep(id_, KeptReason.IDENTIFIER_IS_TAKEN)
        if len(plan.kept) == before:
            return


def _as_they_were(session: Session, import_id: UUID, ids: set[UUID]) -> dict[UUID, _Was]:
    kept = ImportDifference.kept
    rows = session.execute(
        select(ImportDifference.signatory_id, kept["signatory"]["group_id"].as_string(), kept["external_ids"]).where(
            ImportDifference.import_id == import_id, _among(ImportDifference.signatory_id, ids)
        )
    )
    return {
        id_: _Was(UUID(group) if group else None, frozenset((one["scheme"], one["value"]) for one in identifiers))
        for id_, group, identifiers in rows
    }


def _holders(session: Session, identifiers: set[tuple[str, str]]) -> dict[tuple[str, str], UUID]:
    """Which signatory has each of these identifiers now."""
    values = {value for _, value in identifiers}
    rows = session.execute(
        select(ExternalId.scheme, ExternalId.value, ExternalId.signatory_id).where(
            ExternalId.value == any_(literal(sorted(values), ARRAY(ExternalId.value.type)))
        )
    )
    return {(scheme, value): id_ for scheme, value, id_ in rows if (scheme, value) in identifiers}


def _restore(session: Session, import_id: UUID, ids: set[UUID]) -> None:
    """Write signatories and their parts as they were kept; columns that have come in since stay as they are."""
    if not ids:
        return
    columns = [column.name for column in Signatory.__table__.columns if column.name not in _NOT_RESTORED]
    parameters = {"import_id": import_id, "ids": sorted(ids)}
    settings = ", ".join(f'"{name}" = was."{name}"' for name in columns)
    # The names are those of the models.
    statement = f"""
        UPDATE signatories AS signatory SET {settings}, updated_at = now()
        FROM import_differences AS difference
        CROSS JOIN LATERAL jsonb_populate_record(
            (SELECT one FROM signatories AS one WHERE one.id = difference.signatory_id), difference.kept -> 'signatory'
        ) AS was
        WHERE difference.import_id = :import_id AND difference.signatory_id = ANY(:ids)
            AND signatory.id = difference.signatory_id
    """  # noqa: S608
    session.execute(text(statement), parameters)
    for name, model in _PARTS:
        table = model.__tablename__
        only = "WHERE EXISTS (SELECT 1 FROM covenants WHERE id = part.covenant_id)" if name == "covenants" else ""
        statement = f"""
            INSERT INTO {table}
            SELECT part.* FROM import_differences AS difference
            CROSS JOIN LATERAL jsonb_populate_recordset(NULL::{table}, difference.kept -> '{name}') AS part
            {only or "WHERE true"}
                AND difference.import_id = :import_id AND difference.signatory_id = ANY(:ids)
        """  # noqa: S608
        session.execute(text(statement), parameters)


def _tell_outcome(session: Session, import_id: UUID, plan: _Plan) -> None:
    def outcome(ids: set[UUID], undone: UndoOutcome, reason: KeptReason | None = None) -> None:
        if ids:
            session.execute(
                update(ImportDifference)
                .where(ImportDifference.import_id == import_id, _among(ImportDifference.signatory_id, ids))
                .values(undo=undone.value, undo_reason=reason.value if reason else None)
            )

    outcome(plan.remove, UndoOutcome.REMOVED)
    outcome(plan.restore, UndoOutcome.RESTORED)
    for reason in KeptReason:
        outcome({id_ for id_, why in plan.kept.items() if why is reason}, UndoOutcome.KEPT, reason)
