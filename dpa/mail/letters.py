"""A mail as it leaves: its words, who sends it and why, as text and as HTML that says the same."""

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join

from dpa.mail.wording import FOLDERS, foot, worded
from dpa.site.models import Organization

# On a button where the text has no words of its own for it.
OPEN = {"en": "Open the page", "es": "Abrir la página"}
# A mail brings its own style and nothing else; a frame with this policy runs and loads nothing.
MAIL_POLICY = {
    "default-src": ["'none'"],
    "script-src": ["'none'"],
    "img-src": ["'none'"],
    "style-src": ["'unsafe-inline'"],
}
ADDRESS = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")


@dataclass(frozen=True)
class Letter:
    """A mail, ready to be sent."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True)
class Part:
    """A paragraph: lines, or the items of a list, or a button and its label."""

    lines: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    button: str = ""
    label: str = ""


def letter(template: str, language: str, context: dict[str, Any], leave: str = "") -> Letter:
    """The mail in that language; `leave` is where the reader ends such mail.

    A link alone on its line becomes a button in HTML; the line right above it, if it ends with a
    colon, is what stands on the button. Without such a line, only the first is one: two buttons
    that say the same would lead to different pages. Raises ValueError as `worded` does.
    """
    words = worded(template, language, context)
    organization = Organization.objects.filter(site__is_default_site=True).first() or Organization()
    # Not a second time below what says it already.
    why = foot(language, words.why, "" if leave and leave in words.text else leave).splitlines()
    sender = [organization.name, *organization.postal_address.split("\n")]
    feet = [[line.strip() for line in lines if line.strip()] for lines in (why, sender)]
    html = render_to_string(
        "mail/letter.html",
        {
            "language": language,
            "subject": words.subject,
            "style": _style(),
            "organization": organization,
            "parts": _parts(words.text, language),
            "foot": [[linked(line) for line in lines] for lines in feet],
        },
    )
    below = "\n\n".join("\n".join(lines) for lines in feet)
    return Letter(words.subject, f"{words.text}\n-- \n{below}\n", html)


def linked(text: str) -> str:
    """The text as HTML, with links to this site only.

    What somebody typed as their name must not become a link to their own page in our mail.
    """
    pieces, end = [], 0
    for match in ADDRESS.finditer(text):
        if is_ours(match[0]):
            pieces += [
                (text[end : match.start()],),
                (format_html('<a href="{0}">{0}</a>', match[0]),),
            ]
            end = match.end()
    return format_html_join("", "{}", [*pieces, (text[end:],)])


def is_ours(address: str) -> bool:
    """Whether it leads to this site."""
    return address == settings.SITE_URL or address.startswith(f"{settings.SITE_URL}/")


def _parts(text: str, language: str) -> list[Part]:
    parts = [_part(paragraph) for paragraph in re.split(r"\n\s*\n", text.strip())]
    nameless = [number for number, part in enumerate(parts) if part.button and not part.label]
    for number in nameless[:1]:
        parts[number] = replace(parts[number], label=OPEN.get(language, OPEN["en"]))
    for number in nameless[1:]:
        parts[number] = Part(lines=(linked(parts[number].button),))
    return parts


def _part(paragraph: str) -> Part:
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    above, last = lines[:-1], lines[-1] if lines else ""
    if ADDRESS.fullmatch(last) and is_ours(last):
        if not above:
            return Part(button=last)
        if len(above) == 1 and above[0].endswith(":"):
            return Part(button=last, label=above[0].removesuffix(":").strip())
    if lines and all(line.startswith("- ") for line in lines):
        return Part(items=tuple(linked(line.removeprefix("- ")) for line in lines))
    return Part(lines=tuple(map(linked, lines)))


@cache
def _style() -> str:
    """Mail programs load no stylesheet, so it stands within. It holds nothing to be escaped."""
    (path,) = (p for folder in FOLDERS if (p := folder / "mail/letter.css").exists())
    return format_html("<style>{}</style>", path.read_text())
