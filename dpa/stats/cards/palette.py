"""The colors of a card as PNG: steps between an ink and what it stands on."""

from PIL import ImageColor

from dpa.stats.cards.inks import Stock

STEPS = 16  # from nothing to full ink
Pair = tuple[str, str]


def ramp(pair: Pair, stock: Stock) -> list[int]:
    """The palette's entries between a ground and an ink, as red, green and blue in turn."""
    ink, ground = (ImageColor.getrgb(getattr(stock, role)) for role in pair)
    return [
        round(below + (above - below) * step / (STEPS - 1))
        for step in range(STEPS)
        for above, below in zip(ink, ground, strict=True)
    ]
