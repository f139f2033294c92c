"""The map and the table below it: the same content twice, drawn and in words."""

from dataclasses import dataclass

from django.utils.translation import gettext

from dpa.atlas.counting import STATISTICS, counts
from dpa.atlas.listing import listing
from dpa.atlas.sections import on_the_map
from dpa.atlas.showing import Counts, Mark, View, statistics_in_words
from dpa.atlas.tiles import HEIGHT, PITCH, SIDE, SPOTS, WIDTH, Spot
from dpa.places.models import Place

# Where the words stand in a square, and how large a drawing the phone's width leaves.
CODE_Y, SIGN_Y, MIDDLE, CORNER = 46, 84, SIDE // 2, 30


@dataclass(frozen=True)
class Tile:
    """One place with what is said of it, on the map (if it is there) and in the table."""

    place: Place
    mark: Mark
    numbers: list[int]
    name: str
    spot: Spot | None

    @property
    def code(self) -> str:
        """The two letters of its address: “OR”."""
        return self.place.code.partition("-")[2]


@dataclass(frozen=True)
class Map:
    """All of it, for one choice of what to show."""

    view: View
    tiles: list[Tile]
    rows: list[Tile]
    box = f"0 0 {WIDTH} {HEIGHT}"
    side, pitch, middle, code_y, sign_y = SIDE, PITCH, MIDDLE, CODE_Y, SIGN_Y
    # The upper right corner of a square, cut off by a line.
    corner = f"M{SIDE - CORNER} 0H{SIDE}V{CORNER}Z"


def map_of(view: View) -> Map:
    """The squares in the order of the keyboard, row by row; the table by name."""
    numbers = counts()
    rows = [_tile(place, view, numbers) for place in listing().states]
    by_code = {tile.place.code: tile for tile in rows}
    return Map(view, [by_code[code] for code in SPOTS if code in by_code], rows)


def _tile(place: Place, view: View, numbers: Counts) -> Tile:
    mark = view.mark(place.pk, numbers)
    what = mark.words if view.is_law or view.key == STATISTICS else summary(place, numbers)
    name = gettext("%(place)s: %(what)s") % {"place": place.local_name, "what": what}
    own = [numbers[section.key].get(place.pk, 0) for section in on_the_map()]
    return Tile(place, mark, own, name, SPOTS.get(place.code))


def summary(place: Place, numbers: Counts, *, figures: bool = False) -> str:
    """“2 wins, 1 setback, 1 open action”: what there is; or that there is nothing."""
    kinds = [(section.key, section.in_words) for section in on_the_map()]
    kinds += [(STATISTICS, statistics_in_words)] if figures else []
    said = [words(n) for key, words in kinds if (n := numbers[key].get(place.pk, 0))]
    return ", ".join(said) or gettext("nothing recorded yet")
