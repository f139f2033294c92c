"""Translations in the admin: the report, and the review."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.contrib.auth.models import Permission
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import TranslatableMixin
from wagtail_localize.models import Translation

from dpa.translations.publishing import told_by
from dpa.translations.report import RIGHT, TranslationsView
from dpa.translations.reviewing import reviewed, words_reviewed


@hooks.register("register_admin_urls")
def translation_urls() -> list[Any]:
    """The report, what it reloads when it is paged, and the review."""
    view = TranslationsView
    return [
        path("reports/translations/", view.as_view(), name=view.index_url_name),
        path(
            "reports/translations/results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
        path("reports/translations/<int:pk>/reviewed/", reviewed, name="translation_reviewed"),
        path(
            "reports/translations/<str:language>/reviewed/", words_reviewed, name="words_reviewed"
        ),
    ]


@hooks.register("register_reports_menu_item")
def translations_menu_item() -> MenuItem:
    """Its place among the reports."""
    url = reverse("translation_states")
    return MenuItem("Translations", url, name="translation-states", icon_name="site", order=90)


@hooks.register("construct_reports_menu")
def one_report_of_translations(request: HttpRequest, items: list[Any]) -> None:
    """wagtail-localize’s own is left out: it knows nothing of reviews, or of what is missing."""
    theirs = reverse("wagtail_localize:translations_report")
    items[:] = [item for item in items if item.url != theirs]


@hooks.register("register_page_header_buttons")
def review_button(
    page: Any, user: Any, view_name: str = "", next_url: str | None = None
) -> Iterator[Button]:
    """Among what can be done with a translated page."""
    if user.has_perm(RIGHT):
        made = Translation.objects.filter(
            source__object=page.translation_key, target_locale=page.locale_id
        ).first()
        if made is not None:
            url = reverse("translation_reviewed", args=[made.pk])
            yield Button("Translation reviewed", url, icon_name="tick", priority=65)


@hooks.register("register_permissions")
def review_right() -> Any:
    """So that Administrators can give it to other groups."""
    codename = RIGHT.partition(".")[2]
    return Permission.objects.filter(content_type__app_label="translations", codename=codename)


@hooks.register("before_edit_page", order=-1)
@hooks.register("before_edit_snippet", order=-1)
def glossary_first(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """“Publish” in the translation’s editor: what breaks the glossary is told above its texts.

    That editor publishes once all is committed, where a refusal would come too late for it.
    """
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    if not isinstance(instance, TranslatableMixin):
        return None
    made = Translation.objects.filter(
        source__object=instance.translation_key, target_locale=instance.locale_id, enabled=True
    ).first()
    told = told_by(made) if made else []
    if not told:
        return None
    messages.error(request, f"“{instance}” was not published. {' '.join(told)}")
    return redirect(request.path)
