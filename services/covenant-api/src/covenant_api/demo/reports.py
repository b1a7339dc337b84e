"""Loading the demonstration reports: whole reports of a few signatories, plainly marked where they are invented.

A file has the reports of one signatory. Each record has a key, by which others refer to it and which gives it its id,
so that loading again finds it, also where people have deleted it meanwhile. What was changed by anybody else is left
as it is. Each record passes the checks that people's own pass.
"""

import json
import secrets
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid5

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from covenant_api.energy.editing import ENERGY_ASSESSMENT_EDITING
from covenant_api.energy.models import EnergyAssessment
from covenant_api.goals.editing import GOAL_EDITING
from covenant_api.goals.models import Goal
from covenant_api.inventories.editing import INVENTORY_EDITING
from covenant_api.inventories.models import InventoryRecord
from covenant_api.joint_groups.editing import JOINT_GROUP_EDITING
from covenant_api.joint_groups.models import JointGroupRecord
from covenant_api.plans.editing import PLAN_EDITING
from covenant_api.plans.models import PlanRecord
from covenant_api.reporting.models import ReportColumns
from covenant_api.risks.editing import RISK_ASSESSMENT_EDITING
from covenant_api.risks.models import RiskAssessment
from covenant_api.targets.editing import TARGET_EDITING
from covenant_api.targets.models import TargetRecord
from servicekit.changes.models import Change
from servicekit.changes.recording import record_private_change, recording
from servicekit.changes.records import Actor
from servicekit.changes.schemas import Action
from servicekit.console import CommandError
from servicekit.editing.declaration import Editing
from servicekit.editing.models import Draft
from servicekit.editing.schemas import StoredState
from servicekit.editing.service import draft_kind
from servicekit.problems import Problem
from servicekit.schemas import Slug, WireModel
from servicekit.writing.bodies import checked

_ORIGIN: Final = "demo"
_IDS: Final = UUID("5f0c1d52-6a51-4d2e-9f6f-0c5e3f1b7a10")
# Fields that name other records by their keys.
_REFERENCES: Final = ("baseInventoryId", "jointGroupId")
_LISTS_OF_REFERENCES: Final = ("targetIds",)


class DemoReport(BaseModel):
    """A record of a report.

    `earlier` are the versions that were public before, from the first on: what was different in them, field by field;
    of `lines` an object by the ids of those that were different.
    """

    model_config = ConfigDict(extra="forbid")

    key: Slug
    kind: str
    content: dict[str, Any]
    earlier: list[dict[str, Any]] = []
    is_draft: bool = Field(default=False, alias="isDraft")


class DemoReports(BaseModel):
    """The reports of one signatory; `every` is what all of its records have."""

    model_config = ConfigDict(extra="forbid")

    about: str
    signatory: Slug
    every: dict[str, Any]
    records: list[DemoReport]


_KINDS: Final[Mapping[str, tuple[Editing, type[ReportColumns]]]] = {
    editing.kind.name: (editing, model)
    for editing, model in (
        (JOINT_GROUP_EDITING, JointGroupRecord),
        (INVENTORY_EDITING, InventoryRecord),
        (TARGET_EDITING, TargetRecord),
        (RISK_ASSESSMENT_EDITING, RiskAssessment),
        (ENERGY_ASSESSMENT_EDITING, EnergyAssessment),
        (GOAL_EDITING, Goal),
        (PLAN_EDITING, PlanRecord),
    )
}


def load_reports(session: Session, folder: Path, signatories: Mapping[str, UUID]) -> str:
    """Bring the reports of `folder` into the database, and say what was done.

    Args:
        folder: With a file for each signatory; nothing is done where it is not there.
        signatories: Ids of signatories by their keys.

    Raises:
        CommandError: A file is not valid, names a record that is not there, or a record does not pass its checks.
    """
    counts: Counter[str] = Counter()
    for path in sorted(folder.glob("*.json")):
        reports = _read(path)
        if reports.signatory not in signatories:
            raise CommandError(f"{path}: signatory: there is no record {reports.signatory}")
        loader = _Loader(session, path, reports, signatories)
        for record in reports.records:
            counts[loader.save(record)] += 1
    return f"reports: created={counts['created']} updated={counts['updated']} unchanged={counts['unchanged']}"


def id_of(key: str) -> UUID:
    """The id of the record of this key."""
    return uuid5(_IDS, key)


def _read(path: Path) -> DemoReports:
    try:
        return DemoReports.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise CommandError(f"{path}: {place}: {first['msg']}") from None
    except ValueError:
        raise CommandError(f"{path}: not a JSON document") from None


