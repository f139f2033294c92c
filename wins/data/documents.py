"""The set as JSON and as CSV."""

import csv
from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.utils.translation import override

from dpa.stats.data.cells import harmless
from dpa.stats.data.sent_text import written
from dpa.stats.data.spreadsheet import BYTE_ORDER_MARK, Line
from dpa.stats.data.terms import LICENCE
from dpa.stats.data.values import address
from wins.data.dictionary import FIELDS, record
from wins.data.rows import rows
from wins.finding import Entry
from wins.totals import in_words

# Same first part: fields are only added.
VERSION = "1.0"


def as_json(
    found: list[Entry], asked: dict[str, str], language: str, documentation: str
) -> Iterator[str]:
    """The envelope, then a record for each."""
    with override(language):  # what is sent piece by piece is made when the view is over
        envelope = {
            "version": VERSION,
            "language": language,
            "publisher": {"name": settings.WAGTAIL_SITE_NAME, "url": address("/")},
            "licence": LICENCE,
            "documentation": address(documentation),
            "filters": asked,
            "total": in_words(e for e in found if e.is_win or e.is_setback),
        }
        records = [written(record(row)) for row in rows(found)]
    yield f'{written(envelope)[:-1]}, "records": ['
    yield ",".join(f"\n{one}" for one in records)
    yield "\n]}\n"


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
