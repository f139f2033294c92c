"""Which picture stands for a page when it is shared."""

from typing import Any, NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.html import strip_tags

from dpa.freshness.memory import remember
from dpa.share_pictures.words import version_of, words_of

SIZE = "fill-1200x630|format-jpeg"


class SharePicture(NamedTuple):
    """Where it is, what it says to those who don't see it, and its kind of file."""

    url: str
    alt: str
    type: str


def share_picture(page: Any) -> SharePicture | None:
    """The picture that staff chose, else one drawn from its words; None before it is saved."""
    if not getattr(page, "pk", None):
        return None
    # Its address needs its language: one of two, so that neither is read for each page anew.
    page.locale = remember(("locale", page.locale_id), lambda: page.locale)
    if page.picture and page.picture.may_be_shared:
        rendition = page.picture.get_rendition(SIZE)
        alt = rendition.alt if _in_first_language(page) else _own_words(page)
        return SharePicture(rendition.url, alt, "image/jpeg")
    return drawn(page)


def _in_first_language(page: Any) -> bool:
    return bool(page.locale.language_code == settings.LANGUAGE_CODE)


def _own_words(page: Any) -> str:
    """What the page says of its picture, else what the picture says of itself, else its name."""
    for block in getattr(page, "body", ()):
        image = block.value["image"] if block.block_type == "photo" else None
        if image and image.pk == page.picture.pk and image.contextual_alt_text:
            return str(image.contextual_alt_text)
    return str(page.picture.description_es or page.title)


def drawn(page: Any) -> SharePicture:
    """The one made of its words."""
    shown = ("share picture", page.pk, page.title, page.summary)
    version = remember(shown, lambda: version_of(page))
    words = words_of(page)
    alt = ". ".join(filter(None, (words.figure.rstrip("."), strip_tags(words.claim))))
    return SharePicture(reverse("share_picture", args=[page.pk, version]), alt, "image/png")
