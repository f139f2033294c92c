"""Cards can be drawn in Spanish, and are where a statistic has a Spanish text."""

import pytest
from django.test import Client
from wagtail.models import Locale

from dpa.stats.cards.card import draw
from dpa.stats.cards.looks import Look
from dpa.stats.cards.words import words_of
from dpa.stats.models import Statistic
from tests import factories

pytestmark = pytest.mark.django_db


def spending() -> Statistic:
    made = factories.statistic(figure="47000000000", style="dollars")
    return Statistic.objects.get(pk=made.pk)


def test_numbers_and_labels_follow_the_language() -> None:
    words = words_of(spending(), "es")
    assert words is not None
    assert "47 mil millones de dólares" in words.sentence.replace("\u00a0", " ")
    drawn = draw(words, Look("svg", lang="es")).decode()
    assert "Fuente" in drawn
    assert 'xml:lang="es"' in drawn


def test_without_a_spanish_text_there_is_no_spanish_card(client: Client) -> None:
    made = spending()
    for form in ("png", "svg"):
        response = client.get(f"/stats/{made.slug}/card.{form}?lang=es")
        assert response.status_code == 404
        assert "not in that language" in response.content.decode()
    spanish, _ = Locale.objects.get_or_create(language_code="es")
    Statistic.objects.filter(pk=made.pk).update(locale=spanish)
    response = client.get(f"/stats/{made.slug}/card.svg?lang=es")
    assert "Fuente" in response.content.decode()
