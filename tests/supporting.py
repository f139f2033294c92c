"""Supporters in tests: what mails say, and the way a person takes."""

import json
import re
from typing import Any

from django.test import Client

from dpa.mail.models import OutgoingMail
from dpa.vault.fields import EncryptedTextField, LookupField, email_normal
from dpa.vault.rotation import holding

OURS = {"Sec-Fetch-Site": "same-origin"}


def post(client: Client, path: str, **data: Any) -> Any:
    """Sends a form as a browser does from a page of ours."""
    return client.post(path, data, headers=OURS)


def mails() -> list[tuple[str, str, dict[str, Any]]]:
    """Template, address and words of each mail that waits, in turn."""
    return [
        (mail.template, mail.to, json.loads(mail.context)["words"])
        for mail in OutgoingMail.objects.order_by("pk")
        if mail.context
    ]


def link_in(words: dict[str, Any], name: str = "link") -> str:
    """Path and query of a link in a mail."""
    return re.sub(r"^https?://[^/]+", "", words[name])


def token_in(words: dict[str, Any], name: str = "link") -> str:
    """Its token."""
    return str(words[name]).partition("?t=")[2]


def left_of(email: str) -> list[str]:
    """Every table in which anything leads to this address, whichever apps there are."""
    found = []
    for model in holding():
        fields = model._meta.local_fields
        lookups = [f for f in fields if isinstance(f, LookupField)]
        readable = [f.name for f in fields if isinstance(f, EncryptedTextField)]
        of_address = [f for f in lookups if f.normal is email_normal]
        hashed = any(model._base_manager.filter(f.those_of(email)).exists() for f in of_address)
        texts = " ".join(
            str(getattr(row, name)) for row in model._base_manager.all() for name in readable
        )
        if hashed or email.lower() in texts.lower():
            found.append(model._meta.label)
    return found


def signed_up(client: Client, email: str = "ana@example.org", **data: Any) -> str:
    """Signs up; returns the token of the last mail."""
    assert post(client, "/sign-up/", email=email, **data).status_code == 302
    return token_in(mails()[-1][2])
