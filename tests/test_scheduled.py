"""What is done every few minutes."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

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
