"""The words on a plot of one size: which, how large, where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dpa.stats.charts import timeline
from dpa.stats.charts.ink import Ink
from dpa.stats.charts.labels import ALIGNS, Board, Label, Rect, Wish
from dpa.stats.charts.marks import BREAK_ROW, Frame, Mark
from dpa.stats.charts.measure import figure_width, text_width
from dpa.stats.charts.points import Point
from dpa.stats.charts.series import Series
from dpa.stats.charts.words import say
from dpa.stats.charts.wrapping import LINE, wrapped


@dataclass(frozen=True)
class Size:
    """A plot's least width and its height, and the two sizes of words on it; all in pixels."""

    name: str
    width: float
    height: float
    figure: float
    small: float
    # In a file, letters are whatever the reader's machine has.
    own_faces: bool = True

    def words(self, text: str) -> float:
        return text_width(text, self.small) * (1 if self.own_faces else FOREIGN)

    def figures(self, text: str) -> float:
        if self.own_faces:
            return figure_width(text, self.figure)
        return text_width(text, self.figure) * FOREIGN


# What `chart.css` sets, at 16 pixels to the rem; and the file that can be downloaded.
PHONE = Size("phone", 288, 304, 18, 14)
TABLET = Size("tablet", 640, 416, 24, 14)
DESK = Size("desk", 960, 416, 24, 14)
# How much wider than ours other faces may be, also where they are bold.
FOREIGN = 1.15
# Between words that stand beside each other; dates may reach a little beyond the plot.
APART = 8
BEYOND = 12


@dataclass(frozen=True)
class Layout:
    """All words of a plot but those of the scale, which are the same at every size."""

    size: Size
    calls: tuple[Label, ...]
    notes: tuple[Label, ...]
    dates: tuple[Label, ...]


def lay_out(
    all_series: Sequence[Series], frame: Frame, marks: Sequence[Mark], size: Size, half: float
) -> Layout:
    """Labels for what matters most, breaks, and dates. `half` is half the width of a bar."""
    turns = [shape.places[0][0] for m in marks if m.look == "turn" for shape in m.shapes]
    board = Board(Ink(marks), turns, top=_top(all_series), gap=8 / size.height)
    sayings = _on_lines(all_series) if len(all_series) > 1 else _worth_saying(all_series[0])
    wanted = [[_wish(p, words, frame, size, half) for p, words in tries] for tries in sayings]
    return Layout(
        size,
        board.arrange(wanted),
        tuple(_notes(turns, size)),
        _dates(all_series[0], frame, size),
    )


def _top(all_series: Sequence[Series]) -> float:
    return 1 - BREAK_ROW if any(len(series.parts) > 1 for series in all_series) else 1


Saying = tuple[Point, str]


def _on_lines(all_series: Sequence[Series]) -> Iterator[list[Saying]]:
    """For each of two lines its name, at its last point or wherever else there is room."""
    for series in all_series:
        points = series.points
        ranked = (points[-1], max(points, key=lambda p: p.value), points[0], *points[-9:-1])
        name = str(series.statistic)
        yield [(p, say("name_and_period", name=name, period=p.period)) for p in ranked]


def _worth_saying(series: Series) -> Iterator[list[Saying]]:
    """Points and what is said of them, the most important first, none twice."""
    points = series.points
    peak = max(points, key=lambda point: point.value)
    is_highest = len(series.parts) == 1 and peak.value > points[0].value
    leading = (point for point in points if point.leads)
    for point in {id(p): p for p in (*leading, points[-1], peak, points[0])}.values():
        highest = point is peak and is_highest
        words = say("peak", period=point.period) if highest else point.period
        # The figure alone finds room where figure and period don't.
        yield [(point, words), (point, "")]


def _wish(point: Point, words: str, frame: Frame, size: Size, half: float) -> Wish:
    if words and point.provisional:
        words = say("provisional", period=words)
    # A bar's range is part of the bar; a line's band is only a ground for words.
    top = point.high if half and point.value >= 0 else point.value
    notes = wrapped(words, size.small, size.small * 12, most=3)
    return Wish(
        (point.words, *notes),
        (frame.x(point.at), frame.y(top)),
        half,
        (max(size.figures(point.words), *map(size.words, notes), 0) + APART) / size.width,
        size.figure / size.height,
        size.small * LINE / size.height,
    )


def _notes(turns: Sequence[float], size: Size) -> Iterator[Label]:
    """The words at each break, in their row above all labels, as far as there is room."""
    words, y = say("break"), 1 - BREAK_ROW
    width = (size.words(words) + APART) / size.width
    free = 0.0
    for x in turns:
        for align in ALIGNS:
            left = x - width * ALIGNS.index(align) / 2
            if left >= free and left + width <= 1:
                free = left + width
                yield Label((words,), align, x, y, Rect(left, y, free, 1))
                break


def _dates(series: Series, frame: Frame, size: Size) -> tuple[Label, ...]:
    """The closest row of dates whose words don't touch."""
    height = size.small * LINE / size.height
    for row in timeline.ticks(series, frame.start, frame.end):
        labels, free = [], -1.0
        for at, words in row:
            x, width = frame.x(at), size.words(words) / size.width
            align = "end" if x + width / 2 > 1 + BEYOND / size.width else "mid"
            left = x - width * ALIGNS.index(align) / 2
            if left < free:
                break
            free = left + width + APART / size.width
            labels.append(Label((words,), align, x, 0, Rect(left, -height, left + width, 0)))
        else:
            return tuple(labels)
    return ()
