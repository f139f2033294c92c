"""Finding a drug by any of its names."""

import unicodedata
from collections.abc import Iterable


def plain(text: str) -> str:
    """Without case, accents and signs, so that “Ecstasy”, “éxtasis” and “speed-ball” are found."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if c.isalnum() or c.isspace())


def called(words: str, names: Iterable[str]) -> bool:
    """Whether one of the names begins a word of its own with each of these words."""
    wanted = plain(words).split()
    there = [part for name in names for part in plain(name).split()]
    return all(any(part.startswith(word) for part in there) for word in wanted)
