"""oEmbed: what to embed for the address of a statistic."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from dpa.stats.models import Statistic
from dpa.stats.pages.addressed import addressed
from dpa.stats.pages.finding import NotInThisLanguageError
from dpa.stats.pages.frame import HEIGHT, WIDTH, frame


@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """What to embed for the address of a statistic (oembed.com, version 1.0)."""
    if request.GET.get("format", "json") != "json":
        return _answer({"error": "Only format=json is offered."}, 501)
    try:
        found, query = addressed(request.GET.get("url", ""))
    except (Http404, NotInThisLanguageError, ValueError):  # no page, statistic, address or day
        found, query = None, ""
    # A frame that is fixed may say that there was no figure on its day.
    if found is None or (found.current is None and not query):
        message = "Give the address of a statistic with a figure: url=…/stats/possession-arrests/"
        return _answer({"error": message}, 404)
    with override(found.language):
        return _offered(request, found, query)


def _offered(request: HttpRequest, found: Statistic, query: str) -> JsonResponse:
    """The frame, in the language of the statistic."""
    width = _at_most(request.GET.get("maxwidth"), WIDTH)
    height = _at_most(request.GET.get("maxheight"), HEIGHT)
    return _answer(
        {
            "version": "1.0",
            "type": "rich",
            "title": found.sentence,
            "provider_name": settings.WAGTAIL_SITE_NAME,
            "provider_url": settings.SITE_URL,
            "cache_age": 3600,
            "width": width,
            "height": height,
            "html": frame(found, query, width, height),
        }
    )


def _at_most(typed: str | None, usual: int) -> int:
    """The width or height that suits us, no more than was asked for."""
    asked = typed or ""
    return min(usual, max(200, int(asked))) if asked.isascii() and asked.isdigit() else usual


def _answer(values: dict[str, Any], status: int = 200) -> JsonResponse:
    response = JsonResponse(values, status=status)
    response["Access-Control-Allow-Origin"] = "*"
    return response
