"""What a card consists of, whoever draws it: pieces of text and filled shapes on a sheet."""

from dataclasses import dataclass

from dpa.stats.cards.faces import Style
from dpa.stats.cards.sheets import Sheet

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Text:
    """Words on a baseline; `ink` and `on` are roles of a stock."""

    x: int
    baseline: int
    words: str
    style: Style
    ink: str
    on: str = "ground"

    @property
    def length(self) -> float:
        """Its width in pixels."""
        return self.style.length(self.words)

    @property
    def box(self) -> Box:
        """What it covers: left, top, right, bottom."""
        left, top, right, bottom = self.style.ink(self.words)
        return self.x + left, self.baseline + top, self.x + right, self.baseline + bottom


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


@dataclass(frozen=True)
class Drawing:
    """All of a card; shapes lie under texts, later ones over earlier ones."""

    sheet: Sheet
    shapes: tuple[Shape, ...]
    texts: tuple[Text, ...]
