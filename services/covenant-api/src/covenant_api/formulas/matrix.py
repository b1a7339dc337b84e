"""The matrix of an inventory: sectors, sub-sectors and scopes of the CRF, and their references in the GPC.

Source: tables of the Common Reporting Framework; crosswalk of CityCatalyst. Which cells are mandatory is data of the
rule sets.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple


class Sector(StrEnum):
    """Sectors of the CRF, in the order of its tables."""

    STATIONARY_ENERGY = "stationary_energy"
    TRANSPORT = "transport"
    WASTE = "waste"
    IPPU = "ippu"
    AFOLU = "afolu"
    GENERATION = "generation"


class EmissionScope(StrEnum):
    """Columns of the matrix."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    OUTSIDE = "outside"


class Cell(NamedTuple):
    """One cell of the matrix, by its codes."""

    sector: str
    subsector: str
    scope: str


@dataclass(frozen=True, slots=True)
class Row:
    """A sub-sector: its columns, and its reference in the GPC for each of them.

    A reference stands for the sub-sector as a whole: commercial and institutional buildings share I.2, and fugitive
    emissions are I.7 (solid fuels) or I.8 (oil and gas), for which I.8 stands unless a line says otherwise.
    """

    sector: Sector
    subsector: str
    references: Mapping[EmissionScope, str]

    @property
    def scopes(self) -> tuple[EmissionScope, ...]:
        """The columns that this row has."""
        return tuple(self.references)


def _row(sector: Sector, subsector: str, direct: str, indirect: str | None = None, outside: str | None = None) -> Row:
    given = {EmissionScope.DIRECT: direct, EmissionScope.INDIRECT: indirect, EmissionScope.OUTSIDE: outside}
    return Row(sector, subsector, MappingProxyType({scope: ref for scope, ref in given.items() if ref is not None}))


def _energy(sector: Sector, subsector: str, number: str) -> Row:
    return _row(sector, subsector, f"{number}.1", f"{number}.2", f"{number}.3")


def _waste(subsector: str, number: str) -> Row:
    return _row(Sector.WASTE, subsector, f"{number}.1", outside=f"{number}.2")


ROWS: Final = (
    _energy(Sector.STATIONARY_ENERGY, "residential", "I.1"),
    _energy(Sector.STATIONARY_ENERGY, "commercial", "I.2"),
    _energy(Sector.STATIONARY_ENERGY, "institutional", "I.2"),
    _energy(Sector.STATIONARY_ENERGY, "industrial", "I.3"),
    _energy(Sector.STATIONARY_ENERGY, "agriculture", "I.5"),
    _row(Sector.STATIONARY_ENERGY, "fugitive", "I.8.1", outside="VI.1"),
    _energy(Sector.TRANSPORT, "on_road", "II.1"),
    _energy(Sector.TRANSPORT, "rail", "II.2"),
    _energy(Sector.TRANSPORT, "waterborne", "II.3"),
    _energy(Sector.TRANSPORT, "aviation", "II.4"),
    _energy(Sector.TRANSPORT, "off_road", "II.5"),
    _waste("solid_waste", "III.1"),
    _waste("biological_treatment", "III.2"),
    _waste("incineration", "III.3"),
    _waste("wastewater", "III.4"),
    _row(Sector.IPPU, "industrial_processes", "IV.1"),
    _row(Sector.IPPU, "product_use", "IV.2"),
    _row(Sector.AFOLU, "livestock", "V.1"),
    _row(Sector.AFOLU, "land_use", "V.2"),
    _row(Sector.AFOLU, "other_afolu", "V.3"),
    _row(Sector.GENERATION, "electricity_only", "I.4.4"),
    _row(Sector.GENERATION, "chp", "I.4.4"),
    _row(Sector.GENERATION, "heat_cold", "I.4.4"),
    _row(Sector.GENERATION, "local_renewables", "I.4.4"),
)
CELLS: Final = tuple(Cell(row.sector.value, row.subsector, scope.value) for row in ROWS for scope in row.scopes)
REFERENCES: Final[Mapping[Cell, str]] = MappingProxyType(
    {Cell(row.sector.value, row.subsector, scope.value): ref for row in ROWS for scope, ref in row.references.items()}
)

GENERATION_REFERENCE: Final = "I.4.4"
_REFERENCE: Final = re.compile(r"(I|II|III|IV|V|VI)\.([1-9])(?:\.([1-4]))?")


@dataclass(frozen=True, slots=True)
class GpcReference:
    """A reference of the GPC, taken apart: I.4.4 is sector I, sub-sector 4, scope part 4 (None for IV.1)."""

    sector: str
    subsector: int
    part: int | None

    @property
    def is_generation(self) -> bool:
        """I.4.4: energy generated for the grid."""
        return (self.sector, self.subsector, self.part) == ("I", 4, 4)

    @property
    def is_imported_waste(self) -> bool:
        """III.x.3: waste from elsewhere, treated in the city."""
        return self.sector == "III" and self.part == 3

    @property
    def in_basic(self) -> bool:
        """Whether the GPC counts it in BASIC."""
        return self.sector in ("I", "II", "III") and self.part in (1, 2)

    @property
    def in_basic_plus(self) -> bool:
        """Whether the GPC counts it in BASIC+."""
        return (
            self.in_basic
            or (self.sector in ("I", "II") and self.part == 3)
            or (self.sector in ("IV", "V") and self.part in (None, 1))
        )

    @property
    def in_territorial(self) -> bool:
        """Whether the GPC counts it as territorial: scope 1, with generation and imported waste."""
        return (
            (self.sector in ("I", "II", "III") and self.part == 1)
            or self.is_generation
            or self.is_imported_waste
            or (self.sector in ("IV", "V") and self.part in (None, 1))
        )


@lru_cache(maxsize=512)
def gpc_reference(text: str) -> GpcReference | None:
    """A reference such as `I.1.2`, `III.2.3` or `IV.1`; None where it is none of the GPC."""
    found = _REFERENCE.fullmatch(text)
    if found is None:
        return None
    sector, subsector, part = found.groups()
    number = None if part is None else int(part)
    if sector in ("I", "II", "III") and number is None:
        return None
    if number == 4 and (sector, subsector) != ("I", "4"):
        return None
    return GpcReference(sector, int(subsector), number)


def is_cell(sector: str, subsector: str, scope: str) -> bool:
    """Whether the matrix has this cell."""
    return Cell(sector, subsector, scope) in REFERENCES
