"""The foot of every card: the wordmark on the dark band, and the tear-off tab with the address.

As at the foot of every page, a strip of tabs hangs from the flyer, and one has been taken.
"""

from dpa.broadside import NARROWEST
from dpa.stats.cards.faces import Style
from dpa.stats.cards.figure import Board, stack
from dpa.stats.cards.formats import LEAST
from dpa.stats.cards.letters import legible
from dpa.stats.cards.shapes import Shape, rectangle
from dpa.stats.cards.sheets import Sheet
from dpa.stats.cards.texts import Text

DASH, STEP = 8, 14
PERFORATION = 3
STUB = 132  # width of what is left of the taken tab


def draw(address: str, organization: tuple[str, ...], sheet: Sheet) -> tuple[
    list[Shape], list[Text]
]:  # fmt: skip
    """The band's shapes and texts. The address is whole, the name shortened if it has to be."""
    top, right = sheet.height - sheet.band, sheet.width - sheet.margin
    style = Style("reader", 750, sheet.tab)
    pad = sheet.tab
    words = _end_of(address, style, sheet.inner - 2 * pad)
    left = right - round(style.length(words)) - 2 * pad
    bottom = top + round(sheet.band * 0.66)
    shapes = [
        rectangle(0, top, sheet.width, sheet.height, "band"),
        rectangle(left, top, right, bottom, "ground", "band"),
        *_perforation(left, top, bottom),
        *_perforation(right - PERFORATION, top, bottom),
    ]
    ascent, descent = -style.ink("d")[1], style.ink("p")[3]
    baseline = (top + bottom + ascent - descent) // 2
    texts = [Text(left + pad, baseline, words, style, "text")]
    name_ends = left - sheet.gap
    if left - STUB > sheet.margin + sheet.inner // 3:
        name_ends = left - STUB - sheet.gap
        fall = sheet.band // 8
        torn = ((left - STUB, top), (left, top), (left, top + fall // 2), (left - STUB, top + fall))
        shapes.append(Shape(torn, "ground", "band"))
    if (room := name_ends - sheet.margin) > sheet.band:
        texts += _wordmark(organization, sheet, min(room, sheet.inner // 2))
    return shapes, texts


def _end_of(address: str, style: Style, width: int) -> str:
    """The address; of an endless one the end, which says which figure it is."""
    while style.length(address) > width:
        address = f"…{address.lstrip('…')[4:]}"
    return address


def _perforation(x: int, top: int, bottom: int) -> list[Shape]:
    return [
        rectangle(x, y, x + PERFORATION, min(y + DASH, bottom), "text")
        for y in range(top, bottom, STEP)
    ]


def _wordmark(organization: tuple[str, ...], sheet: Sheet, room: int) -> list[Text]:
    """The name in two lines of one measure; an endless one is cut at the end of each."""
    lines = [found for line in organization if (found := legible(line, "broadside"))]
    if not lines:
        return []
    board = _board(lines, room, round(sheet.band * 0.68))
    top = sheet.height - (sheet.band + board.height) // 2
    return [
        Text(sheet.margin, top + down, words, style, "mark", "band")
        for words, style, down in board.lines
    ]


def _board(lines: list[str], room: int, high: int) -> Board:
    for size in range(high // len(lines), LEAST - 1, -1):
        narrow = Style("broadside", NARROWEST, size)
        longest = max(narrow.length(line) for line in lines)
        if longest <= room and (board := stack(lines, longest, size)).height <= high:
            return board
    narrow = Style("broadside", NARROWEST, LEAST)
    cut = [_beginning_of(line, narrow, room) for line in lines]
    return stack(cut, max(map(narrow.length, cut)), LEAST)


def _beginning_of(text: str, style: Style, width: int) -> str:
    while style.length(text) > width:
        text = f"{text[:-2].rstrip('… ')}…"
    return text
