"""The evidence of a record, as part of its answer."""

from typing import Any

from sqlalchemy import ScalarSelect, null
from sqlalchemy.orm import aliased

from pairing_api.sources.models import SourceRecord
from pairing_api.sources.schemas import Evidence
from servicekit.projections import Projection, from_table

_UNKNOWN = null()


def evidence(source_id: Any, *, status: Any, basis: Any, basis_strength: Any = _UNKNOWN) -> ScalarSelect[Any]:
    """The source with this id and what it says, given the columns that hold it; null where there is no source."""
    source = aliased(SourceRecord)
    projection = Projection(
        Evidence,
        {
            "title": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "licence": source.licence,
            "accessed_on": source.accessed_on,
            "basis": basis,
            "basis_strength": basis_strength,
            "status": status,
        },
    )
    return projection.one_of(from_table(source).where(source.id == source_id))


def evidence_of(model: Any) -> ScalarSelect[Any]:
    """The evidence of a record whose model has the evidence columns."""
    return evidence(model.source_id, basis=model.basis, basis_strength=model.basis_strength, status=model.source_status)
