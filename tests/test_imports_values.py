"""What is typed in a cell, and what is not guessed."""

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpa.stats.imports import values
from dpa.stats.models import Status


@pytest.mark.parametrize(
    ("text", "value"),
    [("0", "0"), ("-3", "-3"), ("−3", "-3"), ("+4", "4"), ("1,234", "1234"), ("1.234", "1.234"),
     ("1,234,567.89", "1234567.89"), ("87.80", "87.8"), ("1.50000", "1.5"), ("007", "7")],
)  # fmt: skip
def test_numbers_as_americans_write_them(text: str, value: str) -> None:
    assert values.number(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "said"),
    [("1.234,5", "two ways"), ("1.234.567", "two ways"), ("1,5", "two ways"),
     ("1234,5", "two ways"),
     ("66%", "written with %"), ("=1+1", "is a formula"), ("NaN", "not a number"),
     ("Infinity", "not a number"), ("inf", "not a number"), ("1e400", "not a number"),
     ("1e5", "not a number"), ("$47", "not a number"), ("٣", "not a number"), ("1_000", "not a"),
     ("0x10", "not a number"), ("1" * 500, "not a number"), ("--1", "not a number"),
     ("12,34", "two ways"), ("1,23,456", "not a number"), ("10" + "0" * 15, "too many digits"),
     ("0.00001", "more than 4 decimals")],
)  # fmt: skip
def test_no_number_is_guessed(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        values.number(text)


@pytest.mark.parametrize("text", ["1,234", "1.234", "999.999"])
def test_in_a_file_with_semicolons_a_comma_may_be_a_decimal_point(text: str) -> None:
    with pytest.raises(ValueError, match="two ways"):
        values.number(text, semicolons=True)
    assert values.number("1234.5", semicolons=True) == Decimal("1234.5")


@given(st.decimals(-(10**16) + 1, 10**16 - 1, places=4, allow_nan=False, allow_infinity=False))
def test_every_number_that_a_figure_can_hold_comes_through(value: Decimal) -> None:
    assert values.number(f"{value:f}") == value
    assert values.number(f"{value:,f}") == value


@given(st.text(max_size=60))
def test_any_text_is_a_number_or_says_why_not(text: str) -> None:
    with suppress(ValueError):
        assert values.number(text).is_finite()


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("2023", (2023, 1, 1), (2023, 12, 31)), ("2024-02", (2024, 2, 1), (2024, 2, 29)),
     ("2022-10-01/2023-09-30", (2022, 10, 1), (2023, 9, 30)),
     ("2002 / 2020", (2002, 1, 1), (2020, 12, 31))],
)  # fmt: skip
def test_periods(text: str, start: tuple[int, int, int], end: tuple[int, int, int]) -> None:
    assert values.period(text) == (date(*start), date(*end))


@pytest.mark.parametrize(
    "text", ["2023-01-01", "23", "FY2023", "2023-13", "03/04/2023", "0000", "/"]
)
def test_no_period_is_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no|in no calendar"):
        values.period(text)


@given(st.text(max_size=30))
def test_any_text_is_a_period_or_says_why_not(text: str) -> None:
    with suppress(ValueError):
        assert all(isinstance(edge, date) for edge in values.period(text))


def test_a_day_is_a_day() -> None:
    assert values.day("2023-01-31") == date(2023, 1, 31)
    with pytest.raises(ValueError, match="no day"):
        values.day("2023-01")


def test_choices_by_value_or_name() -> None:
    assert [values.choice(t, Status, "final") for t in ("", "Final", "PROVISIONAL")] == [
        "final", "final", "provisional",
    ]  # fmt: skip
