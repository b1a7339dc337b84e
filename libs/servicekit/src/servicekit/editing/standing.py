"""How a record stands: what is published of it, its draft, and the entity tag of both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from fastapi.exceptions import RequestValidationError
from sqlalchemy import Text, cast, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from servicekit.changes.models import Change
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Draft
from servicekit.problems import not_found
from servicekit.writing.bodies import checked, plain


@dataclass(frozen=True)
class Standing:
    """How a record stands in one transaction.

    Attributes:
        version: Of its last change, a deletion too; 0 where it was never published.
        published: Its content; None where it is not published.
        draft: The draft, where there is one.
        subject_id: The record that it belongs to, whose authority edits it.
    """

    editing: Editing
    record_id: UUID
    version: int
    published: Mapping[str, Any] | None
    draft: Draft | None
    subject_id: UUID

    @property
    def exists(self) -> bool:
        """Whether there is anything of it, published or drafted."""
        return self.published is not None or self.draft is not None

    @property
    def etag(self) -> str:
        """The entity tag of the record and its draft."""
        return f'"{self.version}-{self.draft.revision if self.draft else 0}"'

    @property
    def content(self) -> dict[str, Any]:
        """What it will be when the draft is published."""
        return {**(self.published or {}), **(self.draft.content if self.draft else {})}

    @property
    def changed_fields(self) -> list[str]:
        """Fields in which the draft differs from what is published."""
        if self.draft is None:
            return []
        return sorted(differing(self.published or {}, self.content))


def differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> set[str]:
    """Names of fields that are not the same in both."""
    absent = object()
    return {name for name in {*old, *new} if old.get(name, absent) != new.get(name, absent)}


def normal(editing: Editing, content: Mapping[str, Any]) -> dict[str, Any]:
    """The content as it is written on the wire; as it is where it does not keep to today's rules."""
    try:
        return plain(checked(editing.content, content))
    except RequestValidationError:
        return dict(content)


def identify(session: Session, editing: Editing, text: str) -> UUID:
    """The id that the last part of an address means. Raises the 404 problem where it means none."""
    found = None if editing.resolve is None else editing.resolve(session, text)
    if found is None:
        try:
            found = UUID(text)
        except ValueError:
            raise not_found(f"{editing.noun}, or none that you may see") from None
    return found


def subject_of(session: Session, editing: Editing, record_id: UUID) -> UUID:
    """The record that this one belongs to, also where this one was deleted.

    Raises:
        Problem: 404 where there never was such a record.
    """
    if editing.belongs_to is None:
        return record_id
    kind, field = editing.kind, editing.belongs_to
    found = session.scalar(
        select(Draft.subject_id).where(Draft.kind == kind.name, Draft.record_id == record_id)
    ) or session.scalar(
        kind.source.with_only_columns(
            kind.content.expressions[editing.attribute(field)], maintain_column_froms=True
        ).where(kind.id == record_id)
    )
    if found is None:
        last = func.coalesce(Change.after[field], Change.before[field]).op("#>>")(cast([], ARRAY(Text)))
        of_it = (Change.kind == kind.name, Change.record_id == record_id, last.is_not(None))
        found = session.scalar(select(last).where(*of_it).order_by(Change.version.desc()).limit(1))
    if found is None:
        raise not_found("record, or none that you may see")
    return UUID(str(found))


def hold(session: Session, editing: Editing, record_id: UUID) -> None:
    """Keep everybody else from changing this record or its draft until the transaction ends."""
    number = func.hashtextextended(f"record {editing.kind.name} {record_id}", 0)
    session.execute(select(func.pg_advisory_xact_lock(number)))


def read_standing(session: Session, editing: Editing, record_id: UUID, subject_id: UUID | None = None) -> Standing:
    """How the record stands now.

    Args:
        subject_id: The record that it belongs to, where that is known already.
    """
    kind = editing.kind
    found = kind.contents().where(kind.id == record_id).subquery("found")
    published = session.scalar(select(found.c.content))
    of_it = (Change.kind == kind.name, Change.record_id == record_id)
    version = session.scalar(select(func.coalesce(func.max(Change.version), 0)).where(*of_it))
    draft = session.get(Draft, (kind.name, record_id), populate_existing=True)
    subject = subject_id or subject_of(session, editing, record_id)
    return Standing(editing, record_id, int(version or 0), published and normal(editing, published), draft, subject)
