"""Taking in a signature: the same work, whoever has signed before; the mail says what happened."""

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from actions.models import ActionPage, Signature
from actions.petition import terms
from actions.petition.forms import SignForm
from actions.petition.likeness import plain
from actions.petition.locking import lock
from actions.petition.own_mail import worded
from dpa.mail.outbox import queue
from dpa.supporters.links import hash_of, in_full, new_token
from dpa.translations.now import language_now

# So many people may share one address.
HOUSEHOLD = 2


@transaction.atomic
def sign(page: ActionPage, form: SignForm) -> None:
    """Keeps it until it is confirmed, and writes one mail. Twice at once is one after the other."""
    email: str = form.cleaned_data["email"]
    lock(page.original_key, email)
    at_address = list(Signature.by(email).filter(action_id=page.original_key).order_by("pk"))
    name = plain(f"{form.cleaned_data['first_name']} {form.cleaned_data['last_name']}")
    own = next((one for one in at_address if plain(one.full_name) == name), None)
    if own is None and is_full(at_address):
        _tell(page, at_address[0], "household_full")
        _touch(at_address[0])
        return
    signature = own or Signature(action_id=page.original_key, token_hash=hash_of(new_token()))
    template, token = _take(page, signature, form)
    told = _tell(page, signature, template, token)
    if own is not None and not told:
        # Nobody is told what this would change: what was mailed before stays as it is.
        _touch(own)
        return
    if token:
        signature.token_hash, signature.token_made_at = hash_of(token), timezone.now()
    signature.save()


def _take(page: ActionPage, signature: Signature, form: SignForm) -> tuple[str, str]:
    """What was typed goes into the row; the mail to be sent, and the token that it holds."""
    given = form.cleaned_data
    signature.yeses = form.yeses
    if signature.confirmed_at:
        # Names and place are as they were confirmed. Boxes ticked now want a confirmation, too.
        return "already_signed", new_token() if form.yeses else ""
    for name in ("first_name", "last_name", "email", "postal_code", "comment", "country"):
        setattr(signature, name, given[name])
    signature.place = form.place
    # What was promised to this person, also if the closing day is moved later.
    signature.kept_until = terms.last_day(page.closes_local)
    signature.language = language_now()
    return "confirm_signature", new_token()


def is_full(at_address: list[Signature]) -> bool:
    """Whether as many have confirmed as may share an address. Who has not, takes no room."""
    return sum(one.confirmed_at is not None for one in at_address) >= HOUSEHOLD


def _tell(page: ActionPage, signature: Signature, template: str, token: str = "") -> bool:
    """Queues the mail; False if that mailbox has got too many within the hour."""
    confirm = reverse("petition_confirm", args=[page.shared_code])
    link = in_full(confirm, token) if token else ""
    words = {
        "title": page.title,
        "link": link,
        "page": f"{settings.SITE_URL}{page.url}",
        "organization": settings.WAGTAIL_SITE_NAME,
    }
    if template == "confirm_signature":
        template, words = worded(page, signature.first_name, link)
    # Staff's own words are in the language of their page.
    language = page.locale.language_code if template == "own" else language_now()
    return queue(signature.email, template, words, language)


def _touch(signature: Signature) -> None:
    """Writes a row as it is: a full household takes as long as any other."""
    Signature.objects.filter(pk=signature.pk).update(place=signature.place)
