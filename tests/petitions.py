"""Petitions for tests, and people who sign and confirm them as a browser would."""

import json
import re
from datetime import timedelta
from typing import Any

import time_machine
from django.test import Client
from django.utils import timezone, translation

from actions.models import ActionPage, Signature
from actions.petition.stamps import stamp
from dpa.mail.models import OutgoingMail
from tests import factories

OURS = {"Sec-Fetch-Site": "same-origin"}
ANA = {
    "first_name": "Ana", "last_name": "López", "email": "ana@example.org", "country": "US",
    "postal_code": "87501", "comment": "", "website": "",
}  # fmt: skip
BEN = {**ANA, "first_name": "Ben", "last_name": "Okafor", "email": "ben@example.org"}


def petition(**values: Any) -> ActionPage:
    usual = {
        "kind": "petition", "title": "Open a center", "partner_url": "", "asks_for": "",
        "closes_at": timezone.now() + timedelta(days=30),
    }  # fmt: skip
    return factories.action(**{**usual, **values})


def opened(page: ActionPage, seconds: float = 10) -> str:
    """The stamp of a form that was opened so long ago."""
    with time_machine.travel(timezone.now() - timedelta(seconds=seconds)):
        return stamp(page)


def send(client: Client, page: ActionPage, language: str = "en", **values: Any) -> Any:
    """Fills in Ana's form, or other values, in that language, and presses the button."""
    with translation.override(language):
        data = {**ANA, "stamp": opened(page), **values}
        return client.post(page.sign_url, data, headers=OURS)


def last_mail() -> tuple[str, dict[str, str]]:
    """Which mail was written last, and what is filled in."""
    mail = OutgoingMail.objects.latest("pk")
    return mail.template, json.loads(mail.context)["words"]


def link_in_mail() -> str:
    """The address in the mail that was written last, without the site's name."""
    return re.sub(r"^https?://[^/]+", "", last_mail()[1]["link"])


def press(client: Client, link: str) -> Any:
    """Presses the button on the page that the link opens."""
    path, _, token = link.partition("?t=")
    return client.post(path, {"t": token}, headers=OURS)


def signed(client: Client, page: ActionPage, **values: Any) -> Signature:
    """Signs and confirms."""
    assert send(client, page, **values).status_code == 303
    assert press(client, link_in_mail()).status_code == 303
    return Signature.objects.latest("confirmed_at")


def made(page: ActionPage, number: int, **values: Any) -> Signature:
    """A confirmed signature written straight into the tables, counted as if it were pressed."""
    from actions.petition.counting import add

    usual = {
        "first_name": f"Person{number}", "last_name": "Tester", "country": "US",
        "email": f"p{number}@example.org", "postal_code": "87501", "place": "US-NM",
        "token_hash": f"{page.pk}-{number}", "confirmed_at": timezone.now(),
    }  # fmt: skip
    row: Signature = Signature.objects.create(action=page, **{**usual, **values})
    if row.confirmed_at and not row.set_aside_at:
        add(page.pk, {row.place: 1})
    return row
