"""Messages as Action Network's API (version 2, after OSDI 1.1.1) takes them.

People: https://actionnetwork.org/docs/v2/person_signup_helper
Signatures of a petition there: https://actionnetwork.org/docs/v2/record_signature_helper

Both find the person by the e-mail address, so that sending twice changes nothing. Tags that were
not made there before are ignored. A person new to them is subscribed unless told otherwise: hence
nobody gets there whose consent we do not have (`wanting`).
"""

import json
from typing import Any

from dpa.crm.addresses import PETITIONS
from dpa.crm.choices import OBLIGATIONS, Kind
from dpa.crm.models import Delivery, Receiver
from dpa.crm.posting import Message

# They answer four requests a second; faster ones are turned away.
PAUSE = 0.25


def person_for(delivery: Delivery, receiver: Receiver) -> Message:
    """Someone to add or change, with tags; or to take off the list."""
    told = json.loads(delivery.payload)
    leaving = delivery.kind in OBLIGATIONS
    body: dict[str, Any] = {"person": _gone(told) if leaving else _person(told)}
    if tags := [] if leaving else _tags(told):
        body["add_tags"] = tags
    signs = delivery.kind == Kind.SIGNED and PETITIONS in receiver.url
    url = _signatures(receiver.url) if signs else f"{_root(receiver.url)}/people"
    return Message("POST", url, _headers(receiver), json.dumps(body).encode())


def test_request(receiver: Receiver) -> Message:
    """Reads what the receiver writes to, which needs the key and changes nothing."""
    petition = PETITIONS in receiver.url
    url = _signatures(receiver.url) if petition else f"{_root(receiver.url)}/people"
    return Message("GET", url, _headers(receiver), None)


def _person(told: dict[str, Any]) -> dict[str, Any]:
    person: dict[str, Any] = {
        name: told[name] for name in ("family_name", "given_name") if told.get(name)
    }
    place = {name: told[name] for name in ("postal_code", "country") if told.get(name)}
    if place:
        person["postal_addresses"] = [place]
    person["email_addresses"] = [{"address": told["email"], "status": "subscribed"}]
    if told.get("language"):
        person["languages_spoken"] = [told["language"]]
    return person


def _gone(told: dict[str, Any]) -> dict[str, Any]:
    """Whoever leaves is named by nothing but the address."""
    return {"email_addresses": [{"address": told["email"], "status": "unsubscribed"}]}


def _tags(told: dict[str, Any]) -> list[str]:
    """The action by title and by short code, and the interests: staff make the tags they want."""
    action = told.get("action") or {}
    tags = [action.get("title"), action.get("code"), *(told.get("interests") or ())]
    return [str(tag) for tag in tags if tag]


def _root(url: str) -> str:
    """The start of the API, whatever below it was entered."""
    return url.partition(PETITIONS)[0].rstrip("/").removesuffix("/people")


def _signatures(url: str) -> str:
    return f"{url.rstrip('/').removesuffix('/signatures')}/signatures"


def _headers(receiver: Receiver) -> dict[str, str]:
    if not receiver.secret:
        raise ValueError("This receiver has no key.")
    return {"Content-Type": "application/json", "OSDI-API-Token": receiver.secret}
