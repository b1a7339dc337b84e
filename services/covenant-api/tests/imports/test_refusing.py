"""Files that cannot be trusted are refused in one line."""

import re
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from covenant_api.imports.columns import Column
from covenant_api.imports.reading import opened_table
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.sheet_examination import StringFacts, examine_sheet

Row = Callable[..., dict[str, str]]
Write = Callable[..., Path]

HEADER = [column.value for column in Column]


def rows_of(path: Path) -> list[tuple[int, tuple[str, ...]]]:
    with opened_table(path) as table:
        return list(table.rows)


def refusal_of(path: Path) -> FileRefused:
    with pytest.raises(FileRefused) as caught, opened_table(path) as table:
        list(table.rows)
    message = str(caught.value)
    assert message
    assert "\n" not in message
    assert len(message) < 200
    return caught.value


# --- text -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b" \r\n\r\n ", "file-empty"),
        (b"%PDF-1.7\n", "not-a-spreadsheet"),
        (b"\x1f\x8b\x08\x00abc", "not-a-spreadsheet"),
        (b"PK\x05\x06" + bytes(18), "not-a-spreadsheet"),
        (b"PK\x03\x04 cut off", "archive-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "not-a-spreadsheet"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "file-encrypted",
        ),
        (b"organisation_id,organisation_name\x00\n", "not-a-spreadsheet"),
        ("organisation_id,organisation_name\n".encode("utf-16"), "not-utf8"),
        (b"<html><table><tr><td>organisation_id</td></tr></table></html>", "columns-missing"),
        (b'{"items": []}', "columns-missing"),
        (b"organisation_id,organisation_name,country_code\n1,A,it\n", "columns-missing"),
        (b"1,A,it,published\n", "columns-missing"),
        (b"organisation_id,organisation_name,country_code,signatory_status,Country_Code\n", "column-twice"),
        (b'organisation_id,organisation_name,country_code,signatory_status\n1,"A,it,published\n', "quotes-unmatched"),
        (b'organisation_id,organisation_name,country_code,signatory_status\n1,"A"b,it,published\n', "quotes-unmatched"),
        (b"organisation_id,organisation_name,country_code,signatory_status\n1,M\xfcnster,de,published\n", "not-utf8"),
        (b"x" * 5_000_000, "cell-too-long"),
        (b"x," * 2_500_000, "cell-too-long"),
        (
            b"organisation_id,organisation_name,country_code,signatory_status\n1," + b"x" * 40_000 + b",it,on_hold\n",
            "cell-too-long",
        ),
        (b",".join([b"x"] * 1000) + b"\n", "too-many-columns"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert refusal_of(path).code == code


def test_the_line_that_is_not_utf8_is_named(row: Row, csv_file: Write) -> None:
    path = csv_file(*[row(organisation_name="Ort")] * 20_000, row(organisation_name="Münster"), encoding="latin-1")
    assert "line 20002 " in str(refusal_of(path))


def test_a_refusal_quotes_nothing_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("1,Ada Nobody,it,published\n", encoding="utf-8")
    assert "Nobody" not in str(refusal_of(path))


def test_too_many_rows_are_refused(row: Row, csv_file: Write) -> None:
    assert refusal_of(csv_file(*[list(row().values())] * 60_001)).code == "too-many-rows"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "nowhere.csv").code == "file-missing"
    assert refusal_of(tmp_path).code == "file-missing"


# --- workbooks ------------------------------------------------------------------------------

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
Change = Callable[[bytes], bytes]


def rewritten(
    source: Path,
    folder: Path,
    changes: dict[str, Change] | None = None,
    added: dict[str, bytes] | None = None,
    without: tuple[str, ...] = (),
) -> Path:
    """A workbook with some of its parts changed, added or left out."""
    target = folder / "changed.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in without:
                new.writestr(name, (changes or {}).get(name, bytes)(old.read(name)))
        for name, content in (added or {}).items():
            new.writestr(name, content)
    return target


def inserted(before: bytes, text: bytes) -> Change:
    return lambda part: part.replace(before, text + before, 1)


