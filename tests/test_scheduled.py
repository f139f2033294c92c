"""What is done every few minutes."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.log_actions import registry as log_registry

from dpa.site.scheduled_publishing import REFUSED
from dpa.stats.models.observation import Observation
from tests import factories

pytestmark = pytest.mark.django_db


def finished(days_ago: int, status: str) -> Any:
    when = timezone.now() - timedelta(days=days_ago)
    return DBTaskResult.objects.create(
        status=status, task_path="dpa.images.tasks.make_renditions", backend_name="default",
        queue_name="default", args_kwargs={"args": [], "kwargs": {}}, finished_at=when,
        exception_class_path="", traceback="",
    )  # fmt: skip


def test_what_is_of_no_use_any_more_is_thrown_away(settings: Any) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    done = TaskResultStatus.SUCCESSFUL
    old, new = finished(4, done), finished(1, done)
    failed = finished(4, TaskResultStatus.FAILED)
    now = timezone.now()
    Session.objects.create(session_key="ended", expire_date=now - timedelta(hours=1))
    Session.objects.create(session_key="current", expire_date=now + timedelta(hours=1))
    call_command("scheduled")
    left = set(DBTaskResult.objects.values_list("pk", flat=True))
    assert {new.pk, failed.pk} <= left
    assert old.pk not in left
    sessions = set(Session.objects.values_list("session_key", flat=True))
    assert "current" in sessions
    assert "ended" not in sessions


def test_it_works_where_tasks_are_done_at_once() -> None:
    call_command("scheduled")


def test_a_refused_draft_keeps_no_other_from_its_time(client: Client) -> None:
    """Two drafts of the same figure wait; the second is refused, a page after it is not."""
    old = factories.statistic(title="Ships").observations.get()
    first, second = (
        Observation(
            statistic=old.statistic, period_start=date(1990, 1, 1), period_end=date(1990, 12, 31),
            value=value, source=old.source, live=False,
        )
        for value in (5, 6)
    )  # fmt: skip
    page = factories.issue(title="Today")
    page.title = "Tomorrow"
    soon = timezone.now() + timedelta(minutes=1)
    for thing, minutes in ((first, 0), (second, 1), (page, 2)):
        if thing.pk is None:
            thing.save()
        thing.go_live_at = soon + timedelta(minutes=minutes)
        thing.save_revision().publish()
    with time_machine.travel(soon + timedelta(minutes=5)):
        call_command("scheduled")
        call_command("scheduled")
        assert "Tomorrow" in client.get(page.url).content.decode()
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.live, second.live) == (True, False)
    assert second.latest_revision.approved_go_live_at is None
    [entry] = log_registry.get_logs_for_instance(second).filter(action=REFUSED)
    assert "Not published on schedule: “Ships” for 1990" in entry.formatter.format_message(entry)
