"""The attributes of energy access, the indicators of the library, and what each of these is.

The three attributes are those of the Global Covenant's pillar on energy access and poverty. The indicators are facts
named after their sources: names, units and possible ranges, no figures. Where `is_verified` is set, name and meaning
were read at the source that is named; under which attribute an indicator stands is this platform's own filing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from servicekit.schemas import Code


class EnergyAttribute(Code):
    """What energy should be for everybody."""

    SECURE = "secure", "Secure: there when it is needed"
    SUSTAINABLE = "sustainable", "Sustainable: clean, and used with care"
    AFFORDABLE = "affordable", "Affordable: within the means of every household"


@dataclass(frozen=True, kw_only=True)
class EnergyIndicator:
    """An indicator of the library.

    Attributes:
        code: By which assessments name it.
        attribute: The attribute it stands under.
        name: In English.
        unit: Of its values.
        least: Smallest possible value, in the unit.
        most: Largest possible value, in the unit; None where there is none.
        meaning: What it counts, in English.
        is_verified: Whether name and meaning were read at the source.
        source_title: Where it comes from.
        publisher: Who published that, where somebody did.
        source_url: Address of that, where it has one.
    """

    code: str
    attribute: EnergyAttribute
    name: str
    unit: str
    meaning: str
    source_title: str
    least: Decimal = Decimal(0)
    most: Decimal | None = Decimal(100)
    is_verified: bool = True
    source_url: str | None = None
    publisher: str | None = None


_UN: Final = "Global indicator framework for the Sustainable Development Goals"
_UN_URL: Final = "https://unstats.un.org/sdgs/indicators/indicators-list/"
_EPAH: Final = "National indicators of energy poverty"
_EPAH_URL: Final = "https://energy-poverty.ec.europa.eu/epah-indicators"
_PRACTICE: Final = "Practice of covenants of mayors; not read in a published list"

_PERCENT: Final = "%"

_LIBRARY: Final = (
    EnergyIndicator(
        code="electricity-access",
        attribute=EnergyAttribute.SECURE,
        name="Population with access to electricity",
        unit=_PERCENT,
        meaning="Share of inhabitants who have electricity at home, on or off the grid (SDG indicator 7.1.1).",
        source_title=_UN,
        source_url=_UN_URL,
        publisher="United Nations",
    ),
    EnergyIndicator(
        code="clean-cooking-access",
        attribute=EnergyAttribute.SECURE,
        name="Population that relies on clean fuels and technology",
        unit=_PERCENT,
        meaning="Share of inhabitants who mainly cook, heat and light with clean fuels and technology (SDG indicator "
        "7.1.2).",
        source_title=_UN,
        source_url=_UN_URL,
        publisher="United Nations",
    ),
    EnergyIndicator(
        code="heating-equipment",
        attribute=EnergyAttribute.SECURE,
        name="Population in dwellings equipped with heating",
        unit=_PERCENT,
        meaning="Share of inhabitants whose dwelling has heating facilities.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="supply-hours",
        attribute=EnergyAttribute.SECURE,
        name="Hours of electricity supply",
        unit="hours per day",
        most=Decimal(24),
        meaning="Hours of a day in which electricity is there, on the average of a year.",
        source_title=_PRACTICE,
        is_verified=False,
    ),
    EnergyIndicator(
        code="outage-hours",
        attribute=EnergyAttribute.SECURE,
        name="Hours of outage",
        unit="hours per year",
        # A leap year.
        most=Decimal(8784),
        meaning="Hours of a year in which a customer has no electricity, on the average of all customers.",
        source_title=_PRACTICE,
        is_verified=False,
    ),
    EnergyIndicator(
        code="renewable-share",
        attribute=EnergyAttribute.SUSTAINABLE,
        name="Renewable energy in final consumption",
        unit=_PERCENT,
        meaning="Share of renewable energy in the energy that is used in the territory (as in SDG indicator 7.2.1).",
        source_title=_UN,
        source_url=_UN_URL,
        publisher="United Nations",
    ),
    EnergyIndicator(
        code="dwellings-label-a",
        attribute=EnergyAttribute.SUSTAINABLE,
        name="Dwellings with energy label A",
        unit=_PERCENT,
        meaning="Share of dwellings that have the label A for their energy performance.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="dwellings-leak-damp-rot",
        attribute=EnergyAttribute.SUSTAINABLE,
        name="Population in dwellings with leak, damp or rot",
        unit=_PERCENT,
        meaning="Share of inhabitants whose dwelling has a leaking roof, damp walls, floors or foundations, or rot in "
        "window frames or floors.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="low-energy-class-buildings",
        attribute=EnergyAttribute.SUSTAINABLE,
        name="Buildings of a low energy class",
        unit=_PERCENT,
        meaning="Share of buildings whose energy class is among the lowest of the national scale.",
        source_title=_PRACTICE,
        is_verified=False,
    ),
    EnergyIndicator(
        code="consumption-per-capita",
        attribute=EnergyAttribute.SUSTAINABLE,
        name="Energy consumption per inhabitant",
        unit="MWh per inhabitant and year",
        most=None,
        meaning="Energy used in the territory in a year, divided by its inhabitants.",
        source_title=_PRACTICE,
        is_verified=False,
    ),
    EnergyIndicator(
        code="arrears-utility-bills",
        attribute=EnergyAttribute.AFFORDABLE,
        name="Arrears on utility bills",
        unit=_PERCENT,
        meaning="Share of inhabitants whose household could not pay bills for heating, electricity, gas or water in "
        "time, for want of money.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="unable-to-keep-warm",
        attribute=EnergyAttribute.AFFORDABLE,
        name="Inability to keep the home adequately warm",
        unit=_PERCENT,
        meaning="Share of inhabitants who say that they cannot afford to keep their home warm enough.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="comfortably-cool-in-summer",
        attribute=EnergyAttribute.AFFORDABLE,
        name="Population in dwellings comfortably cool in summer",
        unit=_PERCENT,
        meaning="Share of inhabitants whose dwelling stays comfortably cool in summer.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="high-energy-expenditure",
        attribute=EnergyAttribute.AFFORDABLE,
        name="High share of energy expenditure in income (2M)",
        unit=_PERCENT,
        meaning="Share of households that spend on energy more than twice the national median share of income.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="low-energy-expenditure",
        attribute=EnergyAttribute.AFFORDABLE,
        name="Low absolute energy expenditure (M/2)",
        unit=_PERCENT,
        meaning="Share of households that spend on energy less than half the national median, which can mean that they "
        "go without.",
        source_title=_EPAH,
        source_url=_EPAH_URL,
        publisher="Energy Poverty Advisory Hub, European Commission",
    ),
    EnergyIndicator(
        code="income-spent-on-energy",
        attribute=EnergyAttribute.AFFORDABLE,
        name="Share of income spent on energy",
        unit=_PERCENT,
        meaning="Share of the income of households that goes into energy for their homes, on average.",
        source_title=_PRACTICE,
        is_verified=False,
    ),
)

ENERGY_INDICATORS: Final[Mapping[str, EnergyIndicator]] = MappingProxyType({one.code: one for one in _LIBRARY})
