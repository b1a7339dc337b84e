"""The source of a record as its content has it."""

from typing import Any

from sqlalchemy import ScalarSelect
from sqlalchemy.orm import aliased

from pairing_api.sources.content import EvidenceContent, FiguresSourceContent
from pairing_api.sources.models import SourceRecord
from servicekit.projections import Projection, from_table


def evidence_content(model: Any) -> ScalarSelect[Any]:
    """The evidence of a record whose model has the evidence columns; null where it has none."""
    source = aliased(SourceRecord)
    fields = {
        **_fields(source),
        "basis": model.basis,
        "status": model.source_status,
        "basis_strength": model.basis_strength,
    }
    return Projection(EvidenceContent, fields).one_of(from_table(source).where(source.id == model.source_id))


def figures_source_content(source_id: Any, *, basis: Any, status: Any) -> ScalarSelect[Any]:
    """The source of figures, given the columns that hold it; null where there is none."""
    source = aliased(SourceRecord)
    fields = {**_fields(source), "basis": basis, "status": status}
    return Projection(FiguresSourceContent, fields).one_of(from_table(source).where(source.id == source_id))


def _fields(source: Any) -> dict[str, Any]:
    return {name: getattr(source, name) for name in ("title", "publisher", "url", "licence", "accessed_on")}
