"""The public count: rounded down, so that no single signature can be watched arriving."""

from decimal import Decimal

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
