"""The factors of the package, read once from its files.

A file has one source, what its factors have in common, and the factors; all figures are in the unit that it names.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from covenant_api.formulas.activity import Factor
from covenant_api.formulas.emission_factors import energy_factor
from covenant_api.formulas.exact import exact
from covenant_api.formulas.units import convert
from covenant_api.formulas.warming_potentials import GwpSet


@dataclass(frozen=True, slots=True)
class FactorSource:
    """Where the factors of a file come from."""

    title: str
    publisher: str | None
    url: str | None
    licence: str | None
    accessed_on: date | None


@dataclass(frozen=True, slots=True)
class LibraryFactor:
    """A factor of the library.

    `factor` is what formulas compute with. `gwp_set` is that of published CO2 equivalents, None where the source does
    not say it or gases are given; `region` None where it holds anywhere.
    """

    code: str
    carrier: str
    approaches: tuple[str, ...]
    region: str | None
    year: int | None
    factor: Factor
    gwp_set: GwpSet | None
    is_verified: bool
    note: str | None
    source: FactorSource

    @property
    def t_co2_per_mwh(self) -> Decimal | None:
        """Tonnes of CO2 per MWh, without that of biomass."""
        return self._per_mwh(self.factor.gases["CO2"]) if "CO2" in self.factor.gases else None

    @property
    def t_co2e_per_mwh(self) -> dict[GwpSet, Decimal] | None:
        """Tonnes of CO2 equivalents per MWh by set; None where only CO2 equivalents are published."""
        if not self.factor.gases:
            return None
        found = energy_factor({gas: self._per_tj(value) for gas, value in self.factor.gases.items()})
        return {name: value for name, value in found.t_co2e_per_mwh.items() if value is not None}

    @exact
    def _per_mwh(self, value: Decimal) -> Decimal:
        mass, per = self.factor.unit.split("/")
        return convert(value, mass, "t") / convert(Decimal(1), per, "MWh")

    @exact
    def _per_tj(self, value: Decimal) -> Decimal:
        mass, per = self.factor.unit.split("/")
        return convert(value, mass, "kg") / convert(Decimal(1), per, "TJ")


@cache
def factors() -> Mapping[str, LibraryFactor]:
    """Every factor by its code, in order of carrier, region, year and code."""
    found = [one for document in _documents() for one in _factors_of(document)]
    found.sort(key=lambda one: (one.carrier, one.region or "", one.year or 0, one.code))
    by_code = {one.code: one for one in found}
    if len(by_code) < len(found):
        raise RuntimeError("Two factors of the library have the same code.")
    return MappingProxyType(by_code)


def _documents() -> Iterator[dict[str, Any]]:
    folder = files("covenant_api.factors").joinpath("sets")
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".json"):
            # Figures are decimals; years and such are made whole numbers again where they are used.
            yield json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)


def _factors_of(document: Mapping[str, Any]) -> Iterator[LibraryFactor]:
    told = document["source"]
    source = FactorSource(
        title=told["title"],
        publisher=told["publisher"],
        url=told["url"],
        licence=told["licence"],
        accessed_on=None if told["accessedOn"] is None else date.fromisoformat(told["accessedOn"]),
    )
    for given in document["factors"]:
        one = {**document["common"], **given}
        gases = {gas: Decimal(value) for gas, value in one.get("gases", {}).items()}
        yield LibraryFactor(
            code=one["code"],
            carrier=one["carrier"],
            approaches=tuple(one["approaches"]),
            region=one["region"],
            year=one["year"],
            factor=Factor(
                unit=one["unit"],
                gases=MappingProxyType(gases),
                co2e=None if "co2e" not in one else Decimal(one["co2e"]),
                biogenic_co2=None if "biogenicCo2" not in one else Decimal(one["biogenicCo2"]),
            ),
            gwp_set=None if one.get("gwpSet") is None else GwpSet(one["gwpSet"]),
            is_verified=one["isVerified"],
            note=one.get("note"),
            source=source,
        )
