"""A chart as a file of its own: everything said in it is drawn in it, at one size.

Colors and sizes are attributes, not styles, so that any program can show it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dpa.stats.charts.boxes import Box
from dpa.stats.charts.build import PAD, Chart
from dpa.stats.charts.labels import Label
from dpa.stats.charts.layout import FOREIGN, Size
from dpa.stats.charts.paths import path
from dpa.stats.charts.wrapping import LINE, wrapped

WIDTH, EDGE = 1200, 40
PLOT = Size("file", WIDTH - 2 * EDGE, 520, 28, 18, own_faces=False)
TITLE, CAPTION = 32, 18
PAPER, INK, SOFT, RULE, GREY, STAMP = (
    "#fbf6ee", "#2a0a18", "#4f1c30", "#d5c8c6", "#a39393", "#a80f2c",
)  # fmt: skip
# How each kind of mark is drawn: fill, line, its width, its ends, its dashes.
LOOKS = {
    "grid": ("none", RULE, 1.5, "butt", "none"),
    "base": ("none", INK, 2, "butt", "none"),
    "column": (GREY, "none", 0, "butt", "none"),
    "column key": (STAMP, "none", 0, "butt", "none"),
    "column hollow": (PAPER, SOFT, 2, "butt", "5 3"),
    "column key hollow": (PAPER, STAMP, 2, "butt", "5 3"),
    "whisker": ("none", INK, 2, "butt", "none"),
    "spread": ("#ddd3d0", "none", 0, "butt", "none"),
    "spread first": ("#ddd3d0", "none", 0, "butt", "none"),
    "spread second": ("#ebc9c6", "none", 0, "butt", "none"),
    "trace": ("none", INK, 3, "round", "none"),
    "trace first": ("none", INK, 3, "round", "none"),
    "trace second": ("none", STAMP, 3, "butt", "9 6"),
    "dot": ("none", INK, 10, "round", "none"),
    "dot first": ("none", INK, 10, "round", "none"),
    "dot key": ("none", STAMP, 14, "round", "none"),
    "dot second": ("none", STAMP, 11, "square", "none"),
    "core": ("none", PAPER, 4, "round", "none"),
    "core first": ("none", PAPER, 4, "round", "none"),
    "core second": ("none", PAPER, 4, "square", "none"),
    "turn": ("none", SOFT, 2, "butt", "3 5"),
}
ANCHORS = {"start": "start", "mid": "middle", "end": "end"}


@dataclass(frozen=True)
class Line:
    """One line of text: where its foot is, how large, and which part of it stands there."""

    text: str
    x: float
    y: float
    size: int
    anchor: str = "start"
    weight: int = 400
    color: str = INK


def drawn(chart: Chart, address: str, publisher: str) -> dict[str, Any]:
    """What the template of the file needs. `address` is the short one, as it is printed."""
    title = list(_text(chart.title, EDGE + TITLE, TITLE, weight=700))
    unit = list(_text(chart.unit, title[-1].y + 36, CAPTION, color=SOFT)) if chart.unit else []
    pad = chart.pad(PLOT)
    box = Box(EDGE + pad, [*title, *unit][-1].y + 24, PLOT.width - pad, PLOT.height)
    foot = box.top + box.height + 70
    caption = list(_text(" ".join(chart.caption), foot, CAPTION, color=SOFT))
    end = caption[-1].y + 44
    layout = chart.laid_out(PLOT)
    marks = [
        dict(zip(("fill", "stroke", "width", "cap", "dash"), LOOKS[mark.look], strict=True))
        | {"d": path(mark, box)}
        for mark in chart.marks
    ]
    lines = [
        *title,
        *unit,
        *(_tick(words, y, box) for y, words in chart.scale_words),
        *(line for label in layout.calls for line in _call(label, box)),
        *(_standing(label.lines[0], label, box, 0, PLOT.small) for label in layout.notes),
        *(_date(label, box) for label in layout.dates),
        *caption,
        Line(publisher, EDGE, end, CAPTION, weight=700),
        Line(address, WIDTH - EDGE, end, CAPTION, "end"),
    ]
    leads = [
        f"M{box.put((label.lead_x, label.lead[0]))}V{box.y(sum(label.lead))}"
        for label in layout.calls
        if label.lead
    ]
    return {"chart": chart, "marks": marks, "lines": lines, "leads": leads, "height": end + EDGE}


def _text(text: str, top: float, size: int, **look: Any) -> Iterator[Line]:
    for n, line in enumerate(wrapped(text, size, (WIDTH - 2 * EDGE) / FOREIGN)):
        yield Line(line, EDGE, round(top + n * size * 1.35, 1), size, **look)


def _tick(words: str, y: float, box: Box) -> Line:
    return Line(words, box.left - PAD, float(box.y(y)) + 6, int(PLOT.small), "end")


def _date(label: Label, box: Box) -> Line:
    y = box.top + box.height + 30
    return Line(label.lines[0], float(box.x(label.x)), y, int(PLOT.small), ANCHORS[label.align])


def _call(label: Label, box: Box) -> Iterator[Line]:
    """A figure, large, and what it is, in small lines upon the label's foot."""
    figure, *small = label.lines
    yield _standing(figure, label, box, len(small), PLOT.figure, weight=700)
    for n, line in enumerate(reversed(small)):
        yield _standing(line, label, box, n, PLOT.small)


def _standing(text: str, label: Label, box: Box, lines: int, size: float, **look: Any) -> Line:
    """A line of a label, so many small lines above its foot."""
    y = round(float(box.y(label.y)) - 5 - lines * PLOT.small * LINE, 1)
    return Line(text, float(box.x(label.x)), y, int(size), ANCHORS[label.align], **look)
