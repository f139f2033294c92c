"""What each mail is for, with sample values: for whoever wants to read our mails before they leave.

Sections register the mails they send when they are loaded; a test fails for a mail without.
"""

from dataclasses import dataclass, field
from typing import Any

from django.conf import settings

from dpa.mail.letters import Letter, letter
from dpa.mail.wording import names


@dataclass(frozen=True)
class Sample:
    """A mail with values such as it may have."""

    template: str
    used_for: str
    context: dict[str, Any] = field(default_factory=dict)
    spanish: dict[str, Any] = field(default_factory=dict)
    leave: str = ""

    def values(self, language: str) -> dict[str, Any]:
        """The sample values in that language."""
        return self.context | (self.spanish if language == "es" else {})

    def letter(self, language: str) -> Letter:
        """As somebody would get it."""
        return letter(self.template, language, self.values(language), self.leave)


_samples: dict[str, Sample] = {}


def register(
    template: str,
    used_for: str,
    context: dict[str, Any],
    *,
    spanish: dict[str, Any] | None = None,
    leave: str = "",
) -> None:
    """Says when a mail is sent, in a sentence, and gives a value for everything it names.

    `spanish` holds those values that read differently there; `leave` is a sample of what is handed
    to `queue` as `unsubscribe`.
    """
    _samples[template] = Sample(template, used_for, context, spanish or {}, leave)


def link(path: str) -> str:
    """An address on this site, for samples."""
    return f"{settings.SITE_URL}{path}"


def samples() -> list[Sample]:
    """One of every mail there is, by name; of those that nobody registered, the name alone."""
    return [_samples.get(name) or Sample(name, "") for name in names()]


def sample_of(template: str) -> Sample | None:
    """The sample of that mail, if it is registered."""
    return _samples.get(template) if template in names() else None


register(
    "own",
    "Sent where staff have written a mail of their own, as for an action.",
    {
        "subject": "Please confirm your signature",
        "text": (
            "Hello Ana,\n\nthank you for signing “Naloxone in every library”. One step is left:\n\n"
            f"Confirm my signature:\n{link('/actions/confirm/9f2c41d07a/')}\n\n"
            "What happens next:\n\n- we count you\n- we hand the names in on May 12\n"
        ),
    },
    spanish={
        "subject": "Confirma tu firma, por favor",
        "text": (
            "Hola, Ana:\n\ngracias por firmar «Naloxona en cada biblioteca». Falta un paso:\n\n"
            f"Confirmar mi firma:\n{link('/actions/confirm/9f2c41d07a/')}\n\n"
            "Qué sigue:\n\n- la contamos\n- entregamos los nombres el 12 de mayo\n"
        ),
    },
    leave=link("/leave/9f2c41d07a/"),
)
