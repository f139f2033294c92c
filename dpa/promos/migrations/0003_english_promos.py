"""Promos that exist are English ones."""

import uuid

from django.db import migrations


def fill(apps, schema_editor):
    Promo = apps.get_model("promos", "Promo")
    Locale = apps.get_model("wagtailcore", "Locale")
    for promo in Promo.objects.filter(locale=None):
        promo.locale, _ = Locale.objects.get_or_create(language_code="en")
        promo.translation_key = uuid.uuid4()
        promo.save(update_fields=["locale", "translation_key"])


class Migration(migrations.Migration):
    dependencies = [("promos", "0002_workflow_and_languages")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
