"""Computed figures: exact, recomputed when an input changes, refused where there is no answer."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpa.stats.arithmetic import FormulaError, evaluate, seconds_in
from dpa.stats.models import Operation
from dpa.stats.rounding import rounded

YEAR = (date(2022, 1, 1), date(2022, 12, 31))
values = st.decimals(min_value=-(10**9), max_value=10**9, places=4)
decimals = st.integers(min_value=0, max_value=4)


def exact(operation: str, first: Decimal, second: Decimal) -> Fraction:
    """What the operation means, in fractions: an oracle without rounding."""
    a, b = Fraction(first), Fraction(second)
    return {
        Operation.SUM: lambda: a + b,
        Operation.DIFFERENCE: lambda: a - b,
        Operation.PRODUCT: lambda: a * b,
        Operation.QUOTIENT: lambda: a / b,
        Operation.SHARE: lambda: a * b / 100,
        Operation.PERCENT: lambda: a / b * 100,
        Operation.PER_100K: lambda: a / b * 100_000,
        Operation.SECONDS: lambda: Fraction(365 * 86_400) / a,
        Operation.CHANGE: lambda: (a - b) / b * 100,
    }[Operation(operation)]()


@given(st.sampled_from(Operation.values), values, values, decimals)
def test_a_result_is_the_exact_one_rounded(
    operation: str, first: Decimal, second: Decimal, places: int
) -> None:
    try:
        expected = exact(operation, first, second)
    except ZeroDivisionError:
        with pytest.raises(FormulaError, match="divide by zero"):
            evaluate(operation, first, second, YEAR, places)
        return
    if abs(expected) >= 10**16:
        with pytest.raises(FormulaError, match="more digits"):
            evaluate(operation, first, second, YEAR, places)
        return
    found = evaluate(operation, first, second, YEAR, places)
    assert -int(found.as_tuple().exponent) == places
    assert abs(Fraction(found) - expected) <= Fraction(1, 2 * 10**places)


def test_a_half_is_rounded_away_from_zero() -> None:
    assert [str(rounded(Decimal(v), 0)) for v in ("0.5", "1.5", "2.5", "-2.5")] == [
        "1", "2", "3", "-3",
    ]  # fmt: skip


def test_a_leap_year_has_a_day_more() -> None:
    assert seconds_in(YEAR) == 31_536_000
    assert seconds_in((date(2020, 1, 1), date(2020, 12, 31))) == 31_622_400


@pytest.mark.parametrize("operation", ["", "eval", "__import__('os')", "SUM"])
def test_nothing_outside_the_closed_set_is_done(operation: str) -> None:
    with pytest.raises(FormulaError):
        evaluate(operation, Decimal(1), Decimal(2), YEAR, 0)


@pytest.mark.parametrize(
    ("operation", "first", "second", "result"),
    [
        ("share", "907958", "87.8", "797187"),
        ("share", "1155610", "86.7", "1001914"),
        ("seconds", "797187", None, "39.6"),
    ],
)
def test_the_figures_of_the_product(
    operation: str, first: str, second: str | None, result: str
) -> None:
    """`product.md` §3 gives these."""
    places = max(0, -int(Decimal(result).as_tuple().exponent))
    two = Decimal(second) if second else None
    assert evaluate(operation, Decimal(first), two, YEAR, places) == Decimal(result)
