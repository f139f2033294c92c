"""The public count: rounded down, so that no single signature can be watched arriving."""

from decimal import Decimal
from itertools import count

from django.utils.translation import gettext as _

from dpa.stats.numbers import plain

FEW = 10


def rounded(number: int) -> int:
    """Down to tens below a hundred, above to two significant digits; 0 below ten."""
    if number < 100:
        return number // 10 * 10
    unit = 10 ** (len(str(number)) - 2)
    return number // unit * unit


def in_words(number: int) -> str:
    """“Fewer than 10”, “90”, “1,200”."""
    if number < FEW:
        return _("Fewer than 10")
    return plain(Decimal(rounded(number)))


def goal_in_words(goal: int) -> str:
    """“2,500”."""
    return plain(Decimal(goal))


def goal(number: int, first: int) -> int:
    """What to reach next: staff's first goal, then the next of 100, 250, 500, 1,000 …

    It steps up when 90 % of the present one is there.
    """
    if rounded(number) * 10 < first * 9:
        return first
    return next(
        step
        for power in count(1)
        for step in (10**power, 25 * 10 ** (power - 1), 5 * 10**power)
        if step >= max(first, 100) and rounded(number) * 10 < step * 9
    )
