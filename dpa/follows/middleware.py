"""The way out is short: whoever leaves needs no session, no language and no policy of ours."""

import re
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse

from dpa.database_down import unavailable
from dpa.follows.views import go
from dpa.freshness.memory import request_generation

PATH = re.compile(r"/go/([a-zA-Z0-9]{1,12})/\Z")


class WayOutMiddleware:
    """Answers `/go/<code>/` before all that only pages need; an unknown code gets our 404 page.

    Hundreds follow a link in the second in which a broadcast names it. What is left out here is
    most of what such a request would cost.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not (asked := PATH.match(request.path_info)):
            return self.get_response(request)
        try:
            with request_generation():
                return go(request, asked[1])
        except Http404:
            return self.get_response(request)
        except (OperationalError, InterfaceError) as error:
            return unavailable(error)
