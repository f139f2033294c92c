"""What happened in a place, in order of time: each win, what came after it, each setback."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q

from wins.models import SetbackPage, WinEvent, WinPage


@dataclass(frozen=True)
class Step:
    """One thing that happened: a win, what came after it (`event`), or a setback of its own.

    What followed several wins is told once, `after` all of them.
    """

    happened_on: date
    win: WinPage | SetbackPage
    event: WinEvent | None = None
    after: list[WinPage] = field(default_factory=list)


def wins_of(places: Sequence[int]) -> Any:
    """The wins of some places, with the names of their own, without their text."""
    some = WinPage.objects.filter(places__in=places).values("pk")
    return WinPage.objects.listed().filter(pk__in=some).select_related("locale")


def setbacks_of(places: Sequence[int]) -> Any:
    """The setbacks of some places that undid no win, likewise."""
    some = SetbackPage.objects.filter(places__in=places).values("pk")
    return SetbackPage.objects.listed().filter(pk__in=some).select_related("locale")


def steps(
    wins: Iterable[WinPage], setbacks: Iterable[SetbackPage], places: Sequence[int]
) -> list[Step]:
    """The wins, what came after them in these places, and what was lost; the first first."""
    known = {win.pk: win for win in wins}
    here = Q(place=None) | Q(place__in=places)
    events = WinEvent.objects.filter(here, page__in=known).select_related("source")
    told: dict[object, Step] = {}
    for event in events.order_by("happened_on", "page", "sort_order"):
        win = known[event.page_id]
        step = Step(event.happened_on, win, event)
        told.setdefault((event.happened_on, event.text), step).after.append(win)
    found = [Step(win.decided_on, win) for win in known.values()]
    found += [Step(setback.decided_on, setback) for setback in setbacks]
    found += told.values()
    return sorted(found, key=lambda step: (step.happened_on, step.event is not None, step.win.pk))
