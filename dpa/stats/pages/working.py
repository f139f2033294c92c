"""How a computed figure was worked out, with the figures it is made of."""

from dataclasses import dataclass
from datetime import date

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
    inputs = Working.inputs_of(figure, day)
    decimals = statistic.decimals
    to = "a whole number" if decimals == 0 else f"{decimals} decimal{'s' if decimals > 1 else ''}"
    return Sum(workings(statistic, inputs, figure.value), f"Rounded to {to}, a half up.", inputs)
