"""What Wagtail does by itself when one thing is saved, for many figures at once."""

from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils import timezone
from wagtail.models import ModelLogEntry, ReferenceIndex

from dpa.stats.models import Observation, Source, Statistic
from dpa.users.models import User

# Two rows a figure, written by the database itself: a hundred thousand objects would take a minute.
REFER = """
INSERT INTO wagtailcore_referenceindex (content_type_id, base_content_type_id, object_id,
    to_content_type_id, to_object_id, model_path, content_path, content_path_hash)
SELECT %s, %s, figure.id::text, %s, {column}::text, %s, %s, %s
FROM stats_observation figure WHERE figure.id = ANY(%s)
"""
TARGETS = {"statistic": Statistic, "source": Source}


def write_log(figures: list[Observation], user: User | None, together: UUID) -> None:
    """One line a figure in Wagtail's log; `together` marks them as one action."""
    own, now = ContentType.objects.get_for_model(Observation), timezone.now()
    ModelLogEntry.objects.bulk_create(
        ModelLogEntry(
            content_type=own,
            object_id=str(figure.pk),
            label=str(figure),
            action="wagtail.publish",
            timestamp=now,
            user=user,
            uuid=together,
        )
        for figure in figures
    )


def write_references(figures: list[Observation]) -> None:
    """So that a source or statistic knows what rests on it, and is not deleted."""
    own = ContentType.objects.get_for_model(Observation).pk
    keys = [figure.pk for figure in figures]
    with connection.cursor() as cursor:
        for name, model in TARGETS.items():
            to = ContentType.objects.get_for_model(model).pk
            path_hash = ReferenceIndex._get_content_path_hash(name)
            statement = REFER.format(column=f"figure.{name}_id")
            cursor.execute(statement, [own, own, to, name, name, path_hash, keys])
