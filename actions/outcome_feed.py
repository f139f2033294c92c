"""What came of actions, as a feed."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe

from actions.models import OutcomeEvent
from dpa.site.models import Organization

OUTCOMES_IN_FEED = 50


@require_safe
def outcomes(request: HttpRequest) -> HttpResponse:
    """The newest lines of the ledgers of public actions as Atom (RFC 4287)."""
    address = settings.SITE_URL
    made = Atom1Feed(
        title="Actions: what came of them",
        link=f"{address}/actions/",
        feed_url=f"{address}{reverse('action_outcomes_feed')}",
        description="What was delivered, answered, decided, won and lost.",
        language=settings.LANGUAGE_CODE,
        author_name=str(Organization.for_request(request).name),
    )
    lines = OutcomeEvent.objects.filter(action__live=True).select_related("action")
    for line in lines.defer("action__body").order_by("-created_at", "-pk")[:OUTCOMES_IN_FEED]:
        link = f"{address}{line.action.url}"
        made.add_item(
            title=str(line),
            link=link,
            unique_id=f"{link}#event-{line.pk}",
            unique_id_is_permalink=False,
            description=f"{line.happened_on:%B %-d, %Y}. {line.text}",
            pubdate=line.created_at,
            updateddate=line.created_at,
            categories=[line.kind],
        )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )
