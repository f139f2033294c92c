"""Text as signers type it, without what nobody meant to type."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

LINK = re.compile(r"://|www\.|@|[<>]", re.IGNORECASE)
# What no name or address holds: control characters and those that turn writing round.
UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


class LineField(forms.CharField):
    """One line: unseen characters and doubled spaces are taken out."""

    def to_python(self, value: Any) -> str:
        return " ".join(UNSEEN.sub(" ", super().to_python(value) or "").split())


class TextField(forms.CharField):
    """Several lines, counted as people count them: a line break is one character."""

    def to_python(self, value: Any) -> str:
        lines = (super().to_python(value) or "").splitlines()
        return "\n".join(" ".join(UNSEEN.sub(" ", line).split()) for line in lines).strip()


def is_a_name(text: str) -> None:
    """Refuses links, addresses and what has no letters."""
    if LINK.search(text):
        raise ValidationError(_("Write a name, without a link or address in it."))
    if not any(letter.isalpha() for letter in text):
        raise ValidationError(_("Write a name with letters in it."))
