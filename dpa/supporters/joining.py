"""Signing up, and confirming it by the mail that follows.

Whatever is known of an address, the form answers the same; only the mail says what happened.
"""

from datetime import timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from dpa.crm.choices import Organization
from dpa.limits.limit import Limit, network_of
from dpa.supporters.answers import for_this_person
from dpa.supporters.consenting import confirmed
from dpa.supporters.forms import SignUpForm
from dpa.supporters.forms_named import SIGN_UP
from dpa.supporters.guards import own_pages_only
from dpa.supporters.mailing import confirm_sign_up
from dpa.supporters.models import SignUp
from dpa.supporters.wording import updates
from dpa.supporters.yes import Yes
from dpa.translations.now import language_now
from dpa.vault.person import one_at_a_time

# One household or office shares a network block; more than this an hour is a program.
SIGN_UPS = Limit("sign-up", 20, timedelta(hours=1))


@require_http_methods(["GET", "HEAD", "POST"])
@own_pages_only
def sign_up(request: HttpRequest) -> HttpResponse:
    """The form, and what it sends."""
    if request.method != "POST":
        return _form(request, SignUpForm(initial={"language": language_now()}))
    form = SignUpForm(request.POST)
    if SIGN_UPS.hit(network_of(request)):
        response = _form(request, form, status=429, too_many=True)
        response.headers["Retry-After"] = SIGN_UPS.seconds
        return response
    if not form.is_valid():
        return _form(request, form, status=422)
    if not form.is_trapped:
        _wait(form)
    return HttpResponseRedirect(reverse("sign_up_sent"))


@transaction.atomic
def _wait(form: SignUpForm) -> None:
    email = form.cleaned_data["email"]
    read, spoken = updates(), language_now()
    details = {**form.details, "wording": read.text, "version": read.version, "spoken": spoken}
    token = SignUp.wait(email, details)
    if not confirm_sign_up(email, token, form.cleaned_data["language"] or spoken):
        # This person has mail from us already, more than enough: what is in it still works.
        SignUp.of(token).delete()


def _form(
    request: HttpRequest, form: SignUpForm, status: int = 200, too_many: bool = False
) -> TemplateResponse:
    context = {"form": form, "wording": updates(), "too_many": too_many}
    listed = request.method != "POST"
    return for_this_person(request, "supporters/sign_up.html", context, status, listed=listed)


@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """“Check your email.”"""
    return TemplateResponse(request, "supporters/sent.html", {"noindex": True})


@require_http_methods(["GET", "HEAD", "POST"])
@own_pages_only
def confirm(request: HttpRequest) -> HttpResponse:
    """Where the mail leads: a button. Programs that look at links before people do press none."""
    token = (request.POST if request.method == "POST" else request.GET).get("t", "")
    if request.method == "POST" and _confirmed(token):
        return HttpResponseRedirect(reverse("sign_up_thanks"))
    if not SignUp.of(token).exists():
        return for_this_person(request, "supporters/link_too_old.html", {}, 410)
    return for_this_person(request, "supporters/confirm.html", {"token": token})


@transaction.atomic
def _confirmed(token: str) -> bool:
    """Whether this token's sign-up counts now. Pressing once more changes nothing."""
    waiting = SignUp.of(token).first()
    if waiting is None:
        return False
    if waiting.used_at is None:
        one_at_a_time(waiting.email)
        # Whoever was quicker has pressed the button too, or deleted everything.
        waiting = SignUp.of(token).first()
        if waiting is None:
            return False
    if waiting.used_at is None:
        given = waiting.details
        yes = Yes(Organization.DPA, given.pop("wording"), given.pop("version"), SIGN_UP)
        spoken = given.pop("spoken", "")
        waiting.supporter = confirmed(waiting.email, [yes], spoken=spoken, **given)
        waiting.email, waiting.details_kept, waiting.used_at = "", "", timezone.now()
        waiting.save()
    return True


@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """It counts; and something to do next."""
    return TemplateResponse(request, "supporters/thanks.html", {"noindex": True})
