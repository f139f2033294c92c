"""A figure within other people's pages, and its short address."""

from html import escape
from typing import Any
from urllib.parse import parse_qs, urlsplit

from csp.decorators import csp_replace
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import resolve, reverse
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from dpa.stats.models import Statistic
from dpa.stats.pages.days import NoSuchDayError, as_on, day_asked
from dpa.stats.pages.finding import HasMovedError, statistic_at

WIDTH, HEIGHT = 480, 420
OLDEST_KEPT = 31_536_000


@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"], "script-src": ["'none'"]})  # type: ignore[arg-type]  # takes any view
@require_safe
def embed(request: HttpRequest, slug: str) -> HttpResponse:
    """The poster alone, without script, for a frame: live, or for ever as on the day `?on=`."""
    try:
        found = statistic_at(slug)
        day = day_asked(request.GET.get("on"))
    except HasMovedError as moved:
        query = request.META.get("QUERY_STRING", "")
        address = reverse("statistic_embed", args=[moved.slug])
        return redirect(f"{address}?{query}" if query else address, permanent=True)
    except NoSuchDayError as error:
        return HttpResponse(f"{error}\n", "text/plain; charset=utf-8", 400)
    if day is not None:
        as_on(found, day)
    context = {"statistic": found, "day": day, "noindex": True}
    return TemplateResponse(request, "stats/embed.html", context)


@require_safe
def short_address(request: HttpRequest, code: str) -> HttpResponse:
    """`/s/<code>`: where the statistic is now. The code never changes."""
    found = get_object_or_404(
        Statistic, code=code, live=True, locale__language_code=settings.LANGUAGE_CODE
    )
    return redirect(found, permanent=False)


@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """What to embed for the address of a statistic (oembed.com, version 1.0)."""
    if request.GET.get("format", "json") != "json":
        return _answer({"error": "Only format=json is offered."}, 501)
    try:
        found, query = _addressed(request.GET.get("url", ""))
    except (Http404, ValueError):  # no page of ours, no statistic, no address, no day
        found, query = None, ""
    if found is None or found.current is None:
        message = "Give the address of a statistic with a figure: url=…/stats/possession-arrests/"
        return _answer({"error": message}, 404)
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


def frame(found: Statistic, query: str = "", width: int = WIDTH, height: int = HEIGHT) -> str:
    """The frame to paste into another page."""
    address = f"{settings.SITE_URL}{reverse('statistic_embed', args=[found.slug])}{query}"
    return (
        f'<iframe src="{escape(address)}" title="{escape(found.sentence)}" '
        f'width="{width}" height="{height}" loading="lazy"></iframe>'
    )


def _addressed(url: str) -> tuple[Statistic | None, str]:
    """The statistic at one of our own addresses, and which day of it."""
    parts = urlsplit(url[:500])
    if f"{parts.scheme}://{parts.netloc}" != settings.SITE_URL:
        return None, ""
    match = resolve(parts.path)
    if match.url_name == "short_address":
        return Statistic.objects.published().filter(code=match.kwargs["code"]).first(), ""
    if match.url_name != "statistic":
        return None, ""
    day = day_asked(parse_qs(parts.query).get("on", [""])[0])
    try:
        found = statistic_at(match.kwargs["slug"])
    except HasMovedError as moved:
        found = statistic_at(moved.slug)
    return found, f"?on={day.isoformat()}" if day else ""


def _at_most(typed: str | None, usual: int) -> int:
    """The width or height that suits us, no more than was asked for."""
    asked = typed or ""
    return min(usual, max(200, int(asked))) if asked.isascii() and asked.isdigit() else usual


def _answer(values: dict[str, Any], status: int = 200) -> JsonResponse:
    response = JsonResponse(values, status=status)
    response["Access-Control-Allow-Origin"] = "*"
    return response
