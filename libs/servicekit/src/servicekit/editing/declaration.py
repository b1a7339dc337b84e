"""What a service declares of a kind of record that people edit."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from servicekit.access import RecordPermissions
from servicekit.changes.records import RecordKind
from servicekit.schemas import WireModel


def _no_check(session: Session, record_id: UUID, content: Any) -> None:
    return None


def _always_ready(session: Session, record_id: UUID, content: Any, published: Mapping[str, Any] | None) -> None:
    return None


@dataclass(frozen=True, kw_only=True)
class Editing:
    """A kind of record that people edit.

    Attributes:
        kind: The kind, whose content is what is edited: its schema checks what people write.
        noun: What one is called in texts, such as `signatory`.
        officer_fields: Fields, by their names on the wire, that those may change who edit their own record; all others
            are for those who may edit everywhere.
        permissions: Who may do what; `editing_rules` says which operation needs which.
        store: `(session, id, content, new)`: write this content into the record's tables; the record is new, or there.
        restore: The same as `store` where an earlier version is brought back with all its fields; `store` if not given.
        remove: `(session, id)`: delete the record.
        resolve: `(session, text)`: the id of the published record that this last part of an address means, where
            records have other names than ids; None where there is none. Ids are understood in any case.
        key: `(session, id)`: the last part of the record's public address, where it is not the id.
        title: The field that says what a record is called, by its name on the wire: names in languages, or one text or
            number.
        belongs_to: The field, by its name on the wire, that has the id of the record this one belongs to, such as
            `signatoryId` of a report: who answers for that record answers for this one. It stays what it was at first.
            Where it is not given a record belongs to itself.
        check: `(session, id, content)`: what the schema alone cannot know, such as that a record named exists; raises
            a problem that names the field. Asked when a draft is saved, and again before it is published.
        ready: `(session, id, content, published)`: what a draft may lack, and what is published may not; raises a
            problem that names the fields. `published` is what is published now, None where nothing is. Asked before a
            draft is handed in or published.
    """

    kind: RecordKind
    noun: str
    officer_fields: frozenset[str]
    permissions: RecordPermissions
    store: Callable[[Session, UUID, Any, bool], None]
    remove: Callable[[Session, UUID], None]
    restore: Callable[[Session, UUID, Any, bool], None] | None = None
    resolve: Callable[[Session, str], UUID | None] | None = None
    key: Callable[[Session, UUID], str] | None = None
    title: str = "names"
    belongs_to: str | None = None
    check: Callable[[Session, UUID, Any], None] = field(default=_no_check)
    ready: Callable[[Session, UUID, Any, Mapping[str, Any] | None], None] = field(default=_always_ready)

    @property
    def content(self) -> type[WireModel]:
        """The schema of what is edited."""
        return self.kind.content.schema

    @property
    def fields(self) -> frozenset[str]:
        """All fields, by their names on the wire."""
        return frozenset(self.kind.content.names)

    def attribute(self, field_name: str) -> str:
        """The attribute of the content that has this name on the wire."""
        return next(name for wire, name in self.kind.content.names.items() if wire == field_name)

    def subject_of(self, record_id: UUID, content: Any) -> UUID:
        """The record that one with this content belongs to."""
        return record_id if self.belongs_to is None else UUID(str(getattr(content, self.attribute(self.belongs_to))))
