"""The lines below a chart: what, where, what is missing, how to read it, and from whom."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from django.utils.text import capfirst

from dpa.stats.charts.series import JOINED, Series
from dpa.stats.charts.words import listed, say

# A list that is longer is not read; it is counted instead.
MOST_NAMED = 8
MOST_SOURCES = 6
MOST_HOLES = 3
KEYS = ("key_first", "key_second")


def caption(series: Sequence[Series], *, drawn_as: str, begins: str) -> list[str]:
    """Sentences. `begins` is where the scale begins, in words, if that is not zero."""
    lines = [_what(series[0])]
    if len(series) > 1:
        lines = [say(key, what=_what(one)) for key, one in zip(KEYS, series, strict=True)]
    lines += [line for one in series for line in _missing(one, together=len(series) > 1)]
    lines += [*_breaks(series), *_hollow(series), *_ranges(series, drawn_as), *_left_out(series)]
    if begins:
        lines.append(say("begins", figure=begins))
    return [*lines, _sources(series)]


def _what(series: Series) -> str:
    name, place = capfirst(str(series.statistic)), series.statistic.place
    first, last = series.points[0].period, series.points[-1].period
    if place is None:
        return say("what_anywhere", name=name, start=first, end=last)
    return say("what", name=name, place=place.local_name, start=first, end=last)


def _missing(series: Series, *, together: bool) -> Iterable[str]:
    years = {point.year for point in series.points if point.year}
    # Of two years nobody can tell whether those between were left out on purpose.
    yearly = series.step < 367 or len(series.points) == 2
    if yearly and len(years) == len(series.points):
        span = range(min(years), max(years) + 1)
        words = _years([year for year in span if year not in years], span)
    else:
        holes = [(a, b) for a, b in pairwise(series.points) if b.at - a.at > JOINED * series.step]
        few = len(holes) <= MOST_HOLES
        words = (
            [say("no_figure_between", start=a.period, end=b.period) for a, b in holes]
            if few
            else [say("no_figure_gaps", count=len(holes))]
        )
    if words:
        key = "no_figure_of" if together else "no_figure"
        yield say(key, name=capfirst(str(series.statistic)), periods=listed(words))


def _years(missing: list[int], span: range) -> list[str]:
    """“2008–2010”, “2021”: neighbours together; only counted where they are too many."""
    stretches: list[list[int]] = []
    for year in missing:
        if not stretches or year != stretches[-1][-1] + 1:
            stretches.append([])
        stretches[-1].append(year)
    if len(stretches) > MOST_NAMED:
        count = {"missing": len(missing), "all": len(span), "start": span[0], "end": span[-1]}
        return [say("no_figure_many", **count)]
    return [
        word
        for years in stretches
        for word in ([f"{years[0]}–{years[-1]}"] if len(years) > 2 else map(str, years))
    ]


def _breaks(all_series: Sequence[Series]) -> Iterable[str]:
    """Once for both, where both changed at the same time."""
    by_periods: dict[str, list[str]] = {}
    for series in all_series:
        first = [part[0] for part in series.parts[1:]]
        periods = [point.period for point in first[:MOST_NAMED]]
        if len(first) > MOST_NAMED:
            periods.append(say("more", count=len(first) - MOST_NAMED))
        if periods:
            by_periods.setdefault(listed(periods), []).append(capfirst(str(series.statistic)))
    for words, names in by_periods.items():
        common = len(names) == len(all_series)
        yield say("breaks" if common else "breaks_of", name=names[0], periods=words)


def _hollow(series: Sequence[Series]) -> Iterable[str]:
    provisional = [point for one in series for point in one.points if point.provisional]
    periods = list(dict.fromkeys(point.period for point in provisional[: MOST_HOLES + 1]))
    if periods:
        few = len(periods) <= MOST_HOLES
        yield say("hollow", periods=listed(periods)) if few else say("hollow_many")


def _ranges(series: Sequence[Series], drawn_as: str) -> Iterable[str]:
    if any(point.has_range for one in series for point in one.points):
        yield say("band" if drawn_as == "line" else "whiskers")


def _left_out(series: Sequence[Series]) -> Iterable[str]:
    figures = [figure for one in series for figure in one.left_out]
    if len(figures) > MOST_HOLES:
        yield say("left_out_many", count=len(figures))
    elif figures:
        yield say("left_out", periods=listed([figure.period for figure in figures]))


def _sources(series: Sequence[Series]) -> str:
    names = list(dict.fromkeys(name for one in series for name in one.sources))
    if len(names) > MOST_SOURCES:
        names = [*names[: MOST_SOURCES - 1], say("more", count=len(names) - MOST_SOURCES + 1)]
    return say("source" if len(names) == 1 else "sources", names="; ".join(names))
