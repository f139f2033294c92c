"""Which law statuses nobody has looked at for too long."""

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import F, Q
from django.urls import reverse
from django.utils import formats, timezone

from dpa.atlas.models import LawStatus
from dpa.stats.upkeep.due import Due

# Legislatures meet once a year: what was checked longer ago may have changed.
REVIEW_DAYS = 365


def unrevisited_laws() -> Iterable[Due]:
    """Published ones that were checked over a year ago, or never; the oldest first."""
    limit = timezone.localdate() - timedelta(days=REVIEW_DAYS)
    old = Q(checked_on__lt=limit) | Q(checked_on__isnull=True)
    found = LawStatus.objects.filter(old, live=True).select_related("place")
    edit = LawStatus.snippet_viewset.get_url_name("edit")
    for status in found.order_by(F("checked_on").asc(nulls_first=True), "place__name", "subject"):
        why = "Nobody has checked whether the law is still so."
        if status.checked_on:
            day = formats.date_format(status.checked_on, "DATE_FORMAT")
            why = f"The law was last checked on {day}, over a year ago."
        yield Due(str(status), why, reverse(edit, args=[status.pk]))
