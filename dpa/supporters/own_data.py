"""See, change, download and delete what we keep about oneself: by a mailed link, no login."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from dpa.supporters import holdings, telling
from dpa.supporters.answers import for_this_person
from dpa.supporters.forms import ChoicesForm
from dpa.supporters.guards import own_pages_only
from dpa.supporters.leaving import withdraw
from dpa.supporters.models import DataLink, Deletion, Supporter
from dpa.vault.person import one_at_a_time


@require_safe
def open_page(request: HttpRequest) -> HttpResponse:
    """Everything there is, and what can be done about it."""
    link = DataLink.of(request.GET.get("t", ""))
    return _page(request, link) if link else _too_old(request)


@require_POST
@own_pages_only
def change(request: HttpRequest) -> HttpResponse:
    """Keeps what was chosen, and only the yeses that are still ticked."""
    link = DataLink.of(request.POST.get("t", ""))
    if link is None:
        return _too_old(request)
    form = ChoicesForm(request.POST)
    if not form.is_valid():
        return _page(request, link, form, 422)
    with transaction.atomic():
        one_at_a_time(link.email)
        supporter = Supporter.with_email(link.email).first()
        if supporter is None:
            return _page(request, link)
        _keep(supporter, form.details, unticked(request.POST))
    done = f"{reverse('your_data_open')}?t={request.POST['t']}&saved=1"
    return HttpResponseRedirect(done)


def _keep(supporter: Supporter, details: dict[str, Any], no_more: set[str]) -> None:
    supporter.zip_code, supporter.interests = details["zip_code"], details["interests"]
    supporter.language = details["language"] or supporter.language
    supporter.save()
    standing = supporter.consents.filter(withdrawn_at=None)
    withdraw(supporter, [one for one in standing if str(one.pk) in no_more])
    if supporter.pk:  # somebody still may write to them
        telling.changed(supporter)


def unticked(sent: QueryDict) -> set[str]:
    """Keys of the yeses that the form showed and that came back without their tick."""
    return set(sent.getlist("shown")) - set(sent.getlist("consent"))


@require_POST
@own_pages_only
def download(request: HttpRequest) -> HttpResponse:
    """The same as a file, for the person and for other programs (JSON)."""
    link = DataLink.of(request.POST.get("t", ""))
    if link is None:
        return _too_old(request)
    kept = [
        {"kind": name, "items": [[{"what": k, "value": v} for k, v in item] for item in items]}
        for name, items in holdings.everything(link.email)
    ]
    about = {"email": link.email, "made_at": timezone.now().isoformat(), "kept": kept}
    response = JsonResponse(about, json_dumps_params={"indent": 2, "ensure_ascii": False})
    response.headers["Content-Disposition"] = 'attachment; filename="your-data.json"'
    response.headers["Cache-Control"] = "no-store"
    return response


@require_POST
@own_pages_only
def delete(request: HttpRequest) -> HttpResponse:
    """Deletes everything about this address, the link included."""
    link = DataLink.of(request.POST.get("t", ""))
    if link is None:
        return _too_old(request)
    if request.POST.get("sure") != "yes":
        return _page(request, link, status=422, unsure=True)
    with transaction.atomic():
        one_at_a_time(link.email)
        holdings.erase(link.email)
        Deletion.count(Deletion.What.ASKED, 1)
    return for_this_person(request, "supporters/deleted.html", {})


def _page(
    request: HttpRequest,
    link: DataLink,
    form: ChoicesForm | None = None,
    status: int = 200,
    unsure: bool = False,
) -> HttpResponse:
    supporter = Supporter.with_email(link.email).first()
    if supporter is not None and form is None:
        given = {"zip": supporter.zip_code, "language": supporter.language}
        form = ChoicesForm(initial={**given, "interests": supporter.interests})
    context = {
        "token": request.POST.get("t") or request.GET.get("t"),
        "email": link.email,
        "kept": holdings.everything(link.email),
        "form": form,
        "consents": supporter.consents.filter(withdrawn_at=None) if supporter else [],
        "unticked": {int(key) for key in unticked(request.POST) if key.isdecimal()},
        "saved": "saved" in request.GET,
        "unsure": unsure,
        "error": unsure or (form is not None and form.errors),
    }
    return for_this_person(request, "supporters/your_data_open.html", context, status)


def _too_old(request: HttpRequest) -> HttpResponse:
    return for_this_person(request, "supporters/link_too_old.html", {"about_data": True}, 410)
