"""Telling an organization's CRM that somebody signed: only those whose box the person ticked."""

from typing import Any

from django.conf import settings
from django.urls import reverse

from actions.models import Signature
from dpa.crm.choices import Kind
from dpa.crm.outbox import announce
from dpa.supporters.yes import Yes


def signed(signature: Signature, yeses: list[Yes]) -> None:
    """In the transaction that confirms; each learns of its own yes and of no other."""
    for yes in yeses:
        announce(Kind.SIGNED, signature.email, _about(signature, yes), yes.organization)


def _about(signature: Signature, yes: Yes) -> dict[str, Any]:
    action = signature.action
    said = yes.kept()
    del said["wording"]  # the version names it
    return {
        "email": signature.email,
        "given_name": signature.first_name,
        "family_name": signature.last_name,
        "postal_code": signature.postal_code,
        "country": signature.country,
        "language": signature.language,
        "action": {
            "code": action.code,
            "title": action.title,
            "url": f"{settings.SITE_URL}{reverse('action_short', args=[action.code])}",
        },
        "consents": [{**said, "given_at": signature.confirmed_at}],
    }
