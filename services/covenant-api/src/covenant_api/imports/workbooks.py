"""Rows of an XLSX workbook that need not be friendly.

The archive is checked before anything is unpacked; the few parts that are needed are then unpacked in small
blocks, examined, and handed to the reading library in a new archive of one sheet. So the library never meets
a byte that was not examined, nor a size that was only claimed.
"""

import datetime as dt
import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import IO, BinaryIO, Final
from xml.sax.saxutils import unescape

from python_calamine import CalamineError, CalamineWorkbook

from covenant_api.imports.findings import Finding
from covenant_api.imports.refusals import FileRefused
from covenant_api.imports.sheet_examination import SheetFacts, StringFacts, examine_sheet, examine_strings
from covenant_api.imports.table_limits import NumberedRow

LARGEST_WORKBOOK_BYTES: Final = 268_435_456
_LARGEST_PART_BYTES: Final = 67_108_864
_LARGEST_SMALL_PART_BYTES: Final = 4_194_304
_MOST_PARTS: Final = 1_000
# A bomb unpacks to several hundred times its size; sheets of text rarely to thirty times.
_LARGEST_RATIO: Final = 200
_RATIO_FREE_BYTES: Final = 8_388_608
_BLOCK_BYTES: Final = 262_144
_IN_MEMORY_BYTES: Final = 1_048_576

_CONTENT_TYPES: Final = "[Content_Types].xml"
_WORKBOOK: Final = "xl/workbook.xml"
_WORKBOOK_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_SHARED_STRINGS: Final = "xl/sharedStrings.xml"
_STYLES: Final = "xl/styles.xml"
_READ_PARTS: Final = (_CONTENT_TYPES, _WORKBOOK, _WORKBOOK_RELATIONS, _STYLES, _SHARED_STRINGS)
_COPIED_SHEET: Final = "xl/worksheets/sheet{}.xml"
# A workbook that is filled in has two dozen sheets.
_MOST_SHEETS: Final = 60
_MACROS: Final = "the workbook has macros; save it as XLSX without macros, or as CSV"
_SHEET_NAME: Final = "signatories"

