"""Every column and code has its name in every language, and no two of a sheet have the same."""

import pytest

from covenant_api.exchange.cells import folded
from covenant_api.exchange.labels import LANGUAGES, code_label, column_label, label, names_of_codes, names_of_columns
from covenant_api.exchange.sheets import SHEETS, Sheet


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


def test_no_code_or_column_lacks_its_row_in_the_table() -> None:
    from covenant_api.exchange.labels import _table

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
