"""Rule sets and national targets over HTTP."""

from typing import Annotated, Final

from fastapi import APIRouter, Path, Query, Request, Response

from covenant_api.rules.loading import UnknownRuleSetError, rule_set
from covenant_api.rules.queries import NationalTargetQuery, RuleSetQuery
from covenant_api.rules.schemas import NationalTargetList, RuleSet, RuleSetList, Version
from covenant_api.rules.service import listed, targets
from servicekit.conditional import answer
from servicekit.problems import not_found
from servicekit.schemas import Slug

TAG: Final = {
    "name": "rules",
    "description": "What reports must hold and what they are checked against: rule sets, and national targets by date",
}
router = APIRouter(tags=["rules"])


@router.get("/rule-sets", response_model=RuleSetList)
def list_rule_sets(request: Request, query: Annotated[RuleSetQuery, Query()]) -> Response:
    """The rule sets that reports are made under, in all their versions."""
    return answer(request, listed(query.on).model_dump_json().encode())


@router.get("/rule-sets/{code}/{version}", response_model=RuleSet)
def get_rule_set(
    request: Request,
    code: Annotated[Slug, Path(description="Its code", examples=["gcom-crf"])],
    version: Annotated[Version, Path(description="Its version", examples=["6.1"])],
) -> Response:
    """One rule set in one version, with every clause, limit and label. It never changes once a report used it."""
    try:
        found = rule_set(code, version)
    except UnknownRuleSetError:
        raise not_found("rule set") from None
    return answer(request, found.model_dump_json().encode())


@router.get("/national-targets", response_model=NationalTargetList)
def list_national_targets(request: Request, query: Annotated[NationalTargetQuery, Query()]) -> Response:
    """National targets with the day from which each counted, and whether it was read in its source."""
    return answer(request, targets(query).model_dump_json().encode())
