"""What the marks of a scale say."""

from decimal import Decimal

from dpa.stats.charts.points import chart_style, figure_words
from dpa.stats.charts.words import say
from dpa.stats.models import Style
from dpa.stats.numbers import BILLION, MILLION, TRILLION, plain
from dpa.stats.rounding import rounded


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
    return [say("dollars", number=plain(tick)) for tick in ticks]


def _is_short(value: Decimal) -> bool:
    """Whether one decimal of its largest unit says all of it."""
    for unit in (TRILLION, BILLION, MILLION):
        if (said := rounded(abs(value) / unit, 1)) >= 1:
            return said * unit == abs(value)
    return True
