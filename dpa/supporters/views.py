"""Signing up for updates."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from dpa.limits.limit import Limit, network_of
from dpa.supporters.forms import SignUpForm
from dpa.supporters.guards import own_pages_only
from dpa.supporters.models import Supporter
from dpa.supporters.wording import UPDATES

# One household or office shares a network block; more than this an hour is a program.
SIGN_UPS = Limit("sign-up", 20, timedelta(hours=1))


@require_http_methods(["GET", "HEAD", "POST"])
@own_pages_only
def sign_up(request: HttpRequest) -> HttpResponse:
    """The form, and what it sends. The answer is the same for known and unknown addresses."""
    if request.method != "POST":
        return _form(request, SignUpForm())
    if SIGN_UPS.hit(network_of(request)):
        response = _form(request, SignUpForm(request.POST), status=429, too_many=True)
        response.headers["Retry-After"] = SIGN_UPS.seconds
        return response
    form = SignUpForm(request.POST)
    if not form.is_valid():
        return _form(request, form, status=422)
    if not form.is_trapped:
        Supporter.sign_up(form.cleaned_data["email"], form.cleaned_data["zip"], UPDATES)
    return HttpResponseRedirect(reverse("sign_up_thanks"))


def _form(
    request: HttpRequest, form: SignUpForm, status: int = 200, too_many: bool = False
) -> TemplateResponse:
    response = TemplateResponse(
        request,
        "supporters/sign_up.html",
        {"form": form, "wording": UPDATES, "too_many": too_many, "noindex": True},
        status=status,
    )
    response.headers["Cache-Control"] = "no-store"
    return response


@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """What happens next, and something to do meanwhile."""
    return TemplateResponse(request, "supporters/thanks.html", {"noindex": True})