class _Loader:
    def __init__(self, session: Session, path: Path, reports: DemoReports, signatories: Mapping[str, UUID]) -> None:
        self._session, self._path, self._reports, self._signatories = session, path, reports, signatories
        self._known = {record.key for record in reports.records}

    def save(self, record: DemoReport) -> str:
        """Store it, and say what came of it: created, updated or unchanged."""
        if record.kind not in _KINDS:
            raise CommandError(f"{self._path}: record {record.key}: kind: there is no kind {record.kind}")
        try:
            return self._draft(record) if record.is_draft else self._record(record)
        except (Problem, RequestValidationError) as error:
            raise CommandError(f"{self._path}: record {record.key}: {_reason(error)}") from None

    def _record(self, record: DemoReport) -> str:
        editing, model = _KINDS[record.kind]
        record_id = id_of(record.key)
        content = self._content(record.kind, record.content)
        origins = self._origins(editing.kind.name, record_id)
        if origins:
            stored = self._stored(editing, record_id)
            if origins != {_ORIGIN} or self._is_drafted(editing, record_id) or stored == _plain(content):
                return "unchanged"
            self._write(editing, record_id, content)
            return "updated"
        for difference in record.earlier:
            self._write(editing, record_id, self._content(record.kind, _earlier(record.content, difference)))
        self._write(editing, record_id, content)
        self._session.execute(update(model).where(model.id == record_id).values(demo_key=record.key))
        return "created"

    def _write(self, editing: Editing, record_id: UUID, content: WireModel) -> None:
        published = self._stored(editing, record_id)
        editing.check(self._session, record_id, content)
        editing.ready(self._session, record_id, content, published)
        there = [] if published is None else [record_id]
        with recording(self._session, editing.kind, there, Actor.system(_ORIGIN)) as touched:
            editing.store(self._session, record_id, content, published is None)
            touched.add(record_id)

    def _draft(self, record: DemoReport) -> str:
        editing, _ = _KINDS[record.kind]
        record_id = id_of(record.key)
        kind = draft_kind(editing)
        if self._is_drafted(editing, record_id):
            return "unchanged"
        if self._origins(kind, record_id) or self._origins(editing.kind.name, record_id):
            return "unchanged"
        content = self._content(record.kind, record.content)
        editing.check(self._session, record_id, content)
        written = _plain(content)
        draft = Draft(
            kind=editing.kind.name,
            record_id=record_id,
            subject_id=editing.subject_of(record_id, content),
            content=written,
            state=StoredState.DRAFT.value,
            base_version=0,
            revision=secrets.token_urlsafe(9),
        )
        self._session.add(draft)
        fields = [name for name, value in written.items() if value not in (None, [], False)]
        record_private_change(self._session, kind, record_id, Action.SAVED, fields, Actor.system(_ORIGIN))
        return "created"

    def _content(self, kind: str, given: Mapping[str, Any]) -> Any:
        editing, _ = _KINDS[kind]
        fields = {**{n: v for n, v in self._reports.every.items() if n in editing.fields}, **given}
        fields["signatoryId"] = str(self._signatories[self._reports.signatory])
        for name in _REFERENCES:
            if fields.get(name) is not None:
                fields[name] = self._named(fields[name])
        for name in _LISTS_OF_REFERENCES:
            if name in fields:
                fields[name] = [self._named(key) for key in fields[name]]
        if "memberIds" in fields:
            fields["memberIds"] = [str(self._signatories[key]) for key in fields["memberIds"]]
        return checked(editing.content, fields)

    def _named(self, key: str) -> str:
        if key not in self._known:
            raise CommandError(f"{self._path}: there is no record {key}")
        return str(id_of(key))

    def _stored(self, editing: Editing, record_id: UUID) -> dict[str, Any] | None:
        found = self._session.execute(editing.kind.contents().where(editing.kind.id == record_id)).first()
        return None if found is None else dict(found.content)

    def _origins(self, kind: str, record_id: UUID) -> set[str | None]:
        """Who has changed the record so far: the demonstration alone, or others as well."""
        changes = select(Change.origin).where(Change.kind == kind, Change.record_id == record_id)
        return set(self._session.scalars(changes))

    def _is_drafted(self, editing: Editing, record_id: UUID) -> bool:
        return self._session.get(Draft, (editing.kind.name, record_id)) is not None


def _plain(content: WireModel) -> dict[str, Any]:
    return content.model_dump(mode="json", by_alias=True)


def _earlier(content: Mapping[str, Any], difference: Mapping[str, Any]) -> dict[str, Any]:
    """The content as it was in an earlier version."""
    was = {**content, **{name: value for name, value in difference.items() if name != "lines"}}
    lines = difference.get("lines", {})
    if lines:
        was["lines"] = [{**line, **lines.get(line["id"], {})} for line in content["lines"]]
    if "restatement" not in difference:
        was["restatement"] = None
    return was


def _reason(error: Problem | RequestValidationError) -> str:
    if isinstance(error, Problem):
        return "; ".join(f"{one.pointer}: {one.detail}" for one in error.errors) or error.detail
    first = error.errors()[0]
    return f"{'.'.join(str(step) for step in first['loc'])}: {first['msg']}"
