"""Uploaded files on one's own machine, where no proxy serves them."""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe
from django.views.static import serve


@require_safe
def uploaded(request: HttpRequest, path: str) -> HttpResponseBase:
    """A file below the media folder, kept by browsers for an hour."""
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response.headers["Cache-Control"] = "public, max-age=3600"
    return response
