"""Writes down by itself when an action opened and closed."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.translation import gettext_noop

from actions import together
from actions.models import ActionPage, OutcomeEvent
from dpa.freshness import changes

Kind = OutcomeEvent.Kind
# Kept in English; `OutcomeEvent.said` translates them.
WORDS = {
    Kind.OPENED: gettext_noop("The action opened."),
    Kind.CLOSED: gettext_noop("The action closed."),
}
MOMENTS = {Kind.OPENED: "opens_at", Kind.CLOSED: "closes_at"}


def opened_and_closed() -> int:
    """Writes down what is not yet there, and how many lines that were.

    The day is that of the action's own place. Where no opening is set, none is made up. If two do
    it at once the database keeps one line.
    """
    written = set(
        OutcomeEvent.objects.filter(kind__in=OutcomeEvent.BY_THEMSELVES).values_list(
            "action_id", "kind", "happened_on"
        )
    )
    new = [
        OutcomeEvent(action_id=pk, kind=kind, happened_on=day, text=WORDS[kind])
        for kind in MOMENTS
        for pk, day in _days(kind)
        if (pk, kind, day) not in written
    ]
    if new:
        OutcomeEvent.objects.bulk_create(new, ignore_conflicts=True)
        changes.begin()
    return len(new)


def _days(kind: Any) -> list[tuple[int, date]]:
    """On which day each public action opened, or closed."""
    name = MOMENTS[kind]
    past = ActionPage.objects.live().filter(**{f"{name}__lte": timezone.now()})
    rows = list(past.values_list("pk", name, "time_zone"))
    first = together.originals_only(pk for pk, _, _ in rows)
    return [(pk, m.astimezone(ZoneInfo(zone)).date()) for pk, m, zone in rows if pk in first]
