"""Who may do what: Editors write, Publishers publish, Campaigners act, Administrators run it all."""

from django.db import migrations

VERBS = ("add", "change", "delete", "publish")
# Group, models by app, and what it may do with them.
EVIDENCE = {"stats": ["statistic", "observation", "source"]}
CAMPAIGNS = {"promos": ["promo"]}
ADMIN_ONLY = {
    "site": ["organization", "navigation"],
    "places": ["place"],
    "supporters": ["supporter"],
    "users": ["user"],
    "auth": ["group"],
    "wagtailcore": ["site", "locale", "collection", "workflow", "task"],
    "wagtailredirects": ["redirect"],
}


def _permissions(apps, models, verbs):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    for app, names in models.items():
        for name in names:
            content_type, _ = ContentType.objects.get_or_create(app_label=app, model=name)
            for verb in verbs:
                permission, _ = Permission.objects.get_or_create(
                    content_type=content_type,
                    codename=f"{verb}_{name}",
                    defaults={"name": f"Can {verb} {name}"},
                )
                yield permission


def build(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    Permission = apps.get_model("auth", "Permission")
    ContentType = apps.get_model("contenttypes", "ContentType")
    Page = apps.get_model("wagtailcore", "Page")
    GroupPagePermission = apps.get_model("wagtailcore", "GroupPagePermission")
    GroupCollectionPermission = apps.get_model("wagtailcore", "GroupCollectionPermission")
    Collection = apps.get_model("wagtailcore", "Collection")

    Group.objects.filter(name="Moderators").update(name="Publishers")
    for model in ("Workflow", "Task"):
        apps.get_model("wagtailcore", model).objects.filter(name="Moderators approval").update(
            name="A publisher's review"
        )

    admin_type, _ = ContentType.objects.get_or_create(app_label="wagtailadmin", model="admin")
    may_enter, _ = Permission.objects.get_or_create(
        content_type=admin_type,
        codename="access_admin",
        defaults={"name": "Can access Wagtail admin"},
    )
    groups = {
        name: Group.objects.get_or_create(name=name)[0]
        for name in ("Editors", "Publishers", "Campaigners", "Administrators")
    }
    for group in groups.values():
        group.permissions.add(may_enter)
    groups["Editors"].permissions.add(*_permissions(apps, EVIDENCE, ("add", "change")))
    groups["Publishers"].permissions.add(*_permissions(apps, {**EVIDENCE, **CAMPAIGNS}, VERBS))
    groups["Campaigners"].permissions.add(*_permissions(apps, CAMPAIGNS, VERBS))
    groups["Administrators"].permissions.add(
        *_permissions(apps, {**EVIDENCE, **CAMPAIGNS, **ADMIN_ONLY}, VERBS)
    )

    page_type, _ = ContentType.objects.get_or_create(app_label="wagtailcore", model="page")

    def may(group, page, verbs):
        for verb in verbs:
            permission, _ = Permission.objects.get_or_create(
                content_type=page_type, codename=f"{verb}_page", defaults={"name": f"{verb} page"}
            )
            GroupPagePermission.objects.get_or_create(
                group=groups[group], page=page, permission=permission
            )

    root = Page.objects.filter(depth=1).first()
    actions = Page.objects.filter(
        content_type__app_label="actions", content_type__model="actionindexpage"
    ).first()
    if root:
        may("Editors", root, ("add", "change"))
        may("Publishers", root, ("add", "change", "publish", "lock", "unlock"))
        may("Administrators", root, ("add", "change", "publish", "lock", "unlock", "bulk_delete"))
    if actions:
        may("Campaigners", actions, ("add", "change", "publish"))

    library = Collection.objects.filter(depth=1).first()
    if library:
        for app, name in (("wagtailimages", "image"), ("wagtaildocs", "document")):
            for verb in ("add", "change", "choose"):
                for permission in _permissions(apps, {app: [name]}, (verb,)):
                    for group in groups.values():
                        GroupCollectionPermission.objects.get_or_create(
                            group=group, collection=library, permission=permission
                        )


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0002_first_pages"),
        ("promos", "0001_initial"),
        ("supporters", "0001_initial"),
        ("places", "0001_initial"),
        ("users", "0001_initial"),
        ("images", "0001_initial"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
