"""Who runs campaigns gives out their codes."""

from django.db import migrations

GROUPS = ("Campaigners", "Publishers", "Administrators")


def build(apps, schema_editor):
    Permission = apps.get_model("auth", "Permission")
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="follows", model="campaign"
    )
    for verb in ("add", "change", "delete", "view"):
        permission, _ = Permission.objects.get_or_create(
            content_type=content_type,
            codename=f"{verb}_campaign",
            defaults={"name": f"Can {verb} campaign"},
        )
        for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
            group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [("home", "0007_evidence_editors"), ("follows", "0001_initial")]

    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