_DEFINITIONS: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_FOREIGN_ENCODING: Final = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)
_SHEET: Final = re.compile(rb"<(?:[\w.-]+:)?sheet\s([^>]*)>")
_RELATION: Final = re.compile(rb"<(?:[\w.-]+:)?Relationship\s([^>]*)>")
_EPOCH_1904: Final = re.compile(rb"date1904\s*=\s*[\"'](?:1|true)[\"']")
_ATTRIBUTE: Final = re.compile(rb"([\w.:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(frozen=True, slots=True)
class ExaminedSheet:
    """A sheet that was examined: its name, what was seen of it, and its rows from 1 on, of cells as they are typed.

    A cell is text, a number (float), True or False, a day, a time or a moment; blank cells and errors are "".
    """

    name: str
    facts: SheetFacts
    rows: Iterator[tuple[int, Sequence[object]]]


def workbook_sheets(stream: BinaryIO, size: int, stack: ExitStack) -> list[ExaminedSheet]:
    """Read all sheets of a workbook of `size` bytes, in the order of its tabs.

    Raises FileRefused for anything but an unencrypted XLSX without macros, of sane size.
    """
    try:
        archive = stack.enter_context(zipfile.ZipFile(stream))
        parts = _checked_parts(archive, size)
        examined = tempfile.SpooledTemporaryFile(_IN_MEMORY_BYTES)  # noqa: SIM115 - the stack closes it
        stack.enter_context(examined)
        found = _copy_examined(archive, parts, examined, _all_sheets)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
        raise FileRefused("archive-damaged", "the workbook is damaged or incomplete") from None
    examined.seek(0)
    try:
        book = stack.enter_context(CalamineWorkbook.from_filelike(examined))
    except CalamineError:
        raise _damaged() from None
    return [ExaminedSheet(name, facts, _typed_rows(book, number)) for number, (name, facts) in enumerate(found)]


def _typed_rows(book: CalamineWorkbook, index: int) -> Iterator[tuple[int, Sequence[object]]]:
    try:
        yield from enumerate(book.get_sheet_by_index(index).iter_rows(), 1)
    except CalamineError:
        raise _damaged() from None


def workbook_rows(stream: BinaryIO, size: int, stack: ExitStack) -> tuple[tuple[Finding, ...], Iterator[NumberedRow]]:
    """Read the sheet "Signatories", or the only sheet, of a workbook of `size` bytes.

    Returns what there is to say about the sheet, and its rows of text, blank ones too, numbered from 1.
    Raises FileRefused for anything but an unencrypted XLSX without macros, of sane size.
    """
    try:
        archive = stack.enter_context(zipfile.ZipFile(stream))
        parts = _checked_parts(archive, size)
        examined = tempfile.SpooledTemporaryFile(_IN_MEMORY_BYTES)  # noqa: SIM115 - the stack closes it
        stack.enter_context(examined)
        [(_, facts)] = _copy_examined(archive, parts, examined, _chosen_sheet)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
        raise FileRefused("archive-damaged", "the workbook is damaged or incomplete") from None
    examined.seek(0)
    return facts.findings, _rows(examined)


def _checked_parts(archive: zipfile.ZipFile, size: int) -> dict[str, zipfile.ZipInfo]:
    entries = archive.infolist()
    if len(entries) > _MOST_PARTS:
        raise FileRefused("archive-bomb", f"the workbook has more than {_MOST_PARTS} parts")
    parts: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename.replace("\\", "/").lstrip("/")
        if entry.flag_bits & 0x1:
            raise FileRefused("file-encrypted", "the workbook is protected by a password")
        if name.casefold().endswith((".bin", ".xml")) and "vbaproject" in name.casefold():
            raise FileRefused("macros", _MACROS)
        if name in parts:
            raise FileRefused("archive-damaged", "the workbook has two parts of one name")
        parts[name] = entry
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if packed > size:
        raise FileRefused("archive-bomb", "the parts of the workbook overlap: an archive bomb")
    if unpacked > max(_RATIO_FREE_BYTES, _LARGEST_RATIO * size):
        raise FileRefused(
            "archive-bomb", f"the workbook unpacks to more than {_LARGEST_RATIO} times its size: an archive bomb"
        )
    if any(name.casefold().endswith((".zip", ".xlsx", ".xlsm", ".xlsb", ".gz", ".7z")) for name in parts):
        raise FileRefused("archive-nested", "the workbook has another archive inside; save it without embedded files")
    if _WORKBOOK not in parts or _CONTENT_TYPES not in parts or _WORKBOOK_RELATIONS not in parts:
        raise FileRefused("not-a-spreadsheet", "it is an archive, but not an XLSX workbook")
    return parts


def _copy_examined(
    archive: zipfile.ZipFile,
    parts: dict[str, zipfile.ZipInfo],
    target: tempfile.SpooledTemporaryFile[bytes],
    choose: Callable[[bytes, bytes], list[tuple[str, str]]],
) -> list[tuple[str, SheetFacts]]:
    def small_part(name: str) -> bytes:
        return b"".join(_blocks(archive, parts[name], _LARGEST_SMALL_PART_BYTES))

    if b"macroEnabled" in small_part(_CONTENT_TYPES):
        raise FileRefused("macros", _MACROS)
    workbook = small_part(_WORKBOOK)
    sheets = choose(workbook, small_part(_WORKBOOK_RELATIONS))
    if not {part for _, part in sheets} <= set(parts):
        raise FileRefused("archive-damaged", "the workbook lacks the sheet that it lists")
    found = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
        _write_frame(copy, len(sheets), epoch_1904=_EPOCH_1904.search(workbook) is not None)
        if _STYLES in parts:
            copy.writestr(_STYLES, small_part(_STYLES))
        strings = StringFacts()
        if _SHARED_STRINGS in parts:
            blocks = _blocks(archive, parts[_SHARED_STRINGS], _LARGEST_PART_BYTES)
            with copy.open(_SHARED_STRINGS, "w") as part:
                strings = examine_strings(_copied(blocks, part))
        for number, (name, sheet) in enumerate(sheets, start=1):
            blocks = _blocks(archive, parts[sheet], _LARGEST_PART_BYTES)
            with copy.open(_COPIED_SHEET.format(number), "w") as part:
                found.append((name, examine_sheet(_copied(blocks, part), strings)))
    _look_into_the_rest(archive, parts, {*_READ_PARTS, *(part for _, part in sheets)})
    return found


def _write_frame(copy: zipfile.ZipFile, sheets: int, *, epoch_1904: bool) -> None:
    """Write what makes so many sheets a workbook."""
    numbers = range(1, sheets + 1)
    listed = "".join(f'<sheet name="S{one}" sheetId="{one}" r:id="rId{one}"/>' for one in numbers)
    schemas = "http://schemas.openxmlformats.org"
    document = f"{schemas}/officeDocument/2006/relationships"
    copy.writestr(
        _CONTENT_TYPES,
        f'<Types xmlns="{schemas}/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    )
    copy.writestr(
        "_rels/.rels",
        f'<Relationships xmlns="{schemas}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{document}/officeDocument" Target="{_WORKBOOK}"/></Relationships>',
    )
    copy.writestr(
        _WORKBOOK,
        f'<workbook xmlns="{schemas}/spreadsheetml/2006/main" xmlns:r="{document}">'
        f'<workbookPr date1904="{int(epoch_1904)}"/>'
        f"<sheets>{listed}</sheets></workbook>",
    )
    copy.writestr(
        _WORKBOOK_RELATIONS,
        f'<Relationships xmlns="{schemas}/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="rId{one}" Type="{document}/worksheet" Target="worksheets/sheet{one}.xml"/>'
            for one in numbers
        )
        + f'<Relationship Id="rId{sheets + 1}" Type="{document}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId{sheets + 2}" Type="{document}/styles" Target="styles.xml"/></Relationships>',
    )


def _blocks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, largest: int) -> Iterator[bytes]:
    """Unpack one part of XML; refuse it past `largest` bytes, and document types and entities anywhere."""
    if entry.file_size > largest:
        raise FileRefused("archive-bomb", f"a part of the workbook unpacks to more than {largest // 1_048_576} MB")
    before = b""
    with archive.open(entry) as part:
        while block := part.read(_BLOCK_BYTES):
            if not before:
                if b"\x00" in block[:4] or _FOREIGN_ENCODING.search(block[:200]):
                    raise FileRefused("xml-unsafe", "a part of the workbook is not UTF-8; save it again as XLSX")
                if block.startswith(b"PK\x03\x04"):
                    raise FileRefused("archive-nested", "the workbook has another archive inside")
            # What is looked for may lie across two blocks.
            if b"<!" in before + block and _DEFINITIONS.search(before + block):
                raise FileRefused("xml-unsafe", "the workbook defines XML entities or a document type")
            yield block
            before = block[-32:]


