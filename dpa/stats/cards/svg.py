"""Draws a card as SVG: text that stays text, nothing loaded from elsewhere, no script, no style.

Whoever opens it may lack our typefaces: each line says how long it is, and any other face is
stretched or squeezed to that.
"""

import re
from xml.sax.saxutils import escape, quoteattr

from dpa.stats.cards.drawing import Drawing, Shape, Text
from dpa.stats.cards.inks import Stock

# With figures as high as capitals: Georgia's would leave the line.
FAMILIES = {
    "broadside": "Broadside, 'Roboto Serif', 'Times New Roman', 'Liberation Serif', serif",
    "reader": "Reader, 'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', sans-serif",
}
BROADSIDE_WEIGHT = 880
# XML has no way to write these.
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def svg(drawing: Drawing, stock: Stock, *, title: str, described: str, language: str) -> bytes:
    """The file. `title` and `described` are read to those who don't see it."""
    width, height = drawing.sheet.width, drawing.sheet.height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-labelledby="title desc" '
        f'xml:lang="{language}">',
        f'<title id="title">{_plain(title)}</title>',
        f'<desc id="desc">{_plain(described)}</desc>',
        f'<path fill="{stock.ground}" d="M0 0h{width}v{height}H0z"/>',
        *(_shape(shape, stock) for shape in drawing.shapes),
        *(_text(text, stock) for text in drawing.texts),
        "</svg>\n",
    ]
    return "\n".join(parts).encode()


def _plain(words: str) -> str:
    return escape(NOT_XML.sub("", words))


def _shape(shape: Shape, stock: Stock) -> str:
    points = " ".join(f"{x},{y}" for x, y in shape.points)
    return f'<polygon fill="{getattr(stock, shape.ink)}" points="{points}"/>'


def _text(text: Text, stock: Stock) -> str:
    face, axis, size = text.style
    weight, stretch = axis, ""
    if face == "broadside":
        weight, stretch = BROADSIDE_WEIGHT, f' font-stretch="{axis}%"'
    return (
        f'<text x="{text.x}" y="{text.baseline}" fill="{getattr(stock, text.ink)}" '
        f'font-family={quoteattr(FAMILIES[face])} font-size="{size}" font-weight="{weight}"'
        f'{stretch} textLength="{text.length:.1f}" lengthAdjust="spacingAndGlyphs">'
        f"{_plain(text.words)}</text>"
    )
