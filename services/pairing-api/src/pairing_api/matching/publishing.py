"""Making pairings of the pairs of a run: all of them or none, private until their members agree."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from pairing_api.applications.models import ApplicationRecord
from pairing_api.applications.reading import Applicant, selected_of
from pairing_api.calls.models import CallRecord
from pairing_api.matching.cohorts import find as find_cohort
from pairing_api.matching.cohorts import frozen_of
from pairing_api.matching.frozen import FrozenCohort, FrozenMember
from pairing_api.matching.models import CohortRecord, MatchPublicationRecord, MatchRunRecord
from pairing_api.matching.open_pairings import open_counts, open_partners
from pairing_api.matching.published import shown
from pairing_api.matching.rules import weights_of
from pairing_api.matching.run_schemas import MatchPublication
from pairing_api.matching.runs import find_done, outcome_of, settings_of
from pairing_api.matching.schemas import MatchSettings
from pairing_api.pairings.finding import name_pairings
from pairing_api.pairings.history import PAIRING
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord, PairingTopicRecord
from pairing_api.pairings.schemas import MemberRole, PairingState, Side, YearBasis
from pairing_api.programmes.models import ProgrammeRecord
from pairing_api.scoring.explanation import explain
from pairing_api.slugs import slug_of_new
from pairing_api.solving.instances import Pair
from pairing_api.sources.content import EvidenceContent
from pairing_api.sources.schemas import BasisStrength, SourceStatus
from pairing_api.sources.storing import evidence_columns
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.models import TopicRecord
from servicekit.changes.recording import recording
from servicekit.changes.records import Actor
from servicekit.problems import FieldError, Problem
from servicekit.search import search_document

MOST_TOPICS: Final = 3
_BASIS: Final = "Proposed by the programme's staff after the applicants of a call were matched"


@dataclass(frozen=True)
class _Group:
    """What becomes one pairing: a pair, or two of one side who share a partner."""

    pairs: tuple[Pair, ...]

    @property
    def eu(self) -> list[str]:
        return sorted({pair[0] for pair in self.pairs})

    @property
    def partners(self) -> list[str]:
        return sorted({pair[1] for pair in self.pairs})


def publish(session: Session, run_id: UUID, actor: Actor) -> MatchPublication:
    """Propose the pairs of a run; where that was done already, nothing happens.

    Raises:
        Problem: 404, or 409 where the run has no result, another run of the cohort is published, or a pair cannot be:
            each is named with the reason, and nothing is made.
    """
    # One at a time: what is looked at below must not be made by two.
    session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended("proposals of pairings", 0))))
    run = find_done(session, run_id)
    standing = session.scalar(
        select(MatchPublicationRecord).where(
            MatchPublicationRecord.cohort_id == run.cohort_id, MatchPublicationRecord.withdrawn_at.is_(None)
        )
    )
    if standing is not None:
        if standing.match_run_id == run.id:
            return shown(session, standing)
        detail = "Another run of this cohort is published. Withdraw it first."
        raise Problem(409, "conflict", "Conflict", detail)
    record = find_cohort(session, run.cohort_id)
    cohort, settings = frozen_of(record), settings_of(run)
    pairs = [(one.eu, one.partner) for one in outcome_of(run).pairs]
    refused = list(_refusals(session, record, cohort, settings, pairs))
    if refused:
        detail = f"Nothing is published: {len(refused)} things stand against it."
        raise Problem(409, "conflict", "Conflict", detail, errors=refused)
    made = MatchPublicationRecord(
        cohort_id=record.id,
        match_run_id=run.id,
        published_by_id=actor.person_id,
        published_by_client=actor.client_id if actor.person_id is None else None,
    )
    session.add(made)
    session.flush()
    _make(session, run, record, cohort, _groups(pairs, settings), actor, made.id)
    session.refresh(made)
    return shown(session, made)


def withdraw(session: Session, run_id: UUID, reason: str, actor: Actor) -> MatchPublication:
    """Take the proposals of a run back. Raises the 404 problem, and 409 where one of them is not only proposed."""
    session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended("proposals of pairings", 0))))
    run = find_done(session, run_id)
    standing = session.scalar(
        select(MatchPublicationRecord).where(
            MatchPublicationRecord.match_run_id == run.id, MatchPublicationRecord.withdrawn_at.is_(None)
        )
    )
    if standing is None:
        raise Problem(409, "conflict", "Conflict", "The run is not published.")
    ids = session.scalars(select(PairingRecord.id).where(PairingRecord.source_run_id == run.id)).all()
    with recording(session, PAIRING, ids, actor, cause_id=standing.id, note=reason):
        # Looked at now that they are held.
        moved = session.scalars(
            select(PairingRecord.slug)
            .where(PairingRecord.source_run_id == run.id, PairingRecord.state != PairingState.PROPOSED.value)
            .order_by(PairingRecord.slug)
        ).all()
        if moved:
            detail = f"These are not only proposed any more: {', '.join(moved)}."
            raise Problem(409, "conflict", "Conflict", detail)
        session.execute(delete(PairingRecord).where(PairingRecord.id.in_(ids)))
    standing.withdrawn_at = func.now()
    standing.withdrawn_by_id = actor.person_id
    standing.withdrawal_reason = reason
    session.flush()
    session.refresh(standing)
    return shown(session, standing)


def _refusals(
    session: Session, record: CohortRecord, cohort: FrozenCohort, settings: MatchSettings, pairs: Sequence[Pair]
) -> Iterator[FieldError]:
    """What stands against the pairs as things are now, each by its place in the result."""
    members = cohort.by_code()
    ids = {code: members[code].territory_id for pair in pairs for code in pair}
    there = set(session.scalars(select(TerritoryRecord.id).where(TerritoryRecord.id.in_(ids.values()))))
    applicants = _applicants(session, record, cohort)
    together = open_partners(session, ids.values())
    for at, pair in enumerate(pairs):
        for name, code, other in (("eu", pair[0], pair[1]), ("partner", pair[1], pair[0])):
            place = f"/result/pairs/{at}/{name}"
            if ids[code] not in there:
                yield FieldError(pointer=place, code="gone", detail=f"There is no territory {code} any more.")
            applicant = applicants.get(code)
            if members[code].application_id is not None and applicant is None:
                yield FieldError(pointer=place, code="not_selected", detail=f"{code} is not selected any more.")
            elif other in (members[code].vetoes if applicant is None else applicant.vetoes):
                yield FieldError(pointer=place, code="veto", detail=f"{code} does not want {other}.")
        if (ids[pair[0]], ids[pair[1]]) in together:
            detail = f"{pair[0]} and {pair[1]} are partners in an open pairing already."
            yield FieldError(pointer=f"/result/pairs/{at}", code="paired", detail=detail)
    yield from _full(session, settings, members, applicants, pairs)


def _full(
    session: Session,
    settings: MatchSettings,
    members: Mapping[str, FrozenMember],
    applicants: Mapping[str, Applicant],
    pairs: Sequence[Pair],
) -> Iterator[FieldError]:
    """The pairs for which a member has no place left, those in open pairings counted."""
    taken = open_counts(session, [members[code].territory_id for pair in pairs for code in pair])
    used: dict[str, int] = {}
    for at, pair in enumerate(pairs):
        for name, code in zip(("eu", "partner"), pair, strict=True):
            one = members[code]
            used[code] = used.get(code, taken.get(one.territory_id, 0)) + 1
            if code in settings.capacities:
                most = one.open_pairings + settings.capacities[code]
            else:
                most = applicants[code].capacity if code in applicants else one.capacity
            if used[code] > most:
                detail = f"{code} can have {most} partners at a time, those of open pairings among them."
                yield FieldError(pointer=f"/result/pairs/{at}/{name}", code="capacity", detail=detail)


def _applicants(session: Session, record: CohortRecord, cohort: FrozenCohort) -> dict[str, Applicant]:
    """Those of the cohort who are still selected, by the slugs that they had then; held as they are."""
    if record.call is None:
        return {}
    codes = {one.application_id: one.territory for one in cohort.members if one.application_id is not None}
    session.execute(
        select(ApplicationRecord.id)
        .where(ApplicationRecord.id.in_(list(codes)))
        .order_by(ApplicationRecord.id)
        .with_for_update(read=True)
    )
    call_id = session.scalar(select(CallRecord.id).where(CallRecord.slug == record.call))
    found = [] if call_id is None else selected_of(session, call_id)
    return {codes[one.application_id]: one for one in found if one.application_id in codes}


def _groups(pairs: Sequence[Pair], settings: MatchSettings) -> list[_Group]:
    trio_of = {code: "+".join(sorted(trio.members)) for trio in settings.trios for code in trio.members}
    groups: dict[tuple[str, str], list[Pair]] = {}
    for eu, partner in pairs:
        groups.setdefault((trio_of.get(eu, eu), trio_of.get(partner, partner)), []).append((eu, partner))
    return [_Group(tuple(sorted(group))) for group in groups.values()]


def _make(
    session: Session,
    run: MatchRunRecord,
    record: CohortRecord,
    cohort: FrozenCohort,
    groups: Sequence[_Group],
    actor: Actor,
    publication_id: UUID,
) -> None:
    programme_id = session.scalars(select(ProgrammeRecord.id).where(ProgrammeRecord.slug == cohort.programme)).one()
    evidence = evidence_columns(session, _evidence(record))
    topics = dict(session.execute(select(TopicRecord.code, TopicRecord.id)).all())
    members, told = cohort.by_code(), _told(cohort, settings_of(run), groups)
    with recording(session, PAIRING, [], actor, cause_id=publication_id, note=f"Match run {run.id}") as touched:
        for group in groups:
            codes = [*group.eu, *group.partners]
            names = " ".join(members[code].names["en"] for code in codes)
            pairing_id = session.scalars(select(func.uuidv7())).one()
            slug = slug_of_new(session, PairingRecord, "pairing", pairing_id, wanted=None, name=names, country=None)
            session.execute(
                insert(PairingRecord).values(
                    id=pairing_id,
                    slug=slug,
                    # Its names are made of its members' below.
                    name="",
                    sort_name="",
                    search_document=search_document([slug]),
                    programme_id=programme_id,
                    strand=cohort.strand.value,
                    state=PairingState.PROPOSED.value,
                    year=None,
                    year_basis=YearBasis.UNKNOWN.value,
                    source_run_id=run.id,
                    score_snapshot=told[group].snapshot,
                    **evidence,
                )
            )
            _add_members(session, pairing_id, group, members)
            found = [topics[code] for code in told[group].topics if code in topics]
            if found:
                rows = [{"pairing_id": pairing_id, "topic_id": topic_id} for topic_id in found]
                session.execute(insert(PairingTopicRecord), rows)
            touched.add(pairing_id)
        name_pairings(session, sorted(touched.ids))


def _add_members(session: Session, pairing_id: UUID, group: _Group, members: Mapping[str, FrozenMember]) -> None:
    sides = [*((Side.EU, code) for code in group.eu), *((Side.PARTNER, code) for code in group.partners)]
    rows = [
        {
            "pairing_id": pairing_id,
            "territory_id": members[code].territory_id,
            "side": side.value,
            "role": MemberRole.LEAD.value,
        }
        for side, code in sides
    ]
    session.execute(insert(PairingMemberRecord), rows)


def _evidence(record: CohortRecord) -> EvidenceContent:
    title = f"Matching of the call {record.call}" if record.call else "Matching by the programme's staff"
    return EvidenceContent(
        title=title, basis=_BASIS, basis_strength=BasisStrength.PAIRING_STATED, status=SourceStatus.VERIFIED
    )


@dataclass(frozen=True)
class _Told:
    """What a pairing keeps of how its members scored, and the topics on which they can teach each other most."""

    snapshot: dict[str, Any]
    topics: Sequence[str]


def _told(cohort: FrozenCohort, settings: MatchSettings, groups: Sequence[_Group]) -> dict[_Group, _Told]:
    profiles, weights = cohort.profiles(), weights_of(settings, cohort)
    found: dict[_Group, _Told] = {}
    for group in groups:
        scored, topics = [], []
        for eu, partner in group.pairs:
            explanation = explain(profiles[eu], profiles[partner], weights)
            topics += [(-one.priority * one.level, one.topic) for one in explanation.teaching]
            scored.append(
                {
                    "eu": eu,
                    "partner": partner,
                    "score": float(explanation.score.value or 0),
                    "completeness": float(explanation.score.completeness),
                    "contributions": {
                        component.value: float(points) for component, points in explanation.score.contributions.items()
                    },
                }
            )
        strongest = list(dict.fromkeys(topic for _, topic in sorted(topics)))[:MOST_TOPICS]
        found[group] = _Told({"pairs": scored, "weights": dict(settings.weights)}, strongest)
    return found
