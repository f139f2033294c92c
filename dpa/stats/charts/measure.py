"""How wide words come out, on the safe side: text is never narrower here than on a screen."""

from functools import lru_cache

from dpa import broadside

# In em, for the face Reader and for Arial, the wider of the two; of groups of letters.
WIDTHS = {
    0.3: "'`|!.,:;·jlií’ \u00a0",
    0.4: 'ft()[]{}r-"/I\\“”*',
    0.51: "cksvxyzJ?–",
    0.59: "abdeghnopqu1LT~×áéóúñ",
    0.62: "23456789",
    0.68: "0+=<>ABEFKPRSVXYZ#$−^",
    0.74: "CDHNUw&",
    0.79: "GOQ",
    0.84: "mM",
    0.95: "W%",
}
UNKNOWN = 1.05
ADVANCES = {letter: width for width, letters in WIDTHS.items() for letter in letters}
# Until the face has loaded, a wider one stands in for it.
STAND_IN = 68


@lru_cache(maxsize=4096)
def text_width(text: str, size: float) -> float:
    """The width of text set in the reading face at `size` pixels, in pixels."""
    return sum(ADVANCES.get(letter, UNKNOWN) for letter in text) * size


@lru_cache(maxsize=4096)
def figure_width(text: str, size: float) -> float:
    """The width of a figure set in the display face at `size` pixels, in pixels."""
    return broadside.advance(text, STAND_IN) * size
