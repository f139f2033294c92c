"""“Not in Spanish yet”: said honestly, in Spanish, with what there is instead."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from wagtail.models import Page

from dpa.freshness.memory import remember
from dpa.translations.now import language_now, locale_keys
from dpa.translations.twins import twins

View = Callable[..., HttpResponse]
# That many pages of the section are offered.
MOST_OFFERED = 12


def not_yet_in_this_language(
    page: Page, request: HttpRequest, args: Any, kwargs: Any
) -> HttpResponse | None:
    """Below `/es/` a page that has no Spanish text is not passed off as Spanish.

    Nor is an alias, which shows the words of its original. Registered as `before_serve_page`.
    """
    language = language_now()
    spoken = page.locale_id == locale_keys().get(language) and page.alias_of_id is None
    if language == settings.LANGUAGE_CODE or spoken:
        vars(request)["served_page"] = page
        return None
    original = page.alias_of or page
    return untranslated(request, original.url, original.title, original)


def only_in_english(view: View) -> View:
    """The same for an address that is no page of Wagtail's."""

    @wraps(view)
    def honest(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        vars(request)["only_in"] = settings.LANGUAGE_CODE
        if language_now() == settings.LANGUAGE_CODE:
            return view(request, *args, **kwargs)
        return untranslated(request, request.get_full_path().removeprefix(f"/{language_now()}"))

    return honest


def untranslated(
    request: HttpRequest, address: str, title: str = "", page: Page | None = None
) -> HttpResponse:
    """“Not in Spanish yet”, the way to the original, and what the section has in Spanish."""
    vars(request)["only_in"] = settings.LANGUAGE_CODE
    original = {"url": address, "title": title}
    near, offered = _near(page) if page else (None, [])
    context = {"page": None, "original": original, "near": near, "offered": offered}
    response = TemplateResponse(request, "untranslated.html", {**context, "noindex": True})
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _near(page: Page) -> tuple[Page | None, list[Page]]:
    """The nearest page above it in the language spoken now, and what stands below that one."""

    def find() -> tuple[Page | None, list[Page]]:
        above = list(page.get_ancestors().filter(depth__gte=2).order_by("-depth"))
        found = twins(above, language_now())
        near = next((found[one.pk] for one in above if one.pk in found), None)
        below = near.get_children().live().filter(alias_of=None) if near else Page.objects.none()
        return near, list(below.select_related("locale")[:MOST_OFFERED])

    return remember(("near", page.pk, language_now()), find)
