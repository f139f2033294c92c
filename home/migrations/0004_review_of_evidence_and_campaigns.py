"""Evidence and promos pass through the same review as pages, and who publishes may lock them.

Publishers also change what stands on every page; all who publish may start a translation.
"""

from django.db import migrations

REVIEWED = {"stats": ["statistic", "observation", "source"], "promos": ["promo"]}
SETTERS = {"Publishers": {"site": ["organization", "navigation"]}}
LOCKERS = {
    "Publishers": REVIEWED,
    "Administrators": REVIEWED,
    "Campaigners": {"promos": ["promo"]},
}


def build(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Workflow = apps.get_model("wagtailcore", "Workflow")
    WorkflowContentType = apps.get_model("wagtailcore", "WorkflowContentType")
    review = Workflow.objects.filter(active=True).order_by("pk").first()

    def types(models):
        for app, names in models.items():
            for name in names:
                yield name, ContentType.objects.get_or_create(app_label=app, model=name)[0]

    if review:
        for _, content_type in types(REVIEWED):
            WorkflowContentType.objects.get_or_create(
                content_type=content_type, defaults={"workflow": review}
            )
    administrators = apps.get_model("auth", "Group").objects.filter(name="Administrators").first()
    if administrators:
        for task in apps.get_model("wagtailcore", "GroupApprovalTask").objects.all():
            task.groups.add(administrators)
    for name, models in SETTERS.items():
        _give(apps, name, types(models), ("change",))
    for name in ("Publishers", "Administrators"):
        localize = {"wagtail_localize": ["translation"]}
        _give(apps, name, types(localize), ("submit",))
    for name, models in LOCKERS.items():
        _give(apps, name, types(models), ("lock", "unlock"))


def _give(apps, name, types, verbs):
    Permission = apps.get_model("auth", "Permission")
    group = apps.get_model("auth", "Group").objects.filter(name=name).first()
    for model, content_type in types:
        for verb in verbs:
            permission, _ = Permission.objects.get_or_create(
                content_type=content_type,
                codename=f"{verb}_{model}",
                defaults={"name": f"Can {verb} {model}"},
            )
            if group:
                group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0003_staff_groups"),
        ("stats", "0002_drafts_of_sources_and_locks"),
        ("promos", "0004_every_promo_has_a_language"),
        ("site", "0001_initial"),
        ("wagtail_localize", "0006_create_submit_translation_permission"),
    ]

    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
