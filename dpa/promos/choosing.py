"""Which one notice stands on a page."""

from copy import copy
from datetime import datetime

from django.utils import timezone

from dpa.freshness.memory import remember
from dpa.promos.models import Promo


def promo_for(path: str, language: str, *, home: bool) -> Promo | None:
    """The one for the fewest pages of those with something to say now; then what is not over yet.

    Where two are equal in that, the one that started later.
    """
    now = timezone.now()
    standing = [
        (near, now < promo.ends_at, promo.starts_at, promo)
        for promo in remember("promos", lambda: _coming(now))
        if promo.locale.language_code == language and promo.shows(now)
        if (near := promo.nearness(path, home=home))
    ]
    # A copy, since it judges whether it is over once and for itself.
    return copy(max(standing, key=lambda one: one[:3])[3]) if standing else None


def _coming(now: datetime) -> list[Promo]:
    related = ("page", "image", "locale", "shown_on__locale")
    coming = list(Promo.objects.coming(now).select_related(*related))
    for promo in coming:
        _ = promo.path_of_page  # asked for once, not for every reader
    return coming
