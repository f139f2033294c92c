"""Statistics say whom a win reaches."""

import django.db.models.deletion
import modelcluster.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("stats", "0010_newest_changes"),
        ("wins", "0005_setbacks"),
    ]

    operations = [
        migrations.CreateModel(
            name="WinFigure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sort_order", models.IntegerField(blank=True, editable=False, null=True)),
            ],
            options={
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="winfigure",
            name="page",
            field=modelcluster.fields.ParentalKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="figure_links",
                to="wins.winpage",
            ),
        ),
        migrations.AddField(
            model_name="winfigure",
            name="statistic",
            field=models.ForeignKey(
                help_text="A figure about the people whom the win reaches. No number is typed here.",
                on_delete=django.db.models.deletion.CASCADE,
                related_name="win_links",
                to="stats.statistic",
            ),
        ),
    ]
