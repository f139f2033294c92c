"""Every action gets a code for its short address and its counted way out."""

from typing import Any

from django.db import migrations, models

import dpa.short_codes


def give_codes(apps: Any, schema_editor: Any) -> None:
    pages = apps.get_model("actions", "ActionPage").objects.all()
    for page in pages.only("pk"):
        pages.filter(pk=page.pk).update(code=dpa.short_codes.new_code())


class Migration(migrations.Migration):
    dependencies = [("actions", "0003_figures_in_text")]

    operations = [
        migrations.AddField(
            "actionpage", "code", models.CharField(editable=False, max_length=8, null=True)
        ),
        migrations.RunPython(give_codes, migrations.RunPython.noop),
    ]
