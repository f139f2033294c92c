"""Words of a card as SVG writes them."""

import re
from xml.sax.saxutils import escape, quoteattr

from dpa.stats.cards.inks import Stock
from dpa.stats.cards.texts import Text

# With figures as high as capitals: Georgia's would leave the line.
FAMILIES = {
    "broadside": "Broadside, 'Roboto Serif', 'Times New Roman', 'Liberation Serif', serif",
    "reader": "Reader, 'Atkinson Hyperlegible Next', Arial, 'Liberation Sans', sans-serif",
}
BROADSIDE_WEIGHT = 880
# XML has no way to write these.
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(words: str) -> str:
    """Words between two tags, without what XML can't write."""
    return escape(NOT_XML.sub("", words))


def text_tag(text: Text, stock: Stock) -> str:
    """A line of text, stretched or squeezed to its length."""
    face, axis, size = text.style
    weight, stretch = axis, ""
    if face == "broadside":
        weight, stretch = BROADSIDE_WEIGHT, f' font-stretch="{axis}%"'
    return (
        f'<text x="{text.x}" y="{text.baseline}" fill="{getattr(stock, text.ink)}" '
        f'font-family={quoteattr(FAMILIES[face])} font-size="{size}" font-weight="{weight}"'
        f'{stretch} textLength="{text.length:.1f}" lengthAdjust="spacingAndGlyphs">'
        f"{plain(text.words)}</text>"
    )
