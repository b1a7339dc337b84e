"""Figures that are computed with: exact decimals in Python and in PostgreSQL, plain numbers on the wire.

A figure comes as a JSON number. A body with a number that has more digits than a double holds is refused at the edge
(`servicekit.writing`), so the decimal made of it is what was written, digit by digit. Nothing is rounded: results keep
the digits of their computation, and go out as the number nearest to them.
"""

from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, WithJsonSchema

# No amount of anything on Earth is larger in any unit that people use.
LARGEST: Final = Decimal("1e18")


def as_decimal(value: Any) -> Any:
    """A number as the decimal that its shortest digits say; anything else as it is."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return Decimal(repr(value))
    return Decimal(value) if isinstance(value, int) else value


def _refuse_text(value: Any) -> Any:
    if isinstance(value, bool | str):
        raise ValueError("Must be a number.")  # noqa: TRY004 - what pydantic makes an error of the field of
    return as_decimal(value)


def _bounded(value: Decimal) -> Decimal:
    if abs(value) > LARGEST:
        raise ValueError("Must not be larger than 10 to the 18th.")
    return value


def on_the_wire(value: Decimal) -> int | float:
    """The number nearest to a decimal, whole where it is whole."""
    if not value:
        return 0
    nearest = float(value)
    if not nearest.is_integer():
        # A whole number below 2 to the 53rd is a double itself, and every double beyond is whole.
        return nearest
    if value == value.to_integral_value() and abs(value) < 2**53:
        return int(value)
    return nearest


# A figure of any sign.
Figure = Annotated[
    Decimal,
    BeforeValidator(_refuse_text),
    Field(allow_inf_nan=False),
    AfterValidator(_bounded),
    PlainSerializer(on_the_wire, return_type=float, when_used="json"),
    WithJsonSchema({"type": "number", "minimum": -1e18, "maximum": 1e18}),
]


def _not_negative(value: Decimal) -> Decimal:
    if value < 0:
        raise ValueError("Must not be negative.")
    return value


# A figure that cannot be below zero.
Amount = Annotated[
    Figure, AfterValidator(_not_negative), WithJsonSchema({"type": "number", "minimum": 0, "maximum": 1e18})
]
