"""How pages become documents: all of them the same way, told by their fields."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction

from dpa.places.models import Place
from dpa.search.making import document
from dpa.search.models import SearchDocument
from dpa.search.reading import searchable
from dpa.search.registry import Kind, add_kind, register

PLAIN = add_kind(Kind("page", _("Page"), _("Pages"), order=70))
# The day that a page is about or from: the first of these fields that it has.
DATES = ("decided_on", "published_on", "released_on", "publish_date", "event_starts", "closes_at")


@dataclass(frozen=True)
class PageKind:
    """What a section tells of its pages beyond what their fields do."""

    kind: Kind
    names: Callable[[Any], Iterable[str]] = lambda page: ()
    weight: Callable[[Any], float] = lambda page: 1.0
    # Pages of this kind are what others are chosen by: “issue”.
    facet: str = ""


_kinds: dict[type[Page], PageKind] = {}


def register_pages(
    model: type[Page],
    kind: Kind,
    *,
    names: Callable[[Any], Iterable[str]] = lambda page: (),
    weight: Callable[[Any], float] = lambda page: 1.0,
    facet: str = "",
) -> None:
    """A kind of page with a name of its own. Without, it is called by its model's name."""
    _kinds[model] = PageKind(add_kind(kind), names, weight, facet)


def told_of(model: type[Page]) -> PageKind:
    """What is known of a page type; of one that nobody has registered, what its model says."""
    if known := next((_kinds[base] for base in model.__mro__ if base in _kinds), None):
        return known
    meta, key = model._meta, model.__name__.removesuffix("Page").lower()
    if key.endswith("index") or key in {"home", "standard"}:
        return PageKind(PLAIN)
    return PageKind(
        add_kind(Kind(key[:40], _(str(meta.verbose_name)), _(str(meta.verbose_name_plural))))
    )


def is_public(page: Page) -> bool:
    """Whether everybody may read it: published, and neither it nor one above is restricted."""
    if not page.live or page.depth < 2:
        return False
    above = page.get_ancestors(inclusive=True)
    return not PageViewRestriction.objects.filter(page__in=above).exists()


def documents_of(page: Any) -> Iterator[SearchDocument]:
    """The document of a page, read as it is now; none where readers may not see it."""
    if not is_public(page) or (parts := page.get_url_parts()) is None:
        return
    told, language = told_of(type(page)), page.locale.language_code
    index_of_kind = type(page).__name__.endswith("IndexPage")
    with override(language):
        made = document(
            kind=told.kind.key,
            language=language,
            slug=page.slug,
            address=parts[2],
            title=page.title,
            summary=getattr(page, "summary", "") or page.search_description,
            body=searchable(page, without=("title",)),
            names=told.names(page),
            places=_related(page, Place),
            issues=[*_slugs_of_issues(page), *([page.slug] if told.facet == "issue" else [])],
            level=getattr(page, "level", "") or "",
            dated=_dated(page),
            weight=told.kind.weight * told.weight(page) * (1.3 if index_of_kind else 1),
        )
    yield made


def _related(page: Any, model: type[models.Model]) -> Iterator[Any]:
    """Things of a model that the page points at with its own fields."""
    for field in page._meta.get_fields():
        if field.concrete and field.related_model and issubclass(field.related_model, model):
            value = getattr(page, field.name)
            yield from value.all() if field.many_to_many else filter(None, [value])


def _slugs_of_issues(page: Any) -> Iterator[str]:
    for model, told in _kinds.items():
        if told.facet == "issue":
            yield from (issue.slug for issue in _related(page, model) if issue.live)


def _dated(page: Any) -> date | None:
    values = (getattr(page, name, None) for name in DATES)
    found = next((value for value in values if value), None)
    # The day that the clocks here show: what closes at midnight closes on the day before.
    return timezone.localtime(found).date() if isinstance(found, datetime) else found


def everything() -> "models.QuerySet[Page]":
    """Every page of ours that is published, as its own class."""
    ours = ContentType.objects.get_for_models(*_page_models()).values()
    pages: models.QuerySet[Page] = Page.objects.live().filter(content_type__in=ours)
    return pages.specific().select_related("locale").order_by("pk")  # type: ignore[attr-defined]  # Wagtail's query set


def _page_models() -> list[type[Page]]:
    from wagtail.models import get_page_models

    return [m for m in get_page_models() if m is not Page and not m._meta.abstract]


def register_all_pages() -> None:
    """Whatever is a page can be found, also kinds that come later."""
    register(Page, None, documents_of, everything)
    for model in _page_models():
        told_of(model)  # so that its kind has its names in every process
