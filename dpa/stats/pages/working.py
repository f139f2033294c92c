"""How a computed figure was worked out, with the figures it is made of."""

from dataclasses import dataclass

from dpa.stats.models import Observation, Statistic
from dpa.stats.workings import workings


@dataclass(frozen=True)
class Sum:
    """The sum in numbers, how it was rounded, and its inputs, each with its statistic."""

    line: str
    rounding: str
    inputs: list[Observation]


def sum_of(statistic: Statistic, figure: Observation) -> Sum:
    """The workings of one computed figure."""
    found = figure.workings.select_related("input__statistic", "input__source")
    inputs = [working.input for working in found]
    decimals = statistic.decimals
    to = "a whole number" if decimals == 0 else f"{decimals} decimal{'s' if decimals > 1 else ''}"
    return Sum(workings(statistic, inputs, figure.value), f"Rounded to {to}, a half up.", inputs)
