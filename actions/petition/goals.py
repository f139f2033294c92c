"""What a petition is to reach next, from the public count."""

from decimal import Decimal
from itertools import count

from actions.petition.rounding import rounded
from dpa.stats.numbers import plain


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
