"""The map of the United States: a square for each state, about where it lies.

Newsrooms have drawn such tile grids since the 2010s, each with its own arrangement of much the same
kind (NPR, The Guardian, FiveThirtyEight); the idea belongs to nobody. This arrangement is ours.
"""

from dataclasses import dataclass

ROWS = """
AK .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. WI .. .. .. VT NH
WA ID MT ND MN IL MI .. NY MA ..
OR NV WY SD IA IN OH PA NJ CT RI
CA UT CO NE MO KY WV VA MD DE ..
.. AZ NM KS AR TN NC SC DC .. ..
.. .. .. OK LA MS AL GA .. .. ..
HI .. .. TX .. .. .. .. FL .. ..
"""
# In the units of the drawing: from one square to the next, and the square itself.
PITCH, SIDE = 100, 94


@dataclass(frozen=True)
class Spot:
    """Where a state's square stands."""

    column: int
    row: int

    @property
    def x(self) -> int:
        """Its left edge."""
        return self.column * PITCH

    @property
    def y(self) -> int:
        """Its upper edge."""
        return self.row * PITCH


_lines = [line.split() for line in ROWS.split("\n") if line]
# By ISO 3166-2 code, row by row from west to east: the order in which the keyboard goes.
SPOTS = {
    f"US-{code}": Spot(column, row)
    for row, codes in enumerate(_lines)
    for column, code in enumerate(codes)
    if code != ".."
}
WIDTH = len(_lines[0]) * PITCH - (PITCH - SIDE)
HEIGHT = len(_lines) * PITCH - (PITCH - SIDE)
