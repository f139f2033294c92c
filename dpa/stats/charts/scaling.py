"""Which scale suits values: round steps, and where it begins."""

from decimal import ROUND_FLOOR, Decimal

from dpa.stats.charts.scale import Scale

MOST_STEPS = 5
# Lines may leave zero out where they would lie flat at the top: all within a quarter.
NARROW = 4


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
