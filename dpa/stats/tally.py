"""Figures drawn out, one mark for each unit, as on a cell wall or a picket count."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext, pgettext

from dpa.stats.numbers import MILLION, dollars, short
from dpa.translations.now import language_now

# More marks than this are a texture, not a count.
MOST_MARKS = 1000
# Units that marks cannot stand for.
NOT_COUNTABLE = (
    "percent", "per ", "times", "ratio", "second",
    "por ciento", "porcent", "por cada", "veces", "proporción", "segundo",
)  # fmt: skip


@dataclass(frozen=True)
class Tally:
    """So many marks, so many a row, and a sentence on what one mark stands for."""

    marks: int
    per_row: int
    key: str


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
    """“Each mark stands for 1,000 arrests.”, “… for $1 billion.”, “… for one of these people.”"""
    if unit.upper() == "USD":
        return gettext("Each mark stands for %(amount)s.") % {
            "amount": dollars(size, language_now())
        }
    if size == 1:
        return gettext("Each mark stands for one of these %(units)s.") % {"units": unit}
    number = short(size, language_now())
    if size >= MILLION:
        words = pgettext("from a million on", "Each mark stands for %(number)s %(units)s.")
        return words % {"number": number, "units": unit}
    return gettext("Each mark stands for %(number)s %(units)s.") % {"number": number, "units": unit}
