"""News and resources as Atom (RFC 4287), under the same filters as their lists."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Enclosure
from django.utils.translation import override
from django.views.decorators.http import require_safe

from dpa.choosing import chosen_in
from dpa.dates import at_midnight
from dpa.linked_data.addresses import whole
from dpa.site.feed_languages import EntriesInTheirLanguage
from dpa.site.models import Organization
from dpa.translations.best import best_for_readers
from dpa.translations.now import language_code, path_now
from home.publications.finding import CHOICES, newest
from home.publications.models import NewsIndexPage, ResourceIndexPage

MOST = 50


@require_safe
def news(request: HttpRequest) -> HttpResponse:
    """The newest news."""
    return _feed(request, NewsIndexPage)


@require_safe
def resources(request: HttpRequest) -> HttpResponse:
    """The newest resources."""
    return _feed(request, ResourceIndexPage)


def _feed(request: HttpRequest, model: Any) -> HttpResponse:
    # Every page names this feed: without a list in its language it is the original’s.
    index = best_for_readers(model.objects.live()).select_related("locale").first()
    if index is None:
        raise Http404
    address, name = settings.SITE_URL, str(Organization.for_request(request).name)
    chosen = chosen_in(request.GET, CHOICES)
    made = EntriesInTheirLanguage.of_choice(
        chosen,
        title=f"{name}: {index.title}",
        link=f"{address}{path_now(index.url)}",
        feed_url=f"{address}{reverse(index.feed_name)}",
        description=index.summary,
        language=index.locale.language_code,
        author_name=name,
    )
    pages = newest(index, index.lists, chosen, MOST)
    recorded = [page for page in pages if getattr(page, "recording_id", None)]
    prefetch_related_objects(recorded, "recording")
    for page in pages:
        own = language_code(page.locale_id)
        with override(own):
            kind = str(page.get_kind_display())
        made.add_item(
            title=page.title,
            link=f"{address}{page.url}",
            description=page.summary,
            author_name=page.byline or name,
            unique_id=f"tag:{urlsplit(address).hostname},{page.published_on:%Y}:page:{page.pk}",
            pubdate=at_midnight(page.published_on),
            updateddate=page.last_published_at or timezone.now(),
            categories=[kind],
            enclosures=[_enclosed(page.recording)] if page in recorded else [],
            language=own,
        )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )


def _enclosed(file: Any) -> Enclosure:
    """A recording, as players of podcasts fetch it."""
    return Enclosure(whole(file.url), str(file.get_file_size()), file.content_type)
