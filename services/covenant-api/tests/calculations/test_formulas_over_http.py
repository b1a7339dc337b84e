"""Every formula against exact fractions, over HTTP: inputs of any size, zeros, and keys left out or null."""

from fractions import Fraction
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .oracle import ORACLES

# Numbers as people write them: up to 12 digits, up to 6 of them behind the point, so that the digits that are sent are
# the number that is meant.
AMOUNT = st.one_of(
    st.just(0),
    st.integers(0, 10**9),
    st.builds(lambda n, places: n / 10**places, st.integers(0, 10**12), st.integers(0, 6)),
)
SIGNED = st.one_of(AMOUNT, AMOUNT.map(lambda value: -value))
ABOVE_0 = AMOUNT.filter(lambda value: value > 0)
PCT = st.builds(lambda n: n / 100, st.integers(0, 10_000))
SHARE = st.builds(lambda n: n / 100, st.integers(1, 100))
SETS = st.sampled_from(["SAR", "AR4", "AR5", "AR6"])


def absent_or(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(values, values, values, st.none())


def body(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A body in which every key may be left out, or be null; and a label."""
    whole = st.fixed_dictionaries(
        {"city": st.just("A")}, optional={name: absent_or(value) for name, value in keys.items()}
    )
    full = st.fixed_dictionaries(dict(keys))
    return st.one_of(full, whole)


def in_order(inputs: dict[str, Any]) -> bool:
    base, target = inputs.get("baseYear"), inputs.get("targetYear")
    return base is None or target is None or base < target


YEARS = {"baseYear": st.integers(1990, 2029), "targetYear": st.integers(2005, 2050)}
GASES = st.dictionaries(st.sampled_from(["CO2", "CH4", "N2O", "SF6", "CF4", "NF3"]), absent_or(SIGNED), max_size=6)
INPUTS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "co2e": st.fixed_dictionaries(
        {"gwpSet": SETS, "tonnes": GASES.map(lambda g: {k: v for k, v in g.items() if k != "NF3"} or {"CO2": 1})}
    ),
    "emission-factor": st.fixed_dictionaries(
        {"kgPerTj": st.dictionaries(st.sampled_from(["CO2", "CH4", "N2O"]), absent_or(AMOUNT), max_size=3)}
    ),
    "activity-x-factor": body(
        amount=AMOUNT,
        unit=st.sampled_from(["m3", "l", "ft3"]),
        efKgCo2PerUnit=AMOUNT,
        kgPerM3=st.dictionaries(st.sampled_from(["CO2", "CH4", "N2O"]), absent_or(AMOUNT), max_size=3),
        gwpSet=SETS,
        activityMwh=AMOUNT,
    ),
    "efe": body(tceMwh=AMOUNT, lpeMwh=AMOUNT, gepMwh=AMOUNT, neefe=AMOUNT, co2LpeT=SIGNED, co2GepT=SIGNED),
    "efh": body(lhcMwh=AMOUNT, co2LphT=AMOUNT, co2IhT=AMOUNT, co2EhT=AMOUNT),
    "chp": body(co2T=AMOUNT, electricityMwh=AMOUNT, heatMwh=AMOUNT, heatEfficiency=SHARE, powerEfficiency=SHARE),
    "target-base-year": body(baseEmissionsT=SIGNED, reductionPct=PCT, **YEARS).filter(in_order),
    "target-baseline-scenario": body(
        baseEmissionsT=SIGNED, reductionPctVsBau=PCT, bauTargetYearT=SIGNED, **YEARS
    ).filter(in_order),
    "target-intensity": body(
        baseIntensityTPerCapita=AMOUNT, reductionPct=PCT, reportedTargetEmissionsT=AMOUNT, population=ABOVE_0, **YEARS
    ).filter(in_order),
    "target-fixed-level": body(targetEmissionsT=SIGNED, baseEmissionsT=SIGNED),
    "target-faq": body(
        baseYear=st.integers(1990, 2020), baseEmissionsT=AMOUNT, reductionPct=PCT, latestEmissionsT=AMOUNT
    ),
    "per-capita-reduction": body(
        baseEmissionsT=AMOUNT,
        basePopulation=ABOVE_0,
        currentEmissionsT=AMOUNT,
        currentPopulation=ABOVE_0,
        basePerCapita=AMOUNT,
        currentPerCapita=AMOUNT,
        targetReductionPct=PCT,
    ),
    "inventory-totals": body(
        scope1T=SIGNED,
        scope2T=AMOUNT,
        scope3T=AMOUNT,
        population=ABOVE_0,
        reportedBasicT=AMOUNT,
        reportedBasicPlusT=AMOUNT,
        directExclGenerationT=SIGNED,
        indirectT=AMOUNT,
        outsideBoundaryT=AMOUNT,
        generationGridSuppliedT=AMOUNT,
        areaKm2=AMOUNT,
    ),
    "progress": body(
        baseEmissionsT=AMOUNT,
        targetEmissionsT=SIGNED,
        inventoryYear=st.integers(1985, 2055),
        inventoryEmissionsT=AMOUNT,
        **YEARS,
    ).filter(in_order),
}


def number(value: Any) -> Any:
    """An exact value as the wire has it: the number nearest to it."""
    if isinstance(value, dict):
        return {key: number(one) for key, one in value.items()}
    return float(value) if isinstance(value, Fraction) else value


def test_every_oracle_is_asked() -> None:
    assert INPUTS.keys() == ORACLES.keys()


@pytest.mark.parametrize("kind", INPUTS)
def test_a_calculator_answers_what_exact_fractions_give(api: httpx.Client, kind: str) -> None:
    @settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
    @given(inputs=INPUTS[kind])
    def compared(inputs: dict[str, Any]) -> None:
        answer = api.post(f"calculations/{kind}", json=inputs)
        assert answer.status_code == 200, answer.text
        got = answer.json()
        wanted = number(ORACLES[kind](inputs))
        assert {key: got[key] for key in wanted} == wanted

    compared()


@pytest.mark.parametrize("kind", ["target-base-year", "progress"])
def test_a_sum_that_stays_within_the_line_by_one_unit_of_the_last_place_is_within_it(
    api: httpx.Client, kind: str
) -> None:
    """Where binary numbers would lie on the wrong side: 0.1 + 0.2 against 0.3."""
    if kind == "progress":
        inputs = {
            "baseYear": 2000,
            "targetYear": 2010,
            "baseEmissionsT": 0.3,
            "targetEmissionsT": 0,
            "inventoryYear": 2001,
            "inventoryEmissionsT": 0.27,
        }
        answer = api.post("calculations/progress", json=inputs).json()
        assert (answer["linearAllowedT"], answer["gapT"], answer["status"]) == (0.27, 0, "on_track")
    else:
        answer = api.post("calculations/target-base-year", json={"baseEmissionsT": 1.1, "reductionPct": 10}).json()
        assert (answer["targetEmissionsT"], answer["reductionT"]) == (0.99, 0.11)
