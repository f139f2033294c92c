"""When sources are asked: at night, and by one run at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

NIGHT = range(1, 6)  # hours of the site's time zone
LOCK = 7_203_114  # any number that no other advisory lock of ours has


def asked_by_night() -> None:
    """A part of `manage.py scheduled`: some sources at every run, until all had their turn."""
    if settings.CHECK_SOURCES and timezone.localtime().hour in NIGHT:
        call_command("check_sources", due=True)


@contextmanager
def alone() -> Iterator[bool]:
    """Whether no other run is under way; as long as it lasts, none can begin.

    The lock belongs to the database connection: it is gone with a run that was killed.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        free = bool(cursor.fetchone()[0])
    try:
        yield free
    finally:
        if free:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
