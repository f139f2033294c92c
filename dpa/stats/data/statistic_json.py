"""The JSON of one statistic, figure by figure."""

from collections.abc import Iterator

from dpa.stats.data.fields import Row
from dpa.stats.data.records import figure_record, statistic_record
from dpa.stats.data.sent_text import written


def statistic_json(rows: Iterator[Row]) -> Iterator[str]:
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
