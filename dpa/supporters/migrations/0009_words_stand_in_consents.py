"""A supporter’s words stand in their consents alone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("supporters", "0008_words_become_consents")]

    operations = [
        # Backwards, rows get empty words, which 0008 then fills.
        migrations.AlterField(
            "supporter", "wording", models.TextField(default="", help_text="The exact words.")
        ),
        migrations.AlterField(
            "supporter",
            "wording_version",
            models.CharField(default="", max_length=20, help_text="Which version of them."),
        ),
        migrations.RemoveField("supporter", "wording"),
        migrations.RemoveField("supporter", "wording_version"),
    ]
