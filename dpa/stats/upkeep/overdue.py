"""Statistics whose next figure, or whose review, was to come by now."""

from collections.abc import Iterable
from typing import Any

from django.utils import formats, timezone

from dpa.stats.models import Statistic
from dpa.stats.originals import FIRST
from dpa.stats.upkeep.due import Due, due


def _public() -> Any:
    return Statistic.objects.filter(FIRST, live=True, withdrawn_on=None)


def overdue_releases() -> Iterable[Due]:
    """Statistics whose source was expected to publish a figure by now."""
    today = timezone.localdate()
    for statistic in _public().filter(next_release__lt=today).order_by("next_release"):
        day = formats.date_format(statistic.next_release, "DATE_FORMAT")
        yield due(statistic, f"The next figure was expected on {day}.")


def overdue_reviews() -> Iterable[Due]:
    """Statistics that somebody should have looked at again by now."""
    today = timezone.localdate()
    for statistic in _public().filter(review_due__lt=today).order_by("review_due"):
        day = formats.date_format(statistic.review_due, "DATE_FORMAT")
        yield due(statistic, f"It was to be looked at again by {day}.")
