"""What a file holds once it is read: a header and rows of text, whatever kind of file it was."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MOST_ROWS = 50_000
MOST_BYTES = 10 * 1024 * 1024
# Excel's own limit for the text in one cell.
LONGEST_CELL = 32_767
# Excel's own number of rows; what comes after is no sheet of Excel's.
LAST_ROW = 1_048_576
MOST_COLUMNS = 60

Row = tuple[int, list[str]]


class Unreadable(ValueError):
    """Why a file as a whole can't be used, and what to do, in words for an editor."""


@dataclass(frozen=True)
class Table:
    """The cells of the first row, the filled rows below with their numbers in the file.

    `semicolons` says that it comes from a program that may write a comma for a decimal point.
    """

    header: list[str]
    rows: list[Row]
    semicolons: bool = False


def gathered(lines: Iterable[Row], *, semicolons: bool = False) -> Table:
    """The table of these numbered lines, without empty ones. Raises Unreadable if it is none."""
    filled: Iterator[Row] = ((n, _trimmed(cells)) for n, cells in lines if any(cells))
    _, header = next(filled, (0, []))
    if not header:
        raise Unreadable("The file is empty. Download the template to see what belongs in it.")
    rows: list[Row] = []
    for row in filled:
        rows.append(row)
        if len(rows) > MOST_ROWS:
            raise Unreadable(f"It has more than {MOST_ROWS:,} rows. Split it into several files.")
    if not rows:
        raise Unreadable("It has a header but no rows below it, so there is nothing to import.")
    return Table(header, rows, semicolons)


def _trimmed(cells: list[str]) -> list[str]:
    last = max(number for number, cell in enumerate(cells) if cell)
    return cells[: last + 1]


def shown(text: str) -> str:
    """What somebody typed, short enough to stand in a message."""
    line = " ".join(text.split())
    return f"“{line[:60]}…”" if len(line) > 60 else f"“{line}”"
