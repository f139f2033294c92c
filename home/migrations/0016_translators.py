"""Who may translate: Editors and above. Who may say that a translation is reviewed: Publishers."""

from django.db import migrations

# Group, app, model, right, and its name in the admin.
RIGHTS = (
    (("Editors", "Publishers", "Administrators"),
     "wagtail_localize", "translation", "submit_translation", "Can submit translations"),
    (("Publishers", "Administrators"),
     "translations", "translationreview", "add_translationreview", "Can add translation review"),
)  # fmt: skip


def _each(apps):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    for names, app, model, codename, name in RIGHTS:
        content_type, _ = ContentType.objects.get_or_create(app_label=app, model=model)
        right, _ = Permission.objects.get_or_create(
            content_type_id=content_type.pk, codename=codename, defaults={"name": name}
        )
        for group in apps.get_model("auth", "Group").objects.filter(name__in=names):
            yield group, right.pk


def build(apps, schema_editor):
    for group, right in _each(apps):
        group.permissions.add(right)


def unbuild(apps, schema_editor):
    for group, right in _each(apps):
        group.permissions.remove(right)


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0015_search_words"),
        ("translations", "0001_reviews_and_what_they_rest_on"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
    ]

    operations = [migrations.RunPython(build, unbuild)]
