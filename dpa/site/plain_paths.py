"""Addresses that none of ours looks like, made harmless before anything writes them into a page."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.encoding import escape_uri_path

# `//host/` and `/\\host/` are other sites to a browser; the rest is not seen, or turns the text
# around it. `/es//host/` would be `//host/` in English.
STRANGE = re.compile(r"//|[\\?#\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class PlainPathMiddleware:
    """Lets strange signs, and a stroke after a stroke, stand as an address writes them.

    Such an address leads nowhere all the same. But its page has links that are made from it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if STRANGE.search(request.path):
            plain = escape_uri_path(request.path).replace("//", "/%2F")
            request.path = request.path_info = plain
        return self.get_response(request)
