"""Which actions a reader gets to see, by what was chosen, and how many each choice would show."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db.models import F

from actions.lines import tell
from actions.models.page import ActionPage
from dpa.freshness.memory import remember
from dpa.translations.best import best_for_readers
from dpa.translations.now import language_now

CHOICES = ("state", "level", "place", "issue", "kind", "time")
# “2 minutes or less”
QUICK = 2


@dataclass(frozen=True)
class Entry:
    """What lists need to know of an action before they read it."""

    pk: int
    level: str
    place: str
    kind: str
    minutes: int
    opens_at: datetime | None
    closes_at: datetime | None
    issues: frozenset[str] = field(default_factory=frozenset)
    # As it stands at the moment of reading: `standing_at`.
    state: str = ""

    def answers(self, name: str) -> frozenset[str]:
        """The values of a choice under which it is found."""
        if name == "issue":
            return self.issues
        if name == "time":
            return frozenset({"quick"} if self.minutes <= QUICK else ())
        return frozenset({getattr(self, name)})

    def state_at(self, moment: datetime) -> str:
        """As `Timed.state`, at any moment."""
        if self.opens_at and self.opens_at > moment:
            return "upcoming"
        return "ended" if self.closes_at and self.closes_at <= moment else "open"


def entries() -> list[Entry]:
    """Of all published actions, each in one language: open ones in the order that lists show."""

    def read() -> list[Entry]:
        pages = best_for_readers(ActionPage.objects.live()).soonest_first()
        names = ("pk", "level", "slug_of_place", "kind", "minutes", "opens_at", "closes_at")
        rows = list(pages.annotate(slug_of_place=F("place__slug")).values_list(*names))
        through = ActionPage.issues.through.objects.filter(actionpage__in=[row[0] for row in rows])
        issues: dict[int, set[str]] = {row[0]: set() for row in rows}
        for pk, slug in through.values_list("actionpage_id", "issuepage__slug"):
            issues[pk].add(slug)
        return [
            Entry(pk, level, place or "", kind, minutes, opens, closes, frozenset(issues[pk]))
            for pk, level, place, kind, minutes, opens, closes in rows
        ]

    return remember(("entries of actions", language_now()), read)


def standing_at(moment: datetime) -> list[Entry]:
    """The same, each with its state at that moment."""
    return [replace(entry, state=entry.state_at(moment)) for entry in entries()]


def counting(found: list[Entry], chosen: dict[str, str], name: str) -> list[Entry]:
    """Those that count for a choice: open and coming ones, unless ended ones were asked for."""
    if name == "state" or chosen["state"]:
        return found
    return [entry for entry in found if entry.state != "ended"]


def in_full(*lists: list[Entry]) -> list[list[ActionPage]]:
    """The pages themselves, list by list in the same order, without text; one question for all."""
    pages = ActionPage.objects.select_related("place").defer("body")
    by_key = pages.in_bulk([entry.pk for found in lists for entry in found])
    # Only ended ones without an outcome in words are told by the last step on record.
    silent = [page for page in by_key.values() if page.state == "ended" and not page.outcome]
    tell(silent)
    return [[by_key[entry.pk] for entry in found if entry.pk in by_key] for found in lists]
