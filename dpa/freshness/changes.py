"""Notices every change of what readers see. What is not named here as invisible is visible."""

from collections.abc import Collection
from typing import Any

from django.db import models, transaction
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.signals import post_page_move

from dpa.freshness.memory import forget
from dpa.freshness.models import Generation

# Nothing of these stands on a public page.
INVISIBLE_APPS = {
    "auth",
    "contenttypes",
    "crm",
    "django_tasks_database",
    "freshness",
    "limits",
    "mail",
    "migrations",
    "sessions",
    "supporters",
    "users",
    # What translators type; publishing the page makes it public.
    "wagtail_localize",
    "wagtailadmin",
    "wagtailsearch",
    "wagtailusers",
}
INVISIBLE_MODELS = {
    "follows.Follow",
    "follows.FollowCount",
    "images.SiteRendition",
    "stats.FigureImport",
    "wagtailcore.Comment",
    "wagtailcore.CommentReply",
    "wagtailcore.ModelLogEntry",
    "wagtailcore.PageLogEntry",
    "wagtailcore.PageSubscription",
    "wagtailcore.ReferenceIndex",
    "wagtailcore.Revision",
    "wagtailcore.TaskState",
    "wagtailcore.UploadedFile",
    "wagtailcore.WorkflowState",
}
# All that saving a draft changes in the page itself.
DRAFT_FIELDS = {
    "draft_title",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
}


def invisible(*kinds: type[models.Model]) -> None:
    """Sections above say when they are loaded which of their models stand on no public page."""
    INVISIBLE_MODELS.update(kind._meta.label for kind in kinds)


def is_visible(model: type[models.Model], fields: Collection[str] | None = None) -> bool:
    """Whether readers may notice that such an object changed, in these fields if some are named."""
    if model.__module__ == "__fake__":  # a migration's historical model
        return False
    if model._meta.app_label in INVISIBLE_APPS or model._meta.label in INVISIBLE_MODELS:
        return False
    return not fields or not DRAFT_FIELDS.issuperset(fields)


@receiver((post_save, post_delete, m2m_changed), dispatch_uid="freshness")
def content_changed(
    sender: Any, update_fields: Collection[str] | None = None, **kwargs: object
) -> None:
    """Begins a new generation once the change is committed; this process forgets at once."""
    if is_visible(sender, update_fields):
        begin()


@receiver(post_page_move, dispatch_uid="freshness_move")
def page_moved(**kwargs: object) -> None:
    """Moving a page changes rows without saving them."""
    begin()


def begin() -> None:
    """For changes that send no signal, such as `QuerySet.update`: call it beside them."""
    forget()
    transaction.on_commit(Generation.renew)
