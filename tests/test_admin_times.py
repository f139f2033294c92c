"""Times in the admin: publishing and expiry on schedule, deadlines by the clocks of their place."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from actions.models import ActionPage
from issues.models import IssuePage
from tests import factories
from tests.staff import GROUPS, edit_url, form_of, messages_of, send, signed_in

pytestmark = pytest.mark.django_db


def test_a_page_is_published_at_the_time_it_was_told(client: Client) -> None:
    page = factories.issue(title="Today")
    tomorrow = timezone.localtime() + timedelta(days=1)
    send(
        signed_in("Publishers"), edit_url(page), IssuePage, "action-publish",
        title="Tomorrow", go_live_at=f"{tomorrow:%Y-%m-%d %H:%M}",
    )  # fmt: skip
    call_command("publish_scheduled")
    assert "Tomorrow" not in client.get(page.url).content.decode()
    with time_machine.travel(tomorrow + timedelta(minutes=1)):
        call_command("publish_scheduled")
        assert "Tomorrow" in client.get(page.url).content.decode()


@pytest.mark.parametrize("group", GROUPS)
def test_who_may_publish_an_action_for_later(client: Client, group: str) -> None:
    page = factories.action(title="Today")
    if group == "Evidence editors":
        assert signed_in(group).get(edit_url(page)).status_code == 302
        return
    tomorrow = timezone.localtime() + timedelta(days=1)
    send(
        signed_in(group), edit_url(page), ActionPage, "action-publish",
        title="Tomorrow", go_live_at=f"{tomorrow:%Y-%m-%d %H:%M}",
    )  # fmt: skip
    with time_machine.travel(tomorrow + timedelta(minutes=1)):
        call_command("scheduled")
        shown = "Tomorrow" in client.get(page.url).content.decode()
    assert shown == (group != "Editors")


def test_a_page_goes_at_the_time_it_was_told(client: Client) -> None:
    page = factories.issue()
    tomorrow = timezone.localtime() + timedelta(days=1)
    send(
        signed_in("Publishers"), edit_url(page), IssuePage, "action-publish",
        expire_at=f"{tomorrow:%Y-%m-%d %H:%M}",
    )  # fmt: skip
    assert client.get(page.url).status_code == 200
    with time_machine.travel(tomorrow + timedelta(minutes=1)):
        call_command("publish_scheduled")
        assert client.get(page.url).status_code == 404


@pytest.mark.parametrize("zone", ["America/Denver", "Pacific/Honolulu", "America/New_York"])
def test_a_deadline_is_typed_and_shown_by_the_clocks_of_its_place(zone: str) -> None:
    page, campaigner = factories.action(), signed_in("Campaigners")
    send(
        campaigner, edit_url(page), ActionPage, "action-publish",
        time_zone=zone, closes_at="2027-03-01 21:00",
    )  # fmt: skip
    page.refresh_from_db()
    assert page.closes_at == datetime(2027, 3, 1, 21, 0, tzinfo=ZoneInfo(zone))
    assert form_of(campaigner, edit_url(page), ActionPage)["closes_at"] == "2027-03-01 21:00"


def test_an_hour_that_clocks_skip_is_refused() -> None:
    page, campaigner = factories.action(), signed_in("Campaigners")
    response = send(
        campaigner, edit_url(page), ActionPage, "action-publish",
        time_zone="America/Los_Angeles", closes_at="2027-03-14 02:30",
    )  # fmt: skip
    assert "skip this hour" in messages_of(response, campaigner) or "couldn" in messages_of(
        response, campaigner
    )
    page.refresh_from_db()
    assert page.closes_at is None
