"""A page in Spanish: what is translated, what stays the same, and what its readers are told."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail_localize.models import Translation

from dpa.stats.models import Statistic
from dpa.translations.models import TranslationReview
from dpa.translations.state import Made, State, state_of
from home.models import StandardPage
from tests import factories
from tests.factories import block
from tests.translating import fill, published, submitted, translated

pytestmark = pytest.mark.django_db

FIGURE = '<embed embedtype="figure" id="{}" show="figure"/>'


def page_with(html: str, **values: Any) -> StandardPage:
    page: StandardPage = factories.standard_page(title="A page to translate", **values)
    page.body = [block("text", html)]
    page.save_revision().publish()
    return StandardPage.objects.get(pk=page.pk)


def state(page: Any) -> State:
    found = state_of(page)
    assert found is not None
    return found


def told(client: Client, page: Any) -> str:
    """The line about the translation, as its readers see it."""
    html = client.get(page.url).content.decode()
    line = re.search(r'<p class="translation wrap">(.*?)</p>', html, re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", line[1]).split()) if line else ""


def test_a_figure_moves_with_its_sentence_and_stays_bound(client: Client) -> None:
    figure = Statistic.objects.published().get(slug="overdose-deaths", locale__language_code="en")
    page = page_with(f"<p>In one year {FIGURE.format(figure.pk)} people died.</p>")
    said = 'In one year <a id="a1">[figure]</a> people died.'
    here = translated(page, {said: '<a id="a1">[figure]</a> personas murieron en un año.'})
    stored = here.body.raw_data[0]["value"]
    assert re.fullmatch(
        rf'<p><embed embedtype="figure" id="{figure.pk}" show="figure"/> personas[^<]*</p>', stored
    )
    assert f"/stats/{figure.slug}/" in client.get(here.url).content.decode()


def test_a_link_leads_to_the_translated_page_where_there_is_one(client: Client) -> None:
    target = page_with("<p>Target.</p>", slug="link-target")
    page = page_with(f'<p>Read <a linktype="page" id="{target.pk}">this</a>.</p>')
    here = translated(page, {'Read <a id="a1">this</a>.': 'Lee <a id="a1">esto</a>.'})
    assert 'href="/link-target/"' in client.get(here.url).content.decode()
    translated(target)
    assert 'href="/es/link-target/"' in client.get(here.url).content.decode()


def test_the_words_of_a_picture_are_translated_and_the_picture_is_the_same() -> None:
    picture = factories.image()
    image = {"image": picture.pk, "decorative": False, "alt_text": "A red door."}
    page: StandardPage = factories.standard_page(title="With a picture")
    page.body = [block("photo", {"image": image, "caption": "Then.", "shape": "tall"})]
    page.save_revision().publish()
    here = translated(page, {"A red door.": "Una puerta roja."})
    photo = here.body[0].value
    assert photo["image"].pk == picture.pk
    assert photo["image"].contextual_alt_text == "Una puerta roja."
    assert photo["shape"] == "tall"


def test_the_address_is_the_same_in_both_languages() -> None:
    page = page_with("<p>One.</p>", slug="same-address")
    here = translated(page, {"A page to translate": "Otro título"})
    assert (here.slug, here.title) == ("same-address", "Otro título")
    assert here.url == "/es/same-address/"


def test_what_is_submitted_is_a_draft_that_nobody_sees(client: Client) -> None:
    page = page_with("<p>English words.</p>", slug="just-submitted")
    here = submitted(page).get_target_instance()
    assert not here.live
    answer = client.get("/es/just-submitted/")
    assert "Esta página aún no está en español" in answer.content.decode()
    assert answer["X-Robots-Tag"] == "noindex"


def test_it_is_behind_by_what_changed_in_the_original_since(client: Client) -> None:
    page = page_with("<p>One.</p><p>Two.</p><p>Three.</p>")
    here = translated(page)
    assert state(here).behind == 0
    for html, behind in (
        ("<p>One.</p><p>Two, reworded.</p><p>Three.</p>", 1),
        ("<p>One.</p><p>Two, reworded.</p>", 2),
        ("<p>One.</p><p>Two.</p><p>Three.</p>", 0),
        ("<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p>", 2),
    ):
        page.body = [{**page.body.raw_data[0], "value": html}]
        page.save_revision().publish()
        assert state(here).behind == behind, html
    line = told(client, here)
    assert "El original cambió después: faltan 2 cambios aquí." in line
    assert f'href="{page.url}"' in client.get(here.url).content.decode()
    translation = Translation.objects.get(source__object=page.translation_key)
    fill(translation, {})
    assert state(here).behind == 2, "typed, and not published"
    published(translation)
    assert state(here).behind == 0
    assert "cambi" not in told(client, here)


def test_a_draft_of_the_original_changes_nothing() -> None:
    page = page_with("<p>One.</p>")
    here = translated(page)
    page.body = [{**page.body.raw_data[0], "value": "<p>Another.</p>"}]
    page.save_revision()
    assert state(here).behind == 0


def test_a_review_is_told_with_name_and_day_until_a_text_changes(client: Client) -> None:
    here = translated(page_with("<p>One.</p>"))
    assert told(client, here) == "Esta traducción aún no se ha revisado."
    translation = Translation.objects.get(source__object=here.translation_key)
    day = timezone.localdate().replace(month=5, day=12) - timedelta(days=365)
    TranslationReview.objects.create(translation=translation, by="Ana Ruiz", on=day)
    expected = f"Traducción revisada por Ana Ruiz, 12 de mayo de {day.year}."
    assert told(client, here) == expected
    fill(translation, {"One.": "Cambiado."})
    assert state(here).made == Made.REVIEWED, "what is only typed is not public"
    published(translation)
    assert state(here).made == Made.UNREVIEWED


def test_a_machine_s_text_says_so_until_somebody_reviews_it(client: Client) -> None:
    here = translated(page_with("<p>One.</p>"), kind="machine")
    assert told(client, here) == "Traducción automática, sin revisar."
    translation = Translation.objects.get(source__object=here.translation_key)
    TranslationReview.objects.create(translation=translation, by="Ana Ruiz")
    assert state(here).made == Made.REVIEWED


def test_a_review_is_never_rewritten() -> None:
    here = translated(page_with("<p>One.</p>"))
    translation = Translation.objects.get(source__object=here.translation_key)
    review = TranslationReview.objects.create(translation=translation, by="Ana")
    review.by = "Somebody else"
    with pytest.raises(ValueError, match="recorded once"):
        review.save()


def test_what_was_published_in_english_is_counted_by_itself(client: Client) -> None:
    translation = submitted(page_with("<p>One.</p><p>Two.</p>"))
    here = published(translation)
    assert (state(here).behind, state(here).still_english) == (0, 3)
    assert "Faltan por traducir 3 pasajes." in told(client, here)
    fill(translation, {})
    assert state(published(translation)).still_english == 0
