"""Reads the one filled sheet of an Excel workbook as text, as a person sees it there."""

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.read_only import EMPTY_CELL

from dpa.stats.imports.archives import DAMAGED, inspect
from dpa.stats.imports.tables import LAST_ROW, MOST_COLUMNS, Row, Table, Unreadable, gathered


def read_workbook(content: bytes) -> Table:
    """The table in it. Raises Unreadable for what is unsafe, damaged, or has two filled sheets."""
    inspect(content)
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        return gathered(_lines(_only_filled(book)))
    except Unreadable:
        raise
    except Exception as error:  # what a damaged workbook makes the reader raise is no closed list
        raise Unreadable(DAMAGED) from error


def _only_filled(book: Any) -> Any:
    """Nothing of a workbook is left out silently, so only one of its sheets may be filled."""
    filled = []
    for sheet in book.worksheets:
        # What the file says of a sheet's size is not to be believed.
        sheet.reset_dimensions()
        if any(any(cells) for _, cells in _lines(sheet)):
            filled.append(sheet)
    if len(filled) > 1:
        names = ", ".join(f"“{sheet.title[:31]}”" for sheet in filled[:5])
        raise Unreadable(f"Several of its sheets are filled: {names}. Keep the one with figures.")
    if not filled:
        raise Unreadable("The workbook is empty. Download the template to see what belongs in it.")
    return filled[0]


def _lines(sheet: Any) -> Iterator[Row]:
    rows = sheet.iter_rows(min_row=1, max_col=MOST_COLUMNS)
    for number, cells in enumerate(rows, start=1):
        if number > LAST_ROW:
            raise Unreadable(DAMAGED)
        if cells and cells[0] is EMPTY_CELL and len(set(map(id, cells))) == 1:
            continue  # at once: a million empty rows are nothing unusual
        yield number, [_text(cell) for cell in cells]


def _text(cell: Any) -> str:
    """A cell as text: dates as 2023-01-31, numbers as Excel shows them, 66% as “66%”."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _number(value, cell.number_format or "")
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return value.isoformat() if isinstance(value, datetime | date | time) else str(value).strip()


def _number(value: float, look: str) -> str:
    # Excel keeps 15 digits; the ones after them are how 0.1 is stored, not what was typed.
    text = str(value) if isinstance(value, int) else format(value, ".15g")
    if value != value or abs(value) >= 10**30:
        return text
    if "%" in look:
        # Stored as 0.66 and shown as 66%: passed on as it is shown, so that nobody mistakes it.
        return f"{(Decimal(text) * 100).normalize():f}%"
    return f"{Decimal(text):f}"
