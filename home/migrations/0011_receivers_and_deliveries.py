"""Administrators enter receivers, and decide about what was not delivered."""

from django.db import migrations

RIGHTS = {
    "receiver": {
        "add_receiver": "Can add receiver",
        "change_receiver": "Can change receiver",
        "view_receiver": "Can view receiver",
    },
    "delivery": {"decide_delivery": "Can see deliveries, try them again and give them up"},
}


def _rights(apps):
    for model, names in RIGHTS.items():
        content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
            app_label="crm", model=model
        )
        for codename, name in names.items():
            yield apps.get_model("auth", "Permission").objects.get_or_create(
                content_type=content_type, codename=codename, defaults={"name": name}
            )[0]


def build(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name="Administrators"):
        group.permissions.add(*_rights(apps))


def unbuild(apps, schema_editor):
    for group in apps.get_model("auth", "Group").objects.filter(name="Administrators"):
        group.permissions.remove(*_rights(apps))


class Migration(migrations.Migration):
    dependencies = [
        ("crm", "0001_initial"),
        ("home", "0010_outgoing_mail"),
    ]

    operations = [migrations.RunPython(build, unbuild)]
