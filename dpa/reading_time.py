"""How long a page takes to read."""

from collections.abc import Iterable

from django.utils.html import strip_tags
from wagtail.fields import StreamField

WORDS_A_MINUTE = 230


def minutes(texts: Iterable[str]) -> int:
    """Minutes for these texts (HTML or plain), rounded; 0 without a word, else at least 1."""
    words = sum(len(strip_tags(text.replace("<", " <")).split()) for text in texts)
    return max(1, round(words / WORDS_A_MINUTE)) if words else 0


def texts_of(page: object) -> list[str]:
    """All that stands in the streams of a page, as editors typed it. Asks the database nothing."""
    return [
        str(text)
        for field in type(page)._meta.get_fields()  # type: ignore[attr-defined]  # a model's
        if isinstance(field, StreamField)
        for text in field.get_searchable_content(getattr(page, field.name))
    ]
