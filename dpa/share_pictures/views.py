"""Answers with the picture of a page."""

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language_from_path, override
from django.views.decorators.http import require_safe
from wagtail.models import Page

from dpa.linked_data.told import told
from dpa.pages import BasePage
from dpa.share_pictures import of_addresses
from dpa.share_pictures.drawing import drawn
from dpa.share_pictures.papers import paper_of
from dpa.share_pictures.words import version_of, words_of

# The address changes with the picture, so that a copy is never out of date.
LASTING = "public, max-age=31536000, immutable"
# Whoever asks for an older one gets what is true now, and asks again soon.
SHORT = "public, max-age=300"


@require_safe
def picture(request: HttpRequest, key: str, version: str) -> HttpResponse:
    """The picture of a public page, drawn once; 404 for what is not public or does not exist."""
    found = Page.objects.live().public().filter(pk=key).select_related("locale").first()
    page = found.specific if found else None
    if not isinstance(page, BasePage):
        raise Http404
    return _answer(
        request, version, version_of(page), lambda now: drawn(words_of(page), paper_of(page), now)
    )


@require_safe
def picture_at(request: HttpRequest, version: str, path: str) -> HttpResponse:
    """The picture of a public page that is none of Wagtail's, by its path."""
    whole = f"/{path}/"
    with override(get_language_from_path(whole) or settings.LANGUAGE_CODE):
        try:
            match = resolve(whole)
        except Resolver404:
            raise Http404 from None
        found = told(match)
        if found is None:
            raise Http404
        words = of_addresses.words_of(found, whole, match.url_name or "")
        now = of_addresses.version_of(words, found.paper)
        return _answer(request, version, now, lambda now: drawn(words, found.paper, now))


def _answer(
    request: HttpRequest, version: str, now: str, draw: Callable[[str], bytes]
) -> HttpResponse:
    response = get_conditional_response(request, etag=f'"{now}"')
    if response is None:
        response = HttpResponse(draw(now), content_type="image/png")
    response.headers["ETag"] = f'"{now}"'
    response.headers["Cache-Control"] = LASTING if version == now else SHORT
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