DOCTYPE = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("changes", "added", "without", "code"),
    [
        pytest.param({SHEET: inserted(b"<worksheet", DOCTYPE)}, {}, (), "xml-unsafe", id="entity in the sheet"),
        pytest.param({STRINGS: inserted(b"<sst", DOCTYPE)}, {}, (), "xml-unsafe", id="entity in the strings"),
        pytest.param(
            {"xl/workbook.xml": inserted(b"<workbook", DOCTYPE)}, {}, (), "xml-unsafe", id="entity in the workbook"
        ),
        pytest.param({"docProps/app.xml": inserted(b"<Prop", DOCTYPE)}, {}, (), "xml-unsafe", id="entity elsewhere"),
        pytest.param({SHEET: lambda part: part.decode().encode("utf-16")}, {}, (), "xml-unsafe", id="UTF-16"),
        pytest.param({STRINGS: inserted(b"<si>", b"<!-- </si> -->")}, {}, (), "xml-unsafe", id="comment"),
        pytest.param({STRINGS: inserted(b"<si>", b"<?x </si> ?>")}, {}, (), "xml-unsafe", id="instruction"),
        pytest.param({}, {"xl/vbaProject.bin": b"x"}, (), "macros", id="macros"),
        pytest.param(
            {"[Content_Types].xml": lambda part: part.replace(b"sheet.main+xml", b"sheet.macroEnabled.main+xml")},
            {}, (), "macros", id="macro workbook",
        ),
        pytest.param({}, {"xl/embeddings/a.xlsx": b"x"}, (), "archive-nested", id="archive inside"),
        pytest.param({}, {"xl/media/image1.png": b"PK\x03\x04x"}, (), "archive-nested", id="archive in disguise"),
        pytest.param({}, {f"x/{n}.xml": b"" for n in range(1001)}, (), "archive-bomb", id="many parts"),
        pytest.param({}, {"xl/media/image1.png": bytes(80_000_000)}, (), "archive-bomb", id="bomb beside the sheet"),
        pytest.param({SHEET: lambda part: part + b" " * 80_000_000}, {}, (), "archive-bomb", id="bomb in the sheet"),
        pytest.param({}, {}, ("xl/workbook.xml",), "not-a-spreadsheet", id="another archive"),
        pytest.param({}, {}, (SHEET,), "archive-damaged", id="sheet left out"),
        pytest.param({SHEET: lambda part: part[:-300]}, {}, (), "archive-damaged", id="sheet cut off"),
        pytest.param(
            {SHEET: inserted(b"</row>", b'<c r="XFD1"><v>1</v></c>')}, {}, (), "too-many-columns", id="last column"
        ),
        pytest.param(
            {SHEET: inserted(b"</sheetData>", b'<row r="1048576"><c r="C1048576"><v>1</v></c></row>')},
            {}, (), "too-many-rows", id="last row",
        ),
        pytest.param(
            {SHEET: inserted(b"</sheetData>", b'<row r="1048576"><c><v>1</v></c></row>')},
            {}, (), "too-many-rows", id="last row without addresses",
        ),
        pytest.param(
            {SHEET: inserted(b"</row>", b"<c><v>1</v></c>" * 90)}, {}, (), "too-many-columns", id="no addresses"
        ),
        pytest.param(
            {SHEET: inserted(b"</row>", b'<c r="&#88;FD1"><v>1</v></c>')}, {}, (), "archive-damaged", id="odd address"
        ),
        pytest.param(
            {STRINGS: inserted(b"</sst>", b"<si><t>" + b"x" * 2_000_000 + b"</t></si>")},
            {}, (), "cell-too-long", id="endless string",
        ),
        pytest.param(
            {STRINGS: lambda part: part.replace(b"Lanternara", b"x" * 40_000)}, {}, (), "cell-too-long", id="long cell"
        ),
    ],
)  # fmt: skip
def test_a_workbook_that_cannot_be_trusted_is_refused(
    row: Row, xlsx_file: Write, tmp_path: Path,
    changes: dict[str, Change], added: dict[str, bytes], without: tuple[str, ...], code: str,
) -> None:  # fmt: skip
    path = rewritten(xlsx_file(row(), row()), tmp_path, changes, added, without)
    assert refusal_of(path).code == code


