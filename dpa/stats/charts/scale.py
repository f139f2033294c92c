"""The scale that values are read on: round steps, and where it begins."""

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from dpa.pages import language_now
from dpa.stats.charts.points import chart_style, figure_words
from dpa.stats.charts.words import say
from dpa.stats.models import Style
from dpa.stats.numbers import BILLION, MILLION, TRILLION, plain
from dpa.stats.rounding import rounded

MOST_STEPS = 5
# Lines may leave zero out where they would lie flat at the top: all within a quarter.
NARROW = 4


@dataclass(frozen=True)
class Scale:
    """From the lowest to the highest value that can be drawn, and where it is marked."""

    bottom: Decimal
    top: Decimal
    ticks: tuple[Decimal, ...]

    @property
    def base(self) -> Decimal | None:
        """Where bars stand: zero; None on a scale that leaves it out."""
        return Decimal(0) if self.bottom <= 0 <= self.top else None

    def share(self, value: Decimal) -> float:
        """How far up a value lies, from 0 to 1."""
        return float((value - self.bottom) / (self.top - self.bottom))


def scale(low: Decimal, high: Decimal, *, from_zero: bool, whole: bool = False) -> Scale:
    """The scale for values from `low` to `high`; `whole` where there is nothing between 1 and 2."""
    if from_zero or low <= 0 or (high - low) * NARROW > high:
        low, high = min(low, Decimal(0)), max(high, Decimal(0))
    if low == high:
        low, high = (low - 1, high + 1) if low else (low, high + 1)
    step = _round_step((high - low) / MOST_STEPS)
    if whole:
        step = max(step, Decimal(1))
    first = (low / step).to_integral_value(ROUND_FLOOR) * step
    ticks = [first]
    while ticks[-1] + step <= high:
        ticks.append(ticks[-1] + step)
    if len(ticks) == 1:
        ticks.append(first + step)
    return Scale(first, max(high, ticks[-1]), tuple(ticks))


def _round_step(least: Decimal) -> Decimal:
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * n for n in (1, 2, 5, 10) if power * n >= least)


def tick_words(ticks: tuple[Decimal, ...], style: str) -> list[str]:
    """What the marks of a scale say: “1.5 million”, “20%”; all digits where short would be wrong.

    Every one is exact and none like another.
    """
    drawn = Style.SHORT if chart_style(style) == Style.NUMBER else style
    words = [figure_words(tick, drawn) for tick in ticks]
    if drawn not in {Style.SHORT, Style.DOLLARS} or all(map(_is_short, ticks)):
        return words
    if drawn == Style.SHORT:
        return [figure_words(tick, Style.NUMBER) for tick in ticks]
    return [say("dollars", number=plain(tick, language_now())) for tick in ticks]


def _is_short(value: Decimal) -> bool:
    """Whether one decimal of its largest unit says all of it."""
    for unit in (TRILLION, BILLION, MILLION):
        if (said := rounded(abs(value) / unit, 1)) >= 1:
            return said * unit == abs(value)
    return True
