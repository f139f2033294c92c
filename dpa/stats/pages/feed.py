"""The newest changes of figures as a feed."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext, override
from django.views.decorators.http import require_safe

from dpa.site.feed_languages import EntriesInTheirLanguage
from dpa.site.models import Organization
from dpa.stats.changes import Change, as_changes, replaced
from dpa.stats.models import Reason
from dpa.translations.now import language_now

CHANGES_IN_FEED = 50


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The newest changes as Atom (RFC 4287)."""
    address = settings.SITE_URL
    made = EntriesInTheirLanguage(
        title=gettext("Drug stats: what has changed"),
        link=f"{address}{reverse('stats_changes')}",
        feed_url=f"{address}{reverse('stats_changes_feed')}",
        description=gettext("Every figure that replaced another, and why."),
        language=language_now(),
        author_name=str(Organization.for_request(request).name),
    )
    for change in as_changes(replaced()[:CHANGES_IN_FEED]):
        link = f"{address}{change.statistic.get_absolute_url()}"
        own = change.statistic.language
        with override(own):
            made.add_item(
                title=_title(change),
                link=link,
                unique_id=f"{link}#change-{change.new.pk}",
                unique_id_is_permalink=False,
                description=_words(change),
                pubdate=change.when,
                updateddate=change.when,
                categories=[change.reason],
                language=own,
            )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )


def _title(change: Change) -> str:
    values = f"{change.old.display} → {change.new.display}"
    words = f"{change.statistic}, {change.new.period}: {values}"
    if change.reason == Reason.CORRECTION:
        return gettext("Correction: %(what)s") % {"what": words}
    return words


def _words(change: Change) -> str:
    parts = [
        gettext("%(why)s. %(old)s became %(new)s.")
        % {"why": change.why, "old": change.old.display, "new": change.new.display},
        change.new.what_changed,
        change.new.remark,
        gettext("Source: %(source)s.") % {"source": change.new.source},
    ]
    return " ".join(part for part in parts if part)
