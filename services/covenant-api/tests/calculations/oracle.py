"""The formulas of the contract once more, in exact fractions and independent of the product's code."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

Inputs = Mapping[str, Any]
F = Fraction | None


def _f(inputs: Inputs, name: str) -> F:
    value = inputs.get(name)
    # The digits that are sent are the shortest that mean the number.
    return None if value is None else Fraction(str(value))


def _plus(*values: F) -> F:
    return None if any(value is None for value in values) else sum((v for v in values if v is not None), Fraction(0))


def _minus(first: F, second: F) -> F:
    return None if first is None or second is None else first - second


def _times(*values: F) -> F:
    made = Fraction(1)
    for value in values:
        if value is None:
            return None
        made *= value
    return made


def _by(first: F, second: F) -> F:
    return None if first is None or second is None or second == 0 else first / second


def _pct(part: F, whole: F) -> F:
    return _times(_by(part, whole), Fraction(100))


def _cut(value: F, pct: F) -> F:
    return None if value is None or pct is None else value - value * pct / 100


POTENTIALS = {
    "SAR": {"CO2": "1", "CH4": "21", "N2O": "310", "SF6": "23900", "CF4": "6500", "C2F6": "9200"},
    "AR4": {"CO2": "1", "CH4": "25", "N2O": "298", "SF6": "22800", "NF3": "17200", "CF4": "7390"},
    "AR5": {"CO2": "1", "CH4": "28", "N2O": "265", "SF6": "23500", "NF3": "16100", "CF4": "6630"},
    "AR6": {"CO2": "1", "CH4": "27.9", "N2O": "273", "SF6": "25200", "NF3": "17400", "CF4": "7380"},
}


def _equivalents(tonnes: Mapping[str, F], gwp_set: str) -> F:
    parts: list[F] = []
    for gas, amount in tonnes.items():
        potential = POTENTIALS[gwp_set].get(gas)
        if amount == 0:
            parts.append(Fraction(0))
        else:
            parts.append(_times(amount, None if potential is None else Fraction(potential)))
    return _plus(*parts)


def co2e(inputs: Inputs) -> dict[str, Any]:
    tonnes = {gas: _f(inputs["tonnes"], gas) for gas in inputs["tonnes"]}
    return {"tco2e": _equivalents(tonnes, inputs["gwpSet"])}


def emission_factor(inputs: Inputs) -> dict[str, Any]:
    given = {gas: _times(_f(inputs["kgPerTj"], gas), Fraction(36, 10_000_000)) for gas in inputs["kgPerTj"]}
    whole = {"CO2", "CH4", "N2O"} <= given.keys()
    sets = {f"tCo2ePerMwh{name}": _equivalents(given, name) if whole else None for name in ("AR4", "AR5", "AR6")}
    return {"tCo2PerMwh": given.get("CO2"), **sets}


def activity_x_factor(inputs: Inputs) -> dict[str, Any]:
    in_m3 = {"m3": Fraction(1), "l": Fraction(1, 1000), "ft3": Fraction(3048, 10000) ** 3}
    amount, mwh = _f(inputs, "amount"), _f(inputs, "activityMwh")
    t_co2 = _times(amount, _f(inputs, "efKgCo2PerUnit"), Fraction(1, 1000))
    t: dict[str, F] | None = None
    t_co2e: F = None
    if inputs.get("kgPerM3") is not None:
        cubic = _times(amount, in_m3[inputs["unit"]] if inputs.get("unit") else None)
        t = {gas: _times(cubic, _f(inputs["kgPerM3"], gas), Fraction(1, 1000)) for gas in inputs["kgPerM3"]}
        if inputs.get("gwpSet") and t:
            t_co2e = _equivalents(t, inputs["gwpSet"])
    if inputs.get("efKgCo2PerUnit") is None:
        if inputs.get("efTPerMwh") is not None and mwh is not None:
            t_co2 = _times(mwh, _f(inputs, "efTPerMwh"))
        elif t is not None:
            t_co2 = t.get("CO2")
    return {"tCo2": t_co2, "t": t, "tCo2e": t_co2e}


def efe(inputs: Inputs) -> dict[str, Any]:
    tce, lpe, gep = _f(inputs, "tceMwh"), _f(inputs, "lpeMwh") or Fraction(0), _f(inputs, "gepMwh") or Fraction(0)
    co2_lpe = _f(inputs, "co2LpeT") if lpe or inputs.get("co2LpeT") is not None else Fraction(0)
    co2_gep = _f(inputs, "co2GepT") if gep or inputs.get("co2GepT") is not None else Fraction(0)
    neefe = _f(inputs, "neefe")
    if tce is None:
        return {"efeTPerMwh": None, "netExporter": None}
    exporter = lpe + gep > tce
    if tce == 0:
        factor = neefe
    elif exporter:
        factor = _by(_plus(co2_lpe, co2_gep), lpe + gep)
    else:
        rest = tce - lpe - gep
        factor = _by(_plus(Fraction(0) if rest == 0 else _times(rest, neefe), co2_lpe, co2_gep), tce)
    return {"efeTPerMwh": factor, "netExporter": exporter}


def efh(inputs: Inputs) -> dict[str, Any]:
    made = _f(inputs, "co2LphT")
    balance = _minus(_plus(made, _f(inputs, "co2IhT") or Fraction(0)), _f(inputs, "co2EhT") or Fraction(0))
    return {"efhTPerMwh": _by(balance, _f(inputs, "lhcMwh"))}


def chp(inputs: Inputs) -> dict[str, Any]:
    heat = _by(_f(inputs, "heatMwh"), _f(inputs, "heatEfficiency") or Fraction(9, 10))
    power = _by(_f(inputs, "electricityMwh"), _f(inputs, "powerEfficiency") or Fraction(4, 10))
    whole = _plus(heat, power)
    co2 = _f(inputs, "co2T")
    return {"heatT": _by(_times(co2, heat), whole), "electricityT": _by(_times(co2, power), whole)}


def target_base_year(inputs: Inputs) -> dict[str, Any]:
    base = _f(inputs, "baseEmissionsT")
    target = _cut(base, _f(inputs, "reductionPct"))
    return {"targetEmissionsT": target, "reductionT": _minus(base, target)}


def target_baseline_scenario(inputs: Inputs) -> dict[str, Any]:
    base = _f(inputs, "baseEmissionsT")
    target = _cut(_f(inputs, "bauTargetYearT"), _f(inputs, "reductionPctVsBau"))
    above = None if target is None or base is None else target > base
    return {
        "targetEmissionsT": target,
        "changeVsBasePct": _pct(_minus(target, base), base),
        "increasesAboveBase": above,
    }


def target_intensity(inputs: Inputs) -> dict[str, Any]:
    intensity = _cut(_f(inputs, "baseIntensityTPerCapita"), _f(inputs, "reductionPct"))
    implied = _by(_f(inputs, "reportedTargetEmissionsT"), intensity)
    return {
        "targetIntensityTPerCapita": intensity,
        "impliedPopulation": None if implied is None else (implied + Fraction(1, 2)).__floor__(),
        "targetEmissionsTAtPopulation": _times(intensity, _f(inputs, "population")),
    }


def target_fixed_level(inputs: Inputs) -> dict[str, Any]:
    target, base = _f(inputs, "targetEmissionsT"), _f(inputs, "baseEmissionsT")
    return {"targetEmissionsT": target, "reductionPct": _pct(_minus(base, target), base)}


def target_faq(inputs: Inputs) -> dict[str, Any]:
    base, latest = _f(inputs, "baseEmissionsT"), _f(inputs, "latestEmissionsT")
    target = _cut(base, _f(inputs, "reductionPct"))
    overall, already = _minus(base, target), _minus(base, latest)
    return {
        "overallReductionT": overall,
        "option1SumOfActionsMustEqualT": overall,
        "option2SumOfActionsMustEqualT": _minus(latest, target),
        "targetEmissionsT": target,
        "alreadyReducedT": already,
        "progressPct": _pct(already, overall),
    }


def per_capita_reduction(inputs: Inputs) -> dict[str, Any]:
    base_t, current_t = _f(inputs, "baseEmissionsT"), _f(inputs, "currentEmissionsT")
    base, current = _by(base_t, _f(inputs, "basePopulation")), _by(current_t, _f(inputs, "currentPopulation"))
    base = _f(inputs, "basePerCapita") if base is None else base
    current = _f(inputs, "currentPerCapita") if current is None else current
    cut, promised = _pct(_minus(base, current), base), _f(inputs, "targetReductionPct")
    return {
        "absoluteReductionPct": _pct(_minus(base_t, current_t), base_t),
        "perCapitaReductionPct": cut,
        "basePerCapita": base,
        "currentPerCapita": current,
        "targetMet": None if cut is None or promised is None else cut >= promised,
    }


def inventory_totals(inputs: Inputs) -> dict[str, Any]:
    scopes = _plus(_f(inputs, "scope1T"), _f(inputs, "scope2T"), _f(inputs, "scope3T"))
    stated = _f(inputs, "reportedBasicPlusT")
    apart = _minus(scopes, stated)
    inside = _plus(_f(inputs, "directExclGenerationT"), _f(inputs, "indirectT"))
    heads = _f(inputs, "population")
    equal = None
    if apart is not None and stated is not None:
        equal = abs(apart) <= max(Fraction(1), abs(stated) / 1_000_000)
    return {
        "sumOfScopesT": scopes,
        "perCapitaT": _by(scopes, heads),
        "equalsReportedBasicPlus": equal,
        "differenceT": apart,
        "directPlusIndirectT": inside,
        "withOutOfBoundaryT": _plus(inside, _f(inputs, "outsideBoundaryT")),
        "perCapitaDirectIndirectT": _by(inside, heads),
        "generationReportedSeparatelyT": _f(inputs, "generationGridSuppliedT"),
        "tPerKm2": _by(inside, _f(inputs, "areaKm2")),
    }


def progress(inputs: Inputs) -> dict[str, Any]:
    b, t, y = inputs.get("baseYear"), inputs.get("targetYear"), inputs.get("inventoryYear")
    base, target, now = (_f(inputs, f"{name}EmissionsT") for name in ("base", "target", "inventory"))
    allowed: F = None
    if b is not None and t is not None and y is not None and base is not None and target is not None and y >= b:
        allowed = base - (base - target) * Fraction(min(y, t) - b, t - b)
    if base is None or target is None or now is None or allowed is None:
        status = "insufficient_data"
    elif now <= target:
        status = "achieved"
    elif now > base and target < base:
        status = "increasing"
    else:
        status = "on_track" if now <= allowed else "off_track"
    yearly = None
    if t is not None and y is not None and y < t and now is not None and target is not None:
        yearly = max(now - target, Fraction(0)) / (t - y)
    return {
        "linearAllowedT": allowed,
        "gapT": _minus(now, allowed),
        "achievedPctOfReduction": _pct(_minus(base, now), _minus(base, target)),
        "reductionVsBasePct": _pct(_minus(base, now), base),
        "requiredAnnualT": yearly,
        "status": status,
    }


ORACLES: dict[str, Callable[[Inputs], dict[str, Any]]] = {
    "co2e": co2e,
    "emission-factor": emission_factor,
    "activity-x-factor": activity_x_factor,
    "efe": efe,
    "efh": efh,
    "chp": chp,
    "target-base-year": target_base_year,
    "target-baseline-scenario": target_baseline_scenario,
    "target-intensity": target_intensity,
    "target-fixed-level": target_fixed_level,
    "target-faq": target_faq,
    "per-capita-reduction": per_capita_reduction,
    "inventory-totals": inventory_totals,
    "progress": progress,
}
