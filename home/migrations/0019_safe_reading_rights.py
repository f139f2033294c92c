"""Publishers and Administrators look after help now, the way out and neutral titles."""

from django.db import migrations

GROUPS = ("Publishers", "Administrators")


def _right(apps):
    """Its number: run backwards, the state holds two renderings of ContentType."""
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="safety", model="safereading"
    )
    right, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type_id=content_type.pk,
        codename="change_safereading",
        defaults={"name": "Can change help now and safe reading"},
    )
    return right.pk


def build(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.add(_right(apps))


def unbuild(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name__in=GROUPS):
        group.permissions.remove(_right(apps))


class Migration(migrations.Migration):
    dependencies = [("home", "0018_content_notes"), ("safety", "0001_initial")]

    operations = [migrations.RunPython(build, unbuild)]
