"""What goes out as a file: the workbook of a signatory, and one inventory in the other forms."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from covenant_api.exchange.context import Reporter, places_of
from covenant_api.exchange.kinds import KINDS, standings
from covenant_api.exchange.sheets import SHEETS
from covenant_api.exchange.writing import Contents, write_workbook
from covenant_api.inventories.editing import INVENTORY_EDITING
from covenant_api.rules.schemas import RuleSet
from servicekit.editing.standing import Standing, read_standing
from servicekit.problems import not_found

EMPTY, PUBLISHED, DRAFT = "empty", "published", "draft"


def workbook(
    session: Session, reporter: Reporter, rules: RuleSet, *, year: int | None, language: str, contents: str
) -> bytes:
    """The reporting workbook of a signatory.

    Args:
        year: Of the inventory; the newest one where it is not given.
        contents: `empty`; `published`, what is public; `draft`, what would be public with the drafts.
    """
    records = {} if contents == EMPTY else _records(session, reporter.id, year, is_draft=contents == DRAFT)
    inventory = records.get("inventory")
    if year is None and inventory:
        year = inventory[0][1].get("year")
    return write_workbook(
        Contents(
            language=language,
            rule_set=(rules.code, rules.version),
            signatory=(str(reporter.id), reporter.name_in(language)),
            year=year,
            told=contents,
            records=records,
            cells=places_of(rules),
        )
    )


def _records(
    session: Session, signatory_id: UUID, year: int | None, *, is_draft: bool
) -> dict[str, list[tuple[str, Mapping[str, Any]]]]:
    found: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
    forms = {sheet.kind for sheet in SHEETS if sheet.is_form}
    for kind in KINDS:
        records = []
        for standing in standings(session, kind, signatory_id):
            content = standing.content if is_draft else standing.published
            if content is not None:
                records.append((str(standing.record_id), content))
        if kind == "inventory" and year is not None:
            records = [one for one in records if one[1].get("year") == year]
        if kind in forms:
            # A form has one record: the latest.
            records = sorted(records, key=lambda one: (one[1].get("year") or 0, one[0]))[-1:]
        found[kind] = records
    return found


def public_inventory(session: Session, inventory_id: UUID) -> Mapping[str, Any]:
    """The content of an inventory that is public. Raises the 404 problem for any other."""
    standing: Standing = read_standing(session, INVENTORY_EDITING, inventory_id)
    if standing.published is None:
        raise not_found("inventory")
    return standing.published
