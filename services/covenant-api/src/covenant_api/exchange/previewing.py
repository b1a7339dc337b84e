"""What a file would make of the drafts of a signatory: each record found or begun, filled, checked, compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.exchange.checking import make, remarks_of
from covenant_api.exchange.codes import CellCode
from covenant_api.exchange.gathered import Gathered, GatheredRecord, Remark
from covenant_api.exchange.kinds import KINDS, standings
from covenant_api.exchange.merging import is_empty, lay
from covenant_api.exchange.schemas import RecordAction
from covenant_api.exchange.sheets import sheets_of
from covenant_api.rules.schemas import RuleSet
from servicekit.editing.service import NOWHERE
from servicekit.editing.standing import Standing, differing

# A record without its identifier is the one that says the same here, where the signatory has one.
_TELLING: Final[Mapping[str, tuple[str, ...]]] = {
    "inventory": ("year",),
    "target": ("type", "baseYear", "targetYear", "title"),
    "goal": ("pillar", "title", "targetYear"),
    "risk-assessment": ("title", "year"),
    "energy-assessment": ("year",),
    "plan": ("title",),
}
_LONGEST_TITLE: Final = 200


@dataclass(frozen=True)
class Proposal:
    """What becomes of one record.

    Attributes:
        etag: Of the record as it was looked at; None of a new one.
    """

    kind: str
    record_id: UUID | None
    etag: str | None
    action: RecordAction
    title: str
    sheet: str
    content: dict[str, Any]
    changed_fields: list[str]
    lists: list[tuple[str, int, int]]

    def stored(self) -> dict[str, Any]:
        """As it is kept until it is confirmed."""
        return {
            "kind": self.kind,
            "recordId": str(self.record_id) if self.record_id else None,
            "etag": self.etag,
            "action": self.action.value,
            "title": self.title,
            "sheet": self.sheet,
            "content": self.content,
            "changedFields": self.changed_fields,
            "lists": [{"name": name, "before": before, "after": after} for name, before, after in self.lists],
        }


@dataclass(frozen=True)
class Preview:
    """What a file comes to."""

    proposals: list[Proposal]
    remarks: list[Remark]


def preview(
    session: Session, gathered: Gathered, signatory_id: UUID, rules: RuleSet, *, year: int | None, language: str | None
) -> Preview:
    """What the file would make of the drafts.

    Args:
        rules: The rule set under which new records are begun.
        year: Of the inventory, where the file does not say it.
        language: Of the texts of new records.
    """
    desk = _Desk(session, gathered, signatory_id, rules, year, language)
    proposals = [found for record in gathered.records if (found := desk.propose(record)) is not None]
    return Preview(proposals, [*gathered.remarks, *desk.checks])


class _Desk:
    def __init__(
        self,
        session: Session,
        gathered: Gathered,
        signatory_id: UUID,
        rules: RuleSet,
        year: int | None,
        language: str | None,
    ) -> None:
        self.session, self.gathered, self.signatory_id, self.rules = session, gathered, signatory_id, rules
        self.year, self.language = year, language
        self.remarks = gathered.remarks
        self.checks: list[Remark] = []
        self._known: dict[str, list[Standing]] = {}
        self._taken: set[UUID] = set()

    def known(self, kind: str) -> list[Standing]:
        if kind not in self._known:
            self._known[kind] = standings(self.session, kind, self.signatory_id)
        return self._known[kind]

    def propose(self, record: GatheredRecord) -> Proposal | None:
        if record.kind == "inventory" and not self._give_year(record):
            return None
        standing = self._find(record)
        if standing is _UNKNOWN:
            return None
        found = standing if isinstance(standing, Standing) else None
        base = found.content if found else self._begun(record)
        self._compare_rules(record, base)
        laid = lay(record, base, self.remarks)
        kind = KINDS[record.kind]
        record_id = found.record_id if found else NOWHERE

        def check(content: Any) -> None:
            kind.editing.check(self.session, record_id, content)

        made = make(laid, kind.editing.content, self.remarks, check)
        if made is None:
            return None
        published = found.published if found else None
        self.checks += remarks_of(laid, kind.findings(self.session, record_id, made.model, published))
        changed = sorted(differing(base, made.content)) if found else _filled(made.content)
        action = RecordAction.CREATED if not found else RecordAction.UPDATED if changed else RecordAction.UNCHANGED
        lists = [sheet.field for sheet in sheets_of(record.kind) if sheet.field in record.lists]
        return Proposal(
            kind=record.kind,
            record_id=found.record_id if found else None,
            etag=found.etag if found else None,
            action=action,
            title=self._title(record.kind, made.content),
            sheet=record.head.sheet,
            content=made.content,
            changed_fields=changed,
            lists=[
                (name, len(base.get(name) or []), len(made.content.get(name) or []))
                for name in lists
                if name is not None
            ],
        )

    def _title(self, kind: str, content: Mapping[str, Any]) -> str:
        title = content.get(KINDS[kind].editing.title) or content.get("year")
        return str(title)[:_LONGEST_TITLE] if title is not None else ""

    def _give_year(self, record: GatheredRecord) -> bool:
        """The year of the inventory: what the form says, else the first sheet, else the request."""
        if record.head.values.get("year") is None and record.record_id is None:
            told = self.gathered.about.get("year", "")
            year = int(told) if told.isdecimal() and len(told) == 4 else self.year
            if year is None:
                sheet, cell = record.head.sheet, record.head.cell_of(("year",))
                self.remarks.add(sheet, cell, CellCode.YEAR_MISSING, kind=record.kind)
                return False
            record.head.values["year"] = year
        return True

    def _begun(self, record: GatheredRecord) -> dict[str, Any]:
        begun: dict[str, Any] = {
            "signatoryId": str(self.signatory_id),
            "ruleSet": {"code": self.rules.code, "version": self.rules.version},
        }
        if self.language:
            begun["language"] = self.language
        if record.kind == "inventory":
            begun["year"] = record.head.values.get("year")
        return begun

    def _find(self, record: GatheredRecord) -> "Standing | _Unknown | None":
        known = self.known(record.kind)
        if record.record_id is not None:
            found = next((one for one in known if str(one.record_id) == record.record_id.strip().lower()), None)
            if found is None:
                cell = record.head.cell_of(("recordId",))
                self.remarks.add(record.head.sheet, cell, CellCode.RECORD_NOT_FOUND, kind=record.kind)
                return _UNKNOWN
        else:
            names = _TELLING[record.kind]
            told = [record.head.values.get(name) for name in names]
            found = next(
                (
                    one
                    for one in known
                    if one.record_id not in self._taken and [one.content.get(name) for name in names] == told
                ),
                None,
            )
        if found is not None:
            if found.record_id in self._taken:
                self.remarks.add(record.head.sheet, record.head.place, CellCode.ROW_REPEATED, kind=record.kind)
                return _UNKNOWN
            self._taken.add(found.record_id)
        return found

    def _compare_rules(self, record: GatheredRecord, base: Mapping[str, Any]) -> None:
        about = self.gathered.about
        told = (about.get("ruleSet"), about.get("ruleSetVersion"))
        own = base["ruleSet"]["code"], base["ruleSet"]["version"]
        if told[0] and told != own and record.kind == "inventory":
            detail = f"The workbook was made for {told[0]} {told[1]}; the record is under {own[0]} {own[1]}."
            self.remarks.add("About", "", CellCode.RULE_SET_DIFFERS, detail, kind=record.kind)


class _Unknown:
    """The file names a record that the signatory does not have."""


_UNKNOWN: Final = _Unknown()


def _filled(content: Mapping[str, Any]) -> list[str]:
    return sorted(name for name, value in content.items() if not is_empty(value))


def faults(remarks: Sequence[Remark]) -> int:
    """How many cells, rows and sheets are not taken."""
    return sum(one.is_fault for one in remarks)
