"""Statistics and figures as plain JSON values."""

from collections.abc import Callable, Iterable
from typing import Any

from dpa.stats.data.dictionary import FIGURE, MAY_BE_NULL, STATISTIC
from dpa.stats.data.fields import Field, Row

Record = dict[str, Any]


# For each field the object that it stands in, if any, its name there, and how it is found.
Plan = list[tuple[str, str, Callable[[Row], Any]]]


def _plan(fields: Iterable[Field]) -> Plan:
    parted = ((field.name.rpartition("."), field.value) for field in fields)
    return [(whole, name, value) for (whole, _, name), value in parted]


OF_STATISTIC, OF_FIGURE = _plan(STATISTIC), _plan(FIGURE)


def statistic_record(row: Row) -> Record:
    """What is said of a statistic, without its figures."""
    made = _record(OF_STATISTIC, row)
    for name in MAY_BE_NULL:
        if not any(made[name].values()):
            made[name] = None
    return made


def figure_record(row: Row) -> Record | None:
    """One figure; None in the row of a statistic that has none."""
    return None if row["figure__pk"] is None else _record(OF_FIGURE, row)


def _record(plan: Plan, row: Row) -> Record:
    made: Record = {}
    for whole, name, value in plan:
        found = value(row)
        said = None if found == "" else found
        if whole:
            made.setdefault(whole, {})[name] = said
        else:
            made[name] = said
    return made
