"""What readers get while the database does not answer."""

import logging
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from dpa.vault.keys import UnreadableError

log = logging.getLogger(__name__)


class DatabaseDownMiddleware:
    """Answers 503 with a page that needs no database while Postgres cannot be reached.

    Outermost, so that a failure in other middleware (sessions, redirects) is caught as well.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A lost connection or a missing key: both come back. Other errors go their way."""
        if not isinstance(error, OperationalError | InterfaceError | UnreadableError):
            return None
        return unavailable(error)


def unavailable(error: Exception) -> HttpResponse:
    """The page for a database that does not answer, with a hint when to come back."""
    log.error("The database does not answer: %s", type(error).__name__)
    return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": "30"})
