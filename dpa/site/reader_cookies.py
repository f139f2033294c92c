"""Readers get no cookie, whatever cookies their browser sends along (`docs/decisions/0005`)."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from dpa.site.methods import is_for_staff


class ReaderCookiesMiddleware:
    """Outside the staff's paths a stray cookie is neither read, renewed nor taken back.

    A session is left in place: staff who are signed in see Wagtail's bar on public pages, and their
    previews are made at public addresses. Django would take one back that holds nothing, and say so
    with a cookie of its own; that answer is dropped here. A token for forms is never read, because
    no form there has one (`dpa.supporters.guards`), but for Wagtail's, which ask for the password
    of something private.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if is_for_staff(request):
            return self.get_response(request)
        request.COOKIES.pop(settings.CSRF_COOKIE_NAME, None)
        response = self.get_response(request)
        for name in [name for name, morsel in response.cookies.items() if not morsel.value]:
            del response.cookies[name]
        return response
