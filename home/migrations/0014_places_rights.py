"""Who may record where the law stands, and write notes on places: as with sources and pages."""

from django.db import migrations

EVERYTHING = ("add", "change", "delete", "publish", "lock", "unlock", "view")
RIGHTS = {
    "Editors": {"lawstatus": ("add", "change", "view"), "placenote": ("add", "change", "view")},
    "Publishers": {"lawstatus": EVERYTHING, "placenote": EVERYTHING},
    "Administrators": {"lawstatus": EVERYTHING, "placenote": EVERYTHING},
    "Evidence editors": {"lawstatus": EVERYTHING},
}


def _permissions(apps, models):
    ContentType = apps.get_model("contenttypes", "ContentType")
    for model, verbs in models.items():
        content_type, _ = ContentType.objects.get_or_create(app_label="atlas", model=model)
        for verb in verbs:
            yield (
                apps.get_model("auth", "Permission")
                .objects.get_or_create(
                    content_type_id=content_type.pk,
                    codename=f"{verb}_{model}",
                    defaults={"name": f"Can {verb} {model}"},
                )[0]
                .pk
            )


def give(apps, schema_editor):
    for name, models in RIGHTS.items():
        for group in apps.get_model("auth", "Group").objects.filter(name=name):
            group.permissions.add(*_permissions(apps, models))


def take(apps, schema_editor):
    for name, models in RIGHTS.items():
        for group in apps.get_model("auth", "Group").objects.filter(name=name):
            group.permissions.remove(*_permissions(apps, models))


class Migration(migrations.Migration):
    dependencies = [("home", "0013_neutral_titles"), ("atlas", "0001_law_and_notes")]

    operations = [migrations.RunPython(give, take)]
