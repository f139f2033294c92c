"""Which wins and setbacks a reader gets to see, and how many each choice would show."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef
from django.http import QueryDict

from dpa.freshness.memory import remember
from dpa.places.models import Place
from issues.models import IssuePage
from wins.models.choices import Direction
from wins.queries import RecordQuerySet

CHOICES = ("place", "level", "issue", "category", "status", "decade")
# Among the values of “status”, though no win has it: what went the other way.
SETBACK = "setback"
LONGEST_VALUE = 80


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

    def answers(self, name: str) -> frozenset[str]:
        """The values of a choice under which it is found."""
        if name in {"place", "issue"}:
            return self.places if name == "place" else self.issues
        if name == "status":
            return frozenset({self.status, SETBACK if self.is_setback else ""} - {""})
        return frozenset({getattr(self, name)})


def happenings(language: str) -> list[Entry]:
    """Wins, setbacks and later events that readers of a language can see, the newest first."""
    return remember(("what happened to wins", language), lambda: _read(language))


def entries(language: str) -> list[Entry]:
    """Those in the list of wins: of later events only setbacks, in the year they happened."""
    every = happenings(language)
    return remember(
        ("entries of wins", language),
        lambda: [e for e in every if e.is_win or e.is_setback],
    )


def _read(language: str) -> list[Entry]:
    # By name: a win's page asks this module for its neighbors.
    model = partial(apps.get_model, "wins")
    wins = {pk: Entry("win", pk, pk, *facts) for pk, *facts in _facts(model("WinPage"), language)}
    events = model("WinEvent").objects.filter(page__in=wins)
    told = [
        replace(wins[page], what="event", key=pk, day=day, direction=direction)
        for pk, page, day, direction in events.values_list(
            "pk", "page_id", "happened_on", "direction"
        )
    ]
    alone = _facts(model("SetbackPage"), language)
    setbacks = [Entry("setback", pk, pk, *facts) for pk, *facts in alone]
    every = [*wins.values(), *told, *setbacks]
    # What undid a win came after it, also where both are known to the year alone.
    return sorted(every, key=lambda e: (e.day, not e.is_win, e.page, e.key), reverse=True)


def _facts(model: Any, language: str) -> Iterable[tuple[Any, ...]]:
    pages: RecordQuerySet = model.objects.told_in(language)
    places = Place.objects.filter(**{pages.called: OuterRef("pk")}).order_by()
    issues = IssuePage.objects.live().filter(**{pages.called: OuterRef("pk")}).order_by()
    status = ["status"] if pages.called == "wins" else []
    rows = pages.annotate(
        slugs_of_places=ArraySubquery(places.values("slug")),
        slugs_of_issues=ArraySubquery(issues.values("slug")),
    ).values_list(
        "pk", "decided_on", "level", "category", "slugs_of_places", "slugs_of_issues", *status
    )
    for pk, day, level, category, where, about, *rest in rows:
        yield pk, day, level, category, *(rest or [""]), frozenset(where), frozenset(about)


def chosen_in(asked: QueryDict) -> dict[str, str]:
    """What a reader chose; “” for what was not, and nothing longer than any value there is."""
    return {
        name: asked.get(name, "").replace("\x00", "").strip()[:LONGEST_VALUE] for name in CHOICES
    }


def matching(found: Iterable[Entry], chosen: dict[str, str], *, but: str = "") -> list[Entry]:
    """Those under all that was chosen, `but` one choice left out of account."""
    asked = [(name, value) for name, value in chosen.items() if value and name != but]
    return [e for e in found if all(value in e.answers(name) for name, value in asked)]


def counts(found: list[Entry], chosen: dict[str, str], name: str) -> dict[str, int]:
    """How many entries each value of a choice would show, the others staying as they are."""
    sums: dict[str, int] = {}
    for entry in matching(found, chosen, but=name):
        for value in entry.answers(name):
            sums[value] = sums.get(value, 0) + 1
    return sums
