"""Uploaded workbooks on the wire."""

from datetime import datetime
from typing import Final
from uuid import UUID

from pydantic import Field

from servicekit.schemas import Code, WireModel

LARGEST_FILE_BYTES: Final = 10_000_000
KEPT_DAYS: Final = 7


class FileFormat(Code):
    """What a file is."""

    WORKBOOK = "workbook", "The reporting workbook (XLSX)"
    ECRF = "ecrf", "The tables of the Common Reporting Framework (eCRF, XLSX)"
    CSV = "csv", "The matrix and the lines of an inventory as one table (CSV)"


class UploadState(Code):
    """Where an uploaded file stands."""

    READY = "ready", "What it would change is known and waits to be confirmed"
    CONFIRMED = "confirmed", "It is in the drafts"
    DISCARDED = "discarded", "It was given up"
    EXPIRED = "expired", f"Nobody confirmed it within {KEPT_DAYS} days"


class RecordAction(Code):
    """What an upload does to a draft."""

    CREATED = "created", "A new draft comes to be"
    UPDATED = "updated", "The draft changes, or a draft of what is public comes to be"
    UNCHANGED = "unchanged", "The file says what is there already"


class UploadSeverity(Code):
    """How grave a finding of an upload is."""

    ERROR = "error", "Of a cell: it is not taken. Of a check: the draft cannot be completed before it is mended"
    WARNING = "warning", "It is taken; look at it"
    BLOCKER = "blocker", "The report can be completed, and a badge cannot be earned by it"
    NOTICE = "notice", "It is taken, and this is how it was understood"


class UploadedList(WireModel):
    """How many rows a list of the record has."""

    name: str = Field(description="The list, by its name on the wire", examples=["lines"])
    before: int = Field(ge=0, description="Rows that are there")
    after: int = Field(ge=0, description="Rows that there would be, or are")


class UploadedRecord(WireModel):
    """A record of the report that the file is about."""

    kind: str = Field(description="Kind of record", examples=["inventory"])
    record_id: UUID | None = Field(description="Identifier of the record; null of a new one until it is confirmed")
    action: RecordAction = Field(description="What happens to its draft")
    title: str = Field(description="What it is called: title or year", examples=["2019"])
    sheet: str = Field(description="Sheet that it stands in", examples=["Inventory"])
    changed_fields: list[str] = Field(description="Fields that change, by their names on the wire")
    lists: list[UploadedList] = Field(description="Lists that the file has rows of")


class UploadFinding(WireModel):
    """What there is to say of a cell, a row or a sheet."""

    sheet: str = Field(description="Name of the sheet", examples=["Lines"])
    cell: str = Field(description="Address of the cell; empty for the sheet as a whole", examples=["F17"])
    code: str = Field(description="What is the matter: a code of reading, or of the checks of reports")
    severity: UploadSeverity
    is_of_content: bool = Field(
        description="Found by the checks of the report, which speak of it in the editor too; else by reading the cell"
    )
    detail: str = Field(description="What is the matter, in English")
    value: str = Field(description="What the cell holds, short; empty where it does not matter")
    kind: str | None = Field(description="Kind of record that it is of; null for the file")


class UploadSummary(WireModel):
    """How many findings there are."""

    faults: int = Field(ge=0, description="Cells, rows and sheets that are not taken")
    warnings: int = Field(ge=0, description="Of reading, that are taken")
    notices: int = Field(ge=0, description="Of reading, that say how something was understood")
    checks: int = Field(ge=0, description="Of the checks of the report")


class WorkbookImport(WireModel):
    """An uploaded file and what it comes to."""

    id: UUID = Field(description="Its identifier")
    signatory_id: UUID = Field(description="The signatory whose report it is")
    state: UploadState
    revision: int = Field(ge=1, description="Goes up with every change of state; what the ETag is made of")
    format: FileFormat
    file_name: str = Field(description="Name of the file as it was uploaded")
    file_size: int = Field(ge=1, description="Size of the file, bytes")
    file_digest: str = Field(description="SHA-256 of the file, hexadecimal")
    summary: UploadSummary
    records: list[UploadedRecord] = Field(description="What becomes of each record")
    findings: list[UploadFinding] = Field(description="What there is to say of it, in the order of the sheets")
    uploaded_by: UUID | None = Field(description="The person who uploaded it; null for a client")
    uploaded_at: datetime = Field(description="When it was uploaded (UTC)")
    expires_at: datetime = Field(description="When it is given up if nobody confirms it (UTC)")
    ended_at: datetime | None = Field(description="When it was confirmed, given up or expired (UTC)")


class WorkbookImportItem(WireModel):
    """An uploaded file as the list shows it."""

    id: UUID = Field(description="Its identifier")
    state: UploadState
    format: FileFormat
    file_name: str = Field(description="Name of the file as it was uploaded")
    summary: UploadSummary
    uploaded_by: UUID | None = Field(description="The person who uploaded it; null for a client")
    uploaded_at: datetime = Field(description="When it was uploaded (UTC)")
    ended_at: datetime | None = Field(description="When it was confirmed, given up or expired (UTC)")


class WorkbookImportList(WireModel):
    """Uploaded files of a signatory."""

    items: list[WorkbookImportItem] = Field(description="The newest first, 50 at most")


class UploadConfirmation(WireModel):
    """The word that an upload is to be taken."""

    without_faults: bool = Field(
        default=False,
        description="Take the rest where cells, rows or sheets could not be read; without it such a file is not taken",
    )


class Loss(WireModel):
    """Something of an inventory that a file of another form has no place for."""

    pointer: str = Field(description="JSON pointer into the content", examples=["/lines/3/uncertaintyPct"])
    detail: str = Field(description="What is lost, in English")


class LossReport(WireModel):
    """What a file of another form does not hold of an inventory."""

    items: list[Loss] = Field(description="In the order of the content")
