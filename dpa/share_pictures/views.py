"""Answers with the picture of a page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe
from wagtail.models import Page

from dpa.pages import BasePage
from dpa.share_pictures.drawing import drawn
from dpa.share_pictures.words import version_of

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
    now = version_of(page)
    response = get_conditional_response(request, etag=f'"{now}"')
    if response is None:
        response = HttpResponse(drawn(page, now), content_type="image/png")
    response.headers["ETag"] = f'"{now}"'
    response.headers["Cache-Control"] = LASTING if version == now else SHORT
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
