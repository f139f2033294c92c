"""Who publishes keeps the other words of the search and what stands first in it."""

from django.db import migrations

GROUPS = ("Publishers", "Administrators")
MODELS = ("synonym", "promotion")


def build(apps, schema_editor):
    Permission = apps.get_model("auth", "Permission")
    for model in MODELS:
        content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
            app_label="search", model=model
        )
        for verb in ("add", "change", "delete", "view"):
            permission, _ = Permission.objects.get_or_create(
                content_type=content_type,
                codename=f"{verb}_{model}",
                defaults={"name": f"Can {verb} {model}"},
            )
            for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
                group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [("home", "0014_places_rights"), ("search", "0002_documents_and_words")]

    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
