"""What the feed says of each entry."""

from datetime import UTC, datetime, time
from typing import Any

from django.utils.translation import gettext

from wins.data.row import Row


def published(row: Row) -> datetime:
    """When we first said it. A page that was never published by hand: when it was decided."""
    if row.event:
        return row.event.recorded_at
    first: datetime | None = row.page.first_published_at
    return first or datetime.combine(row.page.decided_on, time(), UTC)


def updated(row: Row) -> datetime:
    """When we last said something else about it."""
    last: Any = None if row.event else row.page.last_published_at
    return last or published(row)


def title_of(row: Row) -> str:
    """What it is and of which win."""
    if row.event:
        return gettext("%(direction)s: %(win)s") % {
            "direction": row.event.get_direction_display(),
            "win": row.page.title,
        }
    if row.kind == "setback":
        return gettext("Setback: %(title)s") % {"title": row.page.title}
    return str(row.page.title)


def description_of(row: Row) -> str:
    """When and what, in one or two sentences."""
    if row.event:
        when = ", ".join(filter(None, [row.event.happened, row.event.where]))
        return f"{when}. {row.event.text}"
    return f"{row.page.decided}. {row.page.lede}".strip()
