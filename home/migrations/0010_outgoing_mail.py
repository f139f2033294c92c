"""Administrators see whether mail has left, and try again what was given up."""

from django.db import migrations


def _right(apps):
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="mail", model="outgoingmail"
    )
    right, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type,
        codename="retry_outgoingmail",
        defaults={"name": "Can see outgoing mail and try it again"},
    )
    return right


def build(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name="Administrators"):
        group.permissions.add(_right(apps))


def unbuild(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name="Administrators"):
        group.permissions.remove(_right(apps))


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0009_outcomes_of_actions"),
        ("mail", "0001_initial"),
    ]

    operations = [migrations.RunPython(build, unbuild)]
