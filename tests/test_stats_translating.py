"""The editor of translations, and blocks and texts that name a statistic of another language."""

import pytest
from django.utils import translation
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource

from dpa.blocks.evidence import shown
from dpa.stats.models import Statistic
from dpa.stats.rich_text import statistics_by_key, words
from tests import factories
from tests import spanish_stats as spanish

pytestmark = pytest.mark.django_db


def test_a_translation_made_in_the_editor_shows_the_originals_figures() -> None:
    locale, _ = Locale.objects.get_or_create(language_code="es")
    original = factories.statistic(title="A count", theme="health")
    source, _made = TranslationSource.update_or_create_from_instance(original)
    for segment in StringSegment.objects.filter(source=source).select_related("string"):
        StringTranslation.objects.create(
            translation_of=segment.string, context=segment.context, locale=locale,
            data=f"ES {segment.string.data}",
        )  # fmt: skip
    source.create_or_update_translation(locale)
    own = Statistic.objects.get(translation_key=original.translation_key, locale=locale)
    assert (own.title, own.unit) == ("ES A count", "ES things")
    assert (own.slug, own.theme, own.code) == (original.slug, "health", original.code)
    assert own.current is not None
    assert own.current.value == 1234


def test_blocks_and_texts_say_it_in_the_language_of_the_page() -> None:
    original = factories.statistic()
    own = spanish.translate(original, statement="cosas contadas en español")
    alone = Statistic.objects.get(pk=factories.statistic().pk)
    with translation.override("es"):
        assert [s.pk for s in shown([original, alone])] == [own.pk, alone.pk]
        found = statistics_by_key([original.pk, own.pk])
        assert words(found[original.pk], "label") == "cosas contadas en español"
        assert found[own.pk].get_absolute_url() == f"/es/stats/{original.slug}/"
    with translation.override("en"):
        assert [s.pk for s in shown([own])] == [original.pk]


def test_a_withdrawn_one_is_shown_in_no_language() -> None:
    original = factories.statistic()
    spanish.translate(original)
    original.withdrawn_on, original.withdrawn_reason = "2026-01-02", "Pulled."
    original.save()
    with translation.override("es"):
        assert shown([Statistic.objects.get(pk=original.pk)]) == []
