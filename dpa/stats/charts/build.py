"""From a statistic's figures to its chart."""

from dataclasses import dataclass, replace
from operator import attrgetter

from django.utils.text import capfirst

from dpa.stats.charts import marks
from dpa.stats.charts.caption import caption
from dpa.stats.charts.layout import DESK, PHONE, TABLET, Layout, Size, lay_out
from dpa.stats.charts.points import chart_style
from dpa.stats.charts.scale import Scale
from dpa.stats.charts.scaling import scale
from dpa.stats.charts.sentence import sentence
from dpa.stats.charts.series import Series, series_of
from dpa.stats.charts.tick_words import tick_words
from dpa.stats.charts.words import say
from dpa.stats.models import Statistic, Style

# So many figures make a line; fewer stand better as bars.
LINE_FROM = 6
# Of a line's plot, left free on either side.
MARGIN = 0.03
# Between the words of the scale and the plot, in pixels.
PAD = 8
# What these styles print says its unit itself.
SAYS_UNIT = {Style.PERCENT, Style.ONE_IN, Style.DOLLARS, Style.INTERVAL, Style.TIMES}


class NotComparable(ValueError):
    """Two statistics can't share a chart; the message tells a reader why, and what to do."""


@dataclass(frozen=True)
class Chart:
    """Everything about a chart but the size it is drawn at."""

    series: tuple[Series, ...]
    drawn_as: str
    frame: marks.Frame
    marks: tuple[marks.Mark, ...]
    half: float
    scale_words: tuple[tuple[float, str], ...]
    title: str
    name: str
    description: str
    caption: tuple[str, ...]
    unit: str

    def pad(self, size: Size = PHONE) -> float:
        """The room beside the plot for the words of the scale, in pixels at the usual size."""
        return max(size.words(words) for _, words in self.scale_words) + PAD

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """The words on a phone, a tablet and a desk."""
        return tuple(map(self.laid_out, (PHONE, TABLET, DESK)))

    def laid_out(self, size: Size) -> Layout:
        """The words on a drawing of that size, of which the scale takes its part."""
        plot = replace(size, width=max(size.width - self.pad(size), size.width / 3))
        return lay_out(self.series, self.frame, self.marks, plot, self.half)


def chart_of(statistic: Statistic, other: Statistic | None = None) -> Chart | None:
    """The chart of a statistic, alone or with another; None with fewer than two figures.

    Raises NotComparable where the other can't be drawn on the same scale.
    """
    first = _series(statistic)
    if first is None:
        return None
    if other is None:
        return _build((first,))
    return _build((first, _beside(statistic, other)))


def _series(statistic: Statistic) -> Series | None:
    """None, too, for one that should not be quoted any more."""
    if statistic.withdrawn_on:
        return None
    series = series_of(statistic)
    return series if len(series.points) > 1 else None


def _beside(statistic: Statistic, other: Statistic) -> Series:
    names = {"first": statistic, "second": other}
    if statistic.pk == other.pk:
        raise NotComparable(say("itself", **names))
    if _unit(statistic) != _unit(other):
        raise NotComparable(say("units", unit=statistic.unit, other=other.unit, **names))
    if other.withdrawn_on:
        raise NotComparable(say("withdrawn", name=other))
    series = _series(other)
    if series is None:
        raise NotComparable(say("too_few", name=other))
    return series


def _unit(statistic: Statistic) -> tuple[str, str]:
    style = chart_style(statistic.style)
    return statistic.unit.strip().casefold(), Style.NUMBER if style == Style.SHORT else style


def _build(series: tuple[Series, ...]) -> Chart:
    drawn_as = _form(series)
    axis = _scale(series, from_zero=drawn_as == "bar")
    frame = _frame(series, axis, drawn_as)
    style = series[0].statistic.style
    words = tick_words(axis.ticks, style)
    name = " / ".join(capfirst(str(one.statistic)) for one in series)
    return Chart(
        series=series,
        drawn_as=drawn_as,
        frame=frame,
        marks=_drawn(series, frame, drawn_as),
        half=_half(series, frame, drawn_as),
        scale_words=tuple((frame.y(t), w) for t, w in zip(axis.ticks, words, strict=True)),
        title=sentence(series),
        name=say(f"{drawn_as}_chart", names=name),
        description=_description(series),
        caption=tuple(
            caption(series, drawn_as=drawn_as, begins="" if axis.base is not None else words[0])
        ),
        unit="" if style in SAYS_UNIT else capfirst(series[0].statistic.unit),
    )


def _form(series: tuple[Series, ...]) -> str:
    many = len(series[0].points) >= LINE_FROM and series[0].regular
    return "line" if many or len(series) > 1 or not marks.bars_fit(series[0]) else "bar"


def _scale(series: tuple[Series, ...], *, from_zero: bool) -> Scale:
    points = [point for one in series for point in one.points]
    ends = [end for point in points for end in (point.low, point.value, point.high)]
    whole = all(end == end.to_integral_value() for end in ends)
    return scale(min(ends), max(ends), from_zero=from_zero, whole=whole)


def _frame(series: tuple[Series, ...], axis: Scale, drawn_as: str) -> marks.Frame:
    start = min(one.points[0].at for one in series)
    end = max(one.points[-1].at for one in series)
    room = series[0].slot / 2 if drawn_as == "bar" else max(1.0, end - start) * MARGIN
    broken = any(len(one.parts) > 1 for one in series)
    waiting = drawn_as == "bar" and series[0].points[-1].provisional
    head = marks.HEADROOM + marks.BREAK_ROW * broken + marks.MORE_ROOM * waiting
    return marks.Frame(start - room, end + room, axis, head)


def _half(series: tuple[Series, ...], frame: marks.Frame, drawn_as: str) -> float:
    if drawn_as != "bar":
        return 0
    return series[0].slot * marks.FULL / 2 / (frame.end - frame.start)


def _drawn(series: tuple[Series, ...], frame: marks.Frame, drawn_as: str) -> tuple[marks.Mark, ...]:
    if drawn_as == "bar":
        figures = list(marks.bars(series[0], frame))
    else:
        which = ("first", "second") if len(series) > 1 else ("",)
        figures = [
            mark
            for one, also in zip(series, which, strict=True)
            for mark in marks.lines(one, frame, also)
        ]
    return (*marks.grid(frame), *figures, *marks.turns(series, frame))


def _description(series: tuple[Series, ...]) -> str:
    return " ".join(
        say(
            "described",
            count=len(one.points),
            start=one.points[0].period,
            end=one.points[-1].period,
            low=min(one.points, key=attrgetter("value")).words,
            high=max(one.points, key=attrgetter("value")).words,
        )
        for one in series
    )
