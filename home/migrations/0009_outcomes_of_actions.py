"""Whoever publishes actions adds to the ledger of what came of them. Nobody changes it."""

from django.db import migrations

GROUPS = ("Publishers", "Campaigners", "Administrators")


def _permissions(apps):
    ContentType = apps.get_model("contenttypes", "ContentType")
    content_type, _ = ContentType.objects.get_or_create(app_label="actions", model="outcomeevent")
    for verb in ("add", "view"):
        yield apps.get_model("auth", "Permission").objects.get_or_create(
            content_type=content_type,
            codename=f"{verb}_outcomeevent",
            defaults={"name": f"Can {verb} outcome"},
        )[0]


def give(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(*_permissions(apps))


def take(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.remove(*_permissions(apps))


class Migration(migrations.Migration):
    dependencies = [("home", "0008_campaign_codes"), ("actions", "0008_outcomes_stay")]

    operations = [migrations.RunPython(give, take)]
