"""The JSON of statistics, piece by piece: it is never whole in memory."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from dpa.stats.data.fields import Row
from dpa.stats.data.plans import Record
from dpa.stats.data.sent_text import written
from dpa.stats.data.statistic_json import statistic_json


def one(envelope: Record, rows: Iterable[Row]) -> Iterator[str]:
    """The document of a single statistic."""
    yield f'{written(envelope)[:-1]}, "statistic": '
    yield from statistic_json(iter(rows))
    yield "}\n"


def every(envelope: Record, rows: Iterable[Row]) -> Iterator[str]:
    """The document of many."""
    yield f'{written(envelope)[:-1]}, "statistics": ['
    between = "\n"
    for _, own in groupby(rows, key=lambda row: row["pk"]):
        yield between
        yield from statistic_json(own)
        between = ",\n"
    yield "\n]}\n"
