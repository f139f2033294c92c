"""What came of actions, as a feed."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_safe

from actions.models import ActionPage, OutcomeEvent
from actions.together import translations_of
from dpa.site.feed_languages import EntriesInTheirLanguage
from dpa.site.models import Organization
from dpa.translations.now import language_code, language_now, path_now

OUTCOMES_IN_FEED = 50


@require_safe
def outcomes(request: HttpRequest) -> HttpResponse:
    """The newest lines of the ledgers of public actions as Atom (RFC 4287)."""
    address = settings.SITE_URL
    made = EntriesInTheirLanguage(
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
        own, told = language_code(action.locale_id), language_code(line.action.locale_id)
        # Nobody translates a ledger: what was written in it stays in the language of the original.
        told = own if line.by_itself else told
        made.add_item(
            title=_title(line, action, own),
            link=link,
            unique_id=f"{link}#event-{line.pk}",
            unique_id_is_permalink=False,
            description=_words(line, told),
            pubdate=line.created_at,
            updateddate=line.created_at,
            categories=[line.kind],
            language=own,
            told_in=told,
        )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )


def _title(line: OutcomeEvent, action: ActionPage, language: str) -> str:
    with override(language):
        return f"{line.get_kind_display()}: {action.title}"


def _words(line: OutcomeEvent, language: str) -> str:
    with override(language):
        return f"{date_format(line.happened_on, 'DATE_FORMAT')}. {line.said}"
