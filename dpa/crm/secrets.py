"""The secrets that webhooks are signed with (Standard Webhooks 1.0.0: HMAC-SHA256, `whsec_…`)."""

from base64 import b64encode
from datetime import timedelta
from secrets import token_bytes

from django.utils import timezone

from dpa.crm.models import Receiver

# The specification asks for 24 bytes or more.
BYTES = 32
# How long messages are signed with the old secret as well, so that the new one can be put in.
OVERLAP = timedelta(days=3)


def new_secret() -> str:
    """A random one, in the form in which the specification's libraries take it."""
    return f"whsec_{b64encode(token_bytes(BYTES)).decode()}"


def change_secret(receiver: Receiver, *, at_once: bool) -> str:
    """Gives it a new secret and returns that, to be shown this one time.

    Unless `at_once`, which is for a secret that got out, messages are signed with both for three
    days. “” if the last change was so recent that a secret in use would end unnoticed.
    """
    now = timezone.now()
    if not at_once and receiver.former_until and receiver.former_until > now:
        return ""
    fresh = new_secret()
    receiver.former_secret = "" if at_once else receiver.secret
    receiver.former_until = None if at_once else now + OVERLAP
    receiver.secret = fresh
    receiver.save(update_fields=["secret", "former_secret", "former_until"])
    return fresh


def secrets_of(receiver: Receiver) -> list[str]:
    """Those to sign with: the present one first. Empty if it has none."""
    found = [receiver.secret]
    if receiver.former_until and receiver.former_until > timezone.now():
        found.append(receiver.former_secret)
    return [secret for secret in found if secret]
