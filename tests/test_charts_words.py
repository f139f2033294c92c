"""The sentence above a chart and the lines below it: exactly true of what is drawn."""

from datetime import date

import pytest

from dpa.stats.charts import chart_of
from dpa.stats.models import Statistic
from tests.charting import figure, statistic, year, yearly


def title(*args: Statistic) -> str:
    chart = chart_of(*args)
    assert chart is not None
    return chart.title


def caption(*args: Statistic) -> str:
    chart = chart_of(*args)
    assert chart is not None
    return " ".join(chart.caption)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((5, 9), "rose from 5 in 2015 to 9 in 2016."),
        ((9, 5), "fell from 9 in 2015 to 5 in 2016."),
        ((5, 5), "came to 5 both in 2015 and in 2016."),
        ((5, 5, 5), "stayed at 5 from 2015 to 2017."),
        ((5, 7, 9), "rose from 5 in 2015 to 9 in 2017."),
        ((5, 9, 7), "rose from 5 in 2015 to 7 in 2017; "
                    "the highest of the years shown was 9 in 2016."),
        ((7, 3, 5), "fell from 7 in 2015 to 5 in 2017; "
                    "the lowest of the years shown was 3 in 2016."),
        ((5, 9, 9, 5), "came to 5 both in 2015 and in 2018; "
                       "the highest of the years shown was 9, first in 2016."),
        ((-3, -5), "fell from −3 in 2015 to −5 in 2016."),
        ((9, None, 5), "fell from 9 in 2015 to 5 in 2017."),
    ],
)  # fmt: skip
def test_the_sentence(values: tuple[int | None, ...], words: str) -> None:
    assert title(yearly(2015, *values)) == f"Things counted {words}"


def test_figures_that_print_alike_are_not_said_to_rise() -> None:
    close = yearly(2015, 48_510_000, 48_540_000, style="short")
    assert title(close) == (
        "Things counted hardly changed: 48.5 million in 2015, then 48.5 million in 2016."
    )


def test_a_provisional_end_says_so() -> None:
    ends = statistic(year(2020, 5), year(2021, 6, status="provisional", qualifier="about"))
    assert title(ends) == "Things counted rose from 5 in 2020 to about 6 in 2021 (provisional)."
    assert "Hollow marks are provisional figures: 2021." in caption(ends)


def test_it_never_joins_what_was_counted_differently() -> None:
    two = statistic(
        year(2015, 9), year(2016, 12), year(2017, 8), year(2018, 3, new_method=True), year(2019, 4)
    )
    assert title(two) == (
        "Things counted fell from 9 in 2015 to 8 in 2017; the highest of the years shown was 12 "
        "in 2016. Counted in a new way since 2018, the figure rose from 3 in 2018 to 4 in 2019."
    )
    assert "Counted in a new way from 2018 on" in caption(two)


def test_many_breaks_leave_only_the_last_stretch() -> None:
    many = statistic(*(year(2015 + n, n, new_method=True) for n in range(4)))
    assert title(many) == (
        "Things counted: the way of counting changed 3 times. "
        "Counted in a new way since 2018, the figure came to 3 in 2018."
    )
    assert "highest" not in str(chart_of(many).layouts)  # type: ignore[union-attr]  # drawn


def test_periods_are_named_as_they_are() -> None:
    polls = statistic(
        figure(date(2019, 5, 3), date(2019, 5, 3), 50),
        figure(date(2020, 6, 3), date(2020, 6, 3), 60, period_label="spring 2020"),
        style="percent",
    )
    assert title(polls) == "Things counted rose from 50% on May 3, 2019 to 60% (spring 2020)."
    months = statistic(
        figure(date(2020, 1, 1), date(2020, 1, 31), 5),
        figure(date(2020, 2, 1), date(2020, 2, 29), 9),
        figure(date(2020, 3, 1), date(2020, 3, 31), 6),
    )
    assert "from 5 in January 2020 to 6 in March 2020; the highest of the months" in title(months)


def test_seconds_are_said_as_they_are_measured() -> None:
    assert title(yearly(2015, "20.8", "42.3", style="interval")) == (
        "Things counted rose from 20.8 seconds in 2015 to 42.3 seconds in 2016."
    )


def test_missing_years_are_named_together_or_counted() -> None:
    some = yearly(2000, 1, None, None, None, 2, 3, None, 4, None, None, 5)
    assert "No figure for 2001–2003, 2006, 2008 and 2009." in caption(some)
    odd = yearly(1980, *(n if n % 7 < 3 else None for n in range(80)))
    assert "No figure for 44 of the 80 years from 1980 to 2059." in caption(odd)
    assert "No figure" not in caption(yearly(2000, 1, None, 2, None, 3, None, 4, None, 5))


def test_other_gaps_are_named_by_their_ends() -> None:
    months = (1, 2, 3, 5, 6, 7, 8, 9)
    gap = statistic(*(figure(date(2020, m, 1), date(2020, m, 28), m) for m in months))
    words = "No figure for the time between March 1–28, 2020 and May 1–28, 2020."
    assert words in caption(gap)


def test_two_statistics_each_get_their_sentence_and_their_mark() -> None:
    both = (yearly(2015, 5, 9, 7), yearly(2015, 2, None, 1, title="Others"))
    assert title(*both) == (
        "Things counted rose from 5 in 2015 to 7 in 2017. Others fell from 2 in 2015 to 1 in 2017."
    )
    assert "Solid line, round marks: Things counted, 2015 to 2017." in caption(*both)
    assert "Dashed line, square marks: Others, 2015 to 2017." in caption(*both)
    assert "Others: no figure for 2016." in caption(*both)


@pytest.mark.django_db
def test_the_demo_says_what_its_figures_say() -> None:
    arrests = Statistic.objects.get(slug="possession-arrests", locale__language_code="en")
    assert title(arrests) == (
        "Arrests for drug possession fell from 1,518,975 in 2007 to 1,001,914 in 2020. Counted in "
        "a new way since 2022, the figure fell from 797,187 in 2022 to about 748,000 in 2024 "
        "(provisional)."
    )
    assert caption(arrests) == (
        "Arrests for drug possession, United States, 2007 to 2024. No figure for 2008, 2009, "
        "2013, 2014, 2016, 2021 and 2023. Counted in a new way from 2022 on: figures before and "
        "after that can’t be compared. Hollow marks are provisional figures: 2024. Source: FBI."
    )
