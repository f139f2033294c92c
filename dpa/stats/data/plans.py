"""How fields with dotted names become objects within a JSON object."""

from collections.abc import Callable, Iterable
from typing import Any

from dpa.stats.data.fields import Field, Row

Record = dict[str, Any]
# For each field the object that it stands in, if any, its name there, and how it is found.
Plan = list[tuple[str, str, Callable[[Row], Any]]]


def planned(fields: Iterable[Field]) -> Plan:
    """The plan for these fields, made once for all rows."""
    parted = ((field.name.rpartition("."), field.value) for field in fields)
    return [(whole, name, value) for (whole, _, name), value in parted]


def record(plan: Plan, row: Row) -> Record:
    """What a row says of the fields of a plan; an empty text is null."""
    made: Record = {}
    for whole, name, value in plan:
        found = value(row)
        said = None if found == "" else found
        if whole:
            made.setdefault(whole, {})[name] = said
        else:
            made[name] = said
    return made
