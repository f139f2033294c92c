"""The ledger of outcomes: what is written stays, and some of it writes itself."""

import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from actions import by_themselves
from actions.models import ActionPage, OutcomeEvent
from tests import factories
from tests.staff import signed_in

pytestmark = pytest.mark.django_db

LEDGER = "outcomeevent"
LONG_AGO = datetime(2024, 3, 2, 4, 59, tzinfo=UTC)  # 11:59 PM on March 1 in New York


def line(action: ActionPage | None = None, **values: Any) -> OutcomeEvent:
    usual = {"kind": "reply", "happened_on": date(2024, 5, 1), "text": "They answered."}
    return OutcomeEvent.objects.create(action=action or factories.action(), **{**usual, **values})


def run(sql: str, *values: Any) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values)


@pytest.mark.parametrize(
    "change",
    [
        "text = 'x'", "kind = 'win'", "happened_on = '2020-01-01'", "to_whom = 'x'", "page_id = 1",
        "page_id = NULL", "confirmed = 1, kind = 'delivered'", "created_at = now()",
    ],
)  # fmt: skip
def test_no_line_is_changed(change: str) -> None:
    made = line(page=factories.win())
    with pytest.raises(DatabaseError, match="never edited"):
        run(f"UPDATE actions_outcomeevent SET {change} WHERE id = %s", made.pk)  # noqa: S608 - ours


def test_no_line_is_deleted() -> None:
    made = line()
    with pytest.raises(DatabaseError, match="never deleted"):
        run("DELETE FROM actions_outcomeevent WHERE id = %s", made.pk)
    with pytest.raises(DatabaseError, match="never deleted"), transaction.atomic():
        OutcomeEvent.objects.filter(pk=made.pk).delete()
    assert OutcomeEvent.objects.filter(pk=made.pk).exists()


def test_lines_go_with_their_action_and_no_other() -> None:
    made, other = line(), line()
    made.action.delete()
    assert list(OutcomeEvent.objects.filter(pk__in=[made.pk, other.pk])) == [other]


def test_a_line_outlives_the_page_it_tells_of(client: Client) -> None:
    win = factories.win(title="What was won")
    made = line(kind="win", page=win, text="It led to this.")
    assert "What was won" in client.get(made.action.url).content.decode()
    win.delete()
    made.refresh_from_db()
    assert made.page is None
    assert "It led to this." in client.get(made.action.url).content.decode()


def test_opening_and_closing_write_themselves_down_once() -> None:
    action = factories.action(
        opens_at=LONG_AGO - timedelta(days=30), closes_at=LONG_AGO, time_zone="America/New_York"
    )
    waiting = factories.action(opens_at=timezone.now() + timedelta(days=1))
    draft = factories.action(live=False, closes_at=LONG_AGO)
    for _ in range(2):
        call_command("scheduled")
    found = [(e.kind, e.happened_on) for e in action.outcome_events.all()]
    assert found == [("opened", date(2024, 1, 31)), ("closed", date(2024, 3, 1))]
    assert not waiting.outcome_events.exists()
    assert not draft.outcome_events.exists()
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        call_command("scheduled")
    assert [e.kind for e in waiting.outcome_events.all()] == ["opened"]


def test_two_at_once_write_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second has looked before the first wrote: the database keeps one line."""
    action = factories.action(closes_at=LONG_AGO)
    line(action, kind="closed", happened_on=date(2024, 3, 1))
    monkeypatch.setattr(OutcomeEvent, "BY_THEMSELVES", ())  # it sees none of them
    by_themselves.opened_and_closed()
    assert action.outcome_events.count() == 1
    with pytest.raises(IntegrityError), transaction.atomic():
        line(action, kind="closed", happened_on=date(2024, 3, 1))


def test_a_visitor_reads_the_ledger_with_the_outcome(client: Client) -> None:
    action = factories.action(closes_at=LONG_AGO, outcome="<p>They said no.</p>")
    line(
        action, kind="delivered", text="We brought it in.", to_whom="City clerk", confirmed=0,
        happened_on=date(2024, 3, 9),
    )  # fmt: skip
    html = client.get(action.url).content.decode()
    assert "They said no." in html
    for said in ("March 9, 2024", "Delivered", "We brought it in.", "City clerk; 0 confirmed"):
        assert said in html


def test_a_step_on_record_is_told_where_no_outcome_is_written(client: Client) -> None:
    action = factories.action(title="Told by its steps", closes_at=timezone.now())
    line(action, kind="closed", happened_on=timezone.localdate(), text="The action closed.")
    assert "Nothing is recorded yet." in client.get(action.url).content.decode()
    line(action, text="The mayor said yes.")
    assert "Nothing is recorded yet." not in client.get(action.url).content.decode()
    assert "The mayor said yes." in client.get("/actions/").content.decode()


def test_the_feed_tells_the_newest_of_public_actions(client: Client) -> None:
    shown, hidden = line(text="A & B agreed."), line(text="Of a draft.")
    ActionPage.objects.filter(pk=hidden.action_id).update(live=False)
    answer = client.get("/actions/outcomes/feed/")
    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    atom = "{http://www.w3.org/2005/Atom}"
    entries = ET.fromstring(answer.content).findall(f"{atom}entry")  # noqa: S314 - our own
    told = [e.findtext(f"{atom}summary") for e in entries]
    assert told[0] == "May 1, 2024. A & B agreed."
    assert not [words for words in told if "Of a draft." in str(words)]
    link = entries[0].find(f"{atom}link")
    assert link is not None
    assert link.attrib["href"].endswith(shown.action.url)


def test_what_ended_long_ago_and_was_not_told_is_reported() -> None:
    told, early = factories.action(closes_at=LONG_AGO), factories.action(closes_at=LONG_AGO)
    told.title, early.title = "Was told", "Only before it closed"
    factories.action(title="Just over", closes_at=timezone.now() - timedelta(days=13))
    factories.action(title="Never told", closes_at=timezone.now() - timedelta(days=15))
    for page in (told, early):
        page.save()
    line(told, happened_on=date(2024, 3, 1))
    line(early, happened_on=date(2024, 2, 29))
    by_themselves.opened_and_closed()
    html = signed_in("Campaigners").get(reverse("without_outcome_report")).content.decode()
    assert "Never told" in html
    assert "Only before it closed" in html
    assert "Was told" not in html
    assert "Just over" not in html


def test_the_demo_has_an_action_that_led_to_a_win(client: Client) -> None:
    html = client.get("/actions/vermont-h72-override/").content.decode()
    steps = html[html.index('id="events"') :]
    assert "June 17, 2024" in steps
    assert 'href="/wins/vermont-overdose-prevention-center-2024/"' in steps
