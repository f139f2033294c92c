"""Moments at which a page changes by itself: a promo starts, an action closes, a day ends."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from django.utils import timezone

from dpa.freshness.memory import remember

# Says which moments after the given one matter to its section.
Moments = Callable[[datetime], Iterable[datetime]]

_sections: list[Moments] = []


def register(moments: Moments) -> Moments:
    """Sections that show something by time say so when they are loaded."""
    _sections.append(moments)
    return moments


def next_moment(now: datetime) -> datetime:
    """Until when a page made now is true; midnight at the latest, in the site's time zone."""
    coming = remember("moments", lambda: sorted({m for s in _sections for m in s(now)}))
    midnight = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    after = coming[bisect_right(coming, now) :]
    return min([*after[:1], midnight + timedelta(days=1)])
