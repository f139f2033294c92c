"""Calendar files (RFC 5545): an empty one, and an event that a reader may keep."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from icalendar import Calendar, Event, Timezone

from actions.addresses import action_with


def empty(name: str) -> Calendar:
    """One with its name and time zone: without any component it would be none (RFC 5545, 3.6)."""
    made = Calendar()
    made.add("prodid", f"-//{settings.WAGTAIL_SITE_NAME}//actions//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", " ".join(name.split()))
    made.add_component(Timezone.from_tzid(settings.TIME_ZONE))
    return made


def answered(made: Calendar) -> HttpResponse:
    """The file as it is sent."""
    return HttpResponse(made.to_ical(), content_type="text/calendar; charset=utf-8")


@require_safe
def event(request: HttpRequest, code: str) -> HttpResponse:
    """`/a/<code>/event.ics`: when and where. One that starts at midnight lasts the whole day."""
    action = action_with(code)
    starts, ends = action.event_starts_local, action.event_ends_local
    if action.kind != action.Kind.EVENT or starts is None:
        raise Http404
    entry = Event()
    entry.add("uid", f"{action.short_url}#event")
    entry.add("dtstamp", action.last_published_at or starts)
    if action.event_is_all_day:
        entry.add("dtstart", starts.date())
        entry.add("dtend", (ends or starts).date() + timedelta(days=1))
    else:
        entry.add("dtstart", action.event_starts)
        if ends:
            entry.add("dtend", action.event_ends)
    entry.add("summary", action.title)
    entry.add("location", action.event_where or action.partner_url)
    entry.add("description", f"{action.ask}\n\n{action.event_how}".strip())
    entry.add("url", f"{settings.SITE_URL}{action.url}")
    made = empty(action.title)
    made.add_component(entry)
    return answered(made)
