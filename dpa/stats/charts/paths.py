"""Shapes as SVG paths, in the coordinates of the box that they are drawn into."""

from dpa.stats.charts.boxes import Box
from dpa.stats.charts.marks import Mark, Shape
from dpa.stats.charts.thinning import thinned


def path(mark: Mark, box: Box) -> str:
    """The `d` of a path with all shapes of a mark."""
    return "".join(_drawn(shape, box) for shape in mark.shapes)


def _drawn(shape: Shape, box: Box) -> str:
    places = shape.places if shape.closed else thinned(shape.places)
    first, *rest = [box.put(place) for place in places]
    if not rest:
        # No length, round ends: a dot that stays round however the plot is stretched.
        return f"M{first}h0"
    return f"M{first}L{' '.join(rest)}{'Z' if shape.closed else ''}"
