"""What came of an application, for its owner: read, and handed to what makes the view of it."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from pairing_api.access import APPLICATIONS_READ_VETOES, DECISIONS_READ
from pairing_api.applications.models import ApplicationRecord
from pairing_api.calls.models import CallRecord
from pairing_api.calls.schemas import CallStage
from pairing_api.matching.cohorts import find as find_cohort
from pairing_api.matching.cohorts import frozen_of
from pairing_api.matching.frozen import FrozenMember, profile_from
from pairing_api.matching.instances import components_of, least_score
from pairing_api.matching.models import CohortMemberRecord, MatchPublicationRecord
from pairing_api.matching.outcome_schemas import NearestMiss
from pairing_api.matching.own_schemas import (
    ApplicationChance,
    ApplicationPartner,
    ApplicationResult,
    ApplicationResultState,
)
from pairing_api.matching.own_view import Applicant, OwnView, own_view
from pairing_api.matching.published import published_pairings
from pairing_api.matching.rules import weights_of
from pairing_api.matching.run_schemas import PublishedPairing
from pairing_api.matching.runs import find, settings_of
from servicekit.identity.caller import Caller
from servicekit.problems import not_found


def result_of(session: Session, caller: Caller, application_id: UUID) -> ApplicationResult:
    """What came of an application. Raises the 404 problem where there is none that the caller may see, and 403."""
    known = session.execute(
        select(ApplicationRecord.territory_id, CallRecord.stage)
        .join(CallRecord, CallRecord.id == ApplicationRecord.call_id)
        .where(ApplicationRecord.id == application_id)
    ).one_or_none()
    if known is None:
        raise not_found("application")
    # The number that it excluded itself is among what is told.
    caller.require(APPLICATIONS_READ_VETOES, known.territory_id)
    # Whoever has a result was selected, which is told when the call is decided and not before.
    if known.stage not in (CallStage.DECIDED.value, CallStage.ARCHIVED.value) and not caller.may(DECISIONS_READ):
        return _pending(application_id)
    standing = session.execute(
        select(MatchPublicationRecord, CohortMemberRecord.code)
        .join(CohortMemberRecord, CohortMemberRecord.cohort_id == MatchPublicationRecord.cohort_id)
        .where(CohortMemberRecord.application_id == application_id, MatchPublicationRecord.withdrawn_at.is_(None))
        .order_by(MatchPublicationRecord.published_at.desc(), MatchPublicationRecord.id.desc())
        .limit(1)
    ).first()
    if standing is None:
        return _pending(application_id)
    publication, code = standing
    return _told(session, application_id, publication, code)


def _pending(application_id: UUID) -> ApplicationResult:
    return ApplicationResult(
        application_id=application_id,
        state=ApplicationResultState.PENDING,
        published_at=None,
        partners=[],
        reason=None,
        min_score=None,
        candidates=None,
        reaching=None,
        excluded=None,
        nearest=None,
        chances=[],
    )


def _told(session: Session, application_id: UUID, publication: MatchPublicationRecord, code: str) -> ApplicationResult:
    cohort = frozen_of(find_cohort(session, publication.cohort_id))
    settings = settings_of(find(session, publication.match_run_id))
    members = cohort.by_code()
    own = members[code]
    others = {one.territory: one for one in cohort.members if one.side is not own.side}
    pairings = {
        one.partner if one.eu == code else one.eu: one
        for one in published_pairings(session, publication.match_run_id)
        if code in (one.eu, one.partner)
    }
    view = own_view(
        Applicant(profile=profile_from(own.profile), vetoes=frozenset(own.vetoes)),
        [profile_from(one.profile) for one in others.values()],
        weights_of(settings, cohort),
        least_score(settings),
        pairings.keys(),
    )
    partners = [_partner(own, others[one], pairings[one], view) for one in pairings]
    return ApplicationResult(
        application_id=application_id,
        state=ApplicationResultState.PAIRED if partners else ApplicationResultState.NOT_PAIRED,
        published_at=publication.published_at,
        partners=sorted(partners, key=lambda one: (-one.score, one.territory)),
        reason=view.reason,
        min_score=settings.min_score,
        candidates=view.candidates,
        reaching=view.reaching,
        excluded=view.excluded,
        nearest=None if view.nearest is None else NearestMiss(territory=view.nearest[0], score=float(view.nearest[1])),
        chances=[
            ApplicationChance(
                territory=one.territory,
                change=one.change.change.value,
                topic=one.change.topic,
                level_from=one.change.level_from,
                level_to=one.change.level_to,
                gain=float(one.change.gain),
                score=float(one.change.value),
            )
            for one in view.chances
        ],
    )


def _partner(own: FrozenMember, other: FrozenMember, pairing: PublishedPairing, view: OwnView) -> ApplicationPartner:
    scored = view.scores[other.territory]
    return ApplicationPartner(
        territory=other.territory,
        name=other.name,
        names=other.names,
        country=other.country,
        pairing=pairing.slug,
        state=pairing.state,
        score=float(scored.value or Decimal(0)),
        completeness=float(scored.completeness),
        rank=view.ranks[other.territory],
        is_wished=other.territory in own.wishes,
        components=components_of(scored),
    )
