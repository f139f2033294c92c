"""Filled shapes on a card."""

from dataclasses import dataclass

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Shape:
    """A filled polygon."""

    points: tuple[tuple[int, int], ...]
    ink: str
    on: str = "ground"

    @property
    def box(self) -> Box:
        """What it covers: left, top, right, bottom."""
        across, down = zip(*self.points, strict=True)
        return min(across), min(down), max(across), max(down)

    @property
    def is_upright(self) -> bool:
        """Whether it is a rectangle with its sides along the edges of the card."""
        left, top, right, bottom = self.box
        corners = {(left, top), (right, top), (right, bottom), (left, bottom)}
        return len(self.points) == 4 and set(self.points) == corners


def rectangle(left: int, top: int, right: int, bottom: int, ink: str, on: str = "ground") -> Shape:
    """A filled rectangle; `right` and `bottom` are the first pixels outside."""
    return Shape(((left, top), (right, top), (right, bottom), (left, bottom)), ink, on)
