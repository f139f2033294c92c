"""Signing in to the admin, with an end to guessing."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from wagtail.admin.views.account import LoginView, PasswordResetView

from dpa.limits.limit import Limit, network_of

FAILURES_OF_A_NETWORK = Limit("sign-in network", 20, timedelta(minutes=5))
FAILURES_OF_A_NAME = Limit("sign-in name", 8, timedelta(minutes=5))
RESETS_OF_A_NETWORK = Limit("password network", 10, timedelta(hours=1))
RESETS_OF_AN_ADDRESS = Limit("password address", 3, timedelta(hours=1))


class SignInView(LoginView):
    """Wagtail's, but after some wrong passwords even the right one has to wait."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        name = _named(request, "username")
        if FAILURES_OF_A_NETWORK.is_reached(network_of(request)) or FAILURES_OF_A_NAME.is_reached(
            name
        ):
            return _wait(self, FAILURES_OF_A_NAME)
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form: Any) -> HttpResponse:
        FAILURES_OF_A_NETWORK.hit(network_of(self.request))
        FAILURES_OF_A_NAME.hit(_named(self.request, "username"))
        return super().form_invalid(form)


class NewPasswordView(PasswordResetView):
    """Wagtail's, but nobody's inbox can be filled with it."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        address = _named(request, "email")
        if RESETS_OF_A_NETWORK.hit(network_of(request)) or RESETS_OF_AN_ADDRESS.hit(address):
            return _wait(self, RESETS_OF_AN_ADDRESS)
        return super().post(request, *args, **kwargs)


def _named(request: HttpRequest, field: str) -> str:
    return request.POST.get(field, "").strip().lower()


def _wait(view: Any, limit: Limit) -> HttpResponse:
    """The same form, empty, with how long to wait."""
    minutes = int(limit.length.total_seconds()) // 60
    messages.error(view.request, f"That was tried too often. Wait {minutes} minutes, then again.")
    form = view.get_form_class()()
    response: HttpResponse = view.render_to_response(view.get_context_data(form=form))
    response.status_code = 429
    response.headers["Retry-After"] = limit.seconds
    return response
