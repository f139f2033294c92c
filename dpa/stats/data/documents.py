"""The JSON of statistics, piece by piece: it is never whole in memory."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from dpa.stats.data.fields import Row
from dpa.stats.data.records import Record, figure_record, statistic_record

PIECE = 32 * 1024


def written(value: Any) -> str:
    """A JSON value in readable letters."""
    return json.dumps(value, ensure_ascii=False)


def one(envelope: Record, rows: Iterable[Row]) -> Iterator[str]:
    """The document of a single statistic."""
    yield f'{written(envelope)[:-1]}, "statistic": '
    yield from _statistic(iter(rows))
    yield "}\n"


def every(envelope: Record, rows: Iterable[Row]) -> Iterator[str]:
    """The document of many."""
    yield f'{written(envelope)[:-1]}, "statistics": ['
    between = "\n"
    for _, own in groupby(rows, key=lambda row: row["pk"]):
        yield between
        yield from _statistic(own)
        between = ",\n"
    yield "\n]}\n"


def _statistic(rows: Iterator[Row]) -> Iterator[str]:
    """A statistic with its figures; the current one once more, by itself, at the end."""
    row = next(rows, None)
    if row is None:  # gone since it was found
        yield "null"
        return
    yield f'{written(statistic_record(row))[:-1]}, "observations": ['
    current, between = None, ""
    while row is not None:
        if (figure := figure_record(row)) is not None:
            yield between + written(figure)
            between = ", "
            current = figure if figure["current"] else current
        row = next(rows, None)
    yield f'], "current": {written(current)}}}'


def in_pieces(texts: Iterable[str]) -> Iterator[bytes]:
    """The same text in UTF-8, in pieces that are worth sending."""
    waiting: list[str] = []
    length = 0
    for text in texts:
        waiting.append(text)
        length += len(text)
        if length >= PIECE:
            yield "".join(waiting).encode("utf-8", "replace")
            waiting, length = [], 0
    if waiting:
        yield "".join(waiting).encode("utf-8", "replace")
