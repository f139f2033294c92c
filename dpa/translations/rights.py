"""Whoever may work on a page and what is below it may do the same in its translation."""

from typing import Any

from django.dispatch import receiver
from wagtail.models import GroupPagePermission, Page
from wagtail.signals import copy_for_translation_done


@receiver(copy_for_translation_done, dispatch_uid="translations_rights")
def same_rights(sender: Any, source_obj: Any, target_obj: Any, **kwargs: object) -> None:
    """A right given on a page of the original is given on its new translation, too."""
    if not isinstance(source_obj, Page):
        return
    for right in GroupPagePermission.objects.filter(page=source_obj.pk):
        GroupPagePermission.objects.get_or_create(
            group=right.group, permission=right.permission, page_id=target_obj.pk
        )
