"""What is due: to be run every few minutes."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django_tasks import DEFAULT_TASK_BACKEND_ALIAS, task_backends
from django_tasks_db import DatabaseBackend

from dpa.site.due import do_what_is_due
from dpa.site.scheduled_publishing import publish_what_is_due


class Command(BaseCommand):
    """Publishes and takes down on schedule; throws away what is of no use any more."""

    help = (
        "Publishes and takes down what is due, and deletes ended sign-ins and the records of "
        "finished background tasks (3 days old; failed ones 30). Then does what sections have "
        "registered as due. Run it every five minutes."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        publish_what_is_due()
        call_command("publish_scheduled")  # takes down what has expired
        call_command("clearsessions")
        if isinstance(task_backends[DEFAULT_TASK_BACKEND_ALIAS], DatabaseBackend):
            call_command(
                "prune_db_task_results", queue_name="*", min_age_days=3, failed_min_age_days=30,
                verbosity=0,
            )  # fmt: skip
        do_what_is_due()
