"""Reads CSV: UTF-8 only, so that no letter is guessed; the header shows what separates cells."""

import csv
from collections.abc import Iterator
from io import StringIO

from dpa.stats.imports.tables import LAST_ROW, LONGEST_CELL, Row, Table, Unreadable, gathered

SEPARATORS = (",", ";", "\t")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
SAVE_AS = "In Excel choose Save As › “CSV UTF-8 (Comma delimited)”."


def read_csv(content: bytes) -> Table:
    """The table in it. Raises Unreadable for another encoding, damaged quotes, a huge cell."""
    text = _decoded(content)
    header = text.lstrip().partition("\n")[0]
    # No column's name holds one of these, so the most frequent one is no guess.
    separator = max(SEPARATORS, key=header.count)
    return gathered(_lines(text, separator), semicolons=separator == ";")


def _decoded(content: bytes) -> str:
    if content.startswith(UTF_16):
        raise Unreadable(f"It is written in UTF-16, not UTF-8. {SAVE_AS}")
    if b"\x00" in content:
        raise Unreadable(f"It holds NUL bytes, so it is no text in UTF-8. {SAVE_AS}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unreadable(
            f"Line {line} is not written in UTF-8, perhaps in an older encoding of Windows. "
            f"{SAVE_AS}"
        ) from None


def _lines(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 1
    while True:
        # Cells may hold line breaks: a row is named by the line that it begins on.
        number = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            raise Unreadable(
                f"Line {number} can't be read: a quotation mark is never closed or stands in the "
                f"middle of a cell, or a cell is longer than {csv.field_size_limit():,} characters."
            ) from None
        if cells is None:
            return
        if number > LAST_ROW:
            raise Unreadable(f"It has more than {LAST_ROW:,} lines. Delete the empty ones.")
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise Unreadable(f"Line {number} has a cell of more than {LONGEST_CELL:,} characters.")
        yield number, [cell.strip() for cell in cells]
