"""Storing a territory that people wrote, with all that is made of its names, and taking one out of the register.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import cast, delete, func, insert, literal, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Session, aliased

from gazetteer.folding import sort_key
from pairing_api.applications.models import ApplicationRecord
from pairing_api.calls.models import CallRecord
from pairing_api.events.finding import events_with, index_events
from pairing_api.events.models import EventParticipantRecord, EventRecord
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.pairings.finding import name_pairings, pairings_of
from pairing_api.pairings.models import PairingMemberRecord, PairingRecord
from pairing_api.places import other_names
from pairing_api.references import refuse_while_named
from pairing_api.slugs import slug_by_id, slug_of_new, wrong_slug
from pairing_api.sources.storing import evidence_columns, figures_columns
from pairing_api.succession.schemas import MergedKind
from pairing_api.territories.content import TerritoryContent
from pairing_api.territories.history import TERRITORY
from pairing_api.territories.models import ConsortiumMemberRecord, TerritoryRecord, TerritoryTopicRecord
from pairing_api.topics.storing import statement_pointers, store_statements, unknown_topics, unproven_offers
from servicekit.changes.models import Change
from servicekit.members.models import MemberOrganisation
from servicekit.problems import FieldError, invalid
from servicekit.search import search_document

_PLAIN = (
    "names",
    "country",
    "latitude",
    "longitude",
    "geonames_id",
    "population",
    "population_year",
    "area_km2",
    "gdp_per_head",
    "gdp_per_head_currency",
    "gdp_per_head_year",
    "koppen",
    "languages",
    "international_exposure",
    "next_election_on",
    "value_chains",
    "website",
    "note",
)


def check_territory(session: Session, territory_id: UUID, content: TerritoryContent) -> None:
    """Hold what people wrote of a territory against the rest of the register.

    Raises:
        Problem: 400 for a topic or member that is not there, for a slug that is taken or differs from the stored one,
            for a population of which nobody says the year, and for an offer of level 3 without evidence. Pointers
            begin at the content.
    """
    errors = _wrong_references(session, territory_id, content)
    errors += wrong_slug(session, TerritoryRecord, MergedKind.TERRITORY, territory_id, content.slug)
    errors += unproven_offers(session, TerritoryTopicRecord, "territory_id", territory_id, content.offers)
    if content.population is not None and content.population_year is None:
        errors += _year_missing(session, territory_id, content.population)
    if errors:
        raise invalid(*errors)


def store_territory(session: Session, territory_id: UUID, content: TerritoryContent, new: bool) -> None:
    """Make the register say of the territory what `content` says; `new` where it has no row yet.

    Pairings are named after their members, and events found by those who took part: theirs are made anew.

    Raises:
        Problem: 400 as `check_territory`, but for what an earlier version may have: no year.
    """
    errors = _wrong_references(session, territory_id, content)
    if errors:
        raise invalid(*errors)
    if new:
        slug = slug_of_new(
            session,
            TerritoryRecord,
            MergedKind.TERRITORY,
            territory_id,
            wanted=content.slug,
            name=content.names["en"],
            country=content.country,
        )
    else:
        slug = slug_by_id(session, TerritoryRecord, territory_id)
    columns = _columns(session, content, slug)
    if new:
        session.execute(insert(TerritoryRecord).values(id=territory_id, slug=slug, **columns))
    else:
        changed = {**columns, "updated_at": func.now()}
        session.execute(update(TerritoryRecord).where(TerritoryRecord.id == territory_id).values(changed))
    _store_members(session, territory_id, content.members)
    store_statements(session, TerritoryTopicRecord, "territory_id", territory_id, content.offers, content.seeks)
    if not new:
        name_pairings(session, pairings_of(session, [territory_id]))
        index_events(session, events_with(session, EventParticipantRecord.territory_id == territory_id))


def remove_territory(session: Session, territory_id: UUID) -> None:
    """Take a territory out of the register. Raises a 409 problem where others name it."""
    consortium = aliased(TerritoryRecord)
    refuse_while_named(
        session,
        {
            "the pairings": select(PairingRecord.name, PairingRecord.slug)
            .join(PairingMemberRecord, PairingMemberRecord.pairing_id == PairingRecord.id)
            .where(PairingMemberRecord.territory_id == territory_id)
            .order_by(PairingRecord.sort_name, PairingRecord.slug),
            "the events": select(EventRecord.title, EventRecord.slug)
            .where(EventRecord.id.in_(_event_ids(EventParticipantRecord.territory_id == territory_id)))
            .order_by(EventRecord.sort_name, EventRecord.slug),
            "the organisations": select(OrganisationRecord.names["en"].astext, OrganisationRecord.slug)
            .where(OrganisationRecord.territory_id == territory_id)
            .order_by(OrganisationRecord.sort_name, OrganisationRecord.slug),
            "the consortia": select(consortium.names["en"].astext, consortium.slug)
            .join(ConsortiumMemberRecord, ConsortiumMemberRecord.consortium_id == consortium.id)
            .where(ConsortiumMemberRecord.territory_id == territory_id)
            .order_by(consortium.sort_name, consortium.slug),
            "the applications to": select(CallRecord.names["en"].astext, CallRecord.slug)
            .join(ApplicationRecord, ApplicationRecord.call_id == CallRecord.id)
            .where(ApplicationRecord.territory_id == territory_id)
            .order_by(CallRecord.sort_name, CallRecord.slug),
            "the members' organisations": select(MemberOrganisation.name, literal("its own record"))
            .where(MemberOrganisation.subject_id == territory_id)
            .order_by(MemberOrganisation.sort_name, MemberOrganisation.id),
        },
    )
    session.execute(delete(TerritoryRecord).where(TerritoryRecord.id == territory_id))


def _event_ids(participant: Any) -> Any:
    return select(EventParticipantRecord.event_id).where(participant)


def _columns(session: Session, content: TerritoryContent, slug: str) -> dict[str, Any]:
    """The columns of the row, but for its identifiers."""
    names = content.names
    return {
        **{name: getattr(content, name) for name in _PLAIN},
        "kind": content.kind.value,
        "population_scope": content.population_scope.value if content.population_scope else None,
        "area_scope": content.area_scope.value if content.area_scope else None,
        "sort_name": sort_key(names["en"]),
        "search_document": search_document([*names.values(), *other_names(content.geonames_id), slug]),
        "traits": [trait.value for trait in content.traits],
        "s3_priorities": [one.model_dump(mode="json", by_alias=True) for one in content.s3_priorities],
        "clusters": [one.model_dump(mode="json", by_alias=True) for one in content.clusters],
        **figures_columns(session, content.figures_source),
        **figures_columns(session, content.gdp_source, "gdp"),
        **figures_columns(session, content.profile_source, "profile"),
        **evidence_columns(session, content.source),
    }


def _wrong_references(session: Session, territory_id: UUID, content: TerritoryContent) -> list[FieldError]:
    return [*unknown_topics(session, statement_pointers(content)), *_wrong_members(session, territory_id, content)]


def _year_missing(session: Session, territory_id: UUID, population: int) -> list[FieldError]:
    """Figures need their year. One that a source gave without it may stay, and come back."""
    published = select(Change.id).where(
        Change.kind == TERRITORY.name,
        Change.record_id == territory_id,
        Change.after["population"] == cast(population, JSONB),
    )
    if session.scalar(published.limit(1)) is not None:
        return []
    return [FieldError(pointer="/populationYear", code="missing", detail="A figure needs its year.")]


def _member_ids(session: Session, slugs: Sequence[str]) -> dict[str, UUID]:
    rows = session.execute(select(TerritoryRecord.slug, TerritoryRecord.id).where(TerritoryRecord.slug.in_(slugs)))
    return {row.slug: row.id for row in rows}


def _wrong_members(session: Session, territory_id: UUID, content: TerritoryContent) -> list[FieldError]:
    known = _member_ids(session, content.members)
    errors = []
    for position, slug in enumerate(content.members):
        if slug not in known:
            errors.append(_error(position, "unknown", "There is no such territory."))
        elif known[slug] == territory_id:
            errors.append(_error(position, "circle", "A consortium is no member of itself."))
    return errors


def _error(position: int, code: str, detail: str) -> FieldError:
    return FieldError(pointer=f"/members/{position}", code=code, detail=detail)


def _store_members(session: Session, consortium_id: UUID, slugs: Sequence[str]) -> None:
    session.execute(delete(ConsortiumMemberRecord).where(ConsortiumMemberRecord.consortium_id == consortium_id))
    rows = [{"consortium_id": consortium_id, "territory_id": member} for member in _member_ids(session, slugs).values()]
    if rows:
        session.execute(insert(ConsortiumMemberRecord), rows)
