"""Gives a new site its skeleton: the home page, an empty list for each section, and Spanish.

Wagtail's own welcome page makes room. Nothing is touched on a site that already has pages.
"""

import uuid

from django.db import migrations
from django.utils import timezone

SECTIONS = [
    ("issues", "IssueIndexPage", "Issues", "issues"),
    ("stats", "StatisticIndexPage", "Drug stats", "stats"),
    ("wins", "WinIndexPage", "Wins", "wins"),
    ("actions", "ActionIndexPage", "Take action", "actions"),
]


def _page(apps, app, model, **values):
    ContentType = apps.get_model("contenttypes", "ContentType")
    content_type, _ = ContentType.objects.get_or_create(app_label=app, model=model.lower())
    now = timezone.now()
    return apps.get_model(app, model).objects.create(
        content_type=content_type,
        draft_title=values["title"],
        live=True,
        has_unpublished_changes=False,
        first_published_at=now,
        last_published_at=now,
        translation_key=uuid.uuid4(),
        **values,
    )


def build(apps, schema_editor):
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    Locale = apps.get_model("wagtailcore", "Locale")
    english, _ = Locale.objects.get_or_create(language_code="en")
    Locale.objects.get_or_create(language_code="es")
    if Page.objects.filter(depth__gt=2).exists() or Page.objects.filter(depth=2).count() > 1:
        return
    Page.objects.filter(depth=2).delete()
    home = _page(
        apps, "home", "HomePage",
        title="Drug Policy Alliance", slug="home", path="00010001", depth=2,
        numchild=len(SECTIONS), url_path="/home/", locale=english,
    )  # fmt: skip
    Page.objects.filter(path="0001").update(numchild=1)
    for number, (app, model, title, slug) in enumerate(SECTIONS, start=1):
        _page(
            apps, app, model,
            title=title, slug=slug, path=f"00010001{number:04d}", depth=3, numchild=0,
            url_path=f"/home/{slug}/", locale=english, show_in_menus=True,
        )  # fmt: skip
    Site.objects.all().delete()
    Site.objects.create(
        hostname="localhost", port=80, is_default_site=True, root_page_id=home.pk,
        site_name="Drug Policy Alliance",
    )  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("issues", "0001_initial"),
        ("wins", "0001_initial"),
        ("actions", "0001_initial"),
        ("stats", "0001_initial"),
        ("site", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [migrations.RunPython(build, migrations.RunPython.noop)]
