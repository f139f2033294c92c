"""Actions for programs: Atom, JSON, and deadlines as a calendar."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from icalendar import Event

from actions.calendars import answered, empty
from actions.models import ActionPage
from actions.models.index import KINDS, counted
from actions.queries import ActionQuerySet
from dpa.site.models import Organization
from dpa.translations.now import language_now, path_now

MOST = 100
VERSION = "1.2"
ORIGINAL = settings.LANGUAGE_CODE


@require_safe
def feed(request: HttpRequest) -> HttpResponse:
    """The newest actions that are open now, as Atom (RFC 4287)."""
    address, name = settings.SITE_URL, str(Organization.for_request(request).name)
    made = Atom1Feed(
        title=_("%(name)s: actions") % {"name": name},
        link=f"{address}{path_now('/actions/')}",
        feed_url=f"{address}{reverse('actions_feed')}",
        description=_("What you can do now."),
        language=language_now(),
        author_name=name,
    )
    for action in _here().open(timezone.now()).order_by("-first_published_at")[:MOST]:
        made.add_item(
            title=action.title,
            link=f"{address}{action.url}",
            unique_id=action.short_url,
            unique_id_is_permalink=False,
            description=" ".join(filter(None, [action.ask, _deadline(action)])),
            pubdate=action.first_published_at,
            updateddate=action.last_published_at or action.first_published_at,
            categories=[
                str(action.get_level_display()),
                *([_place(action)] if action.place else []),
            ],
        )
    return HttpResponse(
        made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8"
    )


@require_safe
def as_json(request: HttpRequest) -> HttpResponse:
    """Every public action: open ones first by deadline, ended ones with what came of them."""
    now = timezone.now()
    actions = list(_here().prefetch_related("issues").soonest_first())
    actions.sort(key=lambda action: ("open", "upcoming", "ended").index(action.state))
    answer = JsonResponse(
        {
            "version": VERSION,
            "language": language_now(),
            "at": now,
            "actions": [_record(action) for action in actions],
        },
        json_dumps_params={"ensure_ascii": False},
    )
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """The deadlines of open and coming actions, as a calendar to subscribe to (RFC 5545)."""
    made = empty(_("%(name)s: deadlines") % {"name": settings.WAGTAIL_SITE_NAME})
    for action in _here().not_ended(timezone.now()).filter(closes_at__isnull=False):
        event = Event()
        event.add("uid", action.short_url)
        event.add("dtstamp", action.last_published_at or timezone.now())
        event.add("dtstart", action.closes_at)
        event.add("summary", _("Closes: %(title)s") % {"title": action.title})
        event.add("description", f"{action.ask} {_deadline(action)}")
        event.add("url", f"{settings.SITE_URL}{action.url}")
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    return answered(made)


def _here() -> ActionQuerySet:
    """Published ones in the language of this address."""
    found: ActionQuerySet = ActionPage.objects.live().filter(locale__language_code=language_now())
    return found.select_related("place").defer("body")


def _record(action: ActionPage) -> dict[str, Any]:
    address = settings.SITE_URL
    return {
        "id": action.shared_code,
        "title": action.title,
        "ask": action.ask,
        "asked_of": action.addressed_to or None,
        "state": action.state,
        "kind": action.kind,
        "level": action.level,
        "place": _place(action) if action.place else None,
        "issues": [issue.slug for issue in action.issues.all()],
        "minutes": action.minutes,
        "labels": {
            "state": counted(action.state, 1),
            "kind": str(KINDS[action.kind]),
            "level": str(action.get_level_display()),
        },
        "opens": action.opens_at,
        "closes": action.closes_at,
        "time_zone": action.time_zone,
        "run_by": action.runner,
        "leads_to": action.destination or None,
        "signed": _signed(action),
        "outcome": action.outcome_in_short or None,
        # Nobody translates a ledger.
        "outcome_language": ORIGINAL if action.told_in_english else language_now(),
        "url": f"{address}{action.url}",
        "short_url": action.short_url,
    }


def _signed(action: ActionPage) -> dict[str, Any] | None:
    """The public count of a petition: rounded down, as its page says it."""
    if not action.is_petition:
        return None
    return {
        "at_least": action.signed_rounded,
        "words": action.signed_in_words,
        "goal": action.goal,
    }


def _deadline(action: ActionPage) -> str:
    if not action.closes_at:
        return ""
    return _("Closes %(when)s.") % {"when": action.closes_in_words}


def _place(action: ActionPage) -> str:
    return _(action.place.name) if action.place else ""
