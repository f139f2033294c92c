"""What was published stays, whoever asks: raw SQL, the ORM, a migration gone wrong."""

import pytest
from django.db import DatabaseError, connection, transaction

from dpa.stats.models import Observation
from dpa.stats.models.frozen import FROZEN
from tests import factories

pytestmark = pytest.mark.django_db

NEW_VALUES = {
    "statistic_id": "0", "period_start": "'1999-01-01'", "period_end": "'2030-01-01'",
    "period_label": "'x'", "value": "1", "low": "0", "high": "9", "qualifier": "'about'",
    "status": "'provisional'", "source_id": "0", "locator": "'x'", "note": "'x'",
    "supersedes_id": "0", "reason": "'revision'", "explanation": "'x'", "new_method": "true",
    "computed": "true", "first_published_at": "'1999-01-01'",
}  # fmt: skip


@pytest.fixture
def figure() -> Observation:
    found = factories.statistic(figure="1234").observations.get()
    assert isinstance(found, Observation)
    return found


def run(sql: str, *values: int) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values)


@pytest.mark.parametrize("column", FROZEN)
def test_no_column_of_it_is_changed(figure: Observation, column: str) -> None:
    with pytest.raises(DatabaseError, match="never edited"):
        run(f"UPDATE stats_observation SET {column} = {NEW_VALUES[column]}")  # noqa: S608 - our list


def test_it_is_not_hidden(figure: Observation) -> None:
    with pytest.raises(DatabaseError, match="never edited"):
        run("UPDATE stats_observation SET live = false WHERE id = %s", figure.pk)
    with pytest.raises(DatabaseError, match="never edited"), transaction.atomic():
        Observation.objects.filter(pk=figure.pk).update(live=False)


def test_it_is_not_deleted(figure: Observation) -> None:
    with pytest.raises(DatabaseError, match="never deleted"):
        run("DELETE FROM stats_observation WHERE id = %s", figure.pk)
    with pytest.raises(DatabaseError, match="never deleted"):
        run("SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE stats_observation CASCADE")
    assert Observation.objects.filter(pk=figure.pk).exists()


def test_what_staff_note_about_it_may_change(figure: Observation) -> None:
    run("UPDATE stats_observation SET verification = 'primary_page' WHERE id = %s", figure.pk)
    figure.refresh_from_db()
    assert figure.is_checked


def test_a_draft_is_free(figure: Observation) -> None:
    draft = Observation.objects.create(
        statistic=figure.statistic, source=figure.source, value=1, live=False,
        period_start=figure.period_start, period_end=figure.period_end,
    )  # fmt: skip
    run("UPDATE stats_observation SET value = 2 WHERE id = %s", draft.pk)
    run("DELETE FROM stats_observation WHERE id = %s", draft.pk)
    assert not Observation.objects.filter(pk=draft.pk).exists()
