"""What a card consists of, whoever draws it: sheets, pieces of text, filled shapes."""

from dataclasses import dataclass

from dpa.stats.cards.faces import Style

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Sheet:
    """A format: its measures in pixels. Nothing on it is written smaller than `LEAST`."""

    width: int
    height: int
    margin: int
    gap: int
    band: int  # height of the dark band at the foot
    label: int  # sizes of type
    value: int
    tab: int
    sentence: tuple[int, ...]  # the largest first
    figure_most: int  # height
    figure_least: int  # size of type

    @property
    def inner(self) -> int:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def top(self) -> int:
        """Where the figure begins at the earliest: large type looks lower than it is."""
        return round(self.margin * 0.85)


LEAST = 22
SHEETS = {
    "wide": Sheet(
        width=1200, height=630, margin=56, gap=28, band=92,
        label=22, value=25, tab=26, sentence=(50, 46, 42, 38, 34, 30, 27, 24),
        figure_most=240, figure_least=120,
    ),
    "square": Sheet(
        width=1080, height=1080, margin=64, gap=40, band=132,
        label=26, value=30, tab=32, sentence=(70, 64, 58, 52, 46, 42, 38, 34, 30, 26),
        figure_most=470, figure_least=140,
    ),
}  # fmt: skip


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