def test_a_sheet_that_writes_its_tags_in_another_way_is_read_too(
    row: Row, csv_file: Write, xlsx_file: Write, tmp_path: Path
) -> None:
    def prefixed(sheet: bytes) -> bytes:
        sheet = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", sheet).replace(b"<x:?", b"<?")
        return re.sub(rb' r="[A-Z]*[0-9]+"', b"", sheet).replace(b"xmlns=", b"xmlns:x=")

    changed = rewritten(xlsx_file(row(), row()), tmp_path, {SHEET: prefixed})
    assert rows_of(changed) == rows_of(csv_file(row(), row()))


@pytest.mark.parametrize("cut", range(1, 10))
def test_a_document_type_is_found_wherever_the_part_is_cut_into_blocks(
    row: Row, xlsx_file: Write, tmp_path: Path, cut: int
) -> None:
    def divided(part: bytes) -> bytes:
        start = part.index(b"<workbook")
        return part[:start] + b" " * (262_144 - start - cut) + b"<!DOCTYPE x>" + part[start:]

    name = "xl/workbook.xml"
    assert refusal_of(rewritten(xlsx_file(row()), tmp_path, {name: divided})).code == "xml-unsafe"
    with zipfile.ZipFile(tmp_path / "changed.xlsx") as archive:
        assert archive.read(name)[262_144 - cut :].startswith(b"<!DOCTYPE")


@pytest.mark.parametrize(
    "sheet", [b'<row r="7"><c/><c><v>1</v></c></row>', b'<x:row r="7"><x:c r="B7"><x:v>1</x:v></x:c>']
)
def test_a_sheet_is_measured_up_to_its_last_filled_cell(sheet: bytes) -> None:
    facts = examine_sheet(iter([sheet]), StringFacts())
    assert (facts.rows, facts.columns) == (7, 2)


@pytest.mark.parametrize("cell", [b'<c r="&#88;FD1"><v>1</v></c>', b'<c r="$A$1"><v>1</v></c>'])
def test_an_address_that_cannot_be_read_is_not_guessed_at(cell: bytes) -> None:
    with pytest.raises(FileRefused):
        examine_sheet(iter([b"<row>" + cell + b"</row>"]), StringFacts())


def test_a_sheet_of_too_many_columns_is_refused_before_it_is_read() -> None:
    with pytest.raises(FileRefused) as caught:
        examine_sheet(iter([b'<row r="1"><c r="CW1"><v>1</v></c></row>']), StringFacts())
    assert caught.value.code == "too-many-columns"


@pytest.mark.parametrize(
    "cell",
    [
        b'<c r="A%d" t="s"><v>0</v></c>',
        b"<c r='A%d' t = 's'><v>0</v></c>",
        b'<c r="A%d" t="s"><v xml:space="preserve">0</v></c>',
    ],
    ids=["plain", "unusual", "odd value"],
)
def test_one_long_text_named_a_thousand_times_is_refused(
    row: Row, xlsx_file: Write, tmp_path: Path, cell: bytes
) -> None:
    cells = b"".join(b'<row r="%d">' % n + cell % n + b"</row>" for n in range(3, 3003))
    changes = {
        STRINGS: lambda part: re.sub(rb"<si>", b"<si><t>" + b"x" * 32_000 + b"</t></si><si>", part, count=1),
        SHEET: inserted(b"</sheetData>", cells),
    }
    assert refusal_of(rewritten(xlsx_file(row()), tmp_path, changes)).code == "archive-bomb"


def test_several_sheets_without_a_name_that_tells_are_refused(row: Row, xlsx_file: Write) -> None:
    assert refusal_of(xlsx_file(row(), sheets=("A", "B"))).code == "sheet-missing"


def test_a_workbook_cut_off_anywhere_is_refused(row: Row, xlsx_file: Write, tmp_path: Path) -> None:
    whole = xlsx_file(row()).read_bytes()
    path = tmp_path / "cut.xlsx"
    for length in range(4, len(whole), 501):
        path.write_bytes(whole[:length])
        assert refusal_of(path).code == "archive-damaged"


def test_a_workbook_with_any_byte_changed_is_read_or_refused_but_never_fails(
    row: Row, xlsx_file: Write, tmp_path: Path
) -> None:
    whole = xlsx_file(row()).read_bytes()
    path = tmp_path / "changed.xlsx"
    refused = 0
    for position in range(0, len(whole), 23):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 0x55]) + whole[position + 1 :])
        try:
            rows_of(path)
        except FileRefused:
            refused += 1
    assert refused > 50


