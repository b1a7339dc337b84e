"""What cannot be computed, by name."""

from enum import StrEnum


class FormulaErrorCode(StrEnum):
    """Names of the errors that formulas raise; `covenant_api.rules.findings` has them with their texts."""

    NEGATIVE_ACTIVITY = "NEGATIVE_ACTIVITY"
    UNIT_UNKNOWN = "UNIT_UNKNOWN"
    UNIT_MISMATCH = "UNIT_MISMATCH"
    GAS_UNKNOWN = "GAS_UNKNOWN"
    GWP_SET_UNKNOWN = "GWP_SET_UNKNOWN"
    POPULATION_REQUIRED = "POPULATION_REQUIRED"
    BASE_YEAR_NOT_BEFORE_TARGET = "BASE_YEAR_NOT_BEFORE_TARGET"
    PERCENT_OUT_OF_RANGE = "PERCENT_OUT_OF_RANGE"
    VALUE_OUT_OF_RANGE = "VALUE_OUT_OF_RANGE"


class FormulaError(ValueError):
    """An input with which there is nothing to compute.

    `field` is the name of the argument, in snake_case; `key` the entry where the argument is a mapping.
    """

    def __init__(self, code: FormulaErrorCode, field: str, detail: str, *, key: str | None = None) -> None:
        super().__init__(detail)
        self.code, self.field, self.key, self.detail = code, field, key, detail
