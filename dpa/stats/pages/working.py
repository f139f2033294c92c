"""How a computed figure was worked out, with the figures it is made of."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext, ngettext

from dpa.stats.languages import in_language_now, put_into_words
from dpa.stats.models import Observation, Statistic, Working
from dpa.stats.workings import workings


@dataclass(frozen=True)
class Sum:
    """The sum in numbers, how it was rounded, and its inputs, each with its statistic."""

    line: str
    rounding: str
    inputs: list[Observation]


def sum_of(statistic: Statistic, figure: Observation, day: date | None = None) -> Sum:
    """The workings of one computed figure, or as they were at the end of that day."""
    inputs = put_into_words(Working.inputs_of(figure, day))
    said = in_language_now([made_of.statistic for made_of in inputs])
    for made_of, own in zip(inputs, said, strict=True):
        made_of.statistic = own
    return Sum(workings(statistic, inputs, figure.value), _rounding(statistic.decimals), inputs)


def _rounding(decimals: int) -> str:
    if decimals == 0:
        return gettext("Rounded to a whole number, a half up.")
    return ngettext(
        "Rounded to one decimal, a half up.", "Rounded to %(n)s decimals, a half up.", decimals
    ) % {"n": decimals}
