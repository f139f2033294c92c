"""Cells of the CSV: text that a spreadsheet would take for a formula gets an apostrophe in front,
and so does text that has one there already; to undo it, drop the first apostrophe of every cell
that begins with one. Numbers are left alone.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from dpa.stats.data.dictionary import FIGURE, STATISTIC
from dpa.stats.data.fields import Field, Row
from dpa.stats.data.shapes import Shape

# Spreadsheets look past white space before the sign; some know the full-width signs as well.
FORMULA = re.compile(r"['\t\r\n]|\s*[=+\-@＝＋－＠]")
# What no text may hold: readers stop at it, or refuse the file.
IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula; what no text may hold becomes U+FFFD."""
    clean = IMPOSSIBLE.sub("\ufffd", text)
    return f"'{clean}" if FORMULA.match(clean) else clean


# How a value of each shape is written; any other is text.
WRITE: dict[Shape, Callable[[Any], str]] = {
    Shape.FLAG: lambda value: "true" if value else "false",
    Shape.IDS: lambda value: " ".join(map(str, value)),
    **dict.fromkeys((Shape.NUMBER, Shape.ID, Shape.DATE, Shape.MOMENT), str),
}


def _cells(fields: Iterable[Field]) -> Callable[[Row], list[str]]:
    """Writes the cells of these fields for a row; nothing is an empty cell."""
    plan = [(field.value, WRITE.get(field.shape, harmless)) for field in fields]
    return lambda row: ["" if (v := value(row)) is None else write(v) for value, write in plan]


OF_STATISTIC, OF_FIGURE = _cells(STATISTIC), _cells(FIGURE)
