"""In how many places something was won, as a reader would count them."""

from datetime import date

import pytest
from django.utils.translation import override

from wins.entry import Entry
from wins.totals import totals

pytestmark = pytest.mark.django_db


def won(key: int, *places: str, around: str = "", year: int = 2010) -> Entry:
    return Entry(
        "win", key, key, date(year, 1, 1), "state", "", "in_force", frozenset(places),
        frozenset(), frozenset({around} - {""}),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("wins", "english", "spanish"),
    [
        ([won(1, "iowa")], "1 win since 2010: in 1 state or city.",
         "1 logro desde 2010: en 1 estado o ciudad."),
        ([won(1, "united-states")], "1 win since 2010: nationwide.",
         "1 logro desde 2010: en todo el país."),
        ([won(1, "united-states"), won(2, "iowa", "ohio")],
         "2 wins since 2010: in 2 states and cities, and nationwide.",
         "2 logros desde 2010: en 2 estados y ciudades, y en todo el país."),
        # One law for a city and its state is one place; another law of the state is one more.
        ([won(1, "vermont", "burlington", around="vermont")],
         "1 win since 2010: in 1 state or city.", "1 logro desde 2010: en 1 estado o ciudad."),
        ([won(1, "vermont", "burlington", around="vermont"), won(2, "vermont", year=2005)],
         "2 wins since 2005: in 2 states and cities.",
         "2 logros desde 2005: en 2 estados y ciudades."),
        ([won(1)], "1 win since 2010.", "1 logro desde 2010."),
        ([won(1), won(2)], "2 wins since 2010.", "2 logros desde 2010."),
    ],
)  # fmt: skip
def test_places_are_counted_as_readers_do(wins: list[Entry], english: str, spanish: str) -> None:
    assert totals(wins) == [english]
    with override("es"):
        assert totals(wins) == [spanish]
