"""Leaving: by one click in a mail program (RFC 8058), or by a button on our page."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from dpa.supporters import telling
from dpa.supporters.answers import for_this_person
from dpa.supporters.leave_links import leaver
from dpa.supporters.models import Consent, Deletion, Supporter
from dpa.vault.person import one_at_a_time


# Mail programs send the form from wherever they run: the signed token is what counts.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest) -> HttpResponse:
    """GET shows a button; POST leaves, however often it is pressed.

    The token stands in the address, also when a mail program posts `List-Unsubscribe=One-Click`.
    """
    token = request.GET.get("t", "")
    email = leaver(token)
    if email is None:
        return for_this_person(
            request, "supporters/link_too_old.html", {"about_leaving": True}, 410
        )
    if request.method == "POST":
        with transaction.atomic():
            one_at_a_time(email)
            supporter = Supporter.with_email(email).first()
            if supporter is not None:
                leave_all(supporter)
        return for_this_person(request, "supporters/left.html", {})
    return for_this_person(request, "supporters/leave.html", {"token": token})


def leave_all(supporter: Supporter) -> None:
    """Ends mail from everybody."""
    withdraw(supporter, list(supporter.consents.filter(withdrawn_at=None)))


def withdraw(supporter: Supporter, consents: list[Consent]) -> None:
    """Takes these yeses back. Whoever has none left is deleted: there is nothing to write to."""
    telling.left(supporter, consents)
    supporter.consents.filter(pk__in=[consent.pk for consent in consents]).update(
        withdrawn_at=timezone.now()
    )
    if not supporter.consents.filter(withdrawn_at=None).exists():
        supporter.delete()
        Deletion.count(Deletion.What.ASKED, 1)