def _copied(blocks: Iterator[bytes], target: IO[bytes]) -> Iterator[bytes]:
    for block in blocks:
        target.write(block)
        yield block


def _look_into_the_rest(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], seen: set[str]) -> None:
    """Examine the small parts that are not read either; large ones are other sheets and stay packed."""
    for name, entry in parts.items():
        if name in seen or entry.file_size > _LARGEST_SMALL_PART_BYTES:
            continue
        if name.endswith((".xml", ".rels")):
            for _ in _blocks(archive, entry, _LARGEST_SMALL_PART_BYTES):
                pass
        else:
            with archive.open(entry) as part:
                if part.read(4) == b"PK\x03\x04":
                    raise FileRefused("archive-nested", "the workbook has another archive inside")


def _attributes(text: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single in _ATTRIBUTE.findall(text):
        found[name.decode().rpartition(":")[2].casefold()] = (double or single).decode("utf-8", "replace")
    return found


def _all_sheets(workbook: bytes, relations: bytes) -> list[tuple[str, str]]:
    """The sheets of cells, each with its name and the name of the part that holds it."""
    targets = {}
    for match in _RELATION.findall(relations):
        relation = _attributes(match)
        if relation.get("type", "").endswith("/worksheet"):
            targets[relation.get("id", "")] = relation.get("target", "")
    sheets = []
    for match in _SHEET.findall(workbook):
        sheet = _attributes(match)
        if sheet.get("id") in targets:
            target = targets[sheet["id"]]
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            sheets.append((unescape(sheet.get("name", ""), {"&quot;": '"', "&apos;": "'"}), part))
    if not sheets:
        raise FileRefused("sheet-missing", "the workbook has no sheet of cells")
    if len(sheets) > _MOST_SHEETS:
        raise FileRefused("too-many-sheets", f"the workbook has more than {_MOST_SHEETS} sheets")
    return sheets


def _chosen_sheet(workbook: bytes, relations: bytes) -> list[tuple[str, str]]:
    """Choose the sheet "Signatories", or the only one."""
    sheets = _all_sheets(workbook, relations)
    chosen = [sheet for sheet in sheets if sheet[0].strip().casefold() == _SHEET_NAME] or sheets
    if len(chosen) > 1:
        raise FileRefused("sheet-missing", f'the workbook has {len(chosen)} sheets and none is called "Signatories"')
    return chosen


def _damaged() -> FileRefused:
    return FileRefused("archive-damaged", "the workbook is damaged: its sheet cannot be read")


def _rows(source: tempfile.SpooledTemporaryFile[bytes]) -> Iterator[NumberedRow]:
    try:
        with CalamineWorkbook.from_filelike(source) as workbook:
            sheet = workbook.get_sheet_by_index(0)
            for number, cells in enumerate(sheet.iter_rows(), start=1):
                yield number, tuple([cell if type(cell) is str else _as_text(cell) for cell in cells])
    except CalamineError:
        raise _damaged() from None


def _as_text(cell: object) -> str:
    """Write a typed cell as the CSV of the same list has it: 27839, not 27839.0; True; 2019-02-14."""
    if type(cell) is bool:
        return "True" if cell else "False"
    if type(cell) is float:
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        if cell.time() == dt.time():
            return cell.date().isoformat()
        return cell.isoformat(sep=" ")
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return str(cell)
