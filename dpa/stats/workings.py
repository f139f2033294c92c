"""A formula written out with its numbers."""

from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from dpa.stats.arithmetic import seconds_in
from dpa.stats.models.choices import Operation
from dpa.stats.numbers import plain

if TYPE_CHECKING:
    from dpa.stats.models import Observation, Statistic


def workings(statistic: "Statistic", figures: list["Observation"], value: Decimal) -> str:
    """The sum with its numbers: “907,958 × 87.8% = 797,187”."""
    first, *others = [plain(figure.value) for figure in figures]
    second = others[0] if others else ""
    seconds = plain(seconds_in((figures[0].period_start, figures[0].period_end)))
    left = {
        Operation.SUM: f"{first} + {second}",
        Operation.DIFFERENCE: f"{first} − {second}",
        Operation.PRODUCT: f"{first} × {second}",
        Operation.QUOTIENT: f"{first} ÷ {second}",
        Operation.SHARE: f"{first} × {second}%",
        Operation.PERCENT: f"{first} ÷ {second} × 100",
        Operation.PER_100K: f"{first} ÷ {second} × 100,000",
        Operation.SECONDS: gettext("%(number)s seconds") % {"number": seconds} + f" ÷ {first}",
        Operation.CHANGE: f"({first} − {second}) ÷ {second} × 100",
    }[Operation(statistic.operation)]
    return f"{left} = {plain(value)}"
