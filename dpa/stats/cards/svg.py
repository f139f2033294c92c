"""Draws a card as SVG: text that stays text, nothing loaded from elsewhere, no script, no style.

Whoever opens it may lack our typefaces: each line says how long it is, and any other face is
stretched or squeezed to that.
"""

from dpa.stats.cards.drawing import Drawing
from dpa.stats.cards.inks import Stock
from dpa.stats.cards.shapes import Shape
from dpa.stats.cards.svg_text import plain, text_tag


def svg(drawing: Drawing, stock: Stock, *, title: str, described: str, language: str) -> bytes:
    """The file. `title` and `described` are read to those who don't see it."""
    width, height = drawing.sheet.width, drawing.sheet.height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-labelledby="title desc" '
        f'xml:lang="{language}">',
        f'<title id="title">{plain(title)}</title>',
        f'<desc id="desc">{plain(described)}</desc>',
        f'<path fill="{stock.ground}" d="M0 0h{width}v{height}H0z"/>',
        *(_shape(shape, stock) for shape in drawing.shapes),
        *(text_tag(text, stock) for text in drawing.texts),
        "</svg>\n",
    ]
    return "\n".join(parts).encode()


def _shape(shape: Shape, stock: Stock) -> str:
    points = " ".join(f"{x},{y}" for x, y in shape.points)
    return f'<polygon fill="{getattr(stock, shape.ink)}" points="{points}"/>'
