"""The organisations and people of the service: which kinds there are, and what they answer for."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from covenant_api.access import PERMISSIONS
from covenant_api.signatories.models import Signatory
from servicekit.mail.invitations import invite_by_mail
from servicekit.members.directory import Directory
from servicekit.members.kinds import MemberOrganisationKind
from servicekit.members.schemas import MemberSubject


def find_subjects(session: Session, ids: Collection[UUID]) -> Mapping[UUID, MemberSubject]:
    """The signatories of these ids; those that are not there are left out."""
    if not ids:
        return {}
    rows = session.execute(select(Signatory.id, Signatory.name).where(Signatory.id.in_(ids)))
    return {row.id: MemberSubject(kind="signatory", id=row.id, key=str(row.id), name=row.name) for row in rows}


def find_by_key(session: Session, kind: str, key: str) -> UUID | None:
    """The signatory of the demonstration with this key."""
    return session.scalar(select(Signatory.id).where(Signatory.demo_key == key))


MEMBERS = Directory(
    tag="members",
    kinds={
        MemberOrganisationKind.SIGNATORY_AUTHORITY: "signatory",
        MemberOrganisationKind.COORDINATOR: None,
        MemberOrganisationKind.SUPPORTER: None,
        MemberOrganisationKind.COVENANT_SECRETARIAT: None,
        MemberOrganisationKind.PROGRAMME_TEAM: None,
        MemberOrganisationKind.EVALUATOR: None,
    },
    find_subjects=find_subjects,
    find_by_key=find_by_key,
    invited=invite_by_mail,
    permissions=PERMISSIONS,
    programme_kind=MemberOrganisationKind.COVENANT_SECRETARIAT,
    programme_name="Covenant secretariat",
)
