"""What the cells of a row are taken for."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from covenant_api.imports.checking import CheckedList, check_table
from covenant_api.imports.columns import Column, Header
from covenant_api.imports.findings import FindingCode
from covenant_api.imports.plausibility import Surroundings
from covenant_api.imports.reading import Table
from covenant_api.imports.signatory_rows import RowParser, SignatoryRow
from covenant_api.signatories.schemas import AdhesionKind, CommitmentKind, SignatoryStatus
from gazetteer.countries import iso_code
from gazetteer.folding import fold

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]
Check = Callable[..., CheckedList]

HEADER = [column.value for column in Column]


@pytest.fixture
def parsed(row: Row, csv_file: Write, check: Check) -> Callable[..., SignatoryRow]:
    """The one row of a list, after the changes to its cells."""

    def made(**cells: str) -> SignatoryRow:
        (only,) = check(csv_file(row(**cells))).rows.values()
        return only

    return made


def test_a_row_becomes_a_signatory(parsed: Callable[..., SignatoryRow]) -> None:
    assert parsed(
        organisation_id="20423_med",
        coordinator_name=" Province of Nowhere ",
        group_organisation_id="77",
        group_name="The Group",
        adhesion_type="As a group of signatories committing individually (joint SEAP - option 1)",
        signatory_status="on_hold",
        commitment_mayoradapt_flag="TRUE",
    ) == SignatoryRow(
        number=2,
        organisation_id="20423_med",
        name="Lanternara",
        country="IT",
        country_name="Italy",
        coordinator_name="Province of Nowhere",
        supporter_name=None,
        population=12500,
        latitude=45.1,
        longitude=9.2,
        group_id="77",
        group_name="The Group",
        commitments=(CommitmentKind.MITIGATION_2030, CommitmentKind.ADAPTATION),
        adhesion_kind=AdhesionKind.JOINT_OPTION_1,
        status=SignatoryStatus.ON_HOLD,
        source_status="on_hold",
        joined_on=dt.date(2019, 3, 4),
        action_plan_expected=True,
        is_group=False,
        gcom_id="IT9001",
    )


@pytest.mark.parametrize("unknown", ["", "-", " - ", "null", "NULL", "Null"])
def test_a_dash_and_null_are_unknown_in_every_column_that_may_be(
    parsed: Callable[..., SignatoryRow], unknown: str
) -> None:
    columns = [
        column.value
        for column in Column
        if column not in {Column.ORGANISATION_ID, Column.ORGANISATION_NAME, Column.COUNTRY_CODE, Column.STATUS}
    ]
    one = parsed(**dict.fromkeys(columns, unknown))
    known = {"number": 2, "organisation_id": "900001", "name": "Lanternara", "country": "IT"}
    assert {name: getattr(one, name) for name in known} == known
    assert (one.commitments, one.is_group) == ((), False)
    unknown_fields = {"population", "latitude", "longitude", "joined_on", "adhesion_kind", "action_plan_expected"}
    unknown_fields |= {"country_name", "coordinator_name", "supporter_name", "group_id", "group_name", "gcom_id"}
    for name in unknown_fields:
        assert getattr(one, name) is None


@pytest.mark.parametrize("name", ["None", "NONE", "Null", "Nan", "True", "0", "Å", "京都", "L'Ombra di Nessuno"])
def test_a_town_may_bear_a_name_that_programs_take_for_nothing(parsed: Callable[..., SignatoryRow], name: str) -> None:
    assert parsed(organisation_name=name).name == name


@pytest.mark.parametrize("name", ["", "-", "null", "NULL"])
def test_a_row_without_a_name_is_rejected(row: Row, csv_file: Write, check: Check, name: str) -> None:
    checked = check(csv_file(row(organisation_name=name)))
    assert (checked.rejected, len(checked.rows)) == (1, 0)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("0", 0),
        ("007", 7),
        ("12500", 12500),
        ("12500.0", 12500),
        ("12500,00", 12500),
        ("1.25E+04", 12500),
        ("25.0", 25),
        ("25,00", 25),
        ("1000.00", 1000),
        ("25.0000", 25),
        ("1048185.000", 1048185),
    ],
)
def test_whole_numbers_are_populations_however_written(
    parsed: Callable[..., SignatoryRow], text: str, people: int
) -> None:
    assert parsed(population_adhesion=text).population == people


@pytest.mark.parametrize(
    "text", ["12.500", "1,25", "12 500", "12'500", "ca. 12500", "1e400", "９", "NaN", "inf", "9" * 5000, "1,250,000"]
)
def test_no_other_text_is_made_a_population(row: Row, csv_file: Write, check: Check, text: str) -> None:
    checked = check(csv_file(row(population_adhesion=text)))
    assert checked.rows["900001"].population is None
    (finding,) = checked.findings
    assert finding.column == "population_adhesion"
    assert finding.code.value.startswith("population-")


@pytest.mark.parametrize(
    "text", ["439,000", "25.000", "12.500", "1.048.185", "1,048,185", "0.000", "+25.000", "-25.000", "999.999"]
)
def test_thousands_with_a_separator_are_not_taken_for_a_small_place(
    row: Row, csv_file: Write, check: Check, text: str
) -> None:
    checked = check(csv_file(row(population_adhesion=text)))
    assert checked.rows["900001"].population is None
    assert [one.code for one in checked.findings] == [FindingCode.POPULATION_NOT_WHOLE]


@pytest.mark.parametrize("number", ["25", "25.0", "1000.00", "439000", "1048185"])
def test_a_number_of_a_workbook_is_a_population(row: Row, xlsx_file: Write, check: Check, number: str) -> None:
    checked = check(xlsx_file(row(population_adhesion=number)))
    assert (checked.rows["900001"].population, checked.findings) == (int(float(number)), ())


@pytest.mark.parametrize(("text", "degrees"), [("45,1", 45.1), ("+45.10", 45.1), ("4.51e1", 45.1), ("-45", -45.0)])
def test_decimal_commas_are_numbers(parsed: Callable[..., SignatoryRow], text: str, degrees: float) -> None:
    assert parsed(organisation_latitude=text).latitude == degrees


@pytest.mark.parametrize("text", ["1e400", "nan", "inf", "45°", "4 5", "45.1.2", "--4"])
def test_no_other_text_is_made_a_coordinate(row: Row, csv_file: Write, check: Check, text: str) -> None:
    one = check(csv_file(row(organisation_latitude=text))).rows["900001"]
    assert (one.latitude, one.longitude) == (None, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-03-04", dt.date(2019, 3, 4)),
        ("2019-03-04 00:00:00", dt.date(2019, 3, 4)),
        ("2019-03-04T00:00:00.000Z", dt.date(2019, 3, 4)),
        ("2019-02-30", None),
        ("2019-03-04 13:00:00", None),
        ("04.03.2019", None),
        ("43528", None),
        ("2019", None),
    ],
)
def test_only_a_whole_day_is_a_date(parsed: Callable[..., SignatoryRow], text: str, day: dt.date | None) -> None:
    assert parsed(date_of_adhesion=text).joined_on == day


def test_line_breaks_and_odd_blanks_inside_a_text_become_blanks(parsed: Callable[..., SignatoryRow]) -> None:
    assert parsed(organisation_name="\u00a0Alta\u00a0Valle\r\nSospesa\t").name == "Alta Valle Sospesa"


@pytest.mark.parametrize("name", ["a\x07b", "a\x1bb", "a\u202eb", "a\u2066b", "a\x85\x9fb", "x" * 501])
def test_a_name_that_cannot_be_shown_rejects_its_row(row: Row, csv_file: Write, check: Check, name: str) -> None:
    (finding,) = check(csv_file(row(organisation_name=name))).findings
    assert finding.code is FindingCode.NAME_UNUSABLE
    assert finding.value.isprintable()


@pytest.mark.parametrize("name", ["گرم\u200cدره", "ക്\u200d", "a\u00adb"])
def test_a_name_may_have_the_joiners_that_its_script_needs(parsed: Callable[..., SignatoryRow], name: str) -> None:
    assert parsed(organisation_name=name).name == name


@pytest.mark.parametrize("cells", [4, 20, 22, 40])
def test_a_row_of_another_width_is_rejected_and_the_next_one_taken(
    row: Row, csv_file: Write, check: Check, cells: int
) -> None:
    whole = list(row(organisation_id="900009").values())
    checked = check(csv_file((whole + ["x"] * 20)[:cells], row()))
    assert (checked.rejected, list(checked.rows)) == (1, ["900001"])


def test_delimiters_at_the_end_of_a_row_are_taken_only_where_the_header_has_them(
    row: Row, csv_file: Write, check: Check
) -> None:
    surplus = [*row().values(), "", " "]
    checked = check(csv_file(surplus, header=[*HEADER, "", ""]))
    assert (checked.rejected, list(checked.rows)) == (0, ["900001"])
    for header in (HEADER, [*HEADER, ""]):
        (finding,) = [one for one in check(csv_file(surplus, header=header)).findings if one.severity == "error"]
        assert (finding.code, finding.column, finding.value) == (FindingCode.CELL_COUNT, "", "")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_row_moved_by_a_delimiter_inside_a_person_is_rejected_and_quoted_nowhere(
    row: Row, csv_file: Write, check: Check, delimiter: str
) -> None:
    # The unquoted delimiter moves half the person into the next column, and the blank last cell into the surplus.
    cells = list(row(organisation_id="900009").values())
    header = [*HEADER[:-1], "mayor", "gcom_id"]
    moved = [*cells[:-1], "Ada", "Nobody", ""]
    plain = [*list(row().values())[:-1], "Eva", "IT9001"]
    checked = check(csv_file(moved, plain, header=header, delimiter=delimiter))
    assert list(checked.rows) == ["900001"]
    assert [one.code.value for one in checked.findings] == ["column-unknown", "cell-count"]
    assert not any(text in repr(checked) for text in ("Nobody", "Ada", "Eva", "900009"))


def test_a_rejected_row_leaves_its_id_to_a_later_one(row: Row, csv_file: Write, check: Check) -> None:
    checked = check(csv_file(row(signatory_status="dormant"), row(organisation_name="Musterbrunn")))
    assert checked.rows["900001"].name == "Musterbrunn"


@pytest.mark.parametrize(("text", "flag"), [("1.0", True), ("0.0", False), ("1", True), ("0", False), ("false", False)])
def test_flags_may_be_numbers(row: Row, csv_file: Write, check: Check, text: str, flag: bool) -> None:
    checked = check(csv_file(row(commitment_CoM2050_flag=text, action_plan_expected=text)))
    one = checked.rows["900001"]
    assert (one.action_plan_expected, CommitmentKind.MITIGATION_2050 in one.commitments) == (flag, flag)
    assert checked.findings == ()


@pytest.mark.parametrize("text", ["1.5", "10.0", "0.00.0", "yes"])
def test_other_texts_are_no_flags_and_a_group_profile_is_then_false(
    row: Row, csv_file: Write, check: Check, text: str
) -> None:
    checked = check(csv_file(row(group_profile=text)))
    assert checked.rows["900001"].is_group is False
    assert [one.code for one in checked.findings] == [FindingCode.FLAG_UNREADABLE]


def test_an_id_of_a_workbook_is_no_decimal_number(row: Row, xlsx_file: Write, check: Check) -> None:
    checked = check(xlsx_file(row(organisation_id="11217.0")))
    assert (list(checked.rows), checked.findings) == (["11217"], ())


def test_every_row_is_answered_for(row: Row, csv_file: Write, check: Check) -> None:
    rows = [row(organisation_id=id_) for id_ in ("1", "-", "2", "1", "2")]
    rows[4]["organisation_name"] = "Other"
    checked = check(csv_file(*rows))
    assert (len(checked.rows), checked.repeated, checked.rejected) == (2, 1, 2)


class _Nowhere:
    def is_near(self, country: str, latitude: float, longitude: float) -> bool | None:
        return False

    def namesake_km(self, name: str, country: str, latitude: float, longitude: float) -> float | None:
        return None


_HEADER = Header(1, len(Column), {column: position for position, column in enumerate(Column)}, ())
_CELL = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["it", "published", "True", "-", "0", "90", "-0.0", "1e308", "2019-01-01", "IT1", "900001"]),
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.lists(_CELL, min_size=len(Column), max_size=len(Column)).map(tuple), max_size=5))
def test_whatever_the_cells_hold_every_row_is_taken_or_rejected_with_an_error(rows: list[tuple[str, ...]]) -> None:
    numbered = list(enumerate(rows, start=2))
    surroundings = Surroundings(dt.date(2026, 1, 1), fold, {}, _Nowhere(), {})
    checked = check_table(Table(_HEADER, (), iter(numbered)), iso_code, surroundings)
    assert len(checked.rows) + checked.repeated + checked.rejected == len(rows)
    parser = RowParser(_HEADER, iso_code)
    for one in numbered:
        row = parser.parse(one)
        errors = [finding for finding in parser.findings if finding.severity == "error"]
        assert (row is None) == (len(errors) == 1)
        assert all(finding.row == one[0] and finding.value.isprintable() for finding in parser.findings)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(["it", "on_hold", "7", "x"]), st.text(max_size=10)), min_size=21, max_size=21)
)
def test_a_row_that_is_taken_can_be_stored(cells: list[str]) -> None:
    cells[0], cells[1], cells[4], cells[16] = "1", "Name", "it", "published"
    row = RowParser(_HEADER, iso_code).parse((2, tuple(cells)))
    assert row is not None
    assert "\x00" not in repr(row)
    assert (row.latitude is None) == (row.longitude is None)
    assert row.latitude is None or -90 <= row.latitude <= 90
    assert row.longitude is None or -180 <= row.longitude <= 180
    assert row.population is None or 0 <= row.population <= 2_147_483_647
