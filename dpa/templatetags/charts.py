"""The tag that draws a statistic's chart. Its words are text on top of the drawing.

Where each word stands is said by a class of the page's own style block (see `dpa.stylesheets`).
"""

from collections.abc import Sequence
from typing import Any

from django import template

from dpa.stats.charts import NotComparable, chart_of
from dpa.stats.charts.boxes import Box
from dpa.stats.charts.labels import Label
from dpa.stats.charts.layout import Layout
from dpa.stats.charts.paths import path
from dpa.stats.charts.words import say
from dpa.stats.models import Statistic
from dpa.stylesheets import PageStyle, page_style

register = template.Library()

# The drawing's own coordinates; it is stretched to whatever the page has room for.
PLOT = Box(0, 0, 1000, 1000)


@register.inclusion_tag("stats/chart.html", takes_context=True)
def chart(
    context: template.Context, statistic: Statistic, other: Statistic | None = None, why: str = ""
) -> dict[str, Any]:
    """The chart of a statistic, with another's where both fit; nothing without two figures.

    Where they don't fit, the statistic's own chart, and why the other is not in it; `why` says
    so where it could not even be found.
    """
    refused = why
    try:
        # What a template does not know is an empty string.
        drawn = chart_of(statistic, other or None)
    except NotComparable as error:
        drawn, refused = chart_of(statistic), str(error)
    if drawn is None:
        return {"refused": why or (_nothing_to_draw(statistic) if other else "")}
    style, pad = page_style(context.get("request")), drawn.pad()
    return {
        "chart": drawn,
        "refused": refused,
        "key": f"chart-{statistic.pk or 'new'}",
        "marks": [{"look": mark.look, "d": path(mark, PLOT)} for mark in drawn.marks],
        "pad": style.add(f"cp{round(pad * 10)}", pad=f"{pad / 16:.3f}rem"),
        "scale": [{"at": _at(style, 0, y), "words": words} for y, words in drawn.scale_words],
        "layouts": [_placed(layout, style) for layout in drawn.layouts],
    }


def _nothing_to_draw(statistic: Statistic) -> str:
    return say("withdrawn" if statistic.withdrawn_on else "too_few", name=statistic)


def _placed(layout: Layout, style: PageStyle) -> dict[str, Any]:
    return {
        "size": layout.size.name,
        "calls": _labels(layout.calls, style),
        "notes": _labels(layout.notes, style),
        "dates": _labels(layout.dates, style),
        "leads": [
            _at(style, label.lead_x, label.lead[0], label.lead[1])
            for label in layout.calls
            if label.lead
        ],
    }


def _labels(labels: Sequence[Label], style: PageStyle) -> list[dict[str, Any]]:
    return [
        {
            "at": _at(style, label.x, label.y),
            "align": label.align,
            "first": label.lines[0],
            "rest": label.lines[1:],
        }
        for label in labels
    ]


def _at(style: PageStyle, x: float, y: float, height: float = 0) -> str:
    """A class that says where: shares of the plot's width and height."""
    values = {"x": x, "y": y, "h": height}
    name = "-".join(str(round(value * 10_000)) for value in values.values())
    return style.add(f"c{name}", **{key: f"{value:.2%}" for key, value in values.items()})
