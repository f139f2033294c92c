"""Asking for the mailed link to one's own data."""

from datetime import timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from dpa.limits.limit import Limit, network_of
from dpa.supporters import holdings
from dpa.supporters.answers import for_this_person
from dpa.supporters.forms import EmailForm
from dpa.supporters.guards import own_pages_only
from dpa.supporters.links import hash_of
from dpa.supporters.mailing import no_data, your_data
from dpa.supporters.models import DataLink
from dpa.translations.now import language_now

ASKED = Limit("your data", 20, timedelta(hours=1))


@require_http_methods(["GET", "HEAD", "POST"])
@own_pages_only
def ask(request: HttpRequest) -> HttpResponse:
    """Asks for an address, and mails it the way in. The answer is the same for every address."""
    if request.method != "POST":
        first = {"form": EmailForm()}
        return for_this_person(request, "supporters/your_data.html", first, listed=True)
    form = EmailForm(request.POST)
    if ASKED.hit(network_of(request)):
        context = {"form": form, "too_many": True}
        response = for_this_person(request, "supporters/your_data.html", context, 429)
        response.headers["Retry-After"] = ASKED.seconds
        return response
    if not form.is_valid():
        return for_this_person(request, "supporters/your_data.html", {"form": form}, 422)
    if not form.is_trapped:
        _send_link(form.cleaned_data["email"])
    return HttpResponseRedirect(reverse("your_data_sent"))


@transaction.atomic
def _send_link(email: str) -> None:
    token = DataLink.make(email)
    language = language_now()
    if not holdings.anything(email):
        no_data(email, language)
    elif your_data(email, token, language):
        return
    DataLink.objects.filter(token_hash=hash_of(token)).delete()


@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """“Check your email.”"""
    context = {"noindex": True, "about_data": True}
    return TemplateResponse(request, "supporters/sent.html", context)
