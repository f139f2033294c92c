"""What came of actions, as a feed."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from actions.models import OutcomeEvent
from actions.together import translations_of
from dpa.site.models import Organization
from dpa.translations.now import language_now, path_now

OUTCOMES_IN_FEED = 50


@require_safe
def outcomes(request: HttpRequest) -> HttpResponse:
    """The newest lines of the ledgers of public actions as Atom (RFC 4287)."""
    address = settings.SITE_URL
    made = Atom1Feed(
        title=_("Actions: what came of them"),
        link=f"{address}{path_now('/actions/')}",
        feed_url=f"{address}{reverse('action_outcomes_feed')}",
        description=_("What was delivered, answered, decided, won and lost."),
        language=language_now(),
        author_name=str(Organization.for_request(request).name),
    )
    lines = OutcomeEvent.objects.filter(action__live=True).select_related("action")
    newest = list(lines.defer("action__body").order_by("-created_at", "-pk")[:OUTCOMES_IN_FEED])
    translated = translations_of(line.action for line in newest)
    for line in newest:
        action = translated.get(line.action_id, line.action)
        link = f"{address}{action.url}"
        made.add_item(
            title=f"{line.get_kind_display()}: {action.title}",
            link=link,
            unique_id=f"{link}#event-{line.pk}",
            unique_id_is_permalink=False,
            description=f"{date_format(line.happened_on, 'DATE_FORMAT')}. {line.said}",
            pubdate=line.created_at,
            updateddate=line.created_at,
            categories=[line.kind],
        )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )
