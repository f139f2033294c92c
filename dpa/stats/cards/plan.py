"""A way to divide a sheet between the form, the sentence and the figure."""

from dataclasses import dataclass

from dpa.stats.cards.faces import Style
from dpa.stats.cards.figure import largest
from dpa.stats.cards.sheets import Sheet
from dpa.stats.cards.slip import Slip

LEADING = 1.24


@dataclass(frozen=True)
class Plan:
    """The form as it is, the sentence in lines of one style; the figure gets what is left."""

    sheet: Sheet
    slip: Slip
    lines: list[str]
    style: Style

    @property
    def step(self) -> int:
        """From one baseline of the sentence to the next, in pixels."""
        return round(self.style.size * LEADING)

    @property
    def air(self) -> int:
        """Between the figure and its sentence, in pixels."""
        return self.sheet.gap * 5 // 4

    @property
    def foot(self) -> int:
        """Where the form ends, above the band."""
        return self.sheet.height - self.sheet.band - self.sheet.gap

    @property
    def room(self) -> int:
        """The height that is left for the figure, in pixels."""
        between = self.air + (self.sheet.gap if self.slip.rows else 0)
        taken = self.step * len(self.lines) + self.slip.height + between
        return self.foot - self.sheet.top - taken

    def size_of(self, figure: str) -> float:
        """How large the figure can be set there, in pixels."""
        room = min(self.room, self.sheet.figure_most)
        return largest(figure, self.sheet.inner, room)
