"""The button in front of the mailed link: one signature more, and what was agreed to."""

from django.db import transaction
from django.utils import timezone

from actions.models import Signature
from actions.petition import counting, telling
from actions.petition.locking import lock
from actions.petition.outcomes import Standing
from actions.petition.signing import HOUSEHOLD
from dpa.mail import bounces
from dpa.supporters.consenting import confirmed
from dpa.supporters.yes import Yes
from dpa.vault.person import one_at_a_time


def standing(signature: Signature | None) -> Standing:
    """What pressing the button would do, or why it would do nothing."""
    if signature is None:
        return Standing.UNKNOWN
    if signature.confirmed_at and not signature.yeses:
        return Standing.DONE
    if not signature.is_in_time:
        return Standing.DONE if signature.confirmed_at else Standing.TOO_LATE
    if not signature.confirmed_at and _others(signature) >= HOUSEHOLD:
        return Standing.HOUSEHOLD_FULL
    return Standing.WAITING


def found(action: int, token: str) -> Signature | None:
    """The signature that the link belongs to."""
    return Signature.of_token(token).filter(action_id=action).first()


@transaction.atomic
def confirm(action: int, token: str) -> Standing:
    """Pressed: counts once, whoever presses again or at the same time."""
    signature = found(action, token)
    if signature is None:
        return Standing.UNKNOWN
    one_at_a_time(signature.email)
    lock(action, signature.email)
    # A newer mail, the nightly task or another press may have been quicker.
    signature = Signature.of_token(token).filter(action_id=action).select_for_update().first()
    now = standing(signature)
    if signature is None or now is not Standing.WAITING:
        return now
    # Only a mail to the address held the link: it is reached again.
    bounces.clear(signature.email)
    is_new = signature.confirmed_at is None
    yeses = [Yes(**kept) for kept in signature.yeses]
    signature.confirmed_at = signature.confirmed_at or timezone.now()
    signature.yeses = []
    signature.save(update_fields=["confirmed_at", "yeses"])
    if yeses:
        in_america = signature.place.startswith("US")
        confirmed(
            signature.email,
            yeses,
            zip_code=signature.postal_code if in_america else "",
            spoken=signature.language,
        )
        telling.signed(signature, yeses)
    if is_new and signature.set_aside_at is None:
        counting.add(action, {signature.place: 1})
    return Standing.DONE


def _others(signature: Signature) -> int:
    same = Signature.by(signature.email).filter(action_id=signature.action_id)
    return same.filter(confirmed_at__isnull=False).exclude(pk=signature.pk).count()
