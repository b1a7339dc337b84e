"""Imports on the wire."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID

from pydantic import Field

from covenant_api.imports.findings import FindingCode, Severity
from covenant_api.imports.watching import Phase
from servicekit.schemas import Code, CountryCode, WireModel

LARGEST_FILE_BYTES: Final = 20_000_000


class ImportState(Code):
    """Where an import stands."""

    UPLOADED = "uploaded", "The file is here and waits to be checked"
    CHECKING = "checking", "The file is read, checked and compared with the register; nothing is stored"
    READY = "ready", "What it would change is known and waits to be confirmed"
    STORING = "storing", "It was confirmed and is being stored"
    DONE = "done", "It is stored"
    FAILED = "failed", "The file was refused or could not be processed; nothing is stored"
    DISCARDED = "discarded", "It was given up before it was stored, by somebody or after a week"
    UNDOING = "undoing", "It is being taken back"
    UNDONE = "undone", "It was taken back, but for what was changed since"


class ImportRemark(Code):
    """What has to be known before an import is confirmed or undone."""

    REGISTER_CHANGED = (
        "register_changed",
        "It was confirmed, but the register had changed meanwhile: look at what it would do now, and confirm again",
    )
    UNDO_FAILED = "undo_failed", "It could not be undone; nothing was changed. Try again, or look into the logs"


class DifferenceAction(Code):
    """What an import does to a signatory."""

    CREATED = "created", "The signatory comes into the register"
    UPDATED = "updated", "Some of its fields change"


class UndoOutcome(Code):
    """What the undo of an import did to a signatory."""

    REMOVED = "removed", "It was created by the import and taken out again"
    RESTORED = "restored", "It is again as it was before the import"
    KEPT = "kept", "It was left as it is, for the reason given"


class KeptReason(Code):
    """Why the undo of an import left a signatory as it is."""

    CHANGED_SINCE = "changed_since", "Somebody changed it after the import"
    HAS_DRAFT = "has_draft", "Somebody works on a draft of it"
    HAS_AUTHORITY = "has_authority", "An organisation that signs in stands for it"
    IS_REFERRED_TO = (
        "is_referred_to",
        "Another record that stays refers to it: a signatory as its group, a report, or a joint group",
    )
    GROUP_IS_GONE = "group_is_gone", "The group that it belonged to before is no longer in the register"
    IDENTIFIER_IS_TAKEN = "identifier_is_taken", "Another signatory has by now the identifier that it had before"
    IS_GONE = "is_gone", "It is no longer in the register"


class ImportColumns(WireModel):
    """The columns of the file, held against those of the published list."""

    known: list[str] = Field(description="Columns that are taken over")
    unknown: list[str] = Field(
        description="Columns that the published list does not have; their values are neither stored nor shown"
    )
    missing: list[str] = Field(description="Columns that the file lacks; what is stored of them stays")


class ImportSummary(WireModel):
    """How many rows become what. The first four add up to the rows of the file."""

    created: int = Field(ge=0, description="Rows that make a new signatory")
    updated: int = Field(ge=0, description="Rows that change a signatory")
    unchanged: int = Field(ge=0, description="Rows that say what is stored already")
    rejected: int = Field(ge=0, description="Rows that are not taken")
    warnings: int = Field(ge=0, description="Warnings; the rows are taken all the same")


class ImportProgressReport(WireModel):
    """How far the work is."""

    phase: Phase = Field(description="What is being done")
    done: int = Field(ge=0, description="Rows done in this phase")
    total: int | None = Field(ge=0, description="Rows of this phase in all; null where not known yet")
    updated_at: datetime = Field(description="When that was so (UTC)")


class ImportRefusal(WireModel):
    """Why a file is not taken at all."""

    code: str = Field(description="The reason as a code", examples=["columns-missing"])
    reason: str = Field(description="The reason, in English")


class ImportUndone(WireModel):
    """What the undo did, in signatories."""

    removed: int = Field(ge=0, description="Created by the import and taken out again")
    restored: int = Field(ge=0, description="As they were before the import")
    kept: int = Field(ge=0, description="Left as they are; the differences say why of each")


class ListImport(WireModel):
    """An import of a signatory list."""

    id: UUID = Field(description="Its identifier; the record of changes names it as the cause")
    state: ImportState = Field(description="Where it stands")
    revision: int = Field(ge=1, description="Goes up with every change of state; what the ETag is made of")
    file_name: str = Field(description="Name of the file as it was uploaded")
    file_size: int = Field(ge=1, description="Size of the file, bytes")
    file_digest: str = Field(description="SHA-256 of the file, hexadecimal")
    columns: ImportColumns | None = Field(description="The columns; null until checked")
    summary: ImportSummary | None = Field(description="What it comes to; null until checked")
    progress: ImportProgressReport | None = Field(description="How far the work is; null while nothing is done")
    refusal: ImportRefusal | None = Field(description="Why it failed; null where it did not")
    remark: ImportRemark | None = Field(description="What has to be known before it goes on; null for nothing")
    undone: ImportUndone | None = Field(description="What the undo did; null where it was not undone")
    undo_reason: str | None = Field(description="Why it was undone, as was given")
    uploaded_by: UUID | None = Field(description="The person who uploaded it; null for a client")
    organisation_id: UUID | None = Field(description="The organisation for which it was uploaded")
    uploaded_at: datetime = Field(description="When it was uploaded (UTC)")
    confirmed_by: UUID | None = Field(description="The person who confirmed it")
    confirmed_at: datetime | None = Field(description="When it was confirmed (UTC)")
    undone_by: UUID | None = Field(description="The person who undid it")
    updated_at: datetime = Field(description="When its state last changed (UTC)")
    ended_at: datetime | None = Field(description="When it was stored, refused, discarded or undone (UTC)")


class ImportFindingItem(WireModel):
    """A remark on the file."""

    row: int = Field(ge=0, description="Row as a spreadsheet program numbers it; 0 for the file as a whole")
    column: str = Field(description="Column of the published list; empty for the whole row")
    value: str = Field(description="The value that is meant; long ones are cut")
    code: FindingCode = Field(description="What is the matter, as a code")
    reason: str = Field(description="What is the matter, in English")
    severity: Severity = Field(description="What it means for the row")


class ImportDifferenceItem(WireModel):
    """What the import does, or did, to one signatory."""

    row: int | None = Field(description="Row of the file; null where a signatory outside it is joined to its group")
    organisation_id: str | None = Field(description="Its identifier in the list")
    signatory_id: UUID = Field(description="Its identifier here; a new signatory gets it when the import is stored")
    name: str = Field(description="Its main name")
    country: CountryCode
    action: DifferenceAction = Field(description="What happens to it")
    fields: list[str] = Field(description="Names of the fields that change; empty where all are new")
    before: dict[str, Any] | None = Field(description="Values of these fields before; null where all are new")
    after: dict[str, Any] = Field(description="Values of these fields after")
    undo: UndoOutcome | None = Field(description="What the undo did to it; null where there was none")
    undo_reason: KeptReason | None = Field(description="Why it was left as it is; null where it was not")


class ImportUndoRequest(WireModel):
    """A wish to undo an import."""

    reason: str = Field(min_length=1, max_length=500, description="Why; kept with every change that it makes")
