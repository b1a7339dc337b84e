"""Storing the source that people name: one that is there already is taken, else a new one is made."""

from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from pairing_api.sources.content import EvidenceContent, FiguresSourceContent
from pairing_api.sources.models import SourceRecord


def evidence_columns(session: Session, content: EvidenceContent | None) -> dict[str, Any]:
    """The evidence columns of a record with this source."""
    return {
        "source_id": _source_id(session, content),
        "basis": content.basis if content else None,
        "basis_strength": content.basis_strength.value if content and content.basis_strength else None,
        "source_status": content.status.value if content else None,
    }


def figures_columns(session: Session, content: FiguresSourceContent | None, prefix: str = "figures") -> dict[str, Any]:
    """The columns of a territory whose figures, or what else has a source of its own, have this source.

    Args:
        prefix: What the names of the columns begin with.
    """
    return {
        f"{prefix}_source_id": _source_id(session, content),
        f"{prefix}_basis": content.basis if content else None,
        f"{prefix}_source_status": content.status.value if content else None,
    }


def _source_id(session: Session, content: FiguresSourceContent | None) -> UUID | None:
    if content is None:
        return None
    values = content.model_dump(include={"title", "publisher", "url", "licence", "accessed_on"}, by_alias=False)
    same = [getattr(SourceRecord, name).is_not_distinct_from(value) for name, value in values.items()]
    # Several can be alike but for their code, by which data files name them: always the same of them.
    found = session.scalars(select(SourceRecord.id).where(*same).order_by(SourceRecord.id).limit(1)).first()
    if found is not None:
        return found
    made = insert(SourceRecord).values(code=f"written-{uuid4()}", **values).returning(SourceRecord.id)
    return session.scalars(made).one()
