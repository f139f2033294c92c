"""Wins, setbacks and what became of wins, for feed readers."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext, override
from django.views.decorators.http import require_safe

from dpa.choosing import chosen_in, matching
from dpa.site.feed_languages import EntriesInTheirLanguage
from dpa.site.models import Organization
from dpa.translations.now import language_now
from wins.data.rows import rows
from wins.entries import happenings
from wins.entry import CHOICES
from wins.feed_words import description_of, published, title_of, updated

MOST = 100


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """What was said last, as Atom (RFC 4287): each win, setback and later event is an entry.

    The filters of the list narrow it, too.
    """
    address, language = settings.SITE_URL, language_now()
    chosen = chosen_in(request.GET, CHOICES)
    made = EntriesInTheirLanguage.of_choice(
        chosen,
        title=gettext("Wins and what became of them"),
        link=f"{address}{reverse('wagtail_serve', args=['wins/'])}",
        feed_url=f"{address}{reverse('wins_feed')}",
        description=gettext("What was won, what came of it, and what was taken back."),
        language=language,
        author_name=str(Organization.for_request(request).name),
    )
    found = matching(happenings(language), chosen)
    for row in sorted(rows(found), key=updated, reverse=True)[:MOST]:
        own = row.page.locale.language_code
        with override(own):  # dates, and what kind of thing it is, are said with it
            made.add_item(
                title=title_of(row),
                link=f"{address}{row.page.url}{'#afterwards' if row.event else ''}",
                unique_id=row.ident,
                unique_id_is_permalink=False,
                description=description_of(row),
                pubdate=published(row),
                updateddate=updated(row),
                categories=[place.local_name for place in row.places],
                language=own,
            )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )
