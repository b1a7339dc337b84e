"""Making cohorts: of the selected applications of a call, or of members named by hand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, undefer

from pairing_api.applications.reading import selected_of
from pairing_api.calls.models import CallRecord
from pairing_api.matching.frozen import FrozenCohort, FrozenMember, profile_document
from pairing_api.matching.models import CohortMemberRecord, CohortRecord, MatchPublicationRecord, MatchRunRecord
from pairing_api.matching.open_pairings import open_counts
from pairing_api.matching.rules import order_of, plain_weights
from pairing_api.matching.schemas import (
    MOST_MEMBERS,
    Cohort,
    CohortCreate,
    CohortMember,
    CohortMemberCreate,
    MatchPolicy,
    MatchQuota,
    MatchSettings,
)
from pairing_api.pairings.schemas import Side
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.programmes.schemas import Strand
from pairing_api.scoring.profiles import Profile
from pairing_api.scoring.reading import profiles_of
from pairing_api.scoring.weights import Variant, Weights
from pairing_api.territories.models import TerritoryRecord
from servicekit.changes.records import Actor
from servicekit.problems import FieldError, Problem, invalid, not_found
from servicekit.writing.bodies import plain


@dataclass(frozen=True, kw_only=True)
class _Taken:
    """A member that a cohort is to have."""

    territory: str
    side: Side
    capacity: int
    wishes: Sequence[str]
    vetoes: Sequence[str]
    preferred_countries: Sequence[str] = ()
    application_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class _Frame:
    """What a cohort has beside its members."""

    programme: str
    strand: Strand
    weights: Mapping[str, float] | None = None
    min_score: float = 0
    policy: MatchPolicy = MatchPolicy.LARGEST
    sides: Sequence[Any] = ()


def create(session: Session, wish: CohortCreate, actor: Actor) -> CohortRecord:
    """Make a cohort. Raises the 400 problem, with pointers, for what cannot be one."""
    frame, taken = _of_call(session, wish.call) if wish.call is not None else _of_members(session, wish)
    if wish.call is not None and (wish.members or wish.programme or wish.strand):
        detail = "Left out where there is a call: members, programme and strand are its own."
        raise invalid(FieldError(pointer="/members" if wish.members else "/programme", code="of_call", detail=detail))
    _check_sides(taken, "/call" if wish.call is not None else "/members")
    members = _frozen(session, taken)
    frozen = FrozenCohort(
        programme=frame.programme, strand=frame.strand, members=members, defaults=_defaults(frame, members)
    )
    made = CohortRecord(
        name=wish.name,
        call=wish.call,
        content=plain(frozen),
        created_by_id=actor.person_id,
        created_by_client=actor.client_id if actor.person_id is None else None,
    )
    session.add(made)
    session.flush()
    session.add_all(
        CohortMemberRecord(
            cohort_id=made.id,
            code=one.territory,
            side=one.side.value,
            territory_id=one.territory_id,
            application_id=one.application_id,
        )
        for one in members
    )
    session.flush()
    return made


def _of_call(session: Session, slug: str) -> tuple[_Frame, list[_Taken]]:
    found = session.execute(
        select(CallRecord, ProgrammeRecord.slug)
        .join(ProgrammeRecord, ProgrammeRecord.id == CallRecord.programme_id)
        .where(CallRecord.slug == slug)
    ).first()
    if found is None:
        raise invalid(FieldError(pointer="/call", code="unknown", detail="There is no such call."))
    call, programme = found
    frame = _Frame(
        programme=programme,
        strand=Strand(call.strand),
        weights={one["key"]: one["weight"] for one in call.criteria} or None,
        min_score=call.min_score or 0,
        policy=MatchPolicy(call.policy),
        sides=call.sides,
    )
    taken = [
        _Taken(
            territory=one.territory,
            side=one.side,
            capacity=one.capacity,
            wishes=one.wishes,
            vetoes=one.vetoes,
            preferred_countries=one.preferred_countries,
            application_id=one.application_id,
        )
        for one in selected_of(session, call.id)
    ]
    return frame, taken


def _of_members(session: Session, wish: CohortCreate) -> tuple[_Frame, list[_Taken]]:
    errors = []
    if not wish.members:
        errors.append(FieldError(pointer="/members", code="missing", detail="Needs a call, or members."))
    if wish.programme is None:
        errors.append(FieldError(pointer="/programme", code="missing", detail="Needed where there is no call."))
    elif session.scalar(select(ProgrammeRecord.id).where(ProgrammeRecord.slug == wish.programme)) is None:
        errors.append(FieldError(pointer="/programme", code="unknown", detail="There is no such programme."))
    errors += _wrong_members(session, wish.members)
    if errors or wish.programme is None:
        raise invalid(*errors)
    frame = _Frame(programme=wish.programme, strand=wish.strand or Strand.CITY_TO_CITY)
    return frame, [_Taken(**{name: getattr(one, name) for name in type(one).model_fields}) for one in wish.members]


def _wrong_members(session: Session, members: Sequence[CohortMemberCreate]) -> Iterator[FieldError]:
    wanted = {one.territory for one in members} | {slug for one in members for slug in (*one.wishes, *one.vetoes)}
    known = set(session.scalars(select(TerritoryRecord.slug).where(TerritoryRecord.slug.in_(wanted))))
    seen: set[str] = set()
    for at, one in enumerate(members):
        named = [("territory", one.territory)]
        named += [(f"wishes/{number}", slug) for number, slug in enumerate(one.wishes)]
        named += [(f"vetoes/{number}", slug) for number, slug in enumerate(one.vetoes)]
        for place, slug in named:
            if slug not in known:
                detail = "There is no such territory."
                yield FieldError(pointer=f"/members/{at}/{place}", code="unknown", detail=detail)
        if one.territory in seen:
            detail = "It is there already; a territory stands on one side."
            yield FieldError(pointer=f"/members/{at}/territory", code="twice", detail=detail)
        seen.add(one.territory)


def _check_sides(taken: Sequence[_Taken], pointer: str) -> None:
    for side in Side:
        count = sum(one.side is side for one in taken)
        if not count:
            detail = f"It has nobody on the {side.value} side; of a call, nobody who is selected."
            raise invalid(FieldError(pointer=pointer, code="one_sided", detail=detail))
        if count > MOST_MEMBERS:
            detail = f"It has more than {MOST_MEMBERS} members on the {side.value} side."
            raise invalid(FieldError(pointer=pointer, code="too_many", detail=detail))


def _frozen(session: Session, taken: Sequence[_Taken]) -> list[FrozenMember]:
    slugs = [one.territory for one in taken]
    rows = {
        row.slug: row
        for row in session.execute(
            select(
                TerritoryRecord.slug,
                TerritoryRecord.id,
                TerritoryRecord.names,
                TerritoryRecord.country,
                TerritoryRecord.latitude,
                TerritoryRecord.longitude,
            ).where(TerritoryRecord.slug.in_(slugs))
        )
    }
    profiles = profiles_of(session, slugs)
    open_now = open_counts(session, [row.id for row in rows.values()])
    ordered = sorted(taken, key=lambda one: (one.side is not Side.EU, one.territory))
    return [_member(one, rows[one.territory], profiles[one.territory], open_now) for one in ordered]


def _member(one: _Taken, row: Any, profile: Profile, open_now: Mapping[UUID, int]) -> FrozenMember:
    return FrozenMember(
        territory=one.territory,
        side=one.side,
        name=row.names["en"],
        names=row.names,
        country=row.country,
        latitude=row.latitude,
        longitude=row.longitude,
        application_id=one.application_id,
        capacity=one.capacity,
        open_pairings=open_now.get(row.id, 0),
        wishes=list(dict.fromkeys(one.wishes)),
        vetoes=sorted(set(one.vetoes)),
        preferred_countries=list(one.preferred_countries),
        territory_id=row.id,
        profile=profile_document(profile),
    )


def _defaults(frame: _Frame, members: Sequence[FrozenMember]) -> MatchSettings:
    variant = Variant.REGION if frame.strand is Strand.INTER_REGIONAL else Variant.CITY
    weights = Weights.default(variant) if frame.weights is None else Weights.of(frame.weights, variant)
    return MatchSettings(
        policy=frame.policy,
        order=order_of(frame.policy),
        weights=plain_weights(weights),
        min_score=frame.min_score,
        locks=[],
        vetoes=[],
        quotas=sorted(_quotas(frame, members), key=lambda one: (one.side.value, one.country)),
        capacities={},
        trios=[],
        left_out=[],
    )


def _quotas(frame: _Frame, members: Sequence[FrozenMember]) -> Iterator[MatchQuota]:
    for side in frame.sides:
        for quota in side.get("quotas") or ():
            there = sum(one.side == side["side"] and one.country == quota["country"] for one in members)
            # A call asks for so many where there are so many.
            least = None if quota.get("min") is None else min(quota["min"], there)
            if there:
                yield MatchQuota(side=side["side"], country=quota["country"], min=least, max=quota.get("max"))


def find(session: Session, cohort_id: UUID) -> CohortRecord:
    """The cohort with its content. Raises the 404 problem."""
    found = session.get(CohortRecord, cohort_id, options=[undefer(CohortRecord.content)])
    if found is None:
        raise not_found("cohort")
    return found


def frozen_of(record: CohortRecord) -> FrozenCohort:
    """What a cohort holds."""
    return FrozenCohort.model_validate(record.content)


def standing_run(session: Session, cohort_id: UUID) -> UUID | None:
    """The run whose pairs are proposed; None where none is."""
    found: UUID | None = session.scalar(
        select(MatchPublicationRecord.match_run_id).where(
            MatchPublicationRecord.cohort_id == cohort_id, MatchPublicationRecord.withdrawn_at.is_(None)
        )
    )
    return found


def shown(session: Session, record: CohortRecord) -> Cohort:
    """The cohort as staff see it."""
    frozen = frozen_of(record)
    runs = session.scalar(select(func.count()).select_from(MatchRunRecord).where(MatchRunRecord.cohort_id == record.id))
    session.refresh(record, ["created_at"])
    return Cohort(
        id=record.id,
        name=record.name,
        call=record.call,
        programme=frozen.programme,
        strand=frozen.strand,
        eu_count=len(frozen.of(Side.EU)),
        partner_count=len(frozen.of(Side.PARTNER)),
        run_count=runs or 0,
        published_run_id=standing_run(session, record.id),
        created_at=record.created_at,
        members=[
            CohortMember(**{name: getattr(one, name) for name in CohortMember.model_fields}) for one in frozen.members
        ],
        defaults=frozen.defaults,
    )


def too_large(what: str, most: int) -> Problem:
    """409: the cohort has more members than can be answered for while a request waits."""
    detail = f"{what} can be had of cohorts with up to {most} members on each side; this one has more."
    return Problem(409, "conflict", "Conflict", detail)
