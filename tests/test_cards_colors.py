"""The colors of share cards."""

from dpa.stats.cards.inks import BOND, CANARY
from tests import house


def test_the_colors_are_those_of_the_site() -> None:
    tokens = (house.CLONE / "static/css/tokens.css").read_text()
    for stock in (*CANARY.values(), *BOND.values()):
        assert [color for color in stock if color not in tokens] == []
