"""Estimates on the wire."""

from datetime import datetime
from typing import Final
from uuid import UUID

from pydantic import Field

from covenant_api.inventories.content import InventoryContent
from covenant_api.reporting.codes import Carrier, Scope, Subsector
from covenant_api.reporting.content import ReportYear
from servicekit.content_fields import Line
from servicekit.figures import Amount, Figure
from servicekit.schemas import Slug, WireModel, measured_in

LARGEST_FILE_BYTES: Final = 20_000_000


class EstimateRow(WireModel):
    """A row of a file of estimates: for whom, of which year and cell, how much, and where it comes from."""

    scheme: Slug | None = Field(
        default=None,
        max_length=50,
        description="Register that `identifier` is of, such as `jrc`; blank with `signatoryId`",
    )
    identifier: Line | None = Field(default=None, description="Identifier of the local government in that register")
    signatory_id: UUID | None = Field(default=None, description="Identifier of the signatory here, in place of both")
    year: ReportYear = Field(description="Year of the estimate")
    subsector: Subsector = Field(description="Sub-sector of the inventory; the sector follows from it")
    scope: Scope = Field(description="Column of the inventory")
    value_t: Figure | None = Field(
        default=None,
        description="Estimated emissions; blank where the row is of an activity",
        json_schema_extra=measured_in("tonnes of CO2 equivalent"),
    )
    carrier: Carrier | None = Field(default=None, description="Energy carrier of the activity")
    amount: Amount | None = Field(default=None, description="Estimated activity, in `unit`")
    unit: Line | None = Field(default=None, description="Unit of the activity", examples=["MWh"])
    source: Line = Field(description="Where the estimate comes from")
    licence: Line | None = Field(default=None, description="Licence of the estimate", examples=["CC-BY-4.0"])


class EstimateFinding(WireModel):
    """What there is to say of a cell or row of a file of estimates."""

    sheet: str = Field(description="Name of the sheet; `CSV` of a file without sheets")
    cell: str = Field(description="Address of the cell", examples=["C17"])
    code: str = Field(description="What is the matter, as a code")
    severity: str = Field(description="`error`: the row is not taken; `warning` and `notice`: it is")
    detail: str = Field(description="What is the matter, in English")


class EstimateFileItem(WireModel):
    """A file of estimates that was loaded."""

    id: UUID = Field(description="Its identifier")
    file_name: str = Field(description="Name of the file as it was uploaded")
    file_size: int = Field(ge=1, description="Size of the file, bytes")
    file_digest: str = Field(description="SHA-256 of the file, hexadecimal")
    rows_taken: int = Field(ge=0, description="Rows that are taken")
    rows_rejected: int = Field(ge=0, description="Rows that are not")
    signatory_count: int = Field(ge=0, description="Signatories that it has estimates for")
    uploaded_by: UUID | None = Field(description="The person who loaded it; null for a client")
    uploaded_at: datetime = Field(description="When it was loaded (UTC)")


class EstimateFile(EstimateFileItem):
    """A file of estimates with what there is to say of its rows."""

    findings: list[EstimateFinding] = Field(description="The first 2,000, in the order of the rows")


class EstimateFileList(WireModel):
    """Files of estimates."""

    items: list[EstimateFileItem] = Field(description="The newest first")


class EstimateSet(WireModel):
    """What a file of estimates has for a signatory and year, as an inventory that can be begun from it."""

    file_id: UUID = Field(description="The file")
    file_name: str = Field(description="Its name")
    year: int = Field(description="The year")
    sources: list[str] = Field(description="Where its estimates come from")
    licences: list[str] = Field(description="Their licences, where they are stated")
    value_count: int = Field(ge=1, description="How many estimates there are")
    content: InventoryContent = Field(
        description="A draft of an inventory: each figure says that it is an estimate, and of which source"
    )


class EstimateSetList(WireModel):
    """Estimates for a signatory."""

    items: list[EstimateSet] = Field(description="By year, the latest first; of one year the newest file first")
