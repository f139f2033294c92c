"""Whom a letter or call goes to is translated with its action."""

import uuid

import django.db.models.deletion
from django.db import migrations, models

from dpa.translations.children import give_keys

MODEL = "actiontarget"
LOCALE = {
    "editable": False,
    "on_delete": django.db.models.deletion.PROTECT,
    "related_name": "+",
    "to": "wagtailcore.locale",
    "verbose_name": "locale",
}


def fill(apps, schema_editor):
    """Rows that are there get a language and a key."""
    give_keys(apps.get_model("actions", MODEL))


class Migration(migrations.Migration):
    dependencies = [
        ("actions", "0013_content_notes"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.AddField(MODEL, "locale", models.ForeignKey(null=True, **LOCALE)),
        migrations.AddField(MODEL, "translation_key", models.UUIDField(null=True, editable=False)),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AlterField(MODEL, "locale", models.ForeignKey(**LOCALE)),
        migrations.AlterField(
            MODEL, "translation_key", models.UUIDField(default=uuid.uuid4, editable=False)
        ),
        migrations.AlterUniqueTogether(MODEL, {("translation_key", "locale")}),
    ]
