"""Decides what would become of every row of a table. Nothing is written here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from dpa.dates import span
from dpa.stats.imports.columns import named
from dpa.stats.imports.described import Described
from dpa.stats.imports.entries import Entry, entry_of
from dpa.stats.imports.new_sources import NewSource
from dpa.stats.imports.records import Records
from dpa.stats.imports.rules import Decision, Outcome, decide
from dpa.stats.imports.tables import Table
from dpa.stats.models import Observation, Qualifier, Status
from dpa.stats.numbers import plain

# In which row a statistic's period stands first.
FirstRows = dict[tuple[str, tuple[date, date]], int]
# So many rows are looked up at once.
AT_ONCE = 1000
# Told after so many rows, and of how many.
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Plan:
    """Each row's entry and what becomes of it, as data and as it is shown and kept."""

    entries: list[Entry]
    decisions: list[Decision]
    new_sources: list[NewSource]
    lines: list[dict[str, Any]]

    @property
    def refused(self) -> int:
        """How many rows are refused."""
        return sum(decision.outcome == Outcome.REFUSED for decision in self.decisions)


def understood(table: Table) -> list[Entry]:
    """The rows of a table as entries. Raises Unreadable where its columns can't be known."""
    columns = named(table.header)
    return [entry_of(row, columns, table.semicolons) for row in table.rows]


def plan(
    entries: list[Entry], *, may_add_sources: bool, progress: Progress = lambda done, rows: None
) -> Plan:
    """What becomes of each entry, given what is on record now."""
    records = Records(entries)
    described = Described(entries, records, allowed=may_add_sources)
    first_rows: FirstRows = {}
    made = Plan(entries, [], list(described.new.values()), [])
    for begin in range(0, len(entries), AT_ONCE):
        some = entries[begin : begin + AT_ONCE]
        standing = records.standing(some)
        for entry in some:
            entry.troubles += [*described.troubles(entry), *_repeated(entry, first_rows)]
            statistic = records.statistics.get(entry.statistic)
            place = (statistic.pk if statistic else 0, entry.period)
            decision = decide(entry, records, standing.get(place, []))
            made.decisions.append(decision)
            made.lines.append(_line(entry, decision))
        progress(len(made.lines), len(entries))
    return made


def _repeated(entry: Entry, first_rows: FirstRows) -> list[str]:
    if not (entry.statistic and entry.period):
        return []
    first = first_rows.setdefault((entry.statistic, entry.period), entry.number)
    if first == entry.number:
        return []
    return [f"Row {first} has the same statistic and period already."]


def _line(entry: Entry, decision: Decision) -> dict[str, Any]:
    """A row as it is shown: exact values, since rounded ones may look alike."""
    old = decision.old
    value = entry.typed if entry.value is None else plain(entry.value)
    return {
        "row": entry.number,
        "outcome": decision.outcome.value,
        "statistic": entry.statistic[:80],
        "period": span(*entry.period) if entry.period else entry.said,
        "value": _worded(value, entry.texts["qualifier"], entry.texts["status"]),
        "old": _worded(plain(old.value), old.qualifier, old.status) if old else "",
        "replaces": old.pk if old else None,
        "why": decision.why,
    }


def _worded(value: str, qualifier: str, status: str) -> str:
    before = f"{Qualifier(qualifier).label} " if qualifier else ""
    return before + value + (f" ({status})" if value and status != Status.FINAL else "")


def replaced(decision: Decision) -> Observation | None:
    """The figure on record in whose place a row's figure is put."""
    return decision.old if decision.outcome is Outcome.SUPERSEDE else None
