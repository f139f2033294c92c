"""Which entries of “Help now” somebody should call or look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from dpa.safety.models import SafeReading


@dataclass(frozen=True)
class ToCheck:
    """One entry, why it should be checked, and where it is edited."""

    title: str
    why: str
    edit_url: str


def entries_to_check() -> Iterator[ToCheck]:
    """Those that nobody has checked, or not for too long, on every site."""
    for setting in SafeReading.objects.order_by("site_id"):
        edit = reverse("wagtailsettings:edit", args=["safety", "safereading", setting.site_id])
        for entry in setting.help:
            if why := entry.to_check:
                yield ToCheck(str(entry["name"]), why, edit)
