"""Which records of this service have pages on the site."""

from typing import Any

from sqlalchemy import Text, cast, func, select

from covenant_api.inventories.models import InventoryRecord
from covenant_api.plans.models import PlanRecord
from covenant_api.risks.models import RiskAssessment
from covenant_api.signatories.models import Signatory
from covenant_api.tree.models import Covenant
from servicekit.sitemaps import RecordPages

_public = Signatory.status != "pending"


def _reports(name: str, page: str, model: Any) -> RecordPages:
    """The pages of one part of reports: its table holds what is complete, which is public."""
    rows = select(
        model.id.label("key"), cast(model.id, Text).label("segment"), model.updated_at.label("changed_at")
    ).subquery()
    return RecordPages(name=name, page=page, rows=rows)


RECORD_PAGES = (
    RecordPages(
        name="covenants",
        page="/covenant/covenants/",
        rows=select(
            Covenant.id.label("key"), Covenant.slug.label("segment"), Covenant.updated_at.label("changed_at")
        ).subquery(),
    ),
    RecordPages(
        name="signatories",
        page="/covenant/signatories/",
        rows=select(
            Signatory.id.label("key"),
            cast(Signatory.id, Text).label("segment"),
            Signatory.updated_at.label("changed_at"),
        )
        .where(_public)
        .subquery(),
    ),
    RecordPages(
        name="places",
        page="/places/",
        rows=select(
            Signatory.geonames_id.label("key"),
            cast(Signatory.geonames_id, Text).label("segment"),
            func.max(Signatory.updated_at).label("changed_at"),
        )
        .where(_public, Signatory.geonames_id.is_not(None))
        .group_by(Signatory.geonames_id)
        .subquery(),
    ),
    _reports("inventories", "/covenant/inventories/", InventoryRecord),
    _reports("plans", "/covenant/plans/", PlanRecord),
    _reports("risk-assessments", "/covenant/risk-assessments/", RiskAssessment),
)
