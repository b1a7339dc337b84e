"""What cannot be matched, by name."""

from enum import StrEnum


class SolvingErrorCode(StrEnum):
    """Names of what is wrong with an input."""

    UNKNOWN_NAME = "unknown_name"
    NAME_TWICE = "name_twice"
    SAME_SIDE = "same_side"
    NOT_A_PAIR = "not_a_pair"
    RAGGED = "ragged"
    TOO_LARGE = "too_large"
    OUT_OF_RANGE = "out_of_range"
    REQUIRED = "required"
    IN_TWO_GROUPS = "in_two_groups"


class SolvingError(ValueError):
    """An input with which there is nothing to match.

    `path` leads to the part that is wrong: names of arguments in snake_case, names of participants, places in lists.
    """

    def __init__(self, code: SolvingErrorCode, path: tuple[str | int, ...], detail: str) -> None:
        super().__init__(detail)
        self.code, self.path, self.detail = code, path, detail
