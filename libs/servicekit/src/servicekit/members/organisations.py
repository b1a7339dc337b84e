"""Organisations whose members sign in."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, tuple_
from sqlalchemy.orm import Session

from gazetteer.folding import sort_key
from servicekit.access import DELEGATIONS_MANAGE, MEMBER_ORGANISATIONS_MANAGE, MEMBER_ORGANISATIONS_READ
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.identity.caller import Authority, Caller
from servicekit.members import schemas
from servicekit.members.directory import Directory
from servicekit.members.kinds import MemberOrganisationKind, Role, granted_by, roles_of
from servicekit.members.models import MemberOrganisation
from servicekit.members.recording import ORGANISATION, record
from servicekit.problems import FieldError, forbidden, invalid, not_found


def kind_of(organisation: MemberOrganisation) -> MemberOrganisationKind:
    """What the organisation is."""
    return MemberOrganisationKind(organisation.kind)


def summary(organisation: MemberOrganisation) -> schemas.OrganisationSummary:
    """The organisation, in short."""
    return schemas.OrganisationSummary(
        id=organisation.id,
        name=organisation.name,
        kind=kind_of(organisation),
        country=organisation.country,
        subject_id=organisation.subject_id,
    )


def shown(
    organisation: MemberOrganisation, subjects: Mapping[UUID, schemas.MemberSubject]
) -> schemas.MemberOrganisation:
    """The organisation, with the public record that it answers for."""
    return schemas.MemberOrganisation(
        **summary(organisation).model_dump(),
        subject=subjects.get(organisation.subject_id) if organisation.subject_id else None,
        roles=[role for role in Role if role in roles_of(kind_of(organisation))],
        closed_on=organisation.closed_on,
        created_at=organisation.created_at,
        updated_at=organisation.updated_at,
    )


def show(session: Session, directory: Directory, organisation: MemberOrganisation) -> schemas.MemberOrganisation:
    """One organisation, with the public record that it answers for."""
    subjects = directory.find_subjects(session, [organisation.subject_id] if organisation.subject_id else [])
    return shown(organisation, subjects)


def list_organisations(
    session: Session,
    directory: Directory,
    caller: Caller,
    *,
    kinds: Collection[MemberOrganisationKind],
    text: str | None,
    after: UUID | None,
    limit: int,
) -> tuple[list[schemas.MemberOrganisation], UUID | None]:
    """A page of the organisations that the caller may see, by name, and where the next one begins.

    Those who may delegate see the open coordinators too: they choose among them.
    """
    reach = caller.require_any(MEMBER_ORGANISATIONS_READ)
    conditions: list[ColumnElement[bool]] = []
    if not reach.everywhere:
        visible: ColumnElement[bool] = MemberOrganisation.id.in_(reach.organisation_ids)
        if caller.reach(DELEGATIONS_MANAGE).organisation_ids:
            visible = or_(visible, _is_open_coordinator())
        conditions.append(visible)
    if kinds:
        conditions.append(MemberOrganisation.kind.in_([kind.value for kind in kinds]))
    if text:
        conditions.append(MemberOrganisation.sort_name.contains(sort_key(text), autoescape=True))
    if after is not None:
        place = select(MemberOrganisation.sort_name, MemberOrganisation.id).where(MemberOrganisation.id == after)
        conditions.append(tuple_(MemberOrganisation.sort_name, MemberOrganisation.id) > place.scalar_subquery())
    order = (MemberOrganisation.sort_name, MemberOrganisation.id)
    found = session.scalars(select(MemberOrganisation).where(*conditions).order_by(*order).limit(limit + 1)).all()
    page = found[:limit]
    subjects = directory.find_subjects(session, [one.subject_id for one in page if one.subject_id])
    return [shown(one, subjects) for one in page], page[-1].id if len(found) > limit else None


def _is_open_coordinator() -> ColumnElement[bool]:
    is_open = or_(MemberOrganisation.closed_on.is_(None), MemberOrganisation.closed_on > func.current_date())
    return (MemberOrganisation.kind == MemberOrganisationKind.COORDINATOR.value) & is_open


def find_organisation(session: Session, organisation_id: UUID, *, lock: bool = False) -> MemberOrganisation:
    """The organisation; locked, nobody else changes it or its members until the transaction ends. 404 if not there."""
    found = session.get(MemberOrganisation, organisation_id, with_for_update=lock, populate_existing=lock)
    if found is None:
        raise not_found("organisation")
    return found


def create_organisation(
    session: Session, directory: Directory, caller: Caller, content: schemas.MemberOrganisationContent, actor: Actor
) -> MemberOrganisation:
    """Store a new organisation. Raises the 400 problem that names the field that cannot be."""
    caller.require(MEMBER_ORGANISATIONS_MANAGE)
    _check(session, directory, content)
    made = MemberOrganisation(
        kind=content.kind.value,
        name=content.name,
        sort_name=sort_key(content.name),
        country=content.country,
        subject_id=content.subject_id,
        closed_on=content.closed_on,
    )
    session.add(made)
    session.flush()
    record(session, ORGANISATION, made.id, Action.CREATED, actor)
    session.refresh(made)
    return made


def update_organisation(
    session: Session,
    directory: Directory,
    organisation: MemberOrganisation,
    content: schemas.MemberOrganisationContent,
    actor: Actor,
) -> None:
    """Change an organisation that is locked. Raises the 400 problem that names the field that cannot be."""
    if content.kind.value != organisation.kind:
        raise invalid(FieldError(pointer="/kind", code="fixed", detail="The kind stays as it was made."))
    closes_programme = content.closed_on is not None and content.kind is directory.programme_kind
    if closes_programme and organisation.closed_on is None:
        detail = "The organisation that runs the programme cannot be closed."
        raise invalid(FieldError(pointer="/closedOn", code="programme", detail=detail))
    if content.subject_id != organisation.subject_id:
        _check(session, directory, content)
    told = content_of(organisation)
    changed = [name for name in type(content).model_fields if getattr(told, name) != getattr(content, name)]
    if not changed:
        return
    organisation.name, organisation.sort_name = content.name, sort_key(content.name)
    organisation.country, organisation.subject_id = content.country, content.subject_id
    organisation.closed_on = content.closed_on
    organisation.version += 1
    organisation.updated_at = datetime.now(UTC)
    names = [str(type(content).model_fields[name].alias) for name in changed]
    record(session, ORGANISATION, organisation.id, Action.CHANGED, actor, names)


def content_of(organisation: MemberOrganisation) -> schemas.MemberOrganisationContent:
    """What a patch of the organisation is applied to."""
    return schemas.MemberOrganisationContent.model_construct(
        name=organisation.name,
        kind=kind_of(organisation),
        country=organisation.country,
        subject_id=organisation.subject_id,
        closed_on=organisation.closed_on,
    )


def _check(session: Session, directory: Directory, content: schemas.MemberOrganisationContent) -> None:
    if content.kind not in directory.kinds:
        names = ", ".join(sorted(kind.value for kind in directory.kinds))
        raise invalid(FieldError(pointer="/kind", code="kind", detail=f"This service has organisations of: {names}."))
    if content.subject_id is None:
        return
    wanted = directory.kinds[content.kind]
    subject = directory.find_subjects(session, [content.subject_id]).get(content.subject_id)
    if wanted is None:
        detail = "An organisation of this kind answers for no record."
        raise invalid(FieldError(pointer="/subjectId", code="no_subject", detail=detail))
    if subject is None or subject.kind != wanted:
        detail = f"There is no {wanted} with this identifier."
        raise invalid(FieldError(pointer="/subjectId", code="unknown", detail=detail))


def check_role(authority: Authority, organisation: MemberOrganisation, role: Role, pointer: str = "/role") -> None:
    """Whether by this right the role may be given in the organisation.

    Raises:
        Problem: 400 where no member of such an organisation has the role, 403 where it is above the caller's own.
    """
    fitting = roles_of(kind_of(organisation))
    if role not in fitting:
        names = ", ".join(one.value for one in Role if one in fitting)
        detail = f"Members of an organisation of this kind can be: {names}."
        raise invalid(FieldError(pointer=pointer, code="role", detail=detail))
    check_not_above(authority, [role])


def check_not_above(authority: Authority, roles: Sequence[Role]) -> None:
    """Raises the 403 problem where one of the roles is above the caller's own."""
    if not set(roles) <= granted_by(authority.role):
        raise forbidden("This role is above your own.")
