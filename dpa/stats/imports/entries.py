"""One row of the file, understood: the figure it holds, and what in it can't be understood."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar

from dpa.stats.imports import values
from dpa.stats.imports.new_sources import NewSource, described
from dpa.stats.imports.tables import Row
from dpa.stats.models import Qualifier, Reason, Status, Verification

T = TypeVar("T")
Cells = dict[str, str]


@dataclass(slots=True)
class Entry:
    """A row as values. Where something is missing or wrong, `troubles` says so."""

    number: int
    statistic: str
    source: str
    said: str  # the period as it was typed
    typed: str  # the value as it was typed
    start: date | None = None
    end: date | None = None
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    texts: dict[str, str] = field(default_factory=dict)
    new_method: bool = False
    new_source: NewSource | None = None
    troubles: list[str] = field(default_factory=list)

    @property
    def period(self) -> tuple[date, date] | None:
        """First and last day; None where one is missing or they are the wrong way round."""
        start, end = self.start, self.end
        return (start, end) if start and end and start <= end else None

    def fields(self) -> dict[str, Any]:
        """What it says of a figure, by the figure's fields."""
        return {
            "period_start": self.start,
            "period_end": self.end,
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "new_method": self.new_method,
            **self.texts,
        }


def entry_of(row: Row, columns: list[str], semicolons: bool) -> Entry:
    """The row's values by column, read as its columns say."""
    number, texts = row
    cells = {name: text for name, text in zip(columns, texts, strict=False) if name}
    entry = Entry(
        number,
        cells.get("statistic", "")[:200],
        cells.get("source", "")[:200],
        _period_as_typed(cells)[:60],
        cells.get("value", "")[:60],
    )
    reader = _Reader(cells, entry.troubles)
    _read_period(reader, entry)
    _read_values(reader, entry, semicolons)
    _read_words(reader, entry)
    entry.new_source = reader.read("source", lambda slug: described(slug, cells), None)
    if any(text and not name for name, text in zip(columns, texts, strict=False)):
        entry.troubles.append("A cell is filled whose column has no name.")
    if any(texts[len(columns) :]):
        entry.troubles.append("It has more cells than the first row has names.")
    return entry


class _Reader:
    """Reads cells and notes what is wrong with them rather than stop at the first."""

    def __init__(self, cells: Cells, troubles: list[str]) -> None:
        self.cells, self.troubles = cells, troubles

    def read(self, column: str, how: Callable[[str], T], otherwise: T) -> T:
        """The cell's value; `otherwise` where it is wrong."""
        try:
            return how(self.cells.get(column, ""))
        except ValueError as error:
            self.troubles.append(f"{column}: {error}")
            return otherwise

    def filled(self, column: str, how: Callable[[str], T]) -> T | None:
        """As `read`; None for an empty cell."""
        return self.read(column, how, None) if self.cells.get(column) else None


def _period_as_typed(cells: Cells) -> str:
    both = "/".join(filter(None, (cells.get("period_start"), cells.get("period_end"))))
    return cells.get("period") or both


def _read_period(reader: _Reader, entry: Entry) -> None:
    cells = reader.cells
    found = reader.filled("period", values.period)
    start, end = (reader.filled(f"period_{edge}", values.day) for edge in ("start", "end"))
    if found and any(found[n] != edge for n, edge in enumerate((start, end)) if edge):
        reader.troubles.append("period and period_start/period_end say different things.")
    entry.start, entry.end = found or (start, end)
    if entry.start and entry.end:
        if entry.end < entry.start:
            reader.troubles.append("The period ends before it starts.")
    elif not cells.get("period") and not (cells.get("period_start") and cells.get("period_end")):
        reader.troubles.append("It has no period.")


def _read_values(reader: _Reader, entry: Entry, semicolons: bool) -> None:
    how = partial(values.number, semicolons=semicolons)
    if not entry.statistic:
        reader.troubles.append("It names no statistic.")
    if not entry.typed:
        reader.troubles.append("It has no value.")
    entry.value, entry.low, entry.high = (reader.filled(n, how) for n in ("value", "low", "high"))
    if entry.low is not None and entry.high is not None and entry.high < entry.low:
        reader.troubles.append("The upper end of the range lies below the lower end.")


def _read_words(reader: _Reader, entry: Entry) -> None:
    for column, choices, default in (
        ("qualifier", Qualifier, ""),
        ("status", Status, Status.FINAL.value),
        ("verification", Verification, Verification.SECONDARY.value),
        ("reason", Reason, ""),
    ):
        how = partial(values.choice, choices=choices, default=default)
        entry.texts[column] = reader.read(column, how, default)
    for column, most in (("locator", 120), ("period_label", 60), ("explanation", 600)):
        entry.texts[column] = reader.read(column, partial(values.words, most=most), "")
    entry.texts["note"] = reader.read("note", partial(values.words, most=5000), "")
    entry.new_method = reader.read("new_method", values.yes, False)
