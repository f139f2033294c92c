"""Campaigners work on actions in every language, and may start their translation."""

from django.db import migrations


def build(apps, schema_editor):
    Page = apps.get_model("wagtailcore", "Page")
    GroupPagePermission = apps.get_model("wagtailcore", "GroupPagePermission")
    for right in GroupPagePermission.objects.select_related("page").filter(page__depth__gt=1):
        others = Page.objects.filter(translation_key=right.page.translation_key)
        for page in others.exclude(pk=right.page_id):
            GroupPagePermission.objects.get_or_create(
                group_id=right.group_id, permission_id=right.permission_id, page=page
            )
    for group, right in _campaigners(apps):
        group.permissions.add(right)


def unbuild(apps, schema_editor):
    for group, right in _campaigners(apps):
        group.permissions.remove(right)


def _campaigners(apps):
    rights = apps.get_model("auth", "Permission").objects.filter(
        codename="submit_translation", content_type__app_label="wagtail_localize"
    )
    for group in apps.get_model("auth", "Group").objects.filter(name="Campaigners"):
        for right in rights:
            yield group, right


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0019_safe_reading_rights"),
        ("translations", "0001_reviews_and_what_they_rest_on"),
    ]

    operations = [migrations.RunPython(build, unbuild)]
