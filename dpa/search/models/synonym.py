"""Other words for the same thing, kept by staff."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models

from dpa.search.folding import folded

LONGEST = 80


def lines_of(text: str) -> list[str]:
    """What stands on each line, as the search compares it; empty lines left out."""
    return [line for one in text.splitlines() if (line := folded(one))]


def check_lines(text: str) -> None:
    """Raises ValidationError unless every line is one short word or phrase."""
    lines = lines_of(text)
    if not lines:
        raise ValidationError("Write at least one word or phrase, each on a line of its own.")
    if too_long := [line for line in lines if len(line) > LONGEST]:
        raise ValidationError(
            f"“{too_long[0][:40]}…” is too long. One word or short phrase on each line."
        )


class InOneLanguage(models.Model):
    """Words that belong to the search of one language; another language has rows of its own."""

    language = models.CharField(
        max_length=8,
        choices=settings.LANGUAGES,
        default=settings.LANGUAGE_CODE,
        help_text="In which language's search it counts.",
    )

    class Meta:
        abstract = True


class Synonym(InOneLanguage):
    """Who searches for one of these words finds what the site calls otherwise as well."""

    words = models.TextField(
        "what people type",
        max_length=2000,
        validators=[check_lines],
        help_text="One word or phrase on each line: “weed”, “pot”. Capitals, accents and signs "
        "make no difference.",
    )
    meaning = models.CharField(
        "what the site calls it",
        max_length=LONGEST,
        help_text="The word that stands on our pages: “marijuana”.",
    )

    panels = ["language", "words", "meaning"]

    class Meta:
        ordering = ["language", "meaning"]

    def __str__(self) -> str:
        return f"{', '.join(lines_of(self.words))} → {self.meaning}"

    def clean(self) -> None:
        if not folded(self.meaning):
            raise ValidationError({"meaning": "Write the word that stands on our pages."})
