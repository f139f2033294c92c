"""Draws a card as PNG, with the site's own typefaces.

Every pixel is a step between an ink and what it stands on, so a picture needs a palette only:
its file is small, and nothing has to be reduced to colors afterwards.
"""

from io import BytesIO

from PIL import Image, ImageColor, ImageDraw

from dpa.stats.cards.drawing import Box, Drawing, Shape, Text
from dpa.stats.cards.faces import font
from dpa.stats.cards.inks import Stock

STEPS = 16  # from nothing to full ink
LEVEL = 6  # of compression: more takes three times as long for a seventh of the size
SMOOTH = 4  # slanted edges are drawn so many times larger and reduced
Pair = tuple[str, str]


def png(drawing: Drawing, stock: Stock) -> bytes:
    """The file of an image as large as the drawing's sheet."""
    things: list[Shape | Text] = [*drawing.shapes, *drawing.texts]
    pairs = list(dict.fromkeys([("ground", "ground"), *((t.ink, t.on) for t in things)]))
    image = Image.new("P", (drawing.sheet.width, drawing.sheet.height), 0)
    for shape in drawing.shapes:
        _draw_shape(image, shape, STEPS * pairs.index((shape.ink, shape.on)))
    for text in drawing.texts:
        _draw_text(image, text, STEPS * pairs.index((text.ink, text.on)))
    image.putpalette([level for pair in pairs for level in _ramp(pair, stock)])
    file = BytesIO()
    image.save(file, "PNG", compress_level=LEVEL)
    return file.getvalue()


def _ramp(pair: Pair, stock: Stock) -> list[int]:
    """The palette's entries between a ground and an ink, as red, green and blue in turn."""
    ink, ground = (ImageColor.getrgb(getattr(stock, role)) for role in pair)
    return [
        round(below + (above - below) * step / (STEPS - 1))
        for step in range(STEPS)
        for above, below in zip(ink, ground, strict=True)
    ]


def _draw_shape(image: Image.Image, shape: Shape, base: int) -> None:
    left, top, right, bottom = shape.box
    if shape.is_upright:
        image.paste(base + STEPS - 1, shape.box)
        return
    mask = Image.new("L", ((right - left) * SMOOTH, (bottom - top) * SMOOTH), 0)
    points = [((x - left) * SMOOTH, (y - top) * SMOOTH) for x, y in shape.points]
    ImageDraw.Draw(mask).polygon(points, fill=255)
    _paste(image, mask.reduce(SMOOTH), shape.box, base)


def _draw_text(image: Image.Image, text: Text, base: int) -> None:
    left, top, right, bottom = box = text.box
    mask = Image.new("L", (right - left, bottom - top), 0)
    start = (text.x - left, text.baseline - top)
    ImageDraw.Draw(mask).text(start, text.words, fill=255, font=font(text.style), anchor="ls")
    _paste(image, mask, box, base)


def _paste(image: Image.Image, mask: Image.Image, box: Box, base: int) -> None:
    """Puts the steps of one pair of inks where the mask is; boxes of texts don't overlap."""
    steps = [base + round(level * (STEPS - 1) / 255) for level in range(256)]
    image.paste(mask.point(steps), box[:2])
