"""What is sent to an address that is only read is told so: 405 with `Allow`, in our words."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render

READING = ("GET", "HEAD", "OPTIONS")
# Wagtail's form for the password of a private document: guarded by Django's token.
ASKS_FOR_A_PASSWORD = "/documents/authenticate_with_password/"  # noqa: S105 - an address


class MethodMiddleware:
    """Stands before Django's check of tokens, which would speak of a form from another site.

    A public form is guarded by what the browser says (`dpa.supporters.guards`), so it is exempt
    from that check. What is not exempt takes nothing in.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != HTTPStatus.METHOD_NOT_ALLOWED or is_for_staff(request):
            return response
        if request.method == "OPTIONS":
            allow = f"{response.headers['Allow']}, OPTIONS"
            return HttpResponse(status=HTTPStatus.NO_CONTENT, headers={"Allow": allow})
        return response if response.content else in_our_words(request, response)

    def process_view(
        self, request: HttpRequest, view: Any, args: object, kwargs: object
    ) -> HttpResponse | None:
        """Answers before the view where the view takes nothing in."""
        takes_forms = getattr(view, "csrf_exempt", False) or is_for_staff(request)
        if takes_forms or request.method in READING:
            return None
        return HttpResponseNotAllowed(READING)


def is_for_staff(request: HttpRequest) -> bool:
    """Whether Django's own guard stands before the address."""
    return request.path.startswith((*settings.STAFF_PATHS, ASKS_FOR_A_PASSWORD))


def in_our_words(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The same answer as a page in the language of the address."""
    said = render(request, "405.html", {"noindex": True}, status=response.status_code)
    said.headers["Allow"] = response.headers["Allow"]
    return said
