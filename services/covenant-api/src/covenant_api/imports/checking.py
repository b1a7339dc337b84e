"""Every row of a list answered for: taken, taken with remarks, or rejected."""

from collections.abc import Callable
from dataclasses import dataclass

from covenant_api.imports import plausibility
from covenant_api.imports.columns import Column
from covenant_api.imports.findings import Finding, FindingCode, Severity
from covenant_api.imports.plausibility import Surroundings
from covenant_api.imports.reading import Table
from covenant_api.imports.signatory_rows import RowParser, SignatoryRow

_COLUMN_ORDER = {column.value: order for order, column in enumerate(Column)}


@dataclass(frozen=True, slots=True)
class CheckedList:
    """What a file comes to.

    `rows` are the signatories by organisation id in the file's order; `repeated` counts rows that say again
    what an earlier one said, `rejected` those that are not taken: with `rows` they are all rows of the file.
    `unlinked` are the ids whose group reference must not become a link. `columns` are those the file has.
    """

    rows: dict[str, SignatoryRow]
    repeated: int
    rejected: int
    unlinked: frozenset[str]
    columns: frozenset[Column]
    findings: tuple[Finding, ...]


def check_table(table: Table, iso_code: Callable[[str], str | None], surroundings: Surroundings) -> CheckedList:
    """Parse and check all rows of an opened table. Raises FileRefused where it turns out to be damaged."""
    parser = RowParser(table.header, iso_code)
    rows: dict[str, SignatoryRow] = {}
    findings: list[Finding] = []
    repeated = rejected = 0
    for numbered in table.rows:
        row = parser.parse(numbered)
        findings += parser.findings
        if row is None:
            rejected += 1
            continue
        earlier = rows.setdefault(row.organisation_id, row)
        if earlier is row:
            findings += plausibility.check_row(row, surroundings, table.header.columns, iso_code)
            continue
        finding = plausibility.check_id(row, earlier)
        if finding.code is FindingCode.ID_REPEATED:
            rejected += 1
        else:
            repeated += 1
        findings.append(finding)
    groups = plausibility.check_groups(rows, surroundings.registered, table.header.columns)
    taken = list(rows.values())
    findings += groups.findings
    findings += plausibility.check_names(taken, surroundings.fold)
    findings += plausibility.check_gcom_ids(taken)
    return CheckedList(
        rows=rows,
        repeated=repeated,
        rejected=rejected,
        unlinked=groups.unlinked,
        columns=table.header.columns,
        findings=(*table.findings, *findings),
    )


def in_order(findings: tuple[Finding, ...]) -> list[Finding]:
    """Sort findings as a reader goes through the file: by row, then by column; errors first."""
    return sorted(
        findings,
        key=lambda one: (
            one.row,
            one.severity is not Severity.ERROR,
            _COLUMN_ORDER.get(one.column, -1),
            one.code.value,
        ),
    )
