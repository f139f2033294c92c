"""Text in the characters that the typefaces can write."""

import unicodedata

from dpa.stats.cards.substitutes import spelled


def legible(text: str, face: str) -> str:
    """`text` in characters that the face has, on one line.

    Foreign accents are dropped, emoji too; a stretch of a script that it can't write becomes “…”,
    so that nobody takes the rest for the whole.
    """
    written = "".join(spelled(face, c) for c in unicodedata.normalize("NFC", text))
    words = " ".join(written.split())
    while (shorter := words.replace("… …", "…").replace("……", "…")) != words:
        words = shorter
    return words
