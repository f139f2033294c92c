"""How a source's link stands, in words for readers."""

from datetime import datetime

from django.utils import formats, timezone
from django.utils.translation import gettext

from dpa.stats.models import Source, SourceHealth


def health_of(source: Source) -> SourceHealth | None:
    """What is known of the source's present address; None before it was asked.

    Costs a query for each source unless it was read with `select_related("health")`.
    """
    health: SourceHealth | None = getattr(source, "health", None)
    return health if health and health.address == source.url else None


def link_status(source: Source) -> str:
    """A sentence with a date, or “” while there is nothing that a reader should know.

    A link that failed once or twice is only said to have answered before.
    """
    health = health_of(source)
    if health is None:
        return ""
    if health.state == SourceHealth.State.DOWN:
        said = _down(health.answered_at)
        kept = gettext("A saved copy is kept.")
        return f"{said} {kept}" if source.saved_copy_url else said
    if health.answered_at is None:
        return ""
    day = {"day": _day(health.answered_at)}
    if health.state == SourceHealth.State.ANSWERS:
        return gettext("The link answered on %(day)s.") % day
    return gettext("The link last answered on %(day)s.") % day


def _down(answered_at: datetime | None) -> str:
    if answered_at is None:
        return gettext("The link has not answered when we asked.")
    return gettext("The link has not answered since %(day)s.") % {"day": _day(answered_at)}


def _day(moment: datetime) -> str:
    return formats.date_format(timezone.localtime(moment), "DATE_FORMAT")
