"""Where the buttons of promos lead at this moment."""

from django.utils import timezone

from dpa.follows.destinations import Destination, without_tracking
from dpa.freshness.memory import remember
from dpa.promos.models import Promo


def destination_of(code: str) -> Destination | None:
    """Where its button leads while it shows, the after-event version too; then the home page."""
    found = remember(("promo with code", code), lambda: _with_code(code))
    if found is None:
        return None
    promo, leads = found
    shows = promo.shows(timezone.now())
    return Destination(str(promo), leads if shows else "", "/")


def _with_code(code: str) -> tuple[Promo, str] | None:
    promo = Promo.objects.filter(code=code, live=True).select_related("page").first()
    return (promo, without_tracking(promo.href)) if promo else None


def names() -> dict[str, str]:
    """All promos by code, past ones too: their counts stay."""
    return {code: f"Promo: {title}" for code, title in Promo.objects.values_list("code", "title")}
