"""Where the drawing leaves room for words."""

from collections.abc import Sequence

from dpa.stats.charts.columns import Span, columns, crossed
from dpa.stats.charts.marks import Mark, Place


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
        for column, ends in crossed(a, b):
            low, high = self.profiles[-1].get(column, ends)
            self.profiles[-1][column] = (min(low, *ends), max(high, *ends))

    def above(self, left: float, right: float) -> list[Span]:
        """The heights at which something is drawn between two places on the width."""
        across = columns(left, right)
        return list({profile[c] for profile in self.profiles for c in across if c in profile})
