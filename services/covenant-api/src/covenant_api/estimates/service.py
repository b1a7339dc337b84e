"""Estimates: loaded by the staff, and made into inventories that a signatory can begin from."""

import hashlib
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from sqlalchemy import insert, select, tuple_
from sqlalchemy.orm import Session

from covenant_api.estimates.models import EstimateFile, EstimateValue
from covenant_api.estimates.reading import Finder, Taken, is_known, read_estimates, told
from covenant_api.estimates.schemas import EstimateFile as EstimateFileSchema
from covenant_api.estimates.schemas import EstimateFileItem, EstimateRow, EstimateSet
from covenant_api.exchange.context import rules_of
from covenant_api.exchange.opening import open_grids
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.table_limits import MOST_ROWS
from covenant_api.inventories.content import InventoryContent
from covenant_api.reporting.codes import SECTOR_OF, Quality, Subsector
from covenant_api.signatories.models import ExternalId, Signatory
from servicekit.figures import on_the_wire
from servicekit.problems import FieldError, invalid, not_found

_MOST_CELLS: Final = 1_000_000
_LONGEST_NOTE: Final = 2_000


def load(session: Session, name: str, content: bytes, person_id: UUID | None) -> EstimateFile:
    """Read a file and keep its estimates.

    Raises:
        Problem: 400 for a file that is refused as a whole, and for one without a row that can be taken.
    """
    try:
        is_workbook, grids = open_grids(content, is_known, most_rows=MOST_ROWS, most_cells=_MOST_CELLS)
    except FileRefused as refused:
        raise invalid(FieldError(pointer="", code=refused.code, detail=f"The file is refused: {refused}.")) from None
    found = read_estimates(grids, lambda rows: _finder(session, rows), exact=not is_workbook)
    if not found.taken:
        first = next(iter(found.remarks), None)
        detail = "The file has no row that can be taken."
        if first is not None:
            detail += f" The first fault is in {first.sheet}!{first.cell}: {first.detail}"
        raise invalid(FieldError(pointer="", code="no-rows", detail=detail))
    made = EstimateFile(
        file_name=name,
        file_size=len(content),
        file_digest=hashlib.sha256(content).hexdigest(),
        rows_taken=len(found.taken),
        rows_rejected=found.rejected,
        signatory_count=len({one.signatory_id for one in found.taken}),
        findings=list(told(found.remarks)),
        uploaded_by_id=person_id,
    )
    session.add(made)
    session.flush()
    session.execute(insert(EstimateValue), [_value(made.id, at, one) for at, one in enumerate(found.taken)])
    session.refresh(made)
    return made


def _value(file_id: UUID, position: int, taken: Taken) -> dict[str, Any]:
    row = taken.row
    return {
        "file_id": file_id,
        "position": position,
        "signatory_id": taken.signatory_id,
        "year": row.year,
        "subsector": row.subsector.value,
        "scope": row.scope.value,
        "value_t": row.value_t,
        "carrier": row.carrier.value if row.carrier else None,
        "amount": row.amount,
        "unit": row.unit,
        "source": row.source,
        "licence": row.licence,
    }


def _finder(session: Session, rows: Sequence[EstimateRow]) -> Finder:
    """Finds signatories by what all the rows name, in two statements."""
    named = {(row.scheme, row.identifier) for row in rows if row.scheme and row.identifier}
    ids = {row.signatory_id for row in rows if row.signatory_id is not None}
    by_name: dict[tuple[str, str], UUID] = {}
    for part in _parts(sorted(named)):
        statement = select(ExternalId.scheme, ExternalId.value, ExternalId.signatory_id)
        for scheme, value, signatory_id in session.execute(
            statement.where(tuple_(ExternalId.scheme, ExternalId.value).in_(part))
        ):
            by_name[scheme, value] = signatory_id
    known = {
        one
        for part in _parts(sorted(ids))
        for one in session.scalars(select(Signatory.id).where(Signatory.id.in_(part)))
    }

    def find(row: EstimateRow) -> UUID | None:
        if row.signatory_id is not None:
            return row.signatory_id if row.signatory_id in known else None
        return by_name.get((row.scheme or "", row.identifier or ""))

    return find


def _parts(values: Sequence[Any], size: int = 5_000) -> Iterable[Sequence[Any]]:
    return (values[at : at + size] for at in range(0, len(values), size))


