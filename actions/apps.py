"""Tells the page cache when actions open and close, and the way out where their links lead."""

from collections.abc import Iterable
from datetime import datetime

from django.apps import AppConfig


class ActionsConfig(AppConfig):
    """Actions."""

    name = "actions"
    verbose_name = "Actions"

    def ready(self) -> None:
        from actions.leaving import destination_of, names
        from dpa.follows import destinations
        from dpa.freshness import moments

        moments.register(changes_after)
        destinations.register(destination_of, names)


def changes_after(now: datetime) -> Iterable[datetime]:
    """When an action opens, begins to close soon, or closes."""
    from actions.models import ActionPage

    for action in ActionPage.objects.live().changing(now).defer("body"):
        yield from (m for m in action.moments if m > now)
