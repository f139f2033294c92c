"""Breaks text into lines of a width, and shortens what must not take more of them."""

from collections.abc import Iterator
from functools import lru_cache

from dpa.stats.cards.faces import Style

# What is left at the end of a shortened text looks better without these.
LOOSE = " ,;:.–—-("
# Lines are measured word by word: kerning beside spaces may add a trifle.
SLACK = 0.99


@lru_cache(maxsize=2048)
def _length(style: Style, word: str) -> float:
    """The same words are measured again and again while the widest fitting setting is sought."""
    return style.length(word)


def wrap(text: str, style: Style, width: float) -> list[str]:
    """Lines no wider than `width` pixels; only a word that is wider itself is broken.

    Breaks at plain spaces: words joined by no-break spaces stay together.
    """
    space, room = _length(style, " "), width * SLACK
    lines: list[str] = []
    used = room
    for word in text.split(" "):
        for piece in _pieces(word, style, room):
            length = _length(style, piece)
            if lines and used + space + length <= room:
                lines[-1] += f" {piece}"
                used += space + length
            else:
                lines.append(piece)
                used = length
    return lines


def _pieces(word: str, style: Style, room: float) -> Iterator[str]:
    """The word, or parts of it that fit."""
    while (length := _length(style, word)) > room:
        fits = max(1, int(len(word) * room / length))
        while fits > 1 and style.length(word[:fits]) > room:
            fits -= 1
        yield word[:fits]
        word = word[fits:]
    yield word


def balanced(text: str, style: Style, width: int) -> list[str]:
    """The same number of lines as `wrap`, more alike in length."""
    best = wrap(text, style, width)
    low, high = width // 2, width
    while len(best) > 1 and high - low > 16:
        middle = (low + high) // 2
        if len(tried := wrap(text, style, middle)) == len(best):
            best, high = tried, middle
        else:
            low = middle
    return best


def shortened(text: str, tail: str, style: Style, width: int, most: int) -> list[str]:
    """At most `most` lines of `text` and `tail`; an ellipsis says where `text` was cut.

    `tail` stays whole: with a tail of more than that many lines, the lines are more.
    """
    whole = wrap(text + tail, style, width)
    if len(whole) <= most:
        return whole
    low, high, best = 0, len(text), wrap(f"…{tail}", style, width)
    while high - low > 1:
        middle = (low + high) // 2
        tried = wrap(f"{_cut(text, middle)}…{tail}", style, width)
        if len(tried) <= most:
            low, best = middle, tried
        else:
            high = middle
    return best


def _cut(text: str, length: int) -> str:
    """The beginning of `text`, up to the end of a word where one is near."""
    start = text[:length]
    end = start.rfind(" ")
    return start[: end if end > length - 20 else length].rstrip(LOOSE)
