"""An event as a file for one's own calendar."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from icalendar import Calendar

from actions.models import ActionPage
from tests.factories import action as an_action

pytestmark = pytest.mark.django_db


def event_of(client: Client, action: ActionPage) -> Any:
    answer = client.get(f"/a/{action.code}/event.ics")
    assert answer["Content-Type"].startswith("text/calendar")
    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    return event


def test_an_event_is_taken_into_a_calendar(client: Client) -> None:
    starts = datetime(2031, 3, 4, 18, 30, tzinfo=ZoneInfo("America/New_York"))
    action = an_action(
        title="Hearing; come, and\nspeak", kind="event", event_where="Room 3, Albany",
        event_how="Sign up at the door.", event_starts=starts,
        event_ends=starts + timedelta(hours=2),
    )  # fmt: skip
    assert f"/a/{action.code}/event.ics" in client.get(action.url).text
    event = event_of(client, action)
    assert event.decoded("dtstart") == starts
    assert event.decoded("dtend") == starts + timedelta(hours=2)
    assert str(event["location"]) == "Room 3, Albany"
    assert "Sign up at the door." in str(event["description"])
    assert str(event["uid"]) == str(event_of(client, action)["uid"])  # a second copy is the same


def test_an_event_without_an_hour_lasts_the_day(client: Client) -> None:
    starts = datetime(2031, 3, 4, tzinfo=ZoneInfo("America/New_York"))
    event = event_of(client, an_action(title="Vigil", kind="event", event_starts=starts))
    assert event.decoded("dtstart") == date(2031, 3, 4)
    assert event.decoded("dtend") == date(2031, 3, 5)


def test_what_is_no_event_has_no_such_file(client: Client) -> None:
    for action in (an_action(title="Link"), an_action(title="Some day", kind="event")):
        assert client.get(f"/a/{action.code}/event.ics").status_code == 404
