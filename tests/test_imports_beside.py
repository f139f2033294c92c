"""What happens beside the transaction that imports: progress is seen, a second worker is not."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from django.db import connection

from dpa.stats.imports import locks, progress, steps
from dpa.stats.models import FigureImport
from tests.imported import FACT, evidence, quiet, separated

pytestmark = pytest.mark.django_db


@pytest.fixture
def another() -> Iterator[Any]:
    """A connection of its own, as another process has."""
    with closing(connection.copy()) as made:
        yield made


@pytest.fixture
def committed(another: Any) -> Iterator[int]:
    """The key of an import that everybody sees."""
    with another.cursor() as cursor:
        cursor.execute(
            "INSERT INTO stats_figureimport (name, content, uploaded_at, state, rows, rows_done, "
            "trouble, plan) VALUES ('a.csv', '', now(), 'reading', 0, 0, '', '[]') RETURNING id"
        )
        pk = cursor.fetchone()[0]
        yield pk
        cursor.execute("DELETE FROM stats_figureimport WHERE id = %s", [pk])


def test_progress_is_seen_before_the_work_ends(
    another: Any, committed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seen() -> tuple[int, int]:
        with another.cursor() as cursor:
            cursor.execute(
                "SELECT rows_done, rows FROM stats_figureimport WHERE id = %s", [committed]
            )
            found: tuple[int, int] = cursor.fetchone()
            return found

    with progress.Told(committed) as told:
        told(1, 9)
        assert seen() == (0, 0)  # not more often than once a second
        monkeypatch.setattr(told, "next", 0)
        told(3, 9)
        assert seen() == (3, 9)


def test_two_workers_never_do_the_same_import(another: Any) -> None:
    evidence()
    upload = FigureImport.objects.create(name="a.csv", content=separated(FACT))
    with another.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [locks.IMPORTS, upload.pk])
        assert locks.held(upload.pk)
        assert not steps.again(upload.pk)
        steps.read_in(upload.pk, quiet)
        assert FigureImport.objects.get(pk=upload.pk).state == "reading"
        cursor.execute("ROLLBACK")  # as when that worker dies
    assert not locks.held(upload.pk)
    assert steps.again(upload.pk)
    steps.read_in(upload.pk, quiet)
    assert FigureImport.objects.get(pk=upload.pk).state == "ready"
