"""Whatever the figures, a chart is whole: marks in the plot, words apart, XML well formed."""

import re
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import Any
from xml.etree import ElementTree

from django.template.loader import render_to_string
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dpa.stats.charts import Chart, chart_of
from dpa.stats.charts.file import LOOKS, drawn
from dpa.stats.charts.labels import Rect
from dpa.stats.charts.measure import text_width
from dpa.stats.charts.scaling import scale
from dpa.stats.charts.tick_words import tick_words
from dpa.stats.charts.wrapping import wrapped
from dpa.stats.models import Observation, Statistic, Style
from tests.charting import figure, statistic

PATH = re.compile(r"[MLZVh\d .-]+")
STYLES = sorted(Style.values)
values = st.one_of(
    st.integers(-5, 5).map(Decimal),
    st.decimals(-(10**15), 10**15, places=4),
    st.decimals(-1, 1, places=4),
)
days = st.one_of(st.dates(), st.dates(date(2018, 1, 1), date(2022, 12, 31)))


@st.composite
def figures(draw: Any) -> Observation:
    start, value = draw(days), draw(values)
    length = draw(st.sampled_from([0, 0, 1, 29, 364, 365, 730, 7000]))
    end = date.fromordinal(min(start.toordinal() + length, date.max.toordinal()))
    more = {"low": value - abs(draw(values)), "high": value + abs(draw(values))}
    return figure(
        start, end, value,
        status=draw(st.sampled_from(["final", "provisional"])),
        new_method=draw(st.sampled_from([False, False, False, True])),
        qualifier=draw(st.sampled_from(["", "about", "at_least"])),
        period_label=draw(st.sampled_from(["", "", "a period of which there is much to say here"])),
        **(more if draw(st.booleans()) else {}),
    )  # fmt: skip


statistics = st.builds(
    lambda made, style, unit: statistic(*made, style=style, unit=unit),
    st.lists(figures(), max_size=30),
    st.sampled_from(STYLES),
    st.sampled_from(["things", "percent", "deaths for each 100,000 people <&>"]),
)


def is_whole(chart: Chart) -> None:
    for mark in chart.marks:
        assert mark.look in LOOKS
        for shape in mark.shapes:
            for x, y in shape.places:
                assert -1e-9 <= x <= 1 + 1e-9, (mark.look, x)
                assert -1e-9 <= y <= 1 + 1e-9, (mark.look, y)
    for layout in chart.layouts:
        words = [*layout.calls, *layout.notes]
        boxes: list[Rect] = [label.rect for label in words]
        assert all(b.left >= 0 and b.right <= 1 + 1e-9 and b.top <= 1 + 1e-9 for b in boxes)
        for one, other in combinations([*boxes, *(d.rect for d in layout.dates)], 2):
            assert not one.touches(other), (one, other)
    heights = [y for y, _ in chart.scale_words]
    assert heights == sorted(set(heights))
    svg = render_to_string("stats/chart.svg", drawn(chart, "example.org/s/abc234", "We"))
    ElementTree.fromstring(svg)  # noqa: S314 - our own drawing
    assert all(PATH.fullmatch(d) for d in re.findall(r' d="([^"]*)"', svg))


@settings(max_examples=150, deadline=None)
@given(statistics)
def test_any_figures_make_a_whole_chart_or_none(made: Statistic) -> None:
    chart = chart_of(made)
    if chart is not None:
        assert len(chart.series[0].points) > 1
        is_whole(chart)


@settings(max_examples=50, deadline=None)
@given(st.lists(figures(), min_size=2, max_size=12), st.lists(figures(), min_size=2, max_size=12))
def test_any_two_that_can_be_compared_make_a_whole_chart(
    one: list[Observation], other: list[Observation]
) -> None:
    pair = [
        statistic(*made, style="percent", title=f"Statistic {len(made)}") for made in (one, other)
    ]
    if all(len({(f.period_start, f.period_end) for f in made}) > 1 for made in (one, other)):
        chart = chart_of(*pair)
        assert chart is not None
        is_whole(chart)


def test_thousands_of_days_stay_light_and_keep_their_extremes() -> None:
    start = date(2010, 1, 1)
    many = [
        figure(day, day, 100 + n * 37 % 50 + (900 if n == 2500 else 0))
        for n in range(5000)
        for day in [start + timedelta(days=n)]
    ]
    chart = chart_of(statistic(*many))
    assert chart is not None
    is_whole(chart)
    svg = render_to_string("stats/chart.svg", drawn(chart, "example.org/s/abc234", "We"))
    assert len(svg) < 80_000
    assert any("highest" in line for call in chart.layouts[0].calls for line in call.lines)


@given(values, values, st.booleans(), st.booleans(), st.sampled_from(STYLES))
@example(Decimal(900_000), Decimal(1_100_000), False, False, "number")
@example(Decimal(0), Decimal(0), True, True, "dollars")
def test_any_scale_holds_its_values_in_few_words_that_differ(
    one: Decimal, other: Decimal, from_zero: bool, whole: bool, style: str
) -> None:
    low, high = sorted((one, other))
    found = scale(low, high, from_zero=from_zero, whole=whole)
    assert 0 <= found.share(low) <= found.share(high) <= 1
    assert 2 <= len(found.ticks) <= 8
    words = tick_words(found.ticks, style)
    assert len(set(words)) == len(words)
    if from_zero:
        assert found.base == 0


@given(st.text(max_size=200), st.floats(5, 40), st.floats(60, 1000), st.integers(1, 5))
def test_wrapped_text_fits(text: str, size: float, width: float, most: int) -> None:
    lines = wrapped(text, size, width, most)
    assert len(lines) <= most
    assert all(text_width(line, size) <= width for line in lines)
