"""Staff add to the ledger of outcomes and change nothing in it; a copied action starts anew."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse

from actions.models import ActionPage, OutcomeEvent
from tests import factories
from tests.staff import GROUPS, form_of, messages_of, signed_in

pytestmark = pytest.mark.django_db

ADDERS = {"Publishers", "Campaigners", "Administrators"}


def line(action: ActionPage) -> OutcomeEvent:
    return OutcomeEvent.objects.create(
        action=action, kind="result", happened_on=date(2024, 5, 1), text="They voted."
    )


def add(staff: Client, **values: Any) -> Any:
    """Fills in the form for a new line and sends it."""
    url = reverse("outcomeevent:add")
    usual = {"happened_on": "2024-05-01", "text": "Typed just now"}
    return staff.post(url, form_of(staff, url, OutcomeEvent, **{**usual, **values}))


@pytest.mark.parametrize("group", GROUPS)
def test_who_adds_to_the_ledger(group: str) -> None:
    action, staff = factories.action(), signed_in(group)
    if group in ADDERS:
        add(staff, action=action.pk, kind="reply")
    else:
        values = {"action": action.pk, "kind": "reply", "happened_on": "2024-05-01", "text": "x"}
        staff.post(reverse("outcomeevent:add"), values)
    assert action.outcome_events.count() == (group in ADDERS)


def test_nobody_writes_down_what_writes_itself() -> None:
    action, staff = factories.action(), signed_in("Publishers")
    response = add(staff, action=action.pk, kind="closed")
    assert "closed is not one of the available choices" in messages_of(response, staff)
    assert not action.outcome_events.exists()


def test_a_count_belongs_to_what_was_delivered() -> None:
    action, staff = factories.action(), signed_in("Publishers")
    response = add(staff, action=action.pk, confirmed="12", kind="reply")
    assert "A confirmed count belongs to “Delivered” only." in messages_of(response, staff)
    add(staff, action=action.pk, confirmed="12", kind="delivered")
    assert [event.confirmed for event in action.outcome_events.all()] == [12]


@pytest.mark.parametrize("group", sorted(ADDERS))
def test_nobody_edits_or_deletes_a_line(group: str) -> None:
    made, staff = line(factories.action()), signed_in(group)
    for view in ("edit", "delete", "copy"):
        try:
            url = reverse(f"outcomeevent:{view}", args=[made.pk])
        except NoReverseMatch:
            continue
        assert staff.get(url).status_code != 200, view
        staff.post(url, {"text": "Changed", "action": made.action_id})
    listed = staff.get(reverse("outcomeevent:index")).content.decode()
    assert "They voted." in listed
    assert f"/edit/{made.pk}" not in listed
    made.refresh_from_db()
    assert made.text == "They voted."


def test_a_copied_action_begins_with_no_dates_and_no_outcome() -> None:
    past = datetime(2024, 3, 1, tzinfo=UTC)
    page = factories.action(
        kind="event", opens_at=datetime(2024, 2, 1, tzinfo=UTC), closes_at=past, event_starts=past,
        outcome="<p>They said no.</p>", event_where="City Hall",
    )  # fmt: skip
    page.save_revision().publish()
    line(page)
    staff, url = signed_in("Publishers"), reverse("wagtailadmin_pages:copy", args=[page.pk])
    data = form_of(staff, url, ActionPage, new_title="Once more", new_slug="once-more")
    staff.post(url, data)
    copy = ActionPage.objects.get(slug="once-more")
    for one in (copy, copy.get_latest_revision_as_object()):
        assert one.event_where == "City Hall"
        assert one.opens_at is one.closes_at is one.event_starts is None
        assert one.outcome == ""
    assert not copy.outcome_events.exists()
    assert page.outcome_events.count() == 1
