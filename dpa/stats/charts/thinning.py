"""Lines of thousands of places, without those that nobody can see."""

from itertools import groupby

from dpa.stats.charts.marks import Place

# A line finer than this cannot be told apart on any screen: parts of the plot's width.
FINEST = 1000


def thinned(places: tuple[Place, ...]) -> list[Place]:
    """Of thousands of places, those that can be seen: ends and extremes of each fine column."""
    if len(places) <= FINEST:
        return list(places)
    kept: list[Place] = []
    for _, column in groupby(places, key=lambda place: int(place[0] * FINEST)):
        stack = list(column)
        extremes = {
            id(place)
            for place in (
                stack[0],
                stack[-1],
                min(stack, key=lambda place: place[1]),
                max(stack, key=lambda place: place[1]),
            )
        }
        kept += [place for place in stack if id(place) in extremes]
    return kept
