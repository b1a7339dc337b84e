"""What the lines of an inventory come to, for tables that state it beside the activity."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from fastapi.exceptions import RequestValidationError

from covenant_api.inventories.computing import Computed, compute
from covenant_api.inventories.content import InventoryContent
from covenant_api.inventories.figures import figures_of
from covenant_api.inventories.library import library
from covenant_api.reporting.codes import SECTOR_OF, Subsector
from servicekit.writing.bodies import checked

_NOBODY: Final = "00000000-0000-0000-0000-000000000000"
# A total in a spreadsheet has fifteen digits at most.
_CLOSE: Final = Decimal("1e-9")


def computed_of(content: Mapping[str, Any]) -> Computed:
    """All that is worked out of a content."""
    return compute(figures_of(checked(InventoryContent, dict(content))), None, library)


def comes_to(line: Mapping[str, Any], total: Decimal, gwp_set: str | None) -> bool:
    """Whether amount and factor of a line come to this total by themselves."""
    if line.get("amount") is None or line.get("factor") is None:
        return False
    content = {
        "signatoryId": _NOBODY,
        "ruleSet": {"code": "gcom-crf", "version": "6.1"},
        "year": 2000,
        "gwpSet": gwp_set,
        "lines": [{**line, "id": "one", "sector": SECTOR_OF[Subsector(line["subsector"])].value}],
    }
    try:
        [result] = computed_of(content).line_results
    except RequestValidationError:
        return False
    return result.co2e_t is not None and abs(result.co2e_t - total) <= abs(total) * _CLOSE
