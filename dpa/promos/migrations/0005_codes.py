"""Every promo gets a code for its counted way out."""

from typing import Any

from django.db import migrations, models

import dpa.short_codes


def give_codes(apps: Any, schema_editor: Any) -> None:
    promos = apps.get_model("promos", "Promo").objects.all()
    for promo in promos.only("pk"):
        promos.filter(pk=promo.pk).update(code=dpa.short_codes.new_code())


class Migration(migrations.Migration):
    dependencies = [("promos", "0004_every_promo_has_a_language")]

    operations = [
        migrations.AddField(
            "promo", "code", models.CharField(editable=False, max_length=8, null=True)
        ),
        migrations.RunPython(give_codes, migrations.RunPython.noop),
    ]
