"""Tells the page cache, the ledger and the way out what actions do by themselves."""

from collections.abc import Iterable
from datetime import datetime

from django.apps import AppConfig


class ActionsConfig(AppConfig):
    """Actions."""

    name = "actions"
    verbose_name = "Actions"

    def ready(self) -> None:
        from django.utils.translation import gettext_lazy as _

        from actions.at_places import ACTIONS
        from actions.found import register_found
        from actions.leaving import destination_of, names
        from actions.models import PlaceCount, Signature
        from actions.petition.delivering import EXPORTS
        from actions.petition.forgetting import forget
        from actions.petition.holding import SIGNATURES
        from actions.petition.samples import register_samples
        from dpa.atlas.sections import register
        from dpa.follows import destinations
        from dpa.freshness import changes, moments
        from dpa.site import due, feeds
        from dpa.supporters import exports, holdings

        # Counts are on public pages; `petition.counting` says when readers see another number.
        changes.invisible(PlaceCount, Signature)
        moments.register(changes_after)
        destinations.register(destination_of, names)
        register(ACTIONS)
        due.register(write_down)
        due.register(forget)
        holdings.register(SIGNATURES)
        register_samples()
        register_found()
        feeds.register("actions_feed", _("Open actions"))
        feeds.register("action_outcomes_feed", _("What came of actions"))
        for export in EXPORTS:
            exports.register(export)


def write_down() -> None:
    """What opened or closed since it was last asked goes into the ledger."""
    from actions.by_themselves import opened_and_closed

    opened_and_closed()


def changes_after(now: datetime) -> Iterable[datetime]:
    """When an action opens, begins to close soon, or closes."""
    from actions.models import ActionPage

    for action in ActionPage.objects.live().changing(now).defer("body"):
        yield from (m for m in action.moments if m > now)
