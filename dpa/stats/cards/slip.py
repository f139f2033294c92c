"""The ruled boxes of a card, as on a form: a small label top left, the words under it."""

from dataclasses import dataclass

from dpa.stats.cards.faces import Style
from dpa.stats.cards.letters import legible
from dpa.stats.cards.lines import balanced, shortened
from dpa.stats.cards.shapes import Shape, rectangle
from dpa.stats.cards.sheets import Sheet
from dpa.stats.cards.texts import Text
from dpa.stats.cards.words import Note

RULE = 2
PAD, HEAD, FOOT = 16, 10, 14  # within a box: at its sides, above the label, below the words
SIDES = 2 * (RULE + PAD)
LEADING = 1.22
# Beside others a box takes no more of the row, and the one that gets the rest no less.
WIDEST, NARROWEST = 0.46, 0.3


@dataclass(frozen=True)
class Cell:
    """A box: its words in lines, where it begins and how wide it is."""

    label: str
    lines: tuple[str, ...]
    value: Style
    left: int
    width: int


Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Slip:
    """Rows of boxes, one under the other, with the sizes of their type."""

    rows: tuple[Row, ...]
    sheet: Sheet

    @property
    def label(self) -> Style:
        return Style("reader", 450, self.sheet.label)

    @property
    def whole(self) -> Style:
        """For words that are never shortened: they weigh more."""
        return Style("reader", 650, self.sheet.value)

    @property
    def other(self) -> Style:
        return Style("reader", 450, self.sheet.value)

    def row_height(self, row: Row) -> int:
        """In pixels, the rule above it included, that below it not."""
        lines = max(len(cell.lines) for cell in row)
        text = (self.sheet.label + lines * self.sheet.value) * LEADING
        return RULE + HEAD + round(text) + FOOT

    @property
    def height(self) -> int:
        """Of all rows, in pixels; 0 for a slip without boxes."""
        return sum(map(self.row_height, self.rows)) + RULE if self.rows else 0

    def draw(self, bottom: int) -> tuple[list[Shape], list[Text]]:
        """Its rules and texts, when it ends at `bottom`."""
        shapes: list[Shape] = []
        texts: list[Text] = []
        left, right = self.sheet.margin, self.sheet.width - self.sheet.margin
        top = bottom - self.height
        for row in self.rows:
            below = top + self.row_height(row)
            shapes.append(rectangle(left, top, right, top + RULE, "edge"))
            edges = [cell.left for cell in row] + [right - RULE]
            shapes += [rectangle(x, top, x + RULE, below + RULE, "edge") for x in edges]
            for cell in row:
                texts += self._texts(cell, top + RULE + HEAD)
            top = below
        if self.rows:
            shapes.append(rectangle(left, top, right, bottom, "edge"))
        return shapes, texts

    def _texts(self, cell: Cell, top: int) -> list[Text]:
        x = cell.left + RULE + PAD
        baseline = top + self.sheet.label
        texts = [Text(x, baseline, cell.label, self.label, "soft")]
        for line in cell.lines:
            baseline += round(self.sheet.value * LEADING)
            texts.append(Text(x, baseline, line, cell.value, "text"))
        return texts


def fill(notes: tuple[Note, ...], sheet: Sheet, most: int) -> Slip:
    """The notes in boxes: side by side, or the first above the others where that is shorter.

    Words that may be shortened take `most` lines at most.
    """
    if not notes:
        return Slip((), sheet)
    beside = _row(notes, sheet, most)
    above = (_row(notes[:1], sheet, most), *([_row(notes[1:], sheet, most)] if notes[1:] else ()))
    options = [Slip(tuple(rows), sheet) for rows in ((beside,), above) if all(rows)]
    return min(options, key=lambda slip: slip.height)


def _row(notes: tuple[Note, ...], sheet: Sheet, most: int) -> Row:
    """Boxes side by side over the whole width, the last takes what is left; none if too little."""
    slip = Slip((), sheet)
    cells: list[Cell] = []
    left, end = sheet.margin, sheet.width - sheet.margin
    for number, note in enumerate(notes, start=1):
        label, words = legible(note.label, "reader"), legible(note.words, "reader")
        width = end - left
        if number < len(notes):
            width = round(sheet.inner * WIDEST)
        elif cells and width < sheet.inner * NARROWEST:
            return ()
        value = slip.whole if note.whole else slip.other
        lines = balanced(words, value, width - SIDES)
        if not note.whole and len(lines) > most:
            lines = shortened(words, "", value, width - SIDES, most)
        if number < len(notes):
            needed = max(slip.label.length(label), *map(value.length, lines))
            width = round(needed) + SIDES + RULE
        cells.append(Cell(label, tuple(lines), value, left, width))
        left += width
    return tuple(cells)
