"""Keeps the documents as current as what they are made from."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.apps import apps
from django.db import connection, models, transaction
from django.utils.translation import override
from wagtail.models import Page, ReferenceIndex, TranslatableMixin

from dpa.search.models import SearchDocument
from dpa.search.registry import Section, section_of

AT_ONCE = 50
# Who writes documents waits for whoever does so already, and then reads what is true by then:
# else what was read earlier could be written later.
LOCK = 0x5EA2C4
T = TypeVar("T")
_paused: ContextVar[bool] = ContextVar("search_paused", default=False)

_MADE = {"id", "key", "language", "heads", "words"}
WRITTEN = [f.name for f in SearchDocument._meta.concrete_fields if f.name not in _MADE]


def refresh(section: Section, keys: Iterable[Any]) -> int:
    """Makes the documents of the things with these keys anew; returns how many there are now."""
    total = 0
    for some in portions(keys, AT_ONCE):
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            total += _write(section, some)
    return total


def _write(section: Section, keys: list[Any]) -> int:
    made: dict[tuple[str, str], SearchDocument] = {}
    for thing in section.everything().filter(pk__in=keys):
        with override("en"):  # each document's maker sets the language that it needs
            for document in section.make(thing):
                document.key = section.key(thing.pk)
                made[document.key, document.language] = document
    old = SearchDocument.objects.filter(key__in=[section.key(key) for key in keys])
    gone = [d.pk for d in old.only("key", "language") if (d.key, d.language) not in made]
    SearchDocument.objects.filter(pk__in=gone).delete()
    SearchDocument.objects.bulk_create(
        made.values(),
        update_conflicts=True,
        unique_fields=["key", "language"],
        update_fields=WRITTEN,
    )
    return len(made)


@contextmanager
def paused() -> Iterator[None]:
    """Within it nothing is read anew: for whoever rebuilds the search afterwards."""
    token = _paused.set(True)
    try:
        yield
    finally:
        _paused.reset(token)


def refresh_soon(model: type[models.Model], keys: Iterable[Any]) -> None:
    """Has the background worker do it. The request is part of the transaction it is made in."""
    from dpa.search.tasks import refresh_documents

    if _paused.get():
        return
    for some in portions(keys, 500):
        refresh_documents.enqueue(model._meta.label, some)


def refresh_now(label: str, keys: list[Any]) -> int:
    """What the worker does: the documents, and those of the pages that say what these say."""
    section = section_of(apps.get_model(label))
    if section is None:
        return 0
    total = refresh(section, keys)
    if section.cited and (pages := citing_pages(section.model, keys)):
        pages_section = section_of(Page)
        total += refresh(pages_section, pages) if pages_section else 0
    return total


def citing_pages(model: type[models.Model], keys: list[Any]) -> list[int]:
    """The pages on which one of these things stands, by Wagtail's index of references.

    A page in another language points at one thing and shows its translation.
    """
    from django.contrib.contenttypes.models import ContentType

    if issubclass(model, TranslatableMixin):
        these = model._default_manager.filter(pk__in=list(keys)).values("translation_key")
        same = model._default_manager.filter(translation_key__in=these)
        keys = [*keys, *same.values_list("pk", flat=True)]
    found = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(model),
        to_object_id__in=[str(key) for key in keys],
        base_content_type=ContentType.objects.get_for_model(Page),
    )
    return sorted({int(key) for key in found.values_list("object_id", flat=True)})


def drop(section: Section, keys: Iterable[Any]) -> None:
    """Takes things out of the search at once, in the transaction that made them unreadable."""
    SearchDocument.objects.filter(key__in=[section.key(key) for key in keys]).delete()


def portions(keys: Iterable[T], size: int) -> Iterator[list[T]]:
    """The keys in lists of that length at the most."""
    ordered = list(keys)
    for begin in range(0, len(ordered), size):
        yield ordered[begin : begin + size]
