"""What calculators of all services have alike: `POST /calculations/{kind}`, inputs in, result out, nothing stored."""

from decimal import Decimal
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Response
from pydantic import BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema

from servicekit.figures import on_the_wire
from servicekit.schemas import WireModel


def _whole(value: Any) -> Any:
    """A whole number as JSON has it, whether or not it is written 2030.0; never a text, nor true or false."""
    if isinstance(value, bool | str):
        raise ValueError("Must be a number.")  # noqa: TRY004 - what pydantic makes an error of the field of
    return value


WHOLE: Final = BeforeValidator(_whole)


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


def _not_kept(response: Response) -> None:
    """Say that an answer belongs to its request alone."""
    response.headers["Cache-Control"] = "no-store"


def calculation_router(tag: str = "calculations") -> APIRouter:
    """A router for calculators; its routes are `/<kind>`, named `calculate_<kind>`."""
    return APIRouter(prefix="/calculations", tags=[tag], dependencies=[Depends(_not_kept)])
