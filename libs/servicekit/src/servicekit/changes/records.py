"""What a kind of record is to the record of changes, and who acts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal_column, true

from servicekit.projections import Projection


@dataclass(frozen=True, kw_only=True)
class RecordKind:
    """A kind of record whose changes are recorded.

    Example:
        SIGNATORY = RecordKind(
            name="signatory",
            content=Projection(SignatoryContent, {"names": Signatory.names, "country": Signatory.country}),
            source=records(Signatory),
            id=Signatory.id,
            is_public=Signatory.status != "pending",
        )

    Attributes:
        name: On the wire and in the database: lower-case, words joined by hyphens.
        content: The record's own content, by the schema that also checks what people write. Nothing in it is derived
            from other records, and no moment of the last change, or every change of theirs would be one of this.
        source: Statement without columns: the tables.
        id: The column that identifies the record.
        is_public: Which records the public sees; all of them if not given.
        private: Fields that are not in the content, by the names under which their change is told; their values are
            compared and never stored in the record of changes.
    """

    name: str
    content: Projection
    source: Select[Any]
    id: Any
    is_public: ColumnElement[bool] | None = None
    private: Mapping[str, Any] = field(default_factory=dict)

    def contents(self) -> Select[tuple[UUID, Any, bool, Any]]:
        """All records: `id`, `content` (jsonb), `is_public`, `private` (jsonb). Add conditions on `kind.id`."""
        hidden: list[Any] = []
        for name, expression in self.private.items():
            hidden += [literal_column(f"'{name}'"), expression]
        return self.source.with_only_columns(
            self.id.label("id"),
            self.content.jsonb().label("content"),
            (true() if self.is_public is None else self.is_public).label("is_public"),
            func.jsonb_build_object(*hidden).label("private"),
            maintain_column_froms=True,
        )


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Who makes a change: a person or a client for an organisation, or a part of the platform itself.

    Attributes:
        organisation_id: The organisation whose membership allowed it.
        acting_for_id: The organisation on whose behalf, where a delegation allowed it.
        origin: The part of the platform, such as `import`; None where a person or client asks.
    """

    person_id: UUID | None = None
    client_id: str | None = None
    organisation_id: UUID | None = None
    acting_for_id: UUID | None = None
    request_id: str | None = None
    origin: str | None = None

    @classmethod
    def system(cls, origin: str) -> Self:
        """A part of the platform, where nobody asked over HTTP: `import`, `demo`, `reference`, `migration`."""
        return cls(origin=origin)
