"""The set as CSV."""

import csv
from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import override

from dpa.stats.data.cells import harmless
from dpa.stats.data.spreadsheet import BYTE_ORDER_MARK, Line
from wins.data.dictionary import FIELDS
from wins.data.record import record
from wins.data.rows import rows
from wins.entry import Entry


def as_csv(found: Iterable[Entry], language: str, *, mark: bool) -> Iterator[str]:
    """RFC 4180 in UTF-8: a header, then a line for each; a byte order mark if asked for."""
    with override(language):
        records = [record(row) for row in rows(found)]
    line = Line()
    writer = csv.writer(line, lineterminator="\r\n")
    writer.writerow([field.name for field in FIELDS])
    yield BYTE_ORDER_MARK + line.text if mark else line.text
    for one in records:
        writer.writerow([_cell(value) for value in one.values()])
        yield line.text


def _cell(value: Any) -> str:
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value or "")
    return harmless(text)
