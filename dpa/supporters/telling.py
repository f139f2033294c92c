"""Telling an organization's CRM what happened to a supporter, in the transaction that does it."""

from typing import Any

from django.conf import settings
from django.utils import translation

from dpa.crm.choices import Kind, Organization
from dpa.crm.models import Delivery
from dpa.crm.outbox import announce
from dpa.supporters.interests import all_choices
from dpa.supporters.models import Consent, Supporter


def confirmed(supporter: Supporter, consents: list[Consent]) -> None:
    """To each organization the person has just said yes to."""
    for consent in consents:
        announce(Kind.CONFIRMED, supporter.email, _about(supporter, consent), consent.organization)


def changed(supporter: Supporter) -> None:
    """To each organization that still may write to the person."""
    for consent in supporter.consents.filter(withdrawn_at=None):
        announce(Kind.CHANGED, supporter.email, _about(supporter, consent), consent.organization)


def left(supporter: Supporter, consents: list[Consent]) -> None:
    """To those the person no longer wants mail from."""
    for consent in consents:
        announce(Kind.LEFT, supporter.email, {"partner": consent.partner}, consent.organization)


def erased(email: str) -> None:
    """To each organization that knows of the person or soon will, and to our own in any case.

    Ours may know of them from before they left. Call it before the rows are gone.
    """
    ever = Consent.objects.filter(supporter__in=Supporter.with_email(email))
    known = set(ever.values_list("organization", "partner"))
    on_the_way = Delivery.objects.filter(Delivery.person_hash.field.those_of(email))
    known |= set(on_the_way.values_list("receiver__organization", "receiver__partner"))
    for organization, partner in sorted({(Organization.DPA.value, "")} | known):
        announce(Kind.ERASED, email, {"partner": partner}, organization)


def _about(supporter: Supporter, consent: Consent) -> dict[str, Any]:
    """What the organization may know: nothing of yeses to others."""
    # Names that stay the same for their reader, in whichever language the person clicked.
    with translation.override(settings.LANGUAGE_CODE):
        names = dict(all_choices())
    given = {
        "organization": consent.organization,
        "partner": consent.partner,
        "wording_version": consent.wording_version,
        "given_at": consent.given_at,
        "where": consent.where,
    }
    return {
        "email": supporter.email,
        "postal_code": supporter.zip_code,
        "country": "US" if supporter.zip_code else "",
        "language": supporter.language,
        "interests": [names[key] for key in supporter.interests if key in names],
        "consents": [given],
    }
