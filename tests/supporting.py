"""Supporters in tests: what mails say, and the way a person takes."""

import json
import re
from typing import Any

from django.test import Client

from dpa.mail.models import OutgoingMail

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


def signed_up(client: Client, email: str = "ana@example.org", **data: Any) -> str:
    """Signs up; returns the token of the last mail."""
    assert post(client, "/sign-up/", email=email, **data).status_code == 302
    return token_in(mails()[-1][2])
