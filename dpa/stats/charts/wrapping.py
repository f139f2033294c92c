"""Words in lines that fit a width."""

from dpa.stats.charts.measure import text_width

LINE = 1.2


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
