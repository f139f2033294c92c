"""Evidence and promos pass through the same review as pages; who publishes may also lock them."""

from django.db import migrations

REVIEWED = {"stats": ["statistic", "observation", "source"], "promos": ["promo"]}
LOCKERS = {
    "Publishers": REVIEWED,
    "Administrators": REVIEWED,
    "Campaigners": {"promos": ["promo"]},
}


def build(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
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
    for name, models in LOCKERS.items():
        group = apps.get_model("auth", "Group").objects.filter(name=name).first()
        if group is None:
            continue
        for model, content_type in types(models):
            for verb in ("lock", "unlock"):
                permission, _ = Permission.objects.get_or_create(
                    content_type=content_type,
                    codename=f"{verb}_{model}",
                    defaults={"name": f"Can {verb} {model}"},
                )
                group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0003_staff_groups"),
        ("stats", "0002_drafts_of_sources_and_locks"),
        ("promos", "0004_every_promo_has_a_language"),
    ]

    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
