"""Only Evidence editors (and Administrators) change statistics and figures; other staff see them.

What they hand in for a second look is reviewed among themselves.
"""

from django.db import migrations

GROUP = "Evidence editors"
FIGURES = ("statistic", "observation")
ALL_VERBS = ("add", "change", "delete", "publish", "lock", "unlock", "view")
BEFORE = {
    "Editors": ("add", "change"),
    "Publishers": ("add", "change", "delete", "publish", "lock", "unlock"),
}


def _permissions(apps, names, verbs):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    for name in names:
        content_type, _ = ContentType.objects.get_or_create(app_label="stats", model=name)
        for verb in verbs:
            permission, _ = Permission.objects.get_or_create(
                content_type=content_type,
                codename=f"{verb}_{name}",
                defaults={"name": f"Can {verb} {name}"},
            )
            yield permission


def build(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    evidence_editors, _ = Group.objects.get_or_create(name=GROUP)
    evidence_editors.permissions.add(
        *apps.get_model("auth", "Permission").objects.filter(
            content_type__app_label="wagtailadmin", codename="access_admin"
        ),
        *_permissions(apps, (*FIGURES, "source"), ALL_VERBS),
    )
    for group in Group.objects.filter(name__in=BEFORE):
        group.permissions.remove(*_permissions(apps, FIGURES, ALL_VERBS))
        group.permissions.add(*_permissions(apps, FIGURES, ("view",)))
    _own_review(apps, evidence_editors)
    _library(apps, evidence_editors)


def _own_review(apps, evidence_editors):
    Task = apps.get_model("wagtailcore", "GroupApprovalTask")
    Workflow = apps.get_model("wagtailcore", "Workflow")
    ContentType = apps.get_model("contenttypes", "ContentType")
    name = "An evidence editor's review"
    task_type, _ = ContentType.objects.get_or_create(
        app_label="wagtailcore", model="groupapprovaltask"
    )
    task, _ = Task.objects.get_or_create(name=name, defaults={"content_type": task_type})
    task.groups.add(
        evidence_editors, *apps.get_model("auth", "Group").objects.filter(name="Administrators")
    )
    workflow, _ = Workflow.objects.get_or_create(name=name)
    apps.get_model("wagtailcore", "WorkflowTask").objects.get_or_create(
        workflow=workflow, task_id=task.pk, defaults={"sort_order": 0}
    )
    for model in FIGURES:
        content_type, _ = ContentType.objects.get_or_create(app_label="stats", model=model)
        apps.get_model("wagtailcore", "WorkflowContentType").objects.update_or_create(
            content_type=content_type, defaults={"workflow": workflow}
        )


def _library(apps, evidence_editors):
    """Saved copies of sources go into the library, as with every group."""
    Permission = apps.get_model("auth", "Permission")
    library = apps.get_model("wagtailcore", "Collection").objects.filter(depth=1).first()
    if library is None:
        return
    for permission in Permission.objects.filter(
        content_type__app_label__in=("wagtailimages", "wagtaildocs"),
        content_type__model__in=("image", "document"),
        codename__regex="^(add|change|choose)_",
    ):
        apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
            group=evidence_editors, collection=library, permission=permission
        )


def unbuild(apps, schema_editor):
    """Gives the rights back as they were; the group and its people stay."""
    for name, verbs in BEFORE.items():
        for group in apps.get_model("auth", "Group").objects.filter(name=name):
            group.permissions.add(*_permissions(apps, FIGURES, verbs))


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0006_figures_in_text"),
        ("stats", "0007_order_of_the_wall"),
    ]

    operations = [migrations.RunPython(build, unbuild)]
