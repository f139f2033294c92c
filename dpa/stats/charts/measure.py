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
LINE = 1.2


@lru_cache(maxsize=4096)
def text_width(text: str, size: float) -> float:
    """The width of text set in the reading face at `size` pixels, in pixels."""
    return sum(ADVANCES.get(letter, UNKNOWN) for letter in text) * size


@lru_cache(maxsize=4096)
def figure_width(text: str, size: float) -> float:
    """The width of a figure set in the display face at `size` pixels, in pixels."""
    return broadside.advance(text, STAND_IN) * size


def wrapped(text: str, size: float, width: float, most: int = 99) -> list[str]:
    """Text in lines of at most `width` pixels; what goes beyond the last line is cut with “…”."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [_cut(line, size, width) for line in lines]


def _cut(line: str, size: float, width: float) -> str:
    if text_width(line, size) <= width:
        return line
    while line and text_width(f"{line}…", size) > width:
        line = line[:-1].rstrip()
    return f"{line}…"
