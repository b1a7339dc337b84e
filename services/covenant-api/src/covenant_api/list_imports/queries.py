"""What can be asked of imports, their findings and their differences."""

from pydantic import Field

from covenant_api.imports.findings import FindingCode, Severity
from covenant_api.list_imports.schemas import DifferenceAction, ImportState, UndoOutcome
from servicekit.parameters import Parameters

MOST_ITEMS = 200


class _Paged(Parameters):
    limit: int = Field(default=50, ge=1, le=MOST_ITEMS, description=f"Records a page, {MOST_ITEMS} at most")
    cursor: str | None = Field(
        default=None, max_length=100, description="Where the page begins: `nextCursor` of the one before"
    )


class ImportsQuery(_Paged):
    """Which imports."""

    state: list[ImportState] = Field(default=[], max_length=100, description="Only those in one of these states")


class FindingsQuery(_Paged):
    """Which findings."""

    severity: list[Severity] = Field(default=[], max_length=100, description="Only those of one of these severities")
    code: list[FindingCode] = Field(default=[], max_length=100, description="Only those of one of these codes")


class DifferencesQuery(_Paged):
    """Which differences."""

    action: list[DifferenceAction] = Field(default=[], max_length=100, description="Only those where this is done")
    undo: list[UndoOutcome] = Field(default=[], max_length=100, description="Only those where the undo did this")
