"""The newest changes of figures as a feed."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe

from dpa.site.models import Organization
from dpa.stats.changes import Change, as_changes, replaced
from dpa.stats.models import Reason

CHANGES_IN_FEED = 50


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The newest changes as Atom (RFC 4287)."""
    address = settings.SITE_URL
    made = Atom1Feed(
        title="Drug stats: what has changed",
        link=f"{address}{reverse('stats_changes')}",
        feed_url=f"{address}{reverse('stats_changes_feed')}",
        description="Every figure that replaced another, and why.",
        language=settings.LANGUAGE_CODE,
        author_name=str(Organization.for_request(request).name),
    )
    for change in as_changes(replaced()[:CHANGES_IN_FEED]):
        made.add_item(
            title=_title(change),
            link=f"{address}{change.statistic.get_absolute_url()}",
            unique_id=f"{address}{change.statistic.get_absolute_url()}#change-{change.new.pk}",
            unique_id_is_permalink=False,
            description=_words(change),
            pubdate=change.when,
            updateddate=change.when,
            categories=[change.reason],
        )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )


def _title(change: Change) -> str:
    mark = "Correction: " if change.reason == Reason.CORRECTION else ""
    values = f"{change.old.display} → {change.new.display}"
    return f"{mark}{change.statistic}, {change.new.period}: {values}"


def _words(change: Change) -> str:
    parts = [
        f"{change.why}. {change.old.display} became {change.new.display}.",
        change.new.explanation,
        change.new.note,
        f"Source: {change.new.source}.",
    ]
    return " ".join(part for part in parts if part)
