"""Addresses that none of ours looks like, made harmless before anything writes them into a page."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.utils.encoding import escape_uri_path

# `//host/` and `/\\host/` are other sites to a browser; the rest is not seen, or turns the text
# around it. `/es//host/` would be `//host/` in English.
STRANGE = re.compile(r"//|[\\?#\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class PlainPathMiddleware:
    """Leads from several strokes to one; other strange signs stand as an address writes them.

    Such an address leads nowhere all the same. But its page has links that are made from it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if STRANGE.search(request.path):
            plain = re.sub("//+", "/", escape_uri_path(request.path))
            if "//" in request.path and request.method in {"GET", "HEAD"}:
                asked = request.META.get("QUERY_STRING")
                return HttpResponsePermanentRedirect(f"{plain}?{asked}" if asked else plain)
            request.path = request.path_info = plain
        return self.get_response(request)
