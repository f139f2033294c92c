"""On what terms the data is given: version, licence, and how long a promise holds."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Max, Q
from django.urls import reverse
from django.utils.translation import gettext, override

from dpa.stats.data.values import address, moment
from dpa.stats.models.queries import StatisticQuerySet

# Same first part: fields are only added. Raise it whenever what the addresses give changes in
# form, also for a mended mistake: kept copies are told apart by it.
SCHEMA_VERSION = "1.4"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "url": "https://creativecommons.org/licenses/by/4.0/",
}


def licence() -> dict[str, str]:
    """The licence, and what it covers in the language spoken now."""
    note = gettext(
        "For this collection: its wording, order and links. Single figures are facts and free. "
        "The sources keep their own rights in what they published."
    )
    return {**LICENCE, "note": note}


def envelope(statistics: StatisticQuerySet, language: str) -> dict[str, Any]:
    """What stands before the statistics in every JSON answer."""
    with override(language):
        return envelope_of(modified(statistics))


def envelope_of(when: datetime | None) -> dict[str, Any]:
    """The same for whatever was last published at that moment, in the language spoken now."""
    return {
        "schema_version": SCHEMA_VERSION,
        "publisher": {"name": settings.WAGTAIL_SITE_NAME, "url": address("/")},
        "licence": licence(),
        "documentation": address(reverse("open_data")),
        "openapi": address("/openapi.json"),
        "modified": moment(when),
    }


def modified(statistics: StatisticQuerySet) -> datetime | None:
    """When one of these statistics or their figures was last published."""
    figures = Max("observations__first_published_at", filter=Q(observations__live=True))
    found = statistics.aggregate(own=Max("last_published_at"), figures=figures)
    return max((when for when in found.values() if when), default=None)
