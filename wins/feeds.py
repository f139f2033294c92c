"""Wins, setbacks and what became of wins, for feed readers."""

from datetime import UTC, datetime, time
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from dpa.pages import language_now
from dpa.site.models import Organization
from wins.data.rows import Row, rows
from wins.finding import happenings

MOST = 100


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """What was said last, as Atom (RFC 4287): each win, setback and later event is an entry."""
    address, language = settings.SITE_URL, language_now()
    made = Atom1Feed(
        title=gettext("Wins and what became of them"),
        link=f"{address}{reverse('wagtail_serve', args=['wins/'])}",
        feed_url=f"{address}{reverse('wins_feed')}",
        description=gettext("What was won, what came of it, and what was taken back."),
        language=language,
        author_name=str(Organization.for_request(request).name),
    )
    for row in sorted(rows(happenings(language)), key=updated, reverse=True)[:MOST]:
        made.add_item(
            title=_title(row),
            link=f"{address}{row.page.url}{'#afterwards' if row.event else ''}",
            unique_id=row.ident,
            unique_id_is_permalink=False,
            description=_description(row),
            pubdate=published(row),
            updateddate=updated(row),
            categories=[str(place) for place in row.places],
        )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )


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


def _title(row: Row) -> str:
    if row.event:
        return gettext("%(direction)s: %(win)s") % {
            "direction": row.event.get_direction_display(),
            "win": row.page.title,
        }
    if row.kind == "setback":
        return gettext("Setback: %(title)s") % {"title": row.page.title}
    return str(row.page.title)


def _description(row: Row) -> str:
    said = row.event.text if row.event else row.page.lede
    return f"{row.event.happened if row.event else row.page.decided}. {said}".strip()
