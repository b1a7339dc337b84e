"""The demonstration data's files, read strictly: an error names the file, the record and the field."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from covenant_api.signatories.schemas import AdhesionKind, CommitmentKind, ExternalId, SignatoryStatus
from covenant_api.sources.service import SourceRecord
from servicekit.console import CommandError
from servicekit.schemas import CountryCode, GeonamesId, Latitude, Longitude, Names, Slug


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid")


class DemoSource(SourceRecord):
    """A source by its code."""

    code: Slug


class DemoCommitment(_Record):
    """A promise."""

    kind: CommitmentKind
    signed_on: date | None


class DemoSignatory(_Record):
    """A signatory; `group` names another one by its key."""

    key: Slug
    names: Names = Field(min_length=1)
    country: CountryCode
    latitude: Latitude | None
    longitude: Longitude | None
    population: int | None = Field(ge=0)
    population_year: int | None
    status: SignatoryStatus
    source_status: str | None
    commitments: list[DemoCommitment]
    joined_on: date | None
    covenants: list[Slug]
    adhesion_kind: AdhesionKind | None
    is_group: bool
    group: Slug | None
    coordinator_name: str | None
    supporter_name: str | None
    geonames_id: GeonamesId | None
    external_ids: list[ExternalId]
    action_plan_expected: bool | None
    note: str | None
    source: Slug


_R = TypeVar("_R", bound=BaseModel)


def read_records(path: Path, model: type[_R]) -> Sequence[_R]:
    """The records of a file.

    Raises:
        CommandError: The file is missing or not JSON, or a record is not valid; names the record and the field.
    """
    try:
        records = json.loads(path.read_text(encoding="utf-8"))["records"]
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise CommandError(f"{path}: not a JSON object with `records`") from None
    parsed = []
    for number, record in enumerate(records):
        try:
            parsed.append(model.model_validate(record))
        except ValidationError as error:
            first = error.errors()[0]
            name = record.get("key") or record.get("code") or number if isinstance(record, dict) else number
            place = ".".join(str(step) for step in first["loc"])
            raise CommandError(f"{path}: record {name}: {place}: {first['msg']}") from None
    return parsed
