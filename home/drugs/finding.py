"""Finding a drug by any of its names, and its neighbors."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from dpa.freshness.memory import remember
from dpa.translations.best import best_for_readers
from dpa.translations.now import language_now


def plain(text: str) -> str:
    """Without case, accents and signs, so that “Ecstasy”, “éxtasis” and “speed-ball” are found."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if c.isalnum() or c.isspace())


def called(words: str, names: Iterable[str]) -> bool:
    """Whether one of the names begins a word of its own with each of these words."""
    wanted = plain(words).split()
    there = [part for name in names for part in plain(name).split()]
    return all(any(part.startswith(word) for part in there) for word in wanted)


def in_order(model: Any) -> list[Any]:
    """All drugs' pages by name, each in the language that its readers get."""

    def read() -> list[Any]:
        found = best_for_readers(model.objects.live()).select_related("locale")
        return list(found.defer("body").order_by("title", "pk"))

    return remember(("drugs by name", language_now()), read)


def around(key: int | None, pages: Sequence[Any]) -> tuple[Any, Any]:
    """The ones before and after the page with that key, None at either end."""
    at = next((n for n, page in enumerate(pages) if page.pk == key), None)
    if at is None:
        return None, None
    return (pages[at - 1] if at else None), (pages[at + 1] if at + 1 < len(pages) else None)
