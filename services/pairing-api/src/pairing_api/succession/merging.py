"""Merging two records that are the same: what named the one names the other, and the slug of the one leads there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import and_, delete, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from pairing_api.applications.succession import move_applications, refuse_two_applications
from pairing_api.events.finding import events_with, index_events
from pairing_api.events.history import EVENT
from pairing_api.events.models import EventParticipantRecord
from pairing_api.organisations.history import ORGANISATION
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.pairings.finding import name_pairings, pairings_of
from pairing_api.pairings.history import PAIRING
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord
from pairing_api.pairings.schemas import MemberRole
from pairing_api.slugs import slug_by_id
from pairing_api.succession.models import FormerSlugRecord
from pairing_api.succession.schemas import MergedKind
from pairing_api.territories.history import TERRITORY
from pairing_api.territories.models import ConsortiumMemberRecord, TerritoryRecord
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.members.models import MemberOrganisation
from servicekit.members.recording import ORGANISATION as MEMBER_ORGANISATION
from servicekit.members.recording import record as record_of_members
from servicekit.problems import Problem


@dataclass(frozen=True)
class Pair:
    """The record that goes, and the one that stays."""

    gone: UUID
    stays: UUID


def merge_territories(session: Session, pair: Pair, actor: Actor, reason: str) -> dict[str, int]:
    """Let one territory take the place of another in pairings, events, consortia and organisations.

    What the other said of itself goes with it, and stays in the record of changes.

    Returns:
        How many records name the one now in place of the other, by their lists.

    Raises:
        Problem: 409 where the two are partners in a pairing, or have both applied to a call.
    """
    _refuse_partners(session, pair)
    refuse_two_applications(session, pair.gone, pair.stays)
    pairings = pairings_of(session, [pair.gone])
    events = events_with(session, EventParticipantRecord.territory_id == pair.gone)
    organisations = session.scalars(
        select(OrganisationRecord.id).where(OrganisationRecord.territory_id == pair.gone)
    ).all()
    consortia = session.scalars(
        select(ConsortiumMemberRecord.consortium_id).where(
            ConsortiumMemberRecord.territory_id == pair.gone, ConsortiumMemberRecord.consortium_id != pair.stays
        )
    ).all()
    with (
        recording(session, TERRITORY, [*consortia, pair.stays], actor, note=reason),
        recording(session, TERRITORY, [pair.gone], actor, action=Action.MERGED, note=_note(session, pair, reason)),
        # In the order in which others hold them too.
        recording(session, ORGANISATION, organisations, actor, note=reason),
        recording(session, PAIRING, pairings, actor, note=reason),
        recording(session, EVENT, events, actor, note=reason),
    ):
        _move_memberships_in_pairings(session, pair)
        _move_participants(session, EventParticipantRecord.territory_id, pair)
        _touch(session, OrganisationRecord, organisations, territory_id=pair.stays)
        _move_memberships_in_consortia(session, pair)
        _touch(session, PairingRecord, pairings)
        _touch(session, TerritoryRecord, consortia)
        applications = move_applications(session, pair.gone, pair.stays)
        _succeed(session, TerritoryRecord, MergedKind.TERRITORY, pair, actor)
        name_pairings(session, pairings)
        index_events(session, events)
    return _counts(
        pairings=pairings,
        events=events,
        organisations=organisations,
        territories=consortia,
        applications=applications,
    )


def merge_organisations(session: Session, pair: Pair, actor: Actor, reason: str) -> dict[str, int]:
    """Let one organisation take the place of another in events. Returns how many name it now, by their lists."""
    events = events_with(session, EventParticipantRecord.organisation_id == pair.gone)
    note = _note(session, pair, reason, OrganisationRecord)
    with (
        recording(session, ORGANISATION, [pair.gone], actor, action=Action.MERGED, note=note),
        recording(session, EVENT, events, actor, note=reason),
    ):
        _move_participants(session, EventParticipantRecord.organisation_id, pair)
        _succeed(session, OrganisationRecord, MergedKind.ORGANISATION, pair, actor)
        index_events(session, events)
    return _counts(events=events)


def _counts(**moved: Sequence[UUID]) -> dict[str, int]:
    return {listed: len(ids) for listed, ids in moved.items() if ids}


def _note(session: Session, pair: Pair, reason: str, model: Any = TerritoryRecord) -> str:
    return f"Merged into {slug_by_id(session, model, pair.stays)}: {reason}"


def _refuse_partners(session: Session, pair: Pair) -> None:
    other = aliased(PairingMemberRecord)
    between = session.execute(
        select(PairingRecord.name, PairingRecord.slug)
        .join(PairingMemberRecord, PairingMemberRecord.pairing_id == PairingRecord.id)
        .join(other, and_(other.pairing_id == PairingRecord.id, other.side != PairingMemberRecord.side))
        .where(PairingMemberRecord.territory_id == pair.gone, other.territory_id == pair.stays)
        .order_by(PairingRecord.sort_name, PairingRecord.slug)
        .limit(1)
    ).first()
    if between is not None:
        detail = f"They are partners in the pairing {between.name} ({between.slug}), so they are two."
        raise Problem(409, "conflict", "Conflict", detail)


def _move_memberships_in_pairings(session: Session, pair: Pair) -> None:
    other = aliased(PairingMemberRecord)
    both = select(other.pairing_id).where(other.territory_id == pair.stays)
    gone = PairingMemberRecord.territory_id == pair.gone
    # Of two members of one side one is left, which leads if either did.
    led = select(PairingMemberRecord.pairing_id).where(gone, PairingMemberRecord.role == MemberRole.LEAD.value)
    session.execute(
        update(PairingMemberRecord)
        .where(PairingMemberRecord.territory_id == pair.stays, PairingMemberRecord.pairing_id.in_(led))
        .values(role=MemberRole.LEAD.value)
    )
    session.execute(delete(PairingMemberRecord).where(gone, PairingMemberRecord.pairing_id.in_(both)))
    session.execute(update(PairingMemberRecord).where(gone).values(territory_id=pair.stays))


def _move_participants(session: Session, column: Any, pair: Pair) -> None:
    """Hosts and participants of events; where both were there in one list, one is left."""
    other = aliased(EventParticipantRecord)
    also_there = (
        select(other.event_id)
        .where(
            other.event_id == EventParticipantRecord.event_id,
            other.role == EventParticipantRecord.role,
            getattr(other, column.key) == pair.stays,
        )
        .exists()
    )
    session.execute(
        delete(EventParticipantRecord).where(column == pair.gone, also_there),
        execution_options={"synchronize_session": False},
    )
    session.execute(
        update(EventParticipantRecord).where(column == pair.gone).values({column.key: pair.stays}),
        execution_options={"synchronize_session": False},
    )


def _move_memberships_in_consortia(session: Session, pair: Pair) -> None:
    other = aliased(ConsortiumMemberRecord)
    has_it = select(other.consortium_id).where(other.territory_id == pair.stays)
    gone = ConsortiumMemberRecord.territory_id == pair.gone
    session.execute(
        delete(ConsortiumMemberRecord).where(
            gone,
            ConsortiumMemberRecord.consortium_id.in_(has_it) | (ConsortiumMemberRecord.consortium_id == pair.stays),
        )
    )
    session.execute(update(ConsortiumMemberRecord).where(gone).values(territory_id=pair.stays))


def _touch(session: Session, model: Any, ids: Sequence[UUID], **values: Any) -> None:
    """Set columns of these records, and the moment of their last change."""
    if ids:
        session.execute(update(model).where(model.id.in_(ids)).values(updated_at=func.now(), **values))


def _succeed(session: Session, model: Any, kind: MergedKind, pair: Pair, actor: Actor) -> None:
    """Delete the one, let its slugs lead to the other, and let those who answered for the one answer for the other."""
    slug = slug_by_id(session, model, pair.gone)
    former = FormerSlugRecord.successor_id == pair.gone
    session.execute(update(FormerSlugRecord).where(former).values(successor_id=pair.stays))
    session.execute(
        insert(FormerSlugRecord).values(kind=kind.value, slug=slug, record_id=pair.gone, successor_id=pair.stays)
    )
    answering = update(MemberOrganisation).where(MemberOrganisation.subject_id == pair.gone)
    moved = answering.values(
        subject_id=pair.stays, version=MemberOrganisation.version + 1, updated_at=func.now()
    ).returning(MemberOrganisation.id)
    for organisation_id in session.scalars(moved).all():
        record_of_members(session, MEMBER_ORGANISATION, organisation_id, Action.CHANGED, actor, ["subjectId"])
    session.execute(delete(model).where(model.id == pair.gone))
