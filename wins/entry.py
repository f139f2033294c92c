"""What the list has to know of a win or setback before it is read."""

from dataclasses import dataclass
from datetime import date

from wins.models.choices import Direction

# Among the values of “status”, though no win has it: what went the other way.
SETBACK = "setback"
CHOICES = ("place", "level", "issue", "category", "status", "decade")


@dataclass(frozen=True)
class Entry:
    """What the list has to know of a win or setback before it is read."""

    # “win”; “setback”, which has a page of its own; or “event”, what happened to a win later.
    what: str
    # The page, and the event if it is one.
    page: int
    key: int
    day: date
    level: str
    category: str
    status: str
    places: frozenset[str]
    issues: frozenset[str]
    # The states that its cities lie in.
    around: frozenset[str]
    # Of an event: which way the win went.
    direction: str = ""

    @property
    def is_win(self) -> bool:
        return self.what == "win"

    @property
    def is_setback(self) -> bool:
        """Of its own, or of a win."""
        return self.what == "setback" or self.direction == Direction.SETBACK

    @property
    def decade(self) -> str:
        """“2010” for all its years."""
        return str(self.day.year // 10 * 10)

    @property
    def everywhere(self) -> frozenset[str]:
        """Its places, and the states around those that are cities: there it is found as well."""
        return self.places | self.around

    def answers(self, name: str) -> frozenset[str]:
        """The values of a choice under which it is found."""
        if name in {"place", "issue"}:
            return self.everywhere if name == "place" else self.issues
        if name == "status":
            # The status is that of the win: what happened to it later is not in force or repealed.
            status = "" if self.what == "event" else self.status
            return frozenset({status, SETBACK if self.is_setback else ""} - {""})
        return frozenset({getattr(self, name)})
