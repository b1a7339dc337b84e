"""Permissions, and which operation needs which.

Each service declares every permission once in its `access.py`, and there says of every operation of its API whether
all may call it, all who are signed in, or those who hold a permission. An operation without a rule keeps the service
from starting.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum, StrEnum
from typing import Any

from servicekit.members.kinds import OFFICER_ROLES, Role


class Scope(StrEnum):
    """What a token was given out for. It narrows what its holder may do, and never widens it."""

    READ = "iuc:read"
    WRITE = "iuc:write"
    MANAGE = "iuc:manage"


@dataclass(frozen=True, kw_only=True)
class Permission:
    """Something that somebody may do.

    Attributes:
        name: Such as `signatories.edit`.
        meaning: What it lets one do, in English.
        scope: What the token must have been given out for.
        own: Roles that have it for the records of the own organisation, and of those it acts for.
        everywhere: Roles that have it for all records, through a programme team, a covenant's secretariat or an
            evaluator.
    """

    name: str
    meaning: str
    scope: Scope
    own: frozenset[Role] = frozenset()
    everywhere: frozenset[Role] = frozenset()


class Open(Enum):
    """Rules of operations that need no permission."""

    PUBLIC = "public"
    SIGNED_IN = "signed in"


PUBLIC, SIGNED_IN = Open.PUBLIC, Open.SIGNED_IN
Rule = Open | Permission
Routes = Mapping[str, Rule]


def check_routes(routes: Routes, document: dict[str, Any]) -> None:
    """Hold the rules of a service against its document.

    Raises:
        RuntimeError: An operation has no rule, or a rule no operation.
    """
    operations = {one["operationId"] for operations in document["paths"].values() for one in operations.values()}
    without, unknown = sorted(operations - set(routes)), sorted(set(routes) - operations)
    if without or unknown:
        raise RuntimeError(f"operations without a rule of access: {without}; rules without an operation: {unknown}")


@dataclass(frozen=True, kw_only=True)
class RecordPermissions:
    """What can be done with the records of one kind: each a permission of its own."""

    read_private: Permission
    edit: Permission
    submit: Permission
    review: Permission
    publish: Permission
    create: Permission
    delete: Permission

    def all(self) -> tuple[Permission, ...]:
        """Each of them, in the order in which a record goes through them."""
        return tuple(getattr(self, one.name) for one in fields(self))


@dataclass(frozen=True, kw_only=True)
class RegisterPermissions(RecordPermissions):
    """The same for records of a register, which can be there twice and be merged."""

    merge: Permission


_READERS = frozenset({Role.STAFF, Role.EVALUATOR, Role.AUDITOR, Role.ADMINISTRATOR})
_STAFF = frozenset({Role.STAFF, Role.ADMINISTRATOR})


def record_permissions(kind: str, called: str) -> RegisterPermissions:
    """The permissions for the records of one kind, with the roles that have them everywhere in the platform.

    Args:
        kind: First part of their names, such as `signatories`.
        called: The records in English, such as `signatories`.
    """

    def may(verb: str, meaning: str, *own: Role, everywhere: frozenset[Role] = _STAFF) -> Permission:
        scope = Scope.READ if verb == "read_private" else Scope.WRITE
        name = f"{kind}.{verb}"
        return Permission(name=name, meaning=meaning, scope=scope, own=frozenset(own), everywhere=everywhere)

    owner = Role.OWNER
    return RegisterPermissions(
        read_private=may(
            "read_private", f"See drafts and earlier versions of {called}", *OFFICER_ROLES, everywhere=_READERS
        ),
        edit=may("edit", f"Edit drafts of {called}", owner, Role.EDITOR),
        submit=may("submit", f"Submit drafts of {called} for review", owner, Role.SUBMITTER),
        review=may("review", f"Return submitted drafts of {called} with a remark"),
        publish=may("publish", f"Publish drafts of {called}, and restore earlier versions", owner),
        create=may("create", f"Create {called}"),
        delete=may("delete", f"Delete {called}, with a reason"),
        merge=may("merge", f"Merge {called} that are the same"),
    )


def report_permissions(kind: str, called: str) -> RecordPermissions:
    """The permissions for records that belong to another one, which its authority makes itself, such as reports.

    Args:
        kind: First part of their names, such as `reports`.
        called: The records in English, such as `reports`.
    """
    owner, editor, submitter = Role.OWNER, Role.EDITOR, Role.SUBMITTER

    def may(verb: str, meaning: str, *own: Role, everywhere: frozenset[Role] = _STAFF) -> Permission:
        scope = Scope.READ if verb == "read_private" else Scope.WRITE
        name = f"{kind}.{verb}"
        return Permission(name=name, meaning=meaning, scope=scope, own=frozenset(own), everywhere=everywhere)

    return RecordPermissions(
        read_private=may(
            "read_private", f"See drafts and earlier versions of {called}", *OFFICER_ROLES, everywhere=_READERS
        ),
        edit=may("edit", f"Edit drafts of {called}", owner, editor),
        submit=may("submit", f"Submit drafts of {called} for review", owner, submitter),
        review=may("review", f"Return submitted drafts of {called} with a remark"),
        publish=may("publish", f"Complete drafts of {called}, which makes them public", owner, submitter),
        create=may("create", f"Begin {called}", owner, editor),
        delete=may("delete", f"Delete {called} that are public, with a reason", owner),
    )


# Permissions that every service has alike.
DRAFTS_READ = Permission(
    name="drafts.read",
    meaning="List drafts, of those records whose drafts one may see",
    scope=Scope.READ,
    own=OFFICER_ROLES,
    everywhere=_READERS,
)
CONTACTS_READ = Permission(
    name="contacts.read",
    meaning="See the private contact of a record",
    scope=Scope.READ,
    own=OFFICER_ROLES,
    everywhere=_STAFF,
)
CONTACTS_EDIT = Permission(
    name="contacts.edit",
    meaning="Change the private contact of a record",
    scope=Scope.WRITE,
    own=frozenset({Role.OWNER, Role.EDITOR}),
    everywhere=_STAFF,
)
CHANGES_READ = Permission(
    name="changes.read",
    meaning="Read the log of all changes",
    scope=Scope.READ,
    everywhere=_STAFF | {Role.AUDITOR},
)
MEMBER_ORGANISATIONS_READ = Permission(
    name="member_organisations.read",
    meaning="See organisations whose members sign in, and their delegations",
    scope=Scope.MANAGE,
    own=OFFICER_ROLES,
    everywhere=_STAFF | {Role.AUDITOR},
)
MEMBER_ORGANISATIONS_MANAGE = Permission(
    name="member_organisations.manage",
    meaning="Create, change and close organisations whose members sign in",
    scope=Scope.MANAGE,
    everywhere=_STAFF,
)
MEMBERS_READ = Permission(
    name="members.read",
    meaning="See who belongs to an organisation, and who is invited",
    scope=Scope.MANAGE,
    own=frozenset({Role.OWNER}),
    everywhere=_STAFF | {Role.AUDITOR},
)
MEMBERS_INVITE = Permission(
    name="members.invite",
    meaning="Invite people into an organisation, with no role above the own one",
    scope=Scope.MANAGE,
    own=frozenset({Role.OWNER}),
    everywhere=_STAFF,
)
MEMBERS_MANAGE = Permission(
    name="members.manage",
    meaning="Change roles of members and end memberships, of roles not above the own one",
    scope=Scope.MANAGE,
    own=frozenset({Role.OWNER}),
    everywhere=_STAFF,
)
DELEGATIONS_MANAGE = Permission(
    name="delegations.manage",
    meaning="Let a coordinator act for an organisation until a day, and end that",
    scope=Scope.MANAGE,
    own=frozenset({Role.OWNER}),
    everywhere=_STAFF,
)
PEOPLE_READ = Permission(
    name="people.read",
    meaning="See who has signed in, with name and address",
    scope=Scope.MANAGE,
    everywhere=_STAFF | {Role.AUDITOR},
)
PEOPLE_MANAGE = Permission(
    name="people.manage",
    meaning="Erase the personal data of somebody who asks for it",
    scope=Scope.MANAGE,
    everywhere=_STAFF,
)
CLIENTS_READ = Permission(
    name="clients.read",
    meaning="See the programs that may call by themselves",
    scope=Scope.MANAGE,
    everywhere=_STAFF | {Role.AUDITOR},
)
CLIENTS_MANAGE = Permission(
    name="clients.manage",
    meaning="Register programs that may call by themselves, change their secrets and remove them",
    scope=Scope.MANAGE,
    everywhere=_STAFF,
)
SHARED_PERMISSIONS = (
    DRAFTS_READ,
    CONTACTS_READ,
    CONTACTS_EDIT,
    CHANGES_READ,
    MEMBER_ORGANISATIONS_READ,
    MEMBER_ORGANISATIONS_MANAGE,
    MEMBERS_READ,
    MEMBERS_INVITE,
    MEMBERS_MANAGE,
    DELEGATIONS_MANAGE,
    PEOPLE_READ,
    PEOPLE_MANAGE,
    CLIENTS_READ,
    CLIENTS_MANAGE,
)
