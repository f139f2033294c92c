"""Which of an organization's receivers may hear of something."""

from typing import Any

from dpa.crm.choices import OBLIGATIONS, Kind, Organization, Protocol
from dpa.crm.models import Receiver


def wants(receiver: Receiver, kind: Kind, told: dict[str, Any]) -> bool:
    """Whether it is for this one: by partner, by action, and by what the person agreed to."""
    if receiver.organization == Organization.PARTNER and not _names(told, receiver.partner, kind):
        return False
    if kind in OBLIGATIONS:
        return True
    signed = kind == Kind.SIGNED
    if receiver.action_code and not (signed and _code(told) == receiver.action_code):
        return False
    # Whom Action Network does not know it subscribes, and a signature alone is no wish for mail.
    return not (signed and receiver.protocol == Protocol.ACTION_NETWORK) or _agreed(receiver, told)


def _agreed(receiver: Receiver, told: dict[str, Any]) -> bool:
    consents = told.get("consents") or ()
    return any(consent.get("organization") == receiver.organization for consent in consents)


def _names(told: dict[str, Any], partner: str, kind: Kind) -> bool:
    """Whether it is about this partner. Leaving that names no partner is leaving all of them."""
    names = {_plain(consent.get("partner")) for consent in told.get("consents") or ()}
    names = (names | {_plain(told.get("partner"))}) - {""}
    return _plain(partner) in names if names else kind in OBLIGATIONS


def _plain(name: str | None) -> str:
    return " ".join((name or "").split()).casefold()


def _code(told: dict[str, Any]) -> str:
    return (told.get("action") or {}).get("code") or ""
