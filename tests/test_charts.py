"""The chart of a statistic: what is drawn, on the page and as a file."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from dpa.stats.charts import Chart, chart_of
from dpa.stats.charts.scaling import scale
from dpa.stats.charts.tick_words import tick_words
from dpa.stats.models import Statistic
from tests.charting import figure, statistic, year, yearly


def drawn(*args: Statistic) -> Chart:
    chart = chart_of(*args)
    assert chart is not None
    return chart


def shapes(chart: Chart, look: str) -> list[Any]:
    return [shape for mark in chart.marks if mark.look == look for shape in mark.shapes]


def looks(chart: Chart) -> set[str]:
    return {mark.look for mark in chart.marks}


def said(chart: Chart) -> list[list[str]]:
    """All lines of all labels, on each size of screen."""
    return [[" ".join(label.lines) for label in layout.calls] for layout in chart.layouts]


def test_one_figure_is_no_chart() -> None:
    assert chart_of(yearly(2020, 5)) is None
    assert chart_of(statistic()) is None


def test_a_withdrawn_statistic_is_not_drawn() -> None:
    assert chart_of(yearly(2020, 5, 6, withdrawn_on=date(2024, 1, 1))) is None


def test_few_figures_are_bars_many_are_a_line() -> None:
    assert drawn(yearly(2016, 1, 2, 3, 4, 5)).drawn_as == "bar"
    assert drawn(yearly(2016, 1, 2, 3, 4, 5, 6)).drawn_as == "line"
    irregular = (2007, 2015, 2016, 2018, 2022, 2023)
    assert drawn(statistic(*(year(n, n) for n in irregular))).drawn_as == "bar"


def test_a_missing_year_is_not_bridged() -> None:
    chart = drawn(yearly(2010, 5, 6, 7, None, 8, 9, 7, 6))
    assert [len(shape.places) for shape in shapes(chart, "trace")] == [3, 4]
    assert "No figure for 2013." in chart.caption


def test_a_lonely_year_is_a_dot_and_time_is_real() -> None:
    chart = drawn(yearly(2000, 5, None, None, None, 6, 7, 8, 6, 7))
    first, second, *_ = sorted(shape.places[0][0] for shape in shapes(chart, "dot"))
    third = sorted(shape.places[0][0] for shape in shapes(chart, "dot"))[2]
    assert (second - first) / (third - second) == pytest.approx(4, abs=0.02)


def test_bars_leave_room_for_a_missing_year() -> None:
    edges = sorted(
        shape.places[0][0]
        for look in ("column", "column key")
        for shape in shapes(drawn(yearly(2018, 3, None, 5)), look)
    )
    assert edges[1] - edges[0] > 0.5


def test_a_provisional_figure_is_hollow_and_says_so() -> None:
    bars = drawn(statistic(year(2020, 5), year(2021, 6), year(2022, 7, status="provisional")))
    assert len(shapes(bars, "column hollow")) == 1
    assert all(any("2022, provisional" in words for words in calls) for calls in said(bars))
    years = [year(2010 + n, 5 + n, status="provisional" if n == 7 else "final") for n in range(8)]
    line = drawn(statistic(*years))
    assert len(shapes(line, "core")) == 1
    # The current figure is the newest final one, and it stands out.
    assert len(shapes(line, "dot key")) == 1


def test_a_break_of_method_parts_the_line_and_is_marked() -> None:
    years = [year(2010 + n, 5 + n, new_method=n == 4) for n in range(8)]
    chart = drawn(statistic(*years))
    assert [len(shape.places) for shape in shapes(chart, "trace")] == [4, 4]
    assert len(shapes(chart, "turn")) == 1
    for layout in chart.layouts:
        assert [note.lines for note in layout.notes] == [("counted in a new way",)]


def test_a_break_outlives_a_figure_that_is_not_drawn() -> None:
    decade = figure(date(2011, 1, 1), date(2020, 12, 31), 50, new_method=True)
    chart = drawn(statistic(year(2010, 5), year(2011, 6), decade, year(2017, 6), year(2018, 7)))
    assert len(shapes(chart, "turn")) == 1
    assert any("another length: 2011–2020" in line for line in chart.caption)


def test_ranges_are_a_band_on_lines_and_thin_lines_on_bars() -> None:
    years = [year(2010 + n, 5, low=4 - n / 10, high=7) for n in range(8)]
    assert len(shapes(drawn(statistic(*years)), "spread")) == 1
    assert len(shapes(drawn(statistic(*years[:3])), "whisker")) == 3
    assert not looks(drawn(yearly(2010, 1, 2))) & {"spread", "whisker"}


def test_bars_stand_on_zero_also_downwards() -> None:
    chart = drawn(yearly(2018, -4, 8, -2, style="change"))
    tops = {look: [s.places[1][1] for s in shapes(chart, look)] for look in looks(chart)}
    assert tops["column"][0] < chart.frame.base < tops["column"][1]
    assert any(y == chart.frame.base for y, words in chart.scale_words if words == "0%")


def test_a_scale_without_zero_is_only_for_lines_and_says_so() -> None:
    line = drawn(yearly(2010, 81, 82, 83, 82, 84, 83, style="percent"))
    assert "The scale begins at 81%, not at zero." in line.caption
    assert "base" not in looks(line)
    assert drawn(yearly(2010, 81, 82, 83)).frame.scale.bottom == 0


@pytest.mark.parametrize(
    ("low", "high", "style", "words"),
    [
        ("0", "1900000", "number", ["0", "500,000", "1 million", "1.5 million"]),
        ("0", "0.3", "percent", ["0%", "0.1%", "0.2%", "0.3%"]),
        ("-14", "12", "change", ["−20%", "−10%", "0%", "+10%"]),
        ("900000", "1100000", "number", ["900,000", "950,000", "1,000,000", "1,050,000",
                                         "1,100,000"]),
        ("0", "47000000000", "dollars", ["$0", "$10 billion", "$20 billion", "$30 billion",
                                         "$40 billion"]),
        ("0", "497", "interval", ["0 seconds", "100 seconds", "200 seconds", "300 seconds",
                                  "400 seconds"]),
        ("0", "20", "one_in", ["0%", "5%", "10%", "15%", "20%"]),
    ],
)  # fmt: skip
def test_the_scale_is_in_round_and_exact_words(
    low: str, high: str, style: str, words: list[str]
) -> None:
    found = scale(Decimal(low), Decimal(high), from_zero=low in {"0", "-14"})
    assert tick_words(found.ticks, style) == words


def test_two_statistics_share_a_chart_in_different_marks() -> None:
    one, other = yearly(2015, 5, 6, 7, 9), yearly(2014, 2, 3, 2, 1, title="Others")
    chart = drawn(one, other)
    assert {"trace first", "trace second", "dot first", "dot second"} <= looks(chart)
    assert all(len(calls) == 2 for calls in said(chart))
    assert all("Others" in calls[1] for calls in said(chart))
