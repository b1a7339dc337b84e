"""Every column and code has its name in every language, and no two of a sheet have the same."""

import pytest

from covenant_api.exchange.cells import folded
from covenant_api.exchange.labels import (
    LANGUAGES,
    _table,
    code_label,
    column_label,
    label,
    names_of_codes,
    names_of_columns,
)
from covenant_api.exchange.sheets import SHEETS, Sheet
from covenant_api.reporting.codes import NotationKey, Subsector
from covenant_api.rules.loading import rule_sets
from covenant_api.rules.schemas import RuleSet


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_is_named_in_every_language(sheet: Sheet, language: str) -> None:
    assert label("sheet", sheet.name, language) != sheet.name or language == "en" or sheet.name == "Actions"
    for column in sheet.columns:
        named = column_label(column, language)
        # A field without a row of the table would be shown by its key.
        assert named != column.key or column.key == named.lower() or language != "en", column.key
        assert named == column.key or names_of_columns(sheet.columns)[folded(named)] is column
        for codes in column.codes:
            for code in codes:
                assert names_of_codes(codes)[folded(code_label(code, language))] is code


@pytest.mark.parametrize("rules", rule_sets(), ids=lambda rules: rules.code)
def test_the_names_of_a_rule_set_are_shown_and_understood(rules: RuleSet) -> None:
    told = (rules.code, rules.version)
    for language in LANGUAGES:
        for sector in rules.sectors:
            assert code_label(sector.code, language, told) == sector.names[language]
            for one in sector.subsectors:
                assert names_of_codes(Subsector)[folded(one.names[language])] is one.code
        for key in rules.notation_keys.keys:
            assert code_label(key.code, language, told) == key.names[language]
            assert names_of_codes(NotationKey)[folded(key.names[language])] is key.code


def test_no_code_or_column_lacks_its_row_in_the_table() -> None:
    table = _table()
    columns = {("column", column.key) for sheet in SHEETS for column in sheet.columns}
    codes = {
        (known.__name__, code.value)
        for sheet in SHEETS
        for column in sheet.columns
        for known in column.codes
        for code in known
    }
    assert sorted((columns | codes) - set(table)) == []
    assert sorted(name for name, texts in table.items() if not all(texts.values())) == []
