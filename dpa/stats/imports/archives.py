"""Looks an Excel workbook over before anything unpacks it into memory.

A workbook is a zip of XML. Both can be a few kilobytes that swell to gigabytes, so every part is
read here once in a stream, with limits, and with nothing kept.
"""

from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.parsers import expat
from zipfile import ZipFile, ZipInfo

from openpyxl.utils import column_index_from_string

from dpa.stats.imports.tables import LAST_ROW, LONGEST_CELL, MOST_COLUMNS, Unreadable

MOST_PARTS = 1000
MOST_UNPACKED = 100 * 1024 * 1024
# Real sheets shrink to a tenth, very even ones to a fortieth.
SMALL, MOST_SHRUNK = 1024 * 1024, 100
# Between the ends of two rows. Excel has 16,384 columns, each with a cell of up to four elements.
MOST_ELEMENTS, DEEPEST = 100_000, 60
PIECE = 64 * 1024
DAMAGED = "The workbook is damaged. Open it in Excel and save it again."


def inspect(content: bytes) -> None:
    """Raises Unreadable for a bomb, macros, a password, formulas, or what is no workbook."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            _check_sizes(parts)
            for part in parts:
                _scan(archive, part)
    except Unreadable:
        raise
    except Exception as error:  # what a hostile archive makes the unpacker raise is no closed list
        raise Unreadable(DAMAGED) from error


def _check_sizes(parts: list[ZipInfo]) -> None:
    names = [part.filename for part in parts]
    if "[Content_Types].xml" not in names:
        raise Unreadable("It is an archive, but no Excel workbook.")
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("It is protected with a password. Save it without one.")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Unreadable("It holds macros. Save it as .xlsx without them.")
    if len(parts) > MOST_PARTS or len(set(names)) < len(names):
        raise Unreadable(DAMAGED)
    swollen = any(p.file_size > max(SMALL, p.compress_size * MOST_SHRUNK) for p in parts)
    if swollen or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Unreadable(
            "Unpacked, it would be far larger than a table of figures ever is. Copy the rows into "
            "a new workbook, or save it as CSV UTF-8."
        )


@lru_cache(maxsize=20_000)
def _column(letters: str) -> int:
    return int(column_index_from_string(letters))


class _Scanner:
    """Counts what a reader of the XML would have to keep, and finds formulas."""

    def __init__(self) -> None:
        self.depth = self.elements = self.rows = self.text = self.column = 0
        self.cell = ""
        self.formulas: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        self.depth, self.elements, self.text = self.depth + 1, self.elements + 1, 0
        if local == "c":
            self.cell = attributes.get("r", "")[:12]
            letters = self.cell.rstrip("0123456789")
            self.column = _column(letters) if letters else self.column + 1
        elif local == "row" and int(attributes.get("r", 0)) > LAST_ROW:
            raise Unreadable(DAMAGED)
        elif local == "f" and len(self.formulas) < 4:
            self.formulas.append(self.cell or f"row {self.rows + 1}")
        if self.depth > DEEPEST:
            raise Unreadable(DAMAGED)
        if self.elements > MOST_ELEMENTS:
            raise Unreadable("A row has more cells than a table of figures ever has.")

    def end(self, name: str) -> None:
        self.depth, self.text = self.depth - 1, 0
        local = name.rpartition(":")[2]
        if local in {"row", "si"}:
            # Readers let go of what came before.
            self.elements, self.column, self.rows = 0, 0, self.rows + 1
            if self.rows > LAST_ROW:
                raise Unreadable(f"It has more than {LAST_ROW:,} rows. Split it.")

    def characters(self, data: str) -> None:
        self.text += len(data)
        if self.text > LONGEST_CELL:
            raise Unreadable(f"A cell has more than {LONGEST_CELL:,} characters.")
        if self.column > MOST_COLUMNS and not data.isspace():
            raise Unreadable(
                f"{self.cell or 'A cell'} is filled, far to the right of where columns of the "
                "template end. Delete those columns."
            )

    def doctype(self, *_: Any) -> None:
        raise Unreadable("It declares entities, which Excel never does. " + DAMAGED)


def _scan(archive: ZipFile, part: ZipInfo) -> None:
    scanner, parser = _Scanner(), expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = scanner.start
    parser.EndElementHandler = scanner.end
    parser.CharacterDataHandler = scanner.characters
    parser.StartDoctypeDeclHandler = scanner.doctype
    with archive.open(part) as stream:
        try:
            while piece := stream.read(PIECE):
                parser.Parse(piece, False)
        except expat.ExpatError as error:
            # A picture, say. Whatever reads it as XML stops at the same place.
            if part.filename.lower().endswith((".xml", ".rels")):
                raise Unreadable(DAMAGED) from error
    if part.filename.startswith("xl/worksheets/") and scanner.formulas:
        raise Unreadable(
            f"Cells hold formulas ({', '.join(scanner.formulas)}), and what a formula gives is no "
            "evidence. Copy them and paste them as values, each as its source has it."
        )
