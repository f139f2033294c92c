"""Rows below a page (an addressee, a later event, a fact) whose words are translated with it."""

import uuid
from typing import Any

from wagtail.models import Orderable, TranslatableMixin


class TranslatedChild(TranslatableMixin, Orderable):
    """One row below a page, and the same row below its translations: they share their key."""

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


def give_keys(model: Any) -> None:
    """For migrations: rows get their page's language, and one key with their like elsewhere.

    Which row is which was known by its place below the page alone.
    """
    keys: dict[tuple[Any, int], uuid.UUID] = {}
    place, last = 0, None
    rows = model.objects.select_related("page").order_by("page_id", "sort_order", "pk")
    for row in rows.iterator():
        place = place + 1 if row.page_id == last else 0
        last = row.page_id
        row.locale_id = row.page.locale_id
        row.translation_key = keys.setdefault((row.page.translation_key, place), uuid.uuid4())
        row.save(update_fields=["locale", "translation_key"])
