"""What a signer opens and sends: `/a/<code>/sign/`, `sent/`, `confirm/`, `signed/`.

None of these answers is kept by anybody (`no-store`), none is found by search engines.
"""

from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from actions import together
from actions.models import ActionPage
from actions.petition import allowed, confirming
from actions.petition.forms import SignForm
from actions.petition.outcomes import Standing
from actions.petition.showing import form_again, not_saved, said
from actions.petition.signing import sign
from dpa.supporters.guards import own_pages_only

STATUS = {Standing.UNKNOWN: 404, Standing.TOO_LATE: 410, Standing.HOUSEHOLD_FULL: 409}


@require_http_methods(["GET", "HEAD", "POST"])
@own_pages_only
def sign_page(request: HttpRequest, code: str) -> HttpResponse:
    """Takes the form in; whoever only opens this address is led to the form."""
    if request.method != "POST":
        return HttpResponseRedirect(f"{_petition(code).url}#sign")
    try:
        answer = _taken_in(request, code)
        # Here, since making a page asks the database as well.
        return answer.render() if isinstance(answer, TemplateResponse) else answer
    except (OperationalError, InterfaceError) as error:
        return not_saved(request, error)


def _taken_in(request: HttpRequest, code: str) -> HttpResponse:
    page = _petition(code)
    if page.state != "open":
        return said(request, page, "closed", 410)
    form = SignForm(page, request.POST)
    if form.is_trapped:
        return _sent(page)
    if not form.is_valid():
        return form_again(request, page, form, 422)
    if form.trouble:
        return form_again(request, page, form, 422)
    if limit := allowed.one_too_many(request, form.cleaned_data["email"], page.shared_code):
        return form_again(request, page, form, 429, limit)
    sign(page, form)
    return _sent(page)


def _sent(page: ActionPage) -> HttpResponse:
    return HttpResponseRedirect(reverse("petition_sent", args=[page.shared_code]), status=303)


@require_safe
def sent(request: HttpRequest, code: str) -> HttpResponse:
    """“Check your e-mail”, for everybody alike."""
    return said(request, _petition(code), "sent")


@require_http_methods(["GET", "HEAD", "POST"])
@own_pages_only
def confirm(request: HttpRequest, code: str) -> HttpResponse:
    """GET shows what will be confirmed and a button; programs that open links change nothing."""
    page = _petition(code)
    token = (request.POST if request.method == "POST" else request.GET).get("t", "")
    if request.method == "POST":
        standing = confirming.confirm(page.original_key, token)
        if standing is Standing.DONE:
            done = reverse("petition_signed", args=[page.shared_code])
            return HttpResponseRedirect(done, status=303)
        return said(request, page, "not_confirmed", STATUS[standing], standing=standing.name)
    signature = confirming.found(page.original_key, token)
    standing = confirming.standing(signature)
    if standing is Standing.WAITING:
        return said(request, page, "confirm", signature=signature, token=token)
    if standing is Standing.DONE:
        return said(request, page, "signed")
    return said(request, page, "not_confirmed", STATUS[standing], standing=standing.name)


@require_safe
def signed(request: HttpRequest, code: str) -> HttpResponse:
    """Thanks, how many there are now, and what else can be done. It tells of nobody."""
    return said(request, _petition(code), "signed")


def _petition(code: str) -> ActionPage:
    """The petition with this code, in the language asked for if it is. Raises Http404."""
    page = together.shown(code, kind=ActionPage.Kind.PETITION)
    if page is None:
        raise Http404
    return page
