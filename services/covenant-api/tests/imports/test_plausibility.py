"""What is doubted and what is not: a warning that is wrong costs a reader as much as one that is missing."""

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from covenant_api.imports.checking import CheckedList, check_table
from covenant_api.imports.columns import Column
from covenant_api.imports.findings import FindingCode
from covenant_api.imports.ground import GazetteerGround, country_codes
from covenant_api.imports.plausibility import Surroundings, check_groups
from covenant_api.imports.reading import opened_table
from gazetteer.countries import iso_code
from gazetteer.folding import fold
from gazetteer.places import Gazetteer

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]
Check = Callable[..., CheckedList]

JOINT = "As a group of signatories committing collectively (joint SEAP - option 2)"


def codes(checked: CheckedList) -> list[str]:
    return [finding.code.value for finding in checked.findings]


@pytest.mark.parametrize(
    "cells",
    [
        {"population_adhesion": "10"},
        {"population_adhesion": "40000000"},
        {"population_adhesion": "2018"},
        {"date_of_adhesion": "2008-01-29"},
        {"date_of_adhesion": "2026-01-01"},
        {"organisation_name": "LANTERNARA"},
        {"country_name": "Itàlia"},
        {"country_name": "Moldova, Republic Of"},
        {"organisation_latitude": "45.9", "organisation_longitude": "9.9"},
        {"country_code": "jp", "country_name": "Japan", "gcom_id": "JP1", "organisation_latitude": "-5"},
        {"organisation_latitude": "-", "organisation_longitude": "null"},
        {"commitment_CoM2020_flag": "True", "date_of_adhesion": "2021-03-19"},
        {"gcom_id": "it9001"},
    ],
    ids=str,
)
def test_what_can_well_be_is_not_doubted(row: Row, csv_file: Write, check: Check, cells: dict[str, str]) -> None:
    assert codes(check(csv_file(row(**cells)))) == []


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"population_adhesion": "9"}, "population-doubtful"),
        ({"population_adhesion": "40000001"}, "population-doubtful"),
        ({"population_adhesion": "2147483648"}, "population-impossible"),
        ({"date_of_adhesion": "2026-01-02"}, "adhesion-in-future"),
        ({"organisation_latitude": "9.2", "organisation_longitude": "45.1"}, "coordinates-swapped"),
        ({"organisation_latitude": "-45.1"}, "coordinates-sign-flipped"),
        ({"organisation_latitude": "-45.1", "organisation_longitude": "-9.2"}, "coordinates-sign-flipped"),
        ({"organisation_latitude": "47.9"}, "coordinates-outside-country"),
        ({"organisation_latitude": "0", "organisation_longitude": "0,0"}, "coordinates-zero"),
        ({"organisation_latitude": "9.2", "organisation_longitude": "145.1"}, "coordinates-outside-country"),
        ({"organisation_latitude": "145.1", "organisation_longitude": "9.2"}, "coordinates-out-of-range"),
        ({"organisation_longitude": "180.5"}, "coordinates-out-of-range"),
        ({"country_name": "GERMANY"}, "country-name-disagrees"),
        ({"group_profile": "True"}, "adhesion-type-disagrees"),
        ({"gcom_id": "DE-9001"}, "gcom-id-malformed"),
    ],
    ids=str,
)
def test_what_can_hardly_be_is_doubted(
    row: Row, csv_file: Write, check: Check, cells: dict[str, str], code: str
) -> None:
    assert code in codes(check(csv_file(row(**cells))))


@pytest.mark.parametrize(
    ("country", "gcom_id", "found"),
    [
        ("el", "EL0001", ["country-alias"]),
        ("gr", "el0001", []),
        ("el", "GR0001", ["country-alias"]),
        ("uk", "UK0001", ["country-alias"]),
        ("gb", "UK0001", []),
        ("gb", "EL0001", ["gcom-id-other-country"]),
        ("gr", "XX0001", ["gcom-id-other-country"]),
    ],
)
def test_the_prefix_of_a_gcom_id_may_be_the_other_code_of_its_country(
    row: Row, csv_file: Write, check: Check, country: str, gcom_id: str, found: list[str]
) -> None:
    cells = {"country_name": "-", "organisation_latitude": "-", "organisation_longitude": "-"}
    assert codes(check(csv_file(row(**cells, country_code=country, gcom_id=gcom_id)))) == found


def test_a_doubtful_value_is_taken_as_published(row: Row, csv_file: Write, check: Check) -> None:
    cells = {"organisation_latitude": "9.2", "organisation_longitude": "45.1", "population_adhesion": "3"}
    one = check(csv_file(row(**cells))).rows["900001"]
    assert (one.latitude, one.longitude, one.population) == (9.2, 45.1, 3)


