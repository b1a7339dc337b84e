"""Storing an organisation that people wrote, and taking one out of the register.

Nothing here records the change: `servicekit.changes.recording` does, around the call.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, literal, select, update
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from pairing_api.events.finding import events_with, index_events
from pairing_api.events.models import EventParticipantRecord, EventRecord
from pairing_api.organisations.content import OrganisationContent
from pairing_api.organisations.models import OrganisationRecord, OrganisationTopicRecord
from pairing_api.references import refuse_while_named
from pairing_api.slugs import id_by_slug, slug_by_id, slug_of_new, wrong_slug
from pairing_api.sources.storing import evidence_columns
from pairing_api.succession.schemas import MergedKind
from pairing_api.territories.models import TerritoryRecord
from pairing_api.topics.storing import statement_pointers, store_statements, unknown_topics, unproven_offers
from servicekit.members.models import MemberOrganisation
from servicekit.problems import FieldError, invalid
from servicekit.search import search_document


def check_organisation(session: Session, organisation_id: UUID, content: OrganisationContent) -> None:
    """Hold what people wrote of an organisation against the rest of the register.

    Raises:
        Problem: 400 for a topic or territory that is not there, and for a slug that is taken or differs from the
            stored one, and for an offer of level 3 without evidence. Pointers begin at the content.
    """
    errors = _wrong_references(session, content)
    errors += unproven_offers(session, OrganisationTopicRecord, "organisation_id", organisation_id, content.offers)
    errors += wrong_slug(session, OrganisationRecord, MergedKind.ORGANISATION, organisation_id, content.slug)
    if errors:
        raise invalid(*errors)


def store_organisation(session: Session, organisation_id: UUID, content: OrganisationContent, new: bool) -> None:
    """Make the register say of the organisation what `content` says; `new` where it has no row yet.

    Raises:
        Problem: 400 as `check_organisation`.
    """
    errors = _wrong_references(session, content)
    if errors:
        raise invalid(*errors)
    if new:
        slug = slug_of_new(
            session,
            OrganisationRecord,
            MergedKind.ORGANISATION,
            organisation_id,
            wanted=content.slug,
            name=content.names["en"],
            country=content.country,
        )
    else:
        slug = slug_by_id(session, OrganisationRecord, organisation_id)
    columns: dict[str, Any] = {
        "kind": content.kind.value,
        "names": content.names,
        "country": content.country,
        "territory_id": _territory_id(session, content.territory),
        "descriptions": content.descriptions,
        "sectors": content.sectors,
        "website": content.website,
        "note": content.note,
        "sort_name": sort_key(content.names["en"]),
        "search_document": search_document([*content.names.values(), slug]),
        **evidence_columns(session, content.source),
    }
    if new:
        session.execute(insert(OrganisationRecord).values(id=organisation_id, slug=slug, **columns))
    else:
        changed = {**columns, "updated_at": func.now()}
        session.execute(update(OrganisationRecord).where(OrganisationRecord.id == organisation_id).values(changed))
    store_statements(
        session, OrganisationTopicRecord, "organisation_id", organisation_id, content.offers, content.seeks
    )
    if not new:
        index_events(session, events_with(session, EventParticipantRecord.organisation_id == organisation_id))


def remove_organisation(session: Session, organisation_id: UUID) -> None:
    """Take an organisation out of the register. Raises a 409 problem where others name it."""
    present = select(EventParticipantRecord.event_id).where(EventParticipantRecord.organisation_id == organisation_id)
    refuse_while_named(
        session,
        {
            "the events": select(EventRecord.title, EventRecord.slug)
            .where(EventRecord.id.in_(present))
            .order_by(EventRecord.sort_name, EventRecord.slug),
            "the members' organisations": select(MemberOrganisation.name, literal("its own record"))
            .where(MemberOrganisation.subject_id == organisation_id)
            .order_by(MemberOrganisation.sort_name, MemberOrganisation.id),
        },
    )
    session.execute(delete(OrganisationRecord).where(OrganisationRecord.id == organisation_id))


def _territory_id(session: Session, slug: str | None) -> UUID | None:
    return None if slug is None else id_by_slug(session, TerritoryRecord, slug)


def _wrong_references(session: Session, content: OrganisationContent) -> list[FieldError]:
    errors = unknown_topics(session, statement_pointers(content))
    if content.territory is not None and _territory_id(session, content.territory) is None:
        errors.append(FieldError(pointer="/territory", code="unknown", detail="There is no such territory."))
    return errors
