"""What every calculator takes and answers."""

from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema

from covenant_api.reporting.codes import GwpSet
from covenant_api.rules.findings import Clause
from servicekit.figures import Figure, on_the_wire
from servicekit.schemas import WireModel


def _whole(value: Any) -> Any:
    """A whole number as JSON has it, whether or not it is written 2030.0; never a text, nor true or false."""
    if isinstance(value, bool | str):
        raise ValueError("Must be a number.")  # noqa: TRY004 - what pydantic makes an error of the field of
    return value


WHOLE: Final = BeforeValidator(_whole)
# The bounds come first: behind the validator they would be checked, and missing from the description of the interface.
Year = Annotated[int, Field(ge=1750, le=2300), WHOLE]


def _label(value: Any) -> Any:
    """A text, a number or null: nothing is done with it."""
    if isinstance(value, bool | list | dict):
        raise ValueError("Must be a text or a number.")  # noqa: TRY004 - what pydantic makes an error of the field of
    return value


Label = Annotated[str | int | float | None, BeforeValidator(_label)]

# A result, of any size that a number of JSON can have.
Computed = Annotated[
    Decimal,
    Field(allow_inf_nan=False),
    PlainSerializer(on_the_wire, return_type=float, when_used="json"),
    WithJsonSchema({"type": "number"}),
]
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
_IGNORED: Final = "A label for your own use; it changes nothing"


class CalculationRequest(WireModel):
    """Inputs of a calculator. Labels are taken and ignored; any other key that is not known is refused."""

    model_config = ConfigDict(validate_by_name=False)

    city: Label = Field(default=None, description=_IGNORED)
    country: Label = Field(default=None, description=_IGNORED)
    sector: Label = Field(default=None, description=_IGNORED)
    fuel: Label = Field(default=None, description=_IGNORED)
    year: Label = Field(default=None, description=_IGNORED)
    population_year: Label = Field(default=None, description=_IGNORED)
    type: Label = Field(default=None, description=_IGNORED)


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
