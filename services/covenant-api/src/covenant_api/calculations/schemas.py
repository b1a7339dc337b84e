"""What every calculator takes and answers."""

from typing import Annotated

from pydantic import Field

from covenant_api.reporting.codes import GwpSet
from covenant_api.rules.findings import Clause
from servicekit.calculations import WHOLE, CalculationRequest, Computed, Label
from servicekit.figures import Figure
from servicekit.schemas import WireModel

__all__ = [
    "WHOLE",
    "ByGas",
    "CalculationAnswer",
    "CalculationRequest",
    "CalculationStep",
    "Computed",
    "Label",
    "Percent",
    "PotentialSet",
    "Year",
]

# The bounds come first: behind the validator they would be checked, and missing from the description of the interface.
Year = Annotated[int, Field(ge=1750, le=2300), WHOLE]

Percent = Annotated[Figure | None, Field(json_schema_extra={"x-unit": "%"})]
PotentialSet = Annotated[
    GwpSet | None, Field(description="Set of warming potentials, by assessment report of the IPCC")
]
ByGas = Annotated[
    dict[str, Figure | None],
    Field(
        max_length=100,
        description="Figures by gas: `CO2`, `CH4`, `N2O`, `HFC-134a` and all others of `GET /warming-potentials`",
        examples=[{"CO2": 1000, "CH4": 10, "N2O": 1}],
    ),
]


class CalculationStep(WireModel):
    """One figure of a computation."""

    name: str = Field(description="What it is called", examples=["linearAllowedT"])
    value: int | float | str | bool | None = Field(description="What it is; null where it cannot be known")
    unit: str = Field(description="Its unit; empty for plain numbers and words", examples=["t CO2e"])
    formula: str = Field(description="How it came to be, in words and symbols")
    clause: str = Field(description="The clause that it rests on, by its code")


class CalculationAnswer(WireModel):
    """The result of a calculator, with how it came to be."""

    steps: list[CalculationStep] = Field(description="Every figure of the computation, in order")
    clauses: list[Clause] = Field(description="The clauses that the steps rest on, in order of their first use")
