"""Contents in which nothing is found, and what the tests do with reports of any kind."""

from typing import Any, Final

from tests.reporting.office import EUROPE, GCOM, Office
from tests.signing_in.people import Headers

Json = dict[str, Any]

HEAT: Final[Json] = {
    "hazard": "extreme_heat",
    "kind": "heat_wave",
    "probability": "high",
    "consequence": "moderate",
    "expectedIntensityChange": "increase",
    "expectedFrequencyChange": "increase",
    "timeframe": "short",
    "futureImpact": "high",
    "sectors": [{"sector": "health", "vulnerability": "high"}, {"sector": "water", "vulnerability": None}],
    "groups": ["elderly", "children_youth"],
    "explanation": "Three weeks above 35 °C in 2022.",
}
DROUGHT: Final[Json] = {
    "hazard": "droughts_water_scarcity",
    "probability": "low",
    "consequence": "not_known",
    "expectedIntensityChange": "not_known",
    "expectedFrequencyChange": "no_change",
    "timeframe": "not_known",
    "futureImpact": "not_known",
}


def risks(**content: Any) -> Json:
    """A risk assessment in which nothing is found."""
    return {
        "ruleSet": GCOM,
        "title": "Risks of Lanternham",
        "year": 2023,
        "authors": "City of Lanternham",
        "language": "en",
        "hazards": [HEAT, DROUGHT],
        "sectors": [{"sector": "health", "vulnerability": "high", "indicators": "Beds", "explanation": None}],
        "groups": [{"group": "elderly", "vulnerability": "moderate", "explanation": None}],
        "adaptiveCapacity": [
            {"factor": "socio_economic", "level": "moderate", "effect": "positive", "sector": None, "explanation": None}
        ],
        "pastEvents": [
            {
                "hazard": "extreme_heat",
                "kind": "heat_wave",
                "startedOn": "2022-07-18",
                "year": None,
                "deaths": 12,
                "economicLoss": {"amount": 1250000.5, "currency": "EUR"},
                "description": "Hospitals were full.",
            }
        ],
        **content,
    }


def value(attribute: str, code: str, /, **given: Any) -> Json:
    """A value of an indicator of the library, a share."""
    return {"attribute": attribute, "code": code, "value": 4.25, "unit": "%", "year": 2022, "source": "Survey", **given}


def energy(**content: Any) -> Json:
    """An assessment of energy access and poverty in which nothing is found."""
    return {
        "ruleSet": EUROPE,
        "year": 2025,
        "language": "en",
        "indicators": [
            value("secure", "electricity-access", value=100),
            value("sustainable", "renewable-share"),
            value("affordable", "arrears-utility-bills"),
        ],
        **content,
    }


def goal(**content: Any) -> Json:
    """A goal in which nothing is found."""
    return {
        "ruleSet": GCOM,
        "pillar": "adaptation",
        "title": "Shade",
        "text": "Every street has shade at noon.",
        "indicator": "Trees in public streets",
        "unit": "trees",
        "baseYear": 2020,
        "baseValue": 1200,
        "targetYear": 2030,
        "targetValue": 2000.5,
        "hazards": ["extreme_heat"],
        "sectors": ["health", "land_use_planning"],
        "language": "en",
        **content,
    }


COMPLETE: Final = {"risk-assessments": risks, "energy-assessments": energy, "goals": goal}


def begin(office: Office, path: str, headers: Headers | None = None, status: int = 201, **content: Any) -> str:
    """A draft that is complete but for this content; its id."""
    made = COMPLETE[path](**content)
    made.setdefault("signatoryId", content.get("signatoryId") or office.home)
    answer = office.send("POST", f"/{path}", headers or office.staff, status, {"content": made})
    return str(answer.json()["id"]) if status == 201 else ""


def complete(office: Office, path: str, **content: Any) -> str:
    """The same, completed."""
    id_ = begin(office, path, **content)
    office.send("POST", f"/{path}/{id_}/draft/publications", office.staff, 200)
    return id_


def found(office: Office, path: str, **content: Any) -> list[tuple[str, str, str]]:
    """Code, severity and pointer of all that is found in a draft that is complete but for this content."""
    id_ = begin(office, path, **content)
    assessment = office.get(f"/{path}/{id_}/draft/assessment", office.staff).json()
    is_complete = all(one["severity"] != "error" for one in assessment["findings"])
    assert assessment["isComplete"] is is_complete
    return [(one["code"], one["severity"], one["pointer"]) for one in assessment["findings"]]
