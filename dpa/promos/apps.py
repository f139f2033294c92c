"""Tells the page cache when promos come and go, and the way out where their buttons lead."""

from collections.abc import Iterable
from datetime import datetime

from django.apps import AppConfig


class PromosConfig(AppConfig):
    """Promos."""

    name = "dpa.promos"
    verbose_name = "Promos"

    def ready(self) -> None:
        from dpa.follows import destinations
        from dpa.freshness import moments
        from dpa.promos.leaving import destination_of, names

        moments.register(changes_after)
        destinations.register(destination_of, names)


def changes_after(now: datetime) -> Iterable[datetime]:
    """When a promo starts, ends or takes down its after-event version."""
    from dpa.promos.models import Promo

    for promo in Promo.objects.coming(now):
        yield from (m for m in (promo.starts_at, promo.ends_at, promo.after_until) if m and m > now)
