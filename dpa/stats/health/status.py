"""How a source's link stands, in words for readers."""

from datetime import datetime

from django.utils import formats, timezone

from dpa.stats.models import Source, SourceHealth


def health_of(source: Source) -> SourceHealth | None:
    """What is known of the source's present address; None before it was asked.

    Costs a query for each source unless it was read with `select_related("health")`.
    """
    health: SourceHealth | None = getattr(source, "health", None)
    return health if health and health.address == source.url else None


def link_status(source: Source) -> str:
    """One sentence with a date, or “” while there is nothing that a reader should know.

    A link that failed once or twice is only said to have answered before.
    """
    health = health_of(source)
    if health is None:
        return ""
    if health.state == SourceHealth.State.DOWN:
        saved = "; a saved copy is kept" if source.saved_copy_url else ""
        if health.answered_at is None:
            return f"The link has not answered when we asked{saved}."
        return f"The link has not answered since {_day(health.answered_at)}{saved}."
    if health.answered_at is None:
        return ""
    last = "" if health.state == SourceHealth.State.ANSWERS else "last "
    return f"The link {last}answered on {_day(health.answered_at)}."


def _day(moment: datetime) -> str:
    return formats.date_format(timezone.localtime(moment), "DATE_FORMAT")
