"""The group “Supporter data”: whoever may see names and addresses. Nobody is in it by default."""

from django.db import migrations

GROUP = "Supporter data"


def build(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    for app, model, codename, name in (
        ("wagtailadmin", "admin", "access_admin", "Can access Wagtail admin"),
        ("supporters", "supporter", "see_supporters",
         "Can see and export supporter data, giving a reason"),
    ):  # fmt: skip
        content_type, _ = ContentType.objects.get_or_create(app_label=app, model=model)
        right, _ = Permission.objects.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": name}
        )
        group.permissions.add(right)
    # What Administrators once were given with every other model: supporters have a group now.
    old = Permission.objects.filter(
        content_type__app_label="supporters", codename__regex="^(add|change|delete|publish)_"
    )
    old.delete()


def unbuild(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name=GROUP).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0011_receivers_and_deliveries"),
        ("supporters", "0010_looks_stay_on_record"),
    ]

    operations = [migrations.RunPython(build, unbuild)]
