"""What a service says of itself so that organisations and people can be kept in it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from servicekit.access import Permission
from servicekit.members.kinds import MemberOrganisationKind
from servicekit.members.schemas import MemberSubject

FindSubjects = Callable[[Session, Collection[UUID]], Mapping[UUID, MemberSubject]]
FindByKey = Callable[[Session, str, str], UUID | None]
Invited = Callable[[Session, UUID], None]


def _say_nothing(session: Session, invitation_id: UUID) -> None:
    return None


@dataclass(frozen=True, kw_only=True)
class Directory:
    """The organisations and people of one service.

    Attributes:
        tag: Heading of the operations in the document.
        kinds: Kinds of organisation that the service has, each with the kind of public record that it answers for;
            None for those that answer for none.
        find_subjects: Public records by their ids; those that are not there are left out.
        find_by_key: The id of the public record of a kind that the demonstration's files know by a key.
        permissions: Every permission of the service.
        programme_kind: Kind of the organisation of the first administrator.
        programme_name: Its name.
        invited: Called in the transaction of an invitation that is made or sent again, with its id: sends the message.
    """

    tag: str
    kinds: Mapping[MemberOrganisationKind, str | None]
    find_subjects: FindSubjects
    find_by_key: FindByKey
    permissions: Collection[Permission]
    programme_kind: MemberOrganisationKind
    programme_name: str
    invited: Invited = _say_nothing
