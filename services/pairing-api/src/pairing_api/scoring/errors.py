"""What cannot be scored, by name."""

from enum import StrEnum


class ScoringErrorCode(StrEnum):
    """Names of what is wrong with an input of a score."""

    NUMBER_REQUIRED = "NUMBER_REQUIRED"
    NOT_ABOVE_ZERO = "NOT_ABOVE_ZERO"
    VALUE_OUT_OF_RANGE = "VALUE_OUT_OF_RANGE"
    LEVEL_OUT_OF_RANGE = "LEVEL_OUT_OF_RANGE"
    CLIMATE_CLASS_UNKNOWN = "CLIMATE_CLASS_UNKNOWN"
    COMPONENT_UNKNOWN = "COMPONENT_UNKNOWN"
    WEIGHT_NEGATIVE = "WEIGHT_NEGATIVE"
    WEIGHTS_ALL_ZERO = "WEIGHTS_ALL_ZERO"


class ScoringError(ValueError):
    """An input with which there is nothing to score.

    `field` is the name of the argument, in snake_case; `key` the entry where the argument is a mapping.
    """

    def __init__(self, code: ScoringErrorCode, field: str, detail: str, *, key: str | None = None) -> None:
        super().__init__(detail)
        self.code, self.field, self.key, self.detail = code, field, key, detail
