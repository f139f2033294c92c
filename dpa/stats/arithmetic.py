"""The closed set of operations on exact decimals: never code."""

from datetime import date, timedelta
from decimal import Decimal, DecimalException, localcontext

from dpa.stats.models.choices import Operation
from dpa.stats.rounding import rounded

# What a figure can hold: 20 digits, 4 of them decimals.
LARGEST = Decimal(10) ** 16
Period = tuple[date, date]


class FormulaError(ValueError):
    """Why a formula gives no figure, in words for an editor."""


def seconds_in(period: Period) -> Decimal:
    """How many seconds the days of a period have; leap seconds are left out."""
    start, end = period
    return Decimal((end - start + timedelta(days=1)).days * 86_400)


def evaluate(
    operation: str, first: Decimal, second: Decimal | None, period: Period, decimals: int
) -> Decimal:
    """The operation's result, rounded half up to so many decimals.

    `second` is the value in the earlier year where the operation is a change.
    Raises FormulaError where there is no right answer.
    """
    two = Decimal(0) if second is None else second
    try:
        with localcontext(prec=60):
            match operation:
                case Operation.SUM:
                    value = first + two
                case Operation.DIFFERENCE:
                    value = first - two
                case Operation.PRODUCT:
                    value = first * two
                case Operation.QUOTIENT:
                    value = first / two
                case Operation.SHARE:
                    value = first * two / 100
                case Operation.PERCENT:
                    value = first / two * 100
                case Operation.PER_100K:
                    value = first / two * 100_000
                case Operation.SECONDS:
                    value = seconds_in(period) / first
                case Operation.CHANGE:
                    value = (first - two) / two * 100
                case _:
                    raise FormulaError("Choose what the formula does.")
            value = rounded(value, decimals)
    except DecimalException:
        raise FormulaError("It would divide by zero.") from None
    if abs(value) >= LARGEST:
        raise FormulaError("The result has more digits than a figure can hold.")
    return value
