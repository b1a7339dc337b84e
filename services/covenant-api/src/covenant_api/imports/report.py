"""What an import leaves behind for people: the report as CSV, and the summary in one line."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TextIO

from covenant_api.imports.findings import Finding, Severity

REPORT_COLUMNS: Final = ("row", "column", "value", "code", "reason", "severity")

# A spreadsheet takes a text that begins with one of these for a formula; a plain number is harmless.
_FORMULA_START: Final = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
_PLAIN_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


@dataclass(frozen=True, slots=True)
class Summary:
    """How many rows became what. The first four add up to the rows of the file; notices are not counted."""

    created: int
    updated: int
    unchanged: int
    rejected: int
    warnings: int

    def line(self) -> str:
        """The summary for people and scripts, in one line."""
        return (
            f"created={self.created} updated={self.updated} unchanged={self.unchanged} "
            f"rejected={self.rejected} warnings={self.warnings}"
        )


def count_warnings(findings: Iterable[Finding]) -> int:
    """Count the findings that are warnings."""
    return sum(finding.severity is Severity.WARNING for finding in findings)


def write_report(findings: Iterable[Finding], target: TextIO) -> None:
    """Write findings as CSV (RFC 4180) to a text stream that was opened with `newline=""`."""
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(REPORT_COLUMNS)
    for finding in findings:
        texts = (finding.column, finding.value, finding.code.value, finding.reason, finding.severity.value)
        writer.writerow((finding.row, *map(_harmless, texts)))


def _harmless(text: str) -> str:
    if _FORMULA_START.match(text) and not _PLAIN_NUMBER.fullmatch(text):
        return "'" + text
    return text
