"""Keeps what a translation was made from, and what its original says now.

wagtail-localize takes the original’s texts once and again only when somebody asks for it. Here they
are taken whenever the original is published, so that what is behind shows by itself.
"""

from typing import Any

from django.db import transaction
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import TranslatableMixin
from wagtail.signals import page_published, published
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from dpa.translations.models import TranslationBasis


@receiver((page_published, published), dispatch_uid="translations_basis")
def something_published(sender: Any, instance: Any, **kwargs: object) -> None:
    """An original: its texts are taken anew. A translation: what it was made from is kept."""
    if not isinstance(instance, TranslatableMixin):
        return
    key, locale = instance.translation_key, instance.locale_id
    with transaction.atomic():
        source = TranslationSource.objects.filter(object_id=key, locale_id=locale).first()
        if source is not None:
            source.update_from_db()
        for made in Translation.objects.filter(source__object_id=key, target_locale_id=locale):
            keep_basis(made)


def keep_basis(translation: Translation) -> None:
    """Keeps which of the original’s texts have a translation now, as this one is published."""
    segments = StringSegment.objects.filter(source_id=translation.source_id)
    current = set(segments.values_list("context_id", "string_id"))
    rows = StringTranslation.objects.filter(
        locale_id=translation.target_locale_id,
        context__object_id=translation.source.object_id,
        has_error=False,
    )
    done = set(rows.values_list("context_id", "translation_of_id"))
    if not translation.enabled:  # its words are written in its own form, without the originals
        done = current
    texts = sorted(current.intersection(done))
    english = sorted(current.difference(done))
    TranslationBasis.objects.update_or_create(
        translation=translation,
        defaults={"texts": texts, "still_english": english, "published_at": timezone.now()},
    )
