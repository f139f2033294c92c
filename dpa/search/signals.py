"""Notices what changes in things that can be found.

What readers may not see any more is gone at once; what is new is found as soon as the background
worker has read it.
"""

from collections.abc import Collection
from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, post_page_move

from dpa.freshness.changes import DRAFT_FIELDS
from dpa.search.keeping import drop, refresh_soon
from dpa.search.registry import section_of


@receiver(post_save, dispatch_uid="search_saved")
def saved(
    sender: type[Model],
    instance: Any,
    raw: bool = False,
    update_fields: Collection[str] | None = None,
    **kwargs: object,
) -> None:
    """A thing was saved. One that is no draft's is read anew; one taken down goes at once."""
    section = section_of(sender)
    if section is None or raw or (update_fields and DRAFT_FIELDS.issuperset(update_fields)):
        return
    if not getattr(instance, "live", True):
        drop(section, [instance.pk])
    refresh_soon(section.model, [instance.pk])


@receiver(page_published, dispatch_uid="search_published")
def published(instance: Page, **kwargs: object) -> None:
    """By now its places and issues are stored as well."""
    refresh_soon(Page, [instance.pk])


@receiver(post_delete, dispatch_uid="search_deleted")
def deleted(sender: type[Model], instance: Any, **kwargs: object) -> None:
    """What is deleted is gone at once."""
    if section := section_of(sender):
        drop(section, [instance.pk])


@receiver(page_slug_changed, dispatch_uid="search_slug")
def slug_changed(instance: Page, **kwargs: object) -> None:
    """The pages below have another address, too."""
    refresh_soon(Page, _below(instance))


@receiver(post_page_move, dispatch_uid="search_moved")
def moved(instance: Page, **kwargs: object) -> None:
    """It may have come to a place that not everybody may see."""
    _hide_and_read(Page.objects.get(pk=instance.pk))


@receiver((post_save, post_delete), sender=PageViewRestriction, dispatch_uid="search_restricted")
def restricted(instance: PageViewRestriction, **kwargs: object) -> None:
    """Who may see a page counts for all below it."""
    if page := Page.objects.filter(pk=instance.page_id).first():
        _hide_and_read(page)


def _hide_and_read(page: Page) -> None:
    section, keys = section_of(Page), _below(page)
    if section:
        drop(section, keys)
    refresh_soon(Page, keys)


def _below(page: Page) -> list[int]:
    return list(page.get_descendants(inclusive=True).values_list("pk", flat=True))
