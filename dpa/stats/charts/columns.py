"""Upright columns across the plot, and what a line covers of them."""

from collections.abc import Iterator

from dpa.stats.charts.marks import Place

COLUMNS = 200
Span = tuple[float, float]


def crossed(a: Place, b: Place) -> Iterator[tuple[int, Span]]:
    """The columns that the line between two places crosses, and at which heights."""
    (left, left_y), (right, right_y) = sorted((a, b))
    slope = (right_y - left_y) / (right - left) if right > left else 0.0
    for column in columns(left, right):
        if right > left:
            yield (
                column,
                (
                    left_y + slope * (max(left, column / COLUMNS) - left),
                    left_y + slope * (min(right, (column + 1) / COLUMNS) - left),
                ),
            )
        else:
            yield column, (left_y, right_y)


def columns(left: float, right: float) -> range:
    """The columns between two places on the width."""
    return range(_column(left), _column(right) + 1)


def _column(x: float) -> int:
    return min(COLUMNS - 1, max(0, int(x * COLUMNS)))
