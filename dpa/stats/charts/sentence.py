"""What a chart shows, in one sentence that is exactly true of its figures."""

from collections.abc import Sequence

from django.utils.text import capfirst

from dpa.stats.charts.course import course
from dpa.stats.charts.series import Series
from dpa.stats.charts.words import say


def sentence(series: Sequence[Series]) -> str:
    """From where to where the figures went, and how far on the way; shorter for each of two.

    Figures before and after a change of method are never set against each other.
    """
    return " ".join(_of(one, brief=len(series) > 1) for one in series)


def _of(series: Series, *, brief: bool) -> str:
    name = capfirst(str(series.statistic))
    subject = say("named", name=name)
    *before, last = series.parts
    if not before:
        return f"{course(subject, last, brief=brief)}."
    figure = say("the_figure")
    since = say("since", period=last[0].period, sentence=course(figure, last, brief=brief))
    if len(before) == 1:
        return f"{course(subject, before[0], brief=brief)}. {since}."
    return f"{say('changed', name=name, times=len(before), since=since)}."
