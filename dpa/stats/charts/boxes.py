"""Parts of a drawing, and where a place in the plot comes to lie in them."""

from dataclasses import dataclass

from dpa.stats.charts.marks import Place


@dataclass(frozen=True)
class Box:
    """A part of a drawing: its left and upper edge, width and height."""

    left: float
    top: float
    width: float
    height: float

    def put(self, place: Place) -> str:
        """A place in the plot as a pair of coordinates."""
        return f"{self.x(place[0])} {self.y(place[1])}"

    def x(self, share: float) -> str:
        return _number(self.left + share * self.width)

    def y(self, share: float) -> str:
        """Counted from below, as values are; SVG counts from above."""
        return _number(self.top + (1 - share) * self.height)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0").replace("-0", "0", 1 if abs(value) < 0.05 else 0)
