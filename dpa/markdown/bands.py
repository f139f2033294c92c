"""How bands are written: claims, figures, boxes, and what asks for something."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext

from dpa.linked_data.addresses import whole
from dpa.markdown.blocks import described
from dpa.markdown.converting import rich
from dpa.markdown.text import bullets, numbered, paragraphs, plain
from dpa.markdown.writer import Writer, writes
from dpa.translations.now import path_now


def heading(words: object) -> str:
    """A heading of the second level; “” without words."""
    return f"## {plain(words)}" if words else ""


def nothing_yet(words: object, path: str) -> str:
    """That nothing is recorded under a heading, and where there is more."""
    return f"{gettext('Nothing recorded yet')}. [{plain(words)}]({whole(path_now(path))})"


@writes("statement")
def statement(child: Any, writer: Writer) -> Iterator[str]:
    """A claim and what carries it."""
    value = child.value
    claim = plain(value["heading"])
    yield f"## {claim}" if value["heading_as"] == "h2" else f"**{claim}**"
    yield from paragraphs(value["lede"])
    yield rich(value["text"].source) if value["text"] else ""
    yield from map(described, value["photos"])
    yield writer.link(value["link"])


@writes("methods")
def methods(child: Any, writer: Writer) -> Iterator[str]:
    """Numbered boxes as a numbered list."""
    value = child.value
    yield heading(value["heading"])
    yield plain(value["intro"])
    yield numbered(
        f"**{plain(item['title'])}**{': ' if item['text'] else ''}{plain(item['text'])}"
        for item in value["items"]
    )
    yield writer.link(value["link"])


@writes("stat")
def stat(child: Any, writer: Writer) -> Iterator[str]:
    """One figure."""
    statistic = writer.context(child)["statistic"]
    yield writer.figure(statistic) if statistic else ""


@writes("stat_band")
def stat_band(child: Any, writer: Writer) -> Iterator[str]:
    """Several figures under a heading; nothing where none can be shown."""
    if statistics := writer.context(child)["statistics"]:
        yield heading(child.value["heading"])
        yield from paragraphs(child.value["intro"])
        yield bullets(map(writer.figure, statistics))
        yield writer.link(child.value["link"])


@writes("call_to_action")
def call_to_action(child: Any, writer: Writer) -> Iterator[str]:
    """What to do, why, and where."""
    yield heading(child.value["heading"])
    yield from paragraphs(child.value["text"])
    yield writer.link(child.value["link"])


@writes("sign_up")
def sign_up(child: Any, writer: Writer) -> Iterator[str]:
    """The form is on the site; this leads to it."""
    yield heading(child.value["heading"])
    yield plain(child.value["text"])
    yield f"[{gettext('Sign up for updates')}]({whole(reverse('sign_up'))})"


@writes("donate")
def donate(child: Any, writer: Writer) -> Iterator[str]:
    """Why to give, and where."""
    organization = writer.organization
    yield heading(organization.donation_heading)
    words = (child.value["note"], organization.donation_words, organization.tax_words)
    yield " ".join(plain(part) for part in words if part)
    if organization.donation_url:
        yield f"[{plain(organization.donation_label)}]({organization.donation_url})"


@writes("contact")
def contact(child: Any, writer: Writer) -> Iterator[str]:
    """Where to write."""
    organization = writer.organization
    press = child.value["who"] == "press" and organization.press_email
    email = press or organization.contact_email
    address = " ".join(organization.postal_address.split())
    online = email or organization.contact_url
    yield bullets([f"<{online}>" if online else "", plain(address)])
