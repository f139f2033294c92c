"""A group of signatures that look alike, without a name in it."""

from dataclasses import dataclass
from datetime import datetime

from actions.petition.alike import Likeness
from dpa.places.coarse import name_of


@dataclass(frozen=True)
class Cluster:
    """One group that looks alike, by numbers only."""

    likeness: str
    key: str
    size: int
    confirmed: int
    set_aside: int
    first: datetime
    last: datetime
    places: list[str]

    @property
    def label(self) -> str:
        """What they have in common."""
        return Likeness(self.likeness).label

    @property
    def places_in_words(self) -> str:
        """“Ohio, Texas and 3 more”."""
        shown = [name_of(place) for place in self.places[:3]]
        more = len(self.places) - len(shown)
        return ", ".join(shown) + (f" and {more} more" if more else "")
