"""Names of fields on the wire."""

import pytest

from servicekit.schemas import WireModel, wire_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("joined_on", "joinedOn"),
        ("co2e", "co2e"),
        ("total_co2e_t", "totalCo2eT"),
        ("area_km2", "areaKm2"),
        ("per_km2_t", "perKm2T"),
    ],
)
def test_a_letter_after_a_digit_stays_as_it_is(name: str, expected: str) -> None:
    assert wire_name(name) == expected


def test_schemas_send_and_take_these_names() -> None:
    class Factor(WireModel):
        co2e_t: int

    assert Factor.model_validate({"co2eT": 3}).model_dump() == {"co2eT": 3}
