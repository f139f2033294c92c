"""Where the drawing leaves room for words."""

from collections.abc import Sequence

from dpa.stats.charts.marks import Mark, Place

COLUMNS = 200
Span = tuple[float, float]


class Ink:
    """For each of many upright columns, from where to where something is drawn."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.profiles: list[dict[int, Span]] = []
        for mark in marks:
            if mark.solid:
                self.profiles.append({})
                for shape in mark.shapes:
                    places = (*shape.places, shape.places[0]) if shape.closed else shape.places
                    for a, b in zip(places, places[1:] or places, strict=False):
                        self._draw(a, b)

    def _draw(self, a: Place, b: Place) -> None:
        (left, left_y), (right, right_y) = sorted((a, b))
        slope = (right_y - left_y) / (right - left) if right > left else 0.0
        for column in range(_column(left), _column(right) + 1):
            if right > left:
                ends = (
                    left_y + slope * (max(left, column / COLUMNS) - left),
                    left_y + slope * (min(right, (column + 1) / COLUMNS) - left),
                )
            else:
                ends = (left_y, right_y)
            low, high = self.profiles[-1].get(column, ends)
            self.profiles[-1][column] = (min(low, *ends), max(high, *ends))

    def above(self, left: float, right: float) -> list[Span]:
        """The heights at which something is drawn between two places on the width."""
        columns = range(_column(left), _column(right) + 1)
        return list({profile[c] for profile in self.profiles for c in columns if c in profile})


def _column(x: float) -> int:
    return min(COLUMNS - 1, max(0, int(x * COLUMNS)))
