"""Emission factors and warming potentials as the API shows them."""

from datetime import UTC, datetime

from covenant_api.factors.library import LibraryFactor, factors
from covenant_api.factors.queries import EmissionFactorQuery
from covenant_api.factors.schemas import (
    EmissionFactor,
    EmissionFactorList,
    GasPotential,
    WarmingPotentials,
)
from covenant_api.formulas.warming_potentials import POTENTIALS_BY_GAS, SOURCE, USUAL_GASES
from covenant_api.reporting.codes import Approach, Carrier, GwpSet
from servicekit.schemas import Source


def _shown(one: LibraryFactor, this_year: int) -> EmissionFactor:
    by_set = one.t_co2e_per_mwh
    return EmissionFactor(
        code=one.code,
        carrier=Carrier(one.carrier),
        approaches=[Approach(name) for name in one.approaches],
        region=one.region,
        year=one.year,
        age_years=None if one.year is None else max(this_year - one.year, 0),
        unit=one.factor.unit,
        gases=dict(one.factor.gases) or None,
        co2e=one.factor.co2e,
        biogenic_co2=one.factor.biogenic_co2,
        t_co2_per_mwh=one.t_co2_per_mwh,
        t_co2e_per_mwh=None if by_set is None else {GwpSet(name): value for name, value in by_set.items()},
        gwp_set=None if one.gwp_set is None else GwpSet(one.gwp_set),
        is_verified=one.is_verified,
        note=one.note,
        source=Source(
            title=one.source.title,
            publisher=one.source.publisher,
            url=one.source.url,
            licence=one.source.licence,
            accessed_on=one.source.accessed_on,
        ),
    )


def selected(query: EmissionFactorQuery) -> EmissionFactorList:
    """The factors of the library that were asked for."""
    this_year = datetime.now(UTC).year
    return EmissionFactorList(
        items=[
            _shown(one, this_year)
            for one in factors().values()
            if (not query.carrier or one.carrier in query.carrier)
            and (not query.approach or any(name in query.approach for name in one.approaches))
            and (not query.region or one.region in query.region)
            and (not query.year or one.year in query.year)
        ]
    )


def warming_potentials() -> WarmingPotentials:
    """Every gas with its potentials."""
    return WarmingPotentials(
        items=[
            GasPotential(
                gas=gas,
                potentials={GwpSet(name): value for name, value in by_set.items()},
                is_usual=gas in USUAL_GASES,
            )
            for gas, by_set in POTENTIALS_BY_GAS.items()
        ],
        source=Source.model_validate(dict(SOURCE)),
    )
