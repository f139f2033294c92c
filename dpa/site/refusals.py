"""Publishing that the rules refuse, whichever way it is asked for, and how staff are told."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder


class PublishingRefusedError(ValidationError):
    """A draft that must not become public as it stands: what is the matter with `thing`."""

    def __init__(self, thing: Any, why: list[str]) -> None:
        super().__init__([f"“{thing}” was not published. {' '.join(why)}"])
        self.thing = thing


class RefusalMiddleware:
    """In the admin a refusal is a message above the form that mends it, not an error page.

    Forms ask first. But an approval, or publishing several from a list, opens no form.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Whatever was done in the same transaction has been taken back by now."""
        if not isinstance(error, PublishingRefusedError):
            return None
        if not request.path.startswith(settings.STAFF_PATHS):
            return None
        messages.error(request, " ".join(error.messages))
        form = error.thing and AdminURLFinder(request.user).get_edit_url(error.thing)
        leads = form or reverse("wagtailadmin_home")
        if request.headers.get("X-Requested-With") == "XMLHttpRequest":
            # The dialog in which one approves with a comment follows this.
            return JsonResponse({"step": "success", "redirect": leads})
        return redirect(leads)
