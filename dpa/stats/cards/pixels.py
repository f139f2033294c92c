"""Puts shapes and texts on an image, in steps of its palette."""

from PIL import Image, ImageDraw

from dpa.stats.cards.fonts import font
from dpa.stats.cards.palette import STEPS
from dpa.stats.cards.shapes import Box, Shape
from dpa.stats.cards.texts import Text

SMOOTH = 4  # slanted edges are drawn so many times larger and reduced


def draw_shape(image: Image.Image, shape: Shape, base: int) -> None:
    """Fills the shape with the pair of inks whose steps begin at `base`."""
    left, top, right, bottom = shape.box
    if shape.is_upright:
        image.paste(base + STEPS - 1, shape.box)
        return
    mask = Image.new("L", ((right - left) * SMOOTH, (bottom - top) * SMOOTH), 0)
    points = [((x - left) * SMOOTH, (y - top) * SMOOTH) for x, y in shape.points]
    ImageDraw.Draw(mask).polygon(points, fill=255)
    _paste(image, mask.reduce(SMOOTH), shape.box, base)


def draw_text(image: Image.Image, text: Text, base: int) -> None:
    """Writes the text in the pair of inks whose steps begin at `base`."""
    left, top, right, bottom = box = text.box
    mask = Image.new("L", (right - left, bottom - top), 0)
    start = (text.x - left, text.baseline - top)
    ImageDraw.Draw(mask).text(start, text.words, fill=255, font=font(*text.style), anchor="ls")
    _paste(image, mask, box, base)


def _paste(image: Image.Image, mask: Image.Image, box: Box, base: int) -> None:
    """Puts the steps of one pair of inks where the mask is; boxes of texts don't overlap."""
    steps = [base + round(level * (STEPS - 1) / 255) for level in range(256)]
    image.paste(mask.point(steps), box[:2])
