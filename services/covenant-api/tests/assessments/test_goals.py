"""Goals of adaptation and of energy access over HTTP."""

from typing import Any

import pytest

from tests.reporting.office import Office

from .reports import begin, complete, found, goal

PATH = "goals"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"pillar": None}, ("REQUIRED", "error", "/pillar")),
        ({"title": None}, ("TITLE_REQUIRED", "error", "/title")),
        ({"text": None}, ("TEXT_REQUIRED", "error", "/text")),
        ({"targetYear": None}, ("TARGET_YEAR_REQUIRED", "error", "/targetYear")),
        ({"targetYear": 2020}, ("BASE_YEAR_NOT_BEFORE_TARGET", "error", "/targetYear")),
        ({"baseYear": None}, ("BASE_YEAR_REQUIRED", "error", "/baseYear")),
        ({"unit": None}, ("UNIT_REQUIRED", "error", "/unit")),
        ({"indicator": None}, ("GOAL_NOT_MEASURABLE", "warning", "/indicator")),
        ({"targetValue": None}, ("GOAL_NOT_MEASURABLE", "warning", "/targetValue")),
        ({"targetValue": 1200}, ("GOAL_WITHOUT_CHANGE", "warning", "/targetValue")),
        ({"hazards": []}, ("GOAL_SUBJECT_MISSING", "warning", "/hazards")),
        ({"hazards": ["storms", "storms"]}, ("ENTRY_TWICE", "warning", "/hazards/1")),
        ({"pillar": "energy"}, ("GOAL_SUBJECT_MISSING", "warning", "/attribute")),
    ],
    ids=lambda given: given[0] if isinstance(given, tuple) else "",
)
def test_one_thing_that_is_wrong_is_found_alone_and_at_its_place(
    office: Office, content: dict[str, Any], expected: tuple[str, str, str]
) -> None:
    assert found(office, PATH, **content) == [expected]


@pytest.mark.parametrize(
    ("base", "target", "direction", "change"),
    [(0.1, 0.3, "increase", 0.2), (50, 20, "decrease", -30), (5, 5, "hold", 0), (None, 5, None, None)],
)
def test_a_goal_tells_where_it_leads_before_and_after_it_is_public(
    office: Office, base: Any, target: Any, direction: Any, change: Any
) -> None:
    id_ = begin(office, PATH, baseValue=base, targetValue=target)
    drafted = office.get(f"/{PATH}/{id_}/draft/assessment", office.staff).json()
    assert (drafted["direction"], drafted["change"], drafted["years"]) == (direction, change, 10)
    office.send("POST", f"/{PATH}/{id_}/draft/publications", office.staff, 200)
    public = office.get(f"/{PATH}/{id_}").json()
    assert (public["direction"], public["change"]) == (direction, change)


def test_goals_come_back_as_they_were_written_and_can_be_filtered(office: Office) -> None:
    signatory = office.signatory()
    shade = complete(office, PATH, signatoryId=signatory)
    warm: dict[str, Any] = {
        "pillar": "energy",
        "title": "Warm homes",
        "attribute": "affordable",
        "hazards": [],
        "sectors": [],
        "targetYear": 2028,
    }
    warmth = complete(office, PATH, signatoryId=signatory, **warm)
    view = office.get(f"/{PATH}/{shade}/draft", office.staff).json()["published"]
    written = goal()
    assert {name: view[name] for name in written} == written

    def listed(**asked: Any) -> list[str]:
        return [one["id"] for one in office.get(f"/{PATH}", params={"signatoryId": signatory, **asked}).json()["items"]]

    assert listed() == [warmth, shade]
    assert listed(pillar="adaptation") == listed(hazard="extreme_heat") == listed(sector="health,tourism") == [shade]
    assert listed(attribute="affordable") == listed(targetYear=2028) == [warmth]
    drafts = office.get("/drafts", office.staff, params={"kind": "goal"}).json()["items"]
    assert drafts == [] or all(one["kind"] == "goal" for one in drafts)
