"""The published pages that show a statistic or name a source."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext, gettext_noop
from wagtail.models import Page, ReferenceIndex

from dpa.translations.now import language_code, language_now

# Marked for translation: the sections name their kinds of pages for staff.
KINDS = (
    gettext_noop("Home page"),
    gettext_noop("Page"),
    gettext_noop("Issue"),
    gettext_noop("Issues index"),
    gettext_noop("Win"),
    gettext_noop("Wins index"),
    gettext_noop("Action"),
    gettext_noop("Actions index"),
    gettext_noop("Statistics index"),
    gettext_noop("Drug facts"),
    gettext_noop("News"),
    gettext_noop("Resource"),
    gettext_noop("Setback"),
)


@dataclass(frozen=True)
class Place:
    """One page that readers can open, what kind of page it is, its language if another."""

    title: str
    kind: str
    url: str
    language: str = ""


# What else readers can open that rests on a source, or shows a statistic.
Shown = Callable[[models.Model], Iterable[Place]]
_sections: list[Shown] = []


def register(shown: Shown) -> None:
    """Sections whose pages are none of Wagtail's say so when they are loaded."""
    if shown not in _sections:
        _sections.append(shown)


def public_places(*things: models.Model) -> list[Place]:
    """The published pages that show one of these, each once, in the order of their titles.

    In the language of the page; in English where there is no other.
    """
    found = ReferenceIndex.objects.none()
    for thing in things:
        found |= ReferenceIndex.get_references_to(thing)
    page = ContentType.objects.get_for_model(Page)
    owners = found.filter(base_content_type=page).values_list("object_id", flat=True).distinct()
    pages = Page.objects.live().public().filter(pk__in=[int(key) for key in owners])
    ordered = pages.order_by("title").select_related("content_type")
    own = [place for shown in _sections for thing in things for place in shown(thing)]
    shown_on = _in_language_now(list(ordered))
    return own + [_place(p) for p in shown_on if p.specific_class is not None]


def _in_language_now(pages: list[Page]) -> list[Page]:
    """Each page once: as the language now says it, else in English; no other language."""
    language = language_now()
    own = {p.translation_key for p in pages if language_code(p.locale_id) == language}
    return [
        p
        for p in pages
        if (code := language_code(p.locale_id)) == language
        or (code == settings.LANGUAGE_CODE and p.translation_key not in own)
    ]


def _place(page: Page) -> Place:
    code = language_code(page.locale_id)
    named = str(page.specific_class._meta.verbose_name).capitalize()
    kind = gettext(named) if named in KINDS else named
    return Place(page.title, kind, page.url, "" if code == language_now() else code)
