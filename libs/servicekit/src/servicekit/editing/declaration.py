"""What a service declares of a kind of record that people edit."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from servicekit.access import Permission
from servicekit.changes.records import RecordKind
from servicekit.schemas import WireModel


@dataclass(frozen=True, kw_only=True)
class EditPermissions:
    """Who may do what with records of a kind.

    Attributes:
        read: See draft, versions, changes and private contact.
        edit: Save and throw away a draft, and keep the private contact.
        submit: Hand a draft in.
        review: Give it back with a remark.
        publish: Make it public, also by restoring an earlier version.
        create: Make a new record.
        delete: Delete a record, and bring a deleted one back.
    """

    read: Permission
    edit: Permission
    submit: Permission
    review: Permission
    publish: Permission
    create: Permission
    delete: Permission


def _no_check(session: Session, record_id: UUID, content: Any) -> None:
    return None


@dataclass(frozen=True, kw_only=True)
class Editing:
    """A kind of record that people edit.

    Attributes:
        kind: The kind, whose content is what is edited: its schema checks what people write.
        noun: What one is called in texts, such as `signatory`.
        officer_fields: Fields, by their names on the wire, that those may change who edit their own record; all others
            are for those who may edit everywhere.
        permissions: Who may do what.
        store: `(session, id, content, new)`: write this content into the record's tables; the record is new, or there.
        remove: `(session, id)`: delete the record.
        resolve: `(session, text)`: the id of the published record that this last part of an address means, where
            records have other names than ids; None where there is none. Ids are understood in any case.
        key: `(session, id)`: the last part of the record's public address, where it is not the id.
        check: `(session, id, content)`: what the schema alone cannot know, such as that a record named exists; raises
            a problem that names the field. Asked when a draft is saved, and again before it is published.
    """

    kind: RecordKind
    noun: str
    officer_fields: frozenset[str]
    permissions: EditPermissions
    store: Callable[[Session, UUID, Any, bool], None]
    remove: Callable[[Session, UUID], None]
    resolve: Callable[[Session, str], UUID | None] | None = None
    key: Callable[[Session, UUID], str] | None = None
    check: Callable[[Session, UUID, Any], None] = field(default=_no_check)

    @property
    def content(self) -> type[WireModel]:
        """The schema of what is edited."""
        return self.kind.content.schema

    @property
    def fields(self) -> frozenset[str]:
        """All fields, by their names on the wire."""
        return frozenset(self.kind.content.names)

    def rules(self) -> dict[str, Permission]:
        """The permission of each operation that `editing_router` makes, by the operation's id."""
        one, allowed = self.kind.name.replace("-", "_"), self.permissions
        return {
            f"create_{one}": allowed.create,
            f"get_{one}_draft": allowed.read,
            f"update_{one}_draft": allowed.edit,
            f"discard_{one}_draft": allowed.edit,
            f"submit_{one}_draft": allowed.submit,
            f"return_{one}_draft": allowed.review,
            f"publish_{one}_draft": allowed.publish,
            f"delete_{one}": allowed.delete,
            f"list_{one}_versions": allowed.read,
            f"get_{one}_version": allowed.read,
            f"restore_{one}": allowed.publish,
            f"get_{one}_contact": allowed.read,
            f"replace_{one}_contact": allowed.edit,
            f"delete_{one}_contact": allowed.edit,
            f"list_{one}_changes": allowed.read,
        }
