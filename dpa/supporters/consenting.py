"""What a confirmed yes does: a supporter, a consent, a message to the organization's CRM."""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from dpa.mail import bounces
from dpa.supporters import telling
from dpa.supporters.models import Consent, Supporter
from dpa.supporters.yes import Yes
from dpa.vault.person import one_at_a_time


@transaction.atomic
def confirmed(email: str, yeses: list[Yes], *, spoken: str = "", **details: Any) -> Supporter:
    """The owner of this address has pressed the button. `details`: zip_code, language, interests.

    `spoken` is the language of the form: that of somebody new who has chosen none.

    Call it only then. Pressing twice, or two forms at once, makes one supporter with one standing
    consent for each organization; what was agreed to last is what stands.
    """
    one_at_a_time(email)
    bounces.clear(email)  # Only a mail to the address held the link: it is reached again.
    supporter = Supporter.with_email(email).first()
    if supporter is None:
        supporter = Supporter(email=email, language=spoken or settings.LANGUAGE_CODE)
    supporter.told(**details)
    supporter.unreachable_since = None
    supporter.save()
    telling.confirmed(supporter, [_agreed(supporter, yes) for yes in yeses])
    return supporter


def _agreed(supporter: Supporter, yes: Yes) -> Consent:
    standing = supporter.consents.filter(
        organization=yes.organization, partner=yes.partner, withdrawn_at=None
    )
    same = standing.filter(wording_version=yes.wording_version, wording=yes.wording).first()
    if same is not None:
        return same
    standing.update(withdrawn_at=timezone.now(), replaced=True)
    return Consent.objects.create(supporter=supporter, **yes.kept())
