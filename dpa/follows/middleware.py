"""The way out is short: whoever leaves needs no session, no language and no policy of ours."""

import re
from collections.abc import Callable

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation

from dpa.database_down import unavailable
from dpa.follows.views import go
from dpa.freshness.memory import request_generation

OTHERS = "|".join(code for code, _ in settings.LANGUAGES if code != settings.LANGUAGE_CODE)
PATH = re.compile(rf"(?:/(?P<language>{OTHERS}))?/go/(?P<code>[a-zA-Z0-9]{{1,12}})/\Z")


class WayOutMiddleware:
    """Answers `/go/<code>/` before all that only pages need; an unknown code gets our 404 page.

    Hundreds follow a link in the second in which a broadcast names it. What is left out here is
    most of what such a request would cost.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        asked = PATH.match(request.path_info)
        if asked is None or request.method not in {"GET", "HEAD"}:
            return self.get_response(request)
        try:
            language = asked["language"] or settings.LANGUAGE_CODE
            with request_generation(), translation.override(language):
                return go(request, asked["code"])
        except Http404:
            return self.get_response(request)
        except (OperationalError, InterfaceError) as error:
            return unavailable(error)
