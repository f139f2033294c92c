"""What a card consists of, whoever draws it: pieces of text and filled shapes on a sheet."""

from dataclasses import dataclass

from dpa.stats.cards.shapes import Shape
from dpa.stats.cards.sheets import Sheet
from dpa.stats.cards.texts import Text


@dataclass(frozen=True)
class Drawing:
    """All of a card; shapes lie under texts, later ones over earlier ones."""

    sheet: Sheet
    shapes: tuple[Shape, ...]
    texts: tuple[Text, ...]