def test_a_part_that_lies_about_its_size_is_refused(row: Row, xlsx_file: Write, tmp_path: Path) -> None:
    source = rewritten(xlsx_file(row()), tmp_path, {SHEET: lambda part: part + b" " * 100_000})
    content = bytearray(source.read_bytes())
    entry = content.index(b"PK\x01\x02")
    while not content[entry + 46 :].startswith(SHEET.encode()):
        entry = content.index(b"PK\x01\x02", entry + 4)
    struct.pack_into("<I", content, entry + 24, 2000)
    source.write_bytes(content)
    assert refusal_of(source).code == "archive-damaged"


def test_parts_that_share_their_bytes_are_refused(row: Row, xlsx_file: Write, tmp_path: Path) -> None:
    source = xlsx_file(row())
    content = source.read_bytes()
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    directory, trailer = content[start:end], bytearray(content[end:])
    entries = [b"PK\x01\x02" + entry for entry in directory.split(b"PK\x01\x02")[1:]]
    sheet = next(entry for entry in entries if SHEET.encode() in entry)
    # The same bytes under many names: how an archive of a few kilobytes unpacks to gigabytes.
    entries += [sheet.replace(b"sheet1.xml", b"she%03d.xml" % n) for n in range(500)]
    struct.pack_into("<HHI", trailer, 8, len(entries), len(entries), sum(map(len, entries)))
    path = tmp_path / "overlap.xlsx"
    path.write_bytes(content[:start] + b"".join(entries) + trailer)
    assert refusal_of(path).code == "archive-bomb"


def test_a_workbook_with_two_parts_of_one_name_is_refused(row: Row, xlsx_file: Write, tmp_path: Path) -> None:
    source = xlsx_file(row())
    with zipfile.ZipFile(source) as old:
        sheet = old.read(SHEET)
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = rewritten(source, tmp_path, added={SHEET: sheet})
    assert refusal_of(path).code == "archive-damaged"


def test_a_workbook_with_a_password_is_refused(row: Row, xlsx_file: Write) -> None:
    path = xlsx_file(row())
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = content.find(mark)
        while position >= 0:
            content[position + offset] |= 1
            position = content.find(mark, position + 4)
    path.write_bytes(content)
    assert refusal_of(path).code == "file-encrypted"


_MEASURE = """
import sys
from pathlib import Path
from covenant_api.imports.reading import opened_table
from covenant_api.imports.refusals import FileRefused

def peak():
    # Of this program alone: getrusage counts what the process was before it, too.
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))

before = peak()
try:
    with opened_table(Path(sys.argv[1])) as table:
        list(table.rows)
    print("read")
except FileRefused as refusal:
    print(refusal.code)
print((peak() - before) // 1024)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured by way of Linux's /proc")
@pytest.mark.parametrize("kind", ["bomb", "wide", "repeated", "long line", "long string"])
def test_a_hostile_file_is_refused_within_fifty_megabytes(
    row: Row, xlsx_file: Write, tmp_path: Path, kind: str
) -> None:
    plain = xlsx_file(row())
    match kind:
        case "bomb":
            path = rewritten(plain, tmp_path, {SHEET: lambda part: part + b" " * 200_000_000})
        case "wide":
            cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
            path = rewritten(plain, tmp_path, {SHEET: inserted(b"</sheetData>", cell)})
        case "repeated":
            cells = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (n, n) for n in range(3, 50_003))
            changes: dict[str, Change] = {
                STRINGS: inserted(b"<si>", b"<si><t>" + b"x" * 32_000 + b"</t></si>"),
                SHEET: inserted(b"</sheetData>", cells),
            }
            path = rewritten(plain, tmp_path, changes)
        case "long line":
            path = tmp_path / "long.csv"
            path.write_bytes(b'"' + b"x" * 60_000_000)
        case _:
            text = b"<si><t>" + bytes(range(32, 60)) * 1_000_000 + b"</t></si>"
            path = rewritten(plain, tmp_path, {STRINGS: inserted(b"<si>", text)})
    command = [sys.executable, "-c", _MEASURE, str(path)]
    code, growth = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert code != "read"
    assert int(growth) < 50
