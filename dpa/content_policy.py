"""Which content policy goes with which answer, and which referrer policy with staff's."""

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest
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
        elif policy_hash := getattr(getattr(request, "page_style", None), "policy_hash", ""):
            parts.update = {"style-src": [policy_hash]}
        return parts