def test_a_sign_inside_one_country_is_doubted_only_where_the_name_says_so(
    row: Row, csv_file: Write, check: Check
) -> None:
    spain = {"country_code": "es", "country_name": "Spain", "gcom_id": "ES1", "organisation_latitude": "41"}
    there = check(csv_file(row(**spain, organisation_longitude="-0.6", organisation_name="Puntalba")))
    assert codes(there) == ["coordinates-sign-flipped"]
    at_home = check(csv_file(row(**spain, organisation_longitude="0.6", organisation_name="Puntalba")))
    assert codes(at_home) == []
    unheard_of = check(csv_file(row(**spain, organisation_longitude="-0.6", organisation_name="Altrove")))
    assert codes(unheard_of) == []


def test_the_reason_says_how_the_coordinates_would_fit(row: Row, csv_file: Write, check: Check) -> None:
    (finding,) = check(csv_file(row(organisation_longitude="-9.2"))).findings
    assert finding.reason == "With the longitude's sign turned round it would fit IT"


def test_groups_may_stand_before_or_after_their_members(row: Row, csv_file: Write, check: Check) -> None:
    group = row(organisation_id="G", organisation_name="Unione", group_profile="True", adhesion_type=JOINT, gcom_id="-")
    member = {"group_organisation_id": "G", "adhesion_type": JOINT, "gcom_id": "-"}
    before, after = row(**member), row(organisation_id="2", organisation_name="Vallescura", **member)
    checked = check(csv_file(before, group, after))
    assert (codes(checked), checked.unlinked) == ([], frozenset())


def test_a_group_whose_own_row_is_rejected_is_said_to_be_in_no_row_that_was_taken(
    row: Row, csv_file: Write, check: Check
) -> None:
    group = row(organisation_id="3", signatory_status="dormant", group_profile="True", adhesion_type=JOINT)
    checked = check(csv_file(row(group_organisation_id="3", adhesion_type=JOINT), group))
    (finding,) = [one for one in checked.findings if one.code.value == "group-dangling"]
    assert finding.reason == "Neither the register nor any row that was taken has this id"


def test_a_registered_group_is_no_dangling_one(row: Row, csv_file: Write, check: Check) -> None:
    path = csv_file(row(group_organisation_id="G", adhesion_type=JOINT))
    assert codes(check(path)) == ["group-dangling"]
    assert codes(check(path, registered={"G": None})) == []


def test_a_circle_by_way_of_the_register_is_found(row: Row, csv_file: Write, check: Check) -> None:
    path = csv_file(row(group_organisation_id="G", adhesion_type=JOINT))
    checked = check(path, registered={"G": "H", "H": "900001", "900001": None})
    assert codes(checked) == ["group-cycle"]
    assert checked.unlinked == {"900001", "G", "H"}


def test_a_member_of_a_group_in_a_circle_is_not_itself_in_the_circle(row: Row, csv_file: Write, check: Check) -> None:
    names = ("A", "B", "C")
    groups = ("B", "A", "A")
    rows = [
        row(organisation_id=id_, organisation_name=f"Ort {id_}", group_organisation_id=group, gcom_id="-",
            group_profile="True", adhesion_type=JOINT)
        for id_, group in zip(names, groups, strict=True)
    ]  # fmt: skip
    checked = check(csv_file(*rows))
    assert [(one.row, one.code.value) for one in checked.findings] == [(2, "group-cycle"), (3, "group-cycle")]
    assert checked.unlinked == {"A", "B"}


def test_a_chain_of_groups_as_long_as_a_file_is_followed_once(row: Row, csv_file: Write, check: Check) -> None:
    (one,) = check(csv_file(row())).rows.values()

    count = 60_000
    rows = {str(n): replace(one, organisation_id=str(n), group_id=str(n + 1), is_group=True) for n in range(count)}
    groups = check_groups(rows, {}, frozenset(Column))
    assert [finding.value for finding in groups.findings] == [str(count)]


def test_the_same_name_in_two_countries_is_no_repetition(row: Row, csv_file: Write, check: Check) -> None:
    cells = {"organisation_id": "2", "country_code": "de", "country_name": "Germany", "gcom_id": "DE1",
             "organisation_latitude": "52", "organisation_longitude": "10"}  # fmt: skip
    assert codes(check(csv_file(row(), row(**cells)))) == []


def test_a_file_without_some_columns_is_not_blamed_for_what_they_would_say(
    row: Row, csv_file: Write, check: Check
) -> None:
    header = ["organisation_id", "organisation_name", "country_code", "signatory_status", "adhesion_type"]
    cells = row(adhesion_type=JOINT)
    checked = check(csv_file([cells[name] for name in header], header=header))
    assert set(codes(checked)) == {"column-missing"}


def test_the_published_sample_is_doubted_where_it_is_known_to_be_doubtful(
    reference_data: Path, real_places: Gazetteer
) -> None:
    with opened_table(reference_data / "data" / "jrc_signatories_sample.csv") as table:
        ground = GazetteerGround(real_places)
        surroundings = Surroundings(dt.date(2026, 1, 1), fold, country_codes(), ground, {})
        checked = check_table(table, iso_code, surroundings)
    assert (len(checked.rows), checked.rejected) == (400, 0)
    found = Counter(finding.code for finding in checked.findings)
    assert found == {FindingCode.GROUP_DANGLING: 70, FindingCode.GCOM_ID_OTHER_COUNTRY: 1}
