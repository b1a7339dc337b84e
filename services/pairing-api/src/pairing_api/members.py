"""The organisations and people of the service: which kinds there are, and what they answer for."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import literal, select, union_all
from sqlalchemy.orm import Session

from pairing_api.access import PERMISSIONS
from pairing_api.organisations.models import OrganisationRecord
from pairing_api.territories.models import TerritoryRecord
from servicekit.mail.invitations import invite_by_mail
from servicekit.members.directory import Directory
from servicekit.members.kinds import MemberOrganisationKind
from servicekit.members.schemas import MemberSubject


def find_subjects(session: Session, ids: Collection[UUID]) -> Mapping[UUID, MemberSubject]:
    """The territories and organisations of these ids; those that are not there are left out."""
    if not ids:
        return {}
    records = (("territory", TerritoryRecord), ("organisation", OrganisationRecord))
    statements = [
        select(literal(kind).label("kind"), table.id, table.slug, table.names["en"].astext.label("name")).where(
            table.id.in_(ids)
        )
        for kind, table in records
    ]
    rows = session.execute(union_all(*statements))
    return {row.id: MemberSubject(kind=row.kind, id=row.id, key=row.slug, name=row.name) for row in rows}


def find_by_key(session: Session, kind: str, key: str) -> UUID | None:
    """The territory or organisation with this slug."""
    table = TerritoryRecord if kind == "territory" else OrganisationRecord
    return session.scalar(select(table.id).where(table.slug == key))


MEMBERS = Directory(
    tag="Members",
    kinds={
        MemberOrganisationKind.TERRITORY_AUTHORITY: "territory",
        MemberOrganisationKind.COORDINATOR: None,
        MemberOrganisationKind.SUPPORTER: "organisation",
        MemberOrganisationKind.BUSINESS: "organisation",
        MemberOrganisationKind.PROGRAMME_TEAM: None,
        MemberOrganisationKind.EVALUATOR: None,
    },
    find_subjects=find_subjects,
    find_by_key=find_by_key,
    invited=invite_by_mail,
    permissions=PERMISSIONS,
    programme_kind=MemberOrganisationKind.PROGRAMME_TEAM,
    programme_name="Programme team",
)