def listed(session: Session) -> list[EstimateFile]:
    """The files, the newest first."""
    return list(session.scalars(select(EstimateFile).order_by(EstimateFile.id.desc())))


def find(session: Session, file_id: UUID) -> EstimateFile:
    """The file of this id. Raises the 404 problem for none."""
    found = session.get(EstimateFile, file_id)
    if found is None:
        raise not_found("file of estimates")
    return found


def delete(session: Session, file_id: UUID) -> None:
    """Delete a file with its estimates. Inventories that were begun from it stay. Raises the 404 problem for none."""
    session.delete(find(session, file_id))
    session.flush()


def shown_item(one: EstimateFile) -> EstimateFileItem:
    """A file as the list shows it."""
    return EstimateFileItem(**_shown(one))


def shown(one: EstimateFile) -> EstimateFileSchema:
    """A file with its findings."""
    return EstimateFileSchema.model_validate({**_shown(one), "findings": one.findings})


def _shown(one: EstimateFile) -> dict[str, Any]:
    return {
        "id": one.id,
        "file_name": one.file_name,
        "file_size": one.file_size,
        "file_digest": one.file_digest,
        "rows_taken": one.rows_taken,
        "rows_rejected": one.rows_rejected,
        "signatory_count": one.signatory_count,
        "uploaded_by": one.uploaded_by_id,
        "uploaded_at": one.uploaded_at,
    }


def estimates_for(session: Session, signatory_id: UUID) -> list[EstimateSet]:
    """What there is for a signatory, each year and file as an inventory to begin from."""
    rows = session.execute(
        select(EstimateValue, EstimateFile.file_name)
        .join(EstimateFile, EstimateFile.id == EstimateValue.file_id)
        .where(EstimateValue.signatory_id == signatory_id)
        .order_by(EstimateValue.year.desc(), EstimateValue.file_id.desc(), EstimateValue.position)
    )
    sets: dict[tuple[int, UUID], list[EstimateValue]] = {}
    names: dict[UUID, str] = {}
    for value, name in rows:
        sets.setdefault((value.year, value.file_id), []).append(value)
        names[value.file_id] = name
    rules = rules_of(session, signatory_id)
    reference = {"code": rules.code, "version": rules.version}
    return [
        EstimateSet(
            file_id=file_id,
            file_name=names[file_id],
            year=year,
            sources=_each_once(one.source for one in values),
            licences=_each_once(one.licence for one in values),
            value_count=len(values),
            content=_content(signatory_id, reference, year, values),
        )
        for (year, file_id), values in sets.items()
    ]


def _each_once(texts: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))


def _content(
    signatory_id: UUID, rule_set: dict[str, str], year: int, values: Sequence[EstimateValue]
) -> InventoryContent:
    cells: dict[tuple[str, str], dict[str, Any]] = {}
    lines: list[dict[str, Any]] = []
    for one in values:
        place = {"sector": SECTOR_OF[Subsector(one.subsector)], "subsector": one.subsector, "scope": one.scope}
        whence = f"Estimate: {one.source}" + (f" ({one.licence})" if one.licence else "")
        if one.amount is not None and one.unit is not None:
            stated = {"co2eT": _wire(one.value_t)} if one.value_t is not None else {}
            lines.append(
                {
                    "id": f"e{len(lines) + 1}",
                    **place,
                    "carrier": one.carrier,
                    "amount": _wire(one.amount),
                    "unit": one.unit,
                    "source": whence,
                    "quality": Quality.LOW,
                    **stated,
                }
            )
        elif (one.subsector, one.scope) not in cells:
            cells[one.subsector, one.scope] = {
                **place,
                "valueT": _wire(one.value_t),
                "explanation": whence,
                "quality": Quality.LOW,
            }
        else:
            # Several carriers of one cell: they add up.
            cell = cells[one.subsector, one.scope]
            cell["valueT"] = _wire(Decimal(repr(cell["valueT"])) + (one.value_t or Decimal(0)))
    sources = "; ".join(_each_once(one.source for one in values))
    note = f"Begun from estimates: {sources}"[:_LONGEST_NOTE]
    return InventoryContent.model_validate(
        {
            "signatoryId": signatory_id,
            "ruleSet": rule_set,
            "year": year,
            "provenanceNote": note,
            "cells": list(cells.values()),
            "lines": lines,
        }
    )


def _wire(value: Decimal | None) -> int | float | None:
    return None if value is None else on_the_wire(value)
