"""Targets as the API shows them: the list, one of them with what it comes to now, and what the filters mean."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, literal, null, select
from sqlalchemy.types import Text

from covenant_api.joint_groups.service import Group, Rows, read_group
from covenant_api.reporting.rows import report_expressions
from covenant_api.signatories.models import Signatory
from covenant_api.signatories.schemas import SignatoryReference
from covenant_api.targets.computing import Measure, measure, stands, target_line
from covenant_api.targets.content import TargetContent
from covenant_api.targets.judging import Judgement, judge
from covenant_api.targets.measuring import InventoryPoint, base_of, read_inventories
from covenant_api.targets.models import TargetRecord
from covenant_api.targets.presenting import shown_ambition, shown_figures, shown_line, shown_stand
from covenant_api.targets.queries import TargetQuery
from covenant_api.targets.schemas import Target, TargetItem
from servicekit.linked_data import Meaning
from servicekit.pages import Listing, SortKey, records
from servicekit.projections import Projection
from servicekit.schemas import WireModel

# Fields of the content that are columns of the row as they are.
PLAIN: Final = (
    "title", "type", "base_inventory_id", "base_year", "base_t", "base_intensity", "intensity_denominator",
    "target_year", "pct", "pct_unconditional", "conditions", "bau_t", "projected_population", "projected_gdp",
    "target_t", "sectors", "gases", "boundary", "boundary_differs_reason", "set_year", "offsets_t", "removals_t",
    "is_aligned_with_ndc", "alignment_note", "is_interim", "commitment_type",
)  # fmt: skip
# What is worked out when a target is read.
_WORKED_OUT: Final = ("figures", "line", "progress", "ambition")

_item_fields = {
    "id": TargetRecord.id,
    **report_expressions(TargetRecord),
    "signatory_name": Signatory.name,
    "country": Signatory.country,
    "status": literal("complete", Text),
    "updated_at": TargetRecord.updated_at,
    **{name: getattr(TargetRecord, name) for name in PLAIN},
}
_REFERENCE = Projection(
    SignatoryReference,
    {"id": Signatory.id, "name": Signatory.name, "names": Signatory.names, "country": Signatory.country},
)

TARGETS: Final = Listing(
    name="targets",
    title="Targets to cut emissions",
    meaning=Meaning(["Target"], {"title": "schema:name"}),
    key="id",
    projection=Projection(TargetItem, _item_fields),
    source=records(TargetRecord).join(Signatory, Signatory.id == TargetRecord.signatory_id),
    id=TargetRecord.id,
    sorts={
        "targetYear": SortKey(TargetRecord.target_year),
        "signatoryName": SortKey(Signatory.sort_name),
        "updatedAt": SortKey(TargetRecord.updated_at),
    },
    default_sort=("targetYear",),
    search=TargetRecord.search_document,
    record=Projection(
        Target,
        {
            **_item_fields,
            "signatory": _REFERENCE.json(),
            **{name: null() for name in _WORKED_OUT},
            "created_at": TargetRecord.created_at,
        },
    ),
)


def is_shown() -> ColumnElement[bool]:
    """Whether the public sees the target: its signatory is no longer pending."""
    return Signatory.status != "pending"


def conditions(query: TargetQuery) -> list[ColumnElement[bool]]:
    """What the filters mean, as conditions on targets. Those of signatories that are not public are left out."""
    found: list[ColumnElement[bool]] = [is_shown()]
    for column, wanted in (
        (TargetRecord.signatory_id, query.signatory_id),
        (TargetRecord.joint_group_id, query.joint_group_id),
        (Signatory.country, query.country),
        (TargetRecord.type, query.type),
        (TargetRecord.commitment_type, query.commitment_type),
        (TargetRecord.target_year, query.target_year),
    ):
        if wanted:
            found.append(column.in_(wanted))
    return found


def content_of_row(row: Mapping[str, Any]) -> TargetContent:
    """The content of a target that was read with its names on the wire, from its own list or its record."""
    wanted = {info.alias or name for name, info in TargetContent.model_fields.items()}
    return TargetContent.model_validate_json(json.dumps({name: row[name] for name in wanted}))


class Ground:
    """What the register knows that a signatory's targets are measured by.

    Attributes:
        inventories: Published inventories, of the signatory or of the group that it reports for.
        country: Country of the signatory.
        on: The day on which they are judged.
    """

    def __init__(self, inventories: Sequence[InventoryPoint], country: str, on: date) -> None:
        self.inventories, self.country, self.on = inventories, country, on

    def measure(self, content: TargetContent) -> Measure:
        """What a target comes to."""
        return measure(content, base_of(content, self.inventories))

    def judge(self, content: TargetContent, made: Measure) -> Judgement:
        """How ambitious a target is."""
        return judge(content, made, self.inventories, self.country, self.on)


def today() -> date:
    """The day of the platform, in UTC."""
    return datetime.now(UTC).date()


def ground_of(rows: Rows, signatory_id: UUID, group: Group | None) -> Ground:
    """The ground of a signatory's targets; with a group that shares all, of the group's."""
    country = rows(select(Signatory.country).where(Signatory.id == signatory_id))
    shared = group if group is not None and group.shares else None
    inventories = read_inventories(rows, signatory_id, shared)
    return Ground(inventories, country[0].country if country else "", today())


def worked_out(rows: Rows, content: TargetContent) -> dict[str, WireModel | list[Any]]:
    """What a target comes to as things stand, by the names of the fields of `Target`."""
    group = None if content.joint_group_id is None else read_group(rows, content.joint_group_id)
    ground = ground_of(rows, content.signatory_id, group)
    made = ground.measure(content)
    return {
        "figures": shown_figures(made),
        "line": list(shown_line(target_line(content, made))),
        "progress": [shown_stand(one) for one in stands(content, made, ground.inventories)],
        "ambition": shown_ambition(ground.judge(content, made)),
    }


def filling(rows: Rows) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    """Makes the fields of a public target that the database cannot work out."""

    def filled(found: dict[str, Any]) -> Mapping[str, Any]:
        made = worked_out(rows, content_of_row(found))
        return {
            name: value.model_dump(mode="json", by_alias=True)
            if isinstance(value, WireModel)
            else [one.model_dump(mode="json", by_alias=True) for one in value]
            for name, value in made.items()
        }

    return filled
