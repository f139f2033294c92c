"""How each language's words are read: the text search configurations that a migration makes."""

from functools import reduce
from operator import add
from typing import Any

from django.conf import settings
from django.contrib.postgres.search import SearchVector
from django.db.models import Case, When

# As PostgreSQL's own, after accents are taken off.
CONFIGURATIONS = {"en": "dpa_english", "es": "dpa_spanish"}
# A text search vector holds one megabyte, and nobody reads so far.
MOST_TEXT = 60_000


def configuration(language: str) -> str:
    """The name of a language's configuration; English for one that has none."""
    return CONFIGURATIONS.get(language, CONFIGURATIONS[settings.LANGUAGE_CODE])


def vector(weights: dict[str, str]) -> Case:
    """The words of these columns, each with its weight, read in the language of the row."""

    def in_language(name: str) -> Any:
        parts: list[Any] = [SearchVector(f, weight=w, config=name) for f, w in weights.items()]
        return reduce(add, parts)

    return Case(
        When(language="es", then=in_language(CONFIGURATIONS["es"])),
        default=in_language(CONFIGURATIONS["en"]),
    )
