"""Since when a figure is made of what it is made of: until now, since it was published."""

import django.utils.timezone
from django.db import migrations, models


def since_published(apps, schema_editor):
    Working = apps.get_model("stats", "Working")
    figures = apps.get_model("stats", "Observation").objects.filter(pk=models.OuterRef("figure"))
    known = figures.exclude(first_published_at=None).values("first_published_at")
    for row in Working.objects.annotate(published=models.Subquery(known)).exclude(published=None):
        Working.objects.filter(pk=row.pk).update(since=row.published)


class Migration(migrations.Migration):
    dependencies = [
        ("stats", "0008_day_of_publishing_stays"),
    ]

    operations = [
        migrations.AddField(
            model_name="working",
            name="since",
            field=models.DateTimeField(
                default=django.utils.timezone.now,
                help_text="When the figure was worked out with it.",
            ),
        ),
        migrations.RunPython(since_published, migrations.RunPython.noop),
    ]
