"""An export as a file for spreadsheets."""

import csv
from collections.abc import Iterator
from io import StringIO

from dpa.stats.data.cells import harmless
from dpa.supporters.exports import Export


def csv_lines(export: Export, subject: str) -> Iterator[str]:
    """The file, line by line: RFC 4180 in UTF-8, with the mark that spreadsheets look for."""
    yield "\ufeff" + _line(export.columns)
    for row in export.rows(subject):
        yield _line([harmless(cell) for cell in row])


def _line(cells: list[str]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
