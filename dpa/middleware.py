"""What happens around every request."""

import logging
from collections.abc import Callable

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string

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
        """Only a lost connection is answered here; every other error goes its normal way."""
        if not isinstance(error, OperationalError | InterfaceError):
            return None
        return unavailable(error)


def unavailable(error: Exception) -> HttpResponse:
    """The page for a database that does not answer, with a hint when to come back."""
    log.error("The database does not answer: %s", type(error).__name__)
    return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": "30"})


class ContentPolicyMiddleware(CSPMiddleware):
    """Readers get the strict policy plus the hash of their page's style; staff the admin's."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if report_only:
            return parts
        if request.path.startswith(settings.STAFF_PATHS):
            parts.config = settings.ADMIN_CSP
        elif policy_hash := getattr(getattr(request, "page_style", None), "policy_hash", ""):
            parts.update = {"style-src": [policy_hash]}
        return parts
