"""The list of actions: what stands where, what each choice shows, and what programs get."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from actions.models import ActionIndexPage, ActionPage
from dpa.places.models import Place
from tests import factories
from tests.data import json_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _only_these() -> None:
    """The demo's own actions would be in the way of counts."""
    for page in ActionPage.objects.live():
        page.unpublish()


def an_action(title: str, **values: Any) -> ActionPage:
    return factories.action(title=title, **{"partner_url": "https://p.example/", **values})


def listed(client: Client, query: str = "") -> str:
    return client.get(f"/actions/{query}").content.decode()


def test_open_first_by_deadline_then_coming_then_ended_with_what_came_of_it(client: Client) -> None:
    now = timezone.now()
    an_action("Never closes")
    an_action("Closes late", closes_at=now + timedelta(days=20))
    an_action("Closes soon", closes_at=now + timedelta(days=3))
    an_action("Comes", opens_at=now + timedelta(days=3))
    an_action("Ended", closes_at=now - timedelta(days=3), outcome="<p>The senator listened.</p>")
    html = listed(client)
    order = [html.index(f">{title}</a>") for title in (
        "Closes soon", "Closes late", "Never closes", "Comes", "Ended"
    )]  # fmt: skip
    assert order == sorted(order)
    assert "The senator listened." in html
    assert "3</b> open now" in html


@pytest.mark.parametrize(
    ("left", "words"),
    [(0.01, "Last day"), (1, "1 day left"), (3, "3 days left"), (6, "6 days left"), (9, "")],
)
def test_how_long_is_left_is_said_by_the_calendar_of_its_zone(
    client: Client, left: float, words: str
) -> None:
    with time_machine.travel("2027-01-12T20:00:00Z"):  # noon in Los Angeles
        closes = timezone.now() + timedelta(days=left)
        action = an_action("Soon", closes_at=closes, time_zone="America/Los_Angeles")
        assert action.time_left == words
        html = listed(client)
    assert ('class="left"' in html) == bool(words)
    assert words in html


def test_at_midnight_in_its_zone_a_kept_page_counts_one_day_less(client: Client) -> None:
    with time_machine.travel("2027-01-13T07:50:00Z", tick=False):  # 23:50 in Los Angeles
        closes = timezone.now() + timedelta(days=3)
        an_action("Soon", closes_at=closes, time_zone="America/Los_Angeles")
        assert "3 days left" in listed(client)
    with time_machine.travel("2027-01-13T08:00:01Z", tick=False):
        assert "2 days left" in listed(client)


def test_every_choice_says_how_many_it_would_show(client: Client) -> None:
    ohio, texas = Place.objects.get(slug="ohio"), Place.objects.get(slug="texas")
    an_action("One", level="state", place=ohio, minutes=1)
    an_action("Two", level="state", place=texas, minutes=10)
    an_action("Three", level="national", minutes=2)
    html = listed(client, "?level=state")
    assert "Ohio (1)" in html
    assert "Texas (1)" in html
    assert "State (2)" in html
    assert "National (1)" in html
    assert "2 minutes or less (1)" in html
    assert "Open now (2)" in html
    both = listed(client, "?level=state&place=ohio&time=quick")
    assert ">One</a>" in both
    assert ">Two</a>" not in both
    assert '<option value="ohio" selected>' in both
    assert "Clear filters" in both


def test_by_issue_and_by_kind(client: Client) -> None:
    issue = factories.issue(title="Fentanyl", slug="fentanyl")
    one = an_action("One")
    one.issues = [issue]
    one.save()
    an_action("Two")
    assert ">Two</a>" not in listed(client, "?issue=fentanyl")
    assert ">One</a>" in listed(client, "?issue=fentanyl")
    assert ">Two</a>" in listed(client, "?kind=link")
    assert "No action matches all of these" in listed(client, "?issue=fentanyl&kind=nonsense")


@pytest.mark.parametrize("query", ["?page=1", "?state=%00", "?level=" + "a" * 5000])
def test_nonsense_is_answered_with_a_page(client: Client, query: str) -> None:
    an_action("One")
    assert client.get(f"/actions/{query}").status_code == 200


def test_all_ended_ones_are_a_list_of_their_own(client: Client) -> None:
    now = timezone.now()
    for number in range(23):
        an_action(f"Old {number}", closes_at=now - timedelta(days=number + 1))
    html = listed(client)
    assert "All 23 ended actions" in html
    assert ">Old 22</a>" not in html
    assert ">Old 22</a>" in listed(client, "?state=ended&page=2")


def test_a_list_asks_as_little_however_many_there_are(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(30):
        an_action(f"Action {number}")
    listed(client, "?kind=link")
    with django_assert_max_num_queries(10):
        listed(client, "?kind=link&page=2")


def test_the_feed_has_what_is_open(client: Client) -> None:
    an_action("Open one", ask="Ring the senator.")
    an_action("Old one", closes_at=timezone.now() - timedelta(days=1))
    answer = client.get("/actions/feed/")
    assert answer["Content-Type"].startswith("application/atom+xml")
    text = answer.content.decode()
    assert "Open one" in text
    assert "Ring the senator." in text
    assert "Old one" not in text


def test_programs_get_everything_with_its_state(client: Client) -> None:
    now = timezone.now()
    an_action("Old one", closes_at=now - timedelta(days=1), outcome="<p>Won. Then more.</p>")
    action = an_action("Open one")
    assert client.get("/actions.json")["Access-Control-Allow-Origin"] == "*"
    found = json_of(client, "/actions.json")["actions"]
    assert [(one["title"], one["state"]) for one in found] == [
        ("Open one", "open"), ("Old one", "ended")
    ]  # fmt: skip
    assert found[0]["short_url"].endswith(f"/a/{action.code}/")
    assert found[1]["outcome"] == "Won."


def test_deadlines_are_a_calendar_that_calendars_read(client: Client) -> None:
    closes = (timezone.now() + timedelta(days=9)).replace(microsecond=0)
    an_action("Semicolons; commas, and\nlines", closes_at=closes)
    an_action("No deadline")
    an_action("Old one", closes_at=timezone.now() - timedelta(days=1))
    answer = client.get("/actions.ics")
    assert answer["Content-Type"].startswith("text/calendar")
    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event.decoded("dtstart") == closes
    assert "Semicolons; commas" in str(event["summary"])
    assert str(event["uid"]).startswith("http")


def test_the_index_still_offers_other_ways_when_nothing_is_open(client: Client) -> None:
    index = ActionIndexPage.objects.first()
    assert index is not None
    assert "No action is open at the moment" in listed(client)
