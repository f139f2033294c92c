"""The CSV, RFC 4180 in UTF-8: one row a figure, one column a field of the dictionary."""

import csv
from collections.abc import Iterable, Iterator

from dpa.stats.data.cells import OF_FIGURE, OF_STATISTIC
from dpa.stats.data.dictionary import COLUMNS
from dpa.stats.data.fields import Row

BYTE_ORDER_MARK = "\ufeff"


class Line:
    """What `csv` writes to: keeps the last line."""

    text = ""

    def write(self, text: str) -> None:
        self.text = text


def lines(rows: Iterable[Row], *, mark: bool = False) -> Iterator[str]:
    """The header, then a line for each figure; first the byte order mark if asked for."""
    line = Line()
    writer = csv.writer(line, lineterminator="\r\n")
    writer.writerow([field.column for field in COLUMNS])
    yield BYTE_ORDER_MARK + line.text if mark else line.text
    told: int | None = None
    about: list[str] = []
    for row in rows:
        if row["figure__pk"] is None:
            continue
        if row["pk"] != told:  # once a statistic, not once a figure: half of the time
            told, about = row["pk"], OF_STATISTIC(row)
        writer.writerow(about + OF_FIGURE(row))
        yield line.text
