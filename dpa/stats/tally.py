"""Figures drawn out, one mark for each unit, as on a cell wall or a picket count."""

from dataclasses import dataclass
from decimal import Decimal

# More marks than this are a texture, not a count.
MOST_MARKS = 1000
# Units that marks cannot stand for.
NOT_COUNTABLE = ("percent", "per ", "times", "ratio", "second")


@dataclass(frozen=True)
class Tally:
    """So many marks, so many a row, and what one mark stands for, in words."""

    marks: int
    per_row: int
    stands_for: str


def draw(value: Decimal, unit: str) -> Tally | None:
    """The tally of a value, or None where marks could not equal the figure (to half a percent)."""
    if value < 10 or any(word in unit.lower() for word in NOT_COUNTABLE):
        return None
    size = Decimal(1)
    while value / size > MOST_MARKS:
        size *= 10
    marks = round(value / size)
    if abs(marks * size - value) > value / 200:
        return None
    return Tally(marks, 100 if marks > 100 else marks, _in_words(size, unit))


def _in_words(size: Decimal, unit: str) -> str:
    """“1,000 arrests”, “$1 billion”, “one of these people”."""
    if size == 1 and unit.upper() != "USD":
        return f"one of these {unit}"
    number, word = f"{size:,.0f}", ""
    for power, name in ((Decimal(10**9), " billion"), (Decimal(10**6), " million")):
        if size >= power:
            number, word = f"{size / power:,.0f}", name
            break
    return f"${number}{word}" if unit.upper() == "USD" else f"{number}{word} {unit}"
