"""The language is there now and stays; help on times says whose clocks they are."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

import dpa.dates


class Migration(migrations.Migration):
    dependencies = [("promos", "0003_english_promos"), ("images", "0001_initial")]

    operations = [
        migrations.AlterField(
            "promo", "translation_key", models.UUIDField(default=uuid.uuid4, editable=False)
        ),
        migrations.AlterField(
            "promo",
            "locale",
            models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="wagtailcore.locale",
                verbose_name="locale",
            ),
        ),
        migrations.AlterUniqueTogether("promo", {("translation_key", "locale")}),
        migrations.AlterField(
            model_name="promo",
            name="starts_at",
            field=models.DateTimeField(
                help_text="From when it shows, by the clocks of the zone below.",
                verbose_name="starts",
            ),
        ),
        migrations.AlterField(
            model_name="promo",
            name="time_zone",
            field=models.CharField(
                choices=[
                    ("America/New_York", "Eastern (New York)"),
                    ("America/Chicago", "Central (Chicago)"),
                    ("America/Denver", "Mountain (Denver)"),
                    ("America/Phoenix", "Arizona (Phoenix)"),
                    ("America/Los_Angeles", "Pacific (Los Angeles)"),
                    ("America/Anchorage", "Alaska (Anchorage)"),
                    ("Pacific/Honolulu", "Hawaii (Honolulu)"),
                    ("UTC", "UTC"),
                ],
                default="America/New_York",
                help_text="Whose clocks all times of this notice are told by.",
                max_length=40,
                validators=[dpa.dates.validate_time_zone],
            ),
        ),
        migrations.AlterField(
            model_name="promo",
            name="image",
            field=models.ForeignKey(
                blank=True,
                help_text="A small square beside the words, where there is room.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="images.siteimage",
            ),
        ),
    ]
