"""What happened in a place, in order of time: each win, and what came after it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wins.models import WinEvent, WinPage


@dataclass(frozen=True)
class Step:
    """One thing that happened: a win, or what came after one (`event`)."""

    happened_on: date
    win: WinPage
    event: WinEvent | None = None


def wins_of(places: Sequence[int]) -> Any:
    """The wins of some places, with the names of their own, without their text."""
    some = WinPage.objects.filter(places__in=places).values("pk")
    return WinPage.objects.listed().filter(pk__in=some).select_related("locale")


def steps(wins: Iterable[WinPage]) -> list[Step]:
    """The wins and all that came after them, the first first."""
    known = {win.pk: win for win in wins}
    events = WinEvent.objects.filter(page__in=known).select_related("source")
    found = [Step(win.decided_on, win) for win in known.values()]
    found += [Step(event.happened_on, known[event.page_id], event) for event in events]
    return sorted(found, key=lambda step: (step.happened_on, step.event is not None, step.win.pk))
