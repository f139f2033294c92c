"""Draws a card as PNG, with the site's own typefaces.

Every pixel is a step between an ink and what it stands on, so a picture needs a palette only:
its file is small, and nothing has to be reduced to colors afterwards.
"""

from io import BytesIO

from PIL import Image

from dpa.stats.cards.drawing import Drawing
from dpa.stats.cards.inks import Stock
from dpa.stats.cards.palette import STEPS, ramp
from dpa.stats.cards.pixels import draw_shape, draw_text
from dpa.stats.cards.shapes import Shape
from dpa.stats.cards.texts import Text

LEVEL = 6  # of compression: more takes three times as long for a seventh of the size


def png(drawing: Drawing, stock: Stock) -> bytes:
    """The file of an image as large as the drawing's sheet."""
    things: list[Shape | Text] = [*drawing.shapes, *drawing.texts]
    pairs = list(dict.fromkeys([("ground", "ground"), *((t.ink, t.on) for t in things)]))
    image = Image.new("P", (drawing.sheet.width, drawing.sheet.height), 0)
    for shape in drawing.shapes:
        draw_shape(image, shape, STEPS * pairs.index((shape.ink, shape.on)))
    for text in drawing.texts:
        draw_text(image, text, STEPS * pairs.index((text.ink, text.on)))
    image.putpalette([level for pair in pairs for level in ramp(pair, stock)])
    file = BytesIO()
    image.save(file, "PNG", compress_level=LEVEL)
    return file.getvalue()
