"""Which content policy goes with which answer, and which referrer policy with staff's."""

from collections.abc import Callable
from http import HTTPStatus

from csp.middleware import CSPMiddleware, PolicyParts
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase


class ContentPolicyMiddleware(CSPMiddleware):
    """Readers get the strict policy plus the hash of their page's style; staff the admin's."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        answer: HttpResponseBase = super().process_response(request, response)
        if request.path.startswith(settings.STAFF_PATHS):
            answer.headers.setdefault("Referrer-Policy", settings.REFERRER_POLICY_OF_STAFF)
        return answer

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if report_only:
            return parts
        if request.path.startswith(settings.STAFF_PATHS):
            parts.config = settings.ADMIN_CSP
        elif request.path.startswith(settings.MEDIA_URL):
            parts.config = settings.MEDIA_CSP
        elif policy_hash := getattr(getattr(request, "page_style", None), "policy_hash", ""):
            parts.update = {"style-src": [policy_hash]}
        return parts


class LastPolicyMiddleware:
    """The outermost: guards what was answered on the way in (`/go/`, a strange host) as well."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == HTTPStatus.NOT_MODIFIED:
            return response  # what the browser has keeps the policy that it came with
        if settings.DEBUG and response.status_code in {404, 500}:  # Django's own, with its style
            return response
        response.headers.setdefault("Referrer-Policy", settings.SECURE_REFERRER_POLICY)
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        if "Content-Security-Policy" not in response.headers:
            response.headers["Content-Security-Policy"] = build_policy(settings.SECURE_CSP)
        return response
