"""A format of cards: its measures in pixels."""

from dataclasses import dataclass


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
