"""How hard summaries are to read: measured, shown beside the field, reported, kept low."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from dpa.pages import SummarizedPage
from dpa.reading import spanish
from dpa.reading.measure import EASIEST_BY, measure
from dpa.reading.report import hard_to_read
from home.demo.page_texts import SAFE_READING
from home.demo.page_texts.spanish.accessibility import ACCESSIBILITY_ES
from home.demo.page_texts.spanish.safe_reading import SAFE_READING_ES
from home.models import StandardPage
from tests import factories, house
from tests.staff import edit_url, signed_in

EASY = "The cat sat on the mat. The dog ran to the door. We go home now."
HARD = (
    "Notwithstanding considerable methodological heterogeneity, longitudinal investigations "
    "consistently demonstrate statistically significant associations."
)
FACIL = "El gato come pan. El perro va a la casa. Hoy vamos al mar."
DIFICIL = (
    "La institucionalización de procedimientos administrativos interdepartamentales "
    "imposibilitaba significativamente la implementación de reglamentaciones complementarias."
)


def test_easy_and_hard_are_told_apart_in_both_languages() -> None:
    for language, easy, hard in (("en", EASY, HARD), ("es", FACIL, DIFICIL)):
        plain, difficult = measure(easy, language), measure(hard, language)
        assert plain is not None
        assert difficult is not None
        assert not plain.too_hard
        assert difficult.too_hard
        assert "shorter sentences" in difficult.says


def test_the_english_grade_is_that_of_the_formula() -> None:
    """Ten words of one syllable in one sentence: 0.39 × 10 + 11.8 × 1 − 15.59, so below 0."""
    ten = measure("We all go to the sea and then go home.", "en")
    assert ten is not None
    assert ten.value == 0
    # Six words, thirteen syllables.
    six = measure("Doctors carry naloxone for every patient.", "en")
    assert six is not None
    assert six.value == pytest.approx(0.39 * 6 + 11.8 * 13 / 6 - 15.59, abs=0.05)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("país", 2), ("aire", 2), ("ciudad", 2), ("policía", 4), ("que", 1), ("guía", 2),
        ("muy", 1), ("leyes", 2), ("huevo", 2), ("sobredosis", 4), ("cigüeña", 3), ("aéreo", 4),
        ("reducción", 3), ("naloxona", 4), ("y", 1), ("drogas", 2),
    ],
)  # fmt: skip
def test_spanish_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert spanish.syllables(word) == count


def test_an_abbreviation_ends_no_sentence() -> None:
    whole = measure("The U.S. Senate wrote a law on drugs", "en")
    parted = measure("The US Senate wrote a law on drugs", "en")
    assert whole is not None
    assert parted is not None
    assert abs(whole.value - parted.value) < 2.5


@given(st.text(max_size=400), st.sampled_from(["en", "es", "xx", ""]))
def test_any_text_can_be_measured(text: str, language: str) -> None:
    found = measure(text, language)
    assert found is None or found.says


def test_a_text_without_end_is_measured_too() -> None:
    assert measure("word " * 200_000, "en") is not None
    assert measure("ñ" * 1_000_000, "es") is not None
    assert measure("\x00 … — ", "en") is None


@pytest.mark.django_db
def test_the_demo_summaries_are_easy_to_read() -> None:
    assert list(hard_to_read()) == []
    kinds = [m for m in house.page_models() if issubclass(m, SummarizedPage)]
    columns = ("in_short", "locale__language_code")
    texts = [row for model in kinds for row in model.objects.values_list(*columns) if row[0]]
    assert len(texts) >= 8
    readings = [measure(text, language) for text, language in texts]
    assert all(reading is not None and not reading.too_hard for reading in readings)


def test_every_summary_has_its_place_on_the_page(client: Client, db: None) -> None:
    words = "Twelve plain words."
    pages: list[Any] = [
        factories.issue(in_short=words), factories.win(in_short=words),
        factories.action(in_short=words), factories.standard_page(in_short=words),
    ]  # fmt: skip
    for page in pages:
        html = client.get(page.url).text
        assert f"<dd>{words}</dd>" in html, page
        page.in_short = ""
        page.save()
        assert 'class="in-short"' not in client.get(page.url).text


@pytest.mark.django_db
def test_staff_see_the_grade_beside_the_field() -> None:
    page = factories.issue(in_short=HARD)
    html = signed_in("Editors").get(edit_url(page)).text
    assert "above grade 8" in html
    assert "js/admin/reading" in html
    assert 'data-of="id_in_short"' in html
    report = signed_in("Editors").get(reverse("hard_to_read")).text
    assert page.title in report
    assert SAFE_READING["title"] not in report


@pytest.mark.django_db
def test_the_editor_may_ask_while_typing_and_nobody_else() -> None:
    address = reverse("reading")
    staff = signed_in("Editors")
    assert staff.post(address, {"text": HARD, "language": "en"}).json()["hard"] is True
    assert staff.post(address, {"text": DIFICIL, "language": "es"}).json()["hard"] is True
    assert staff.post(address, {"text": ""}).json() == {"says": "", "hard": False}
    assert staff.get(address).status_code == 405
    assert Client().post(address, {"text": EASY}).status_code in {302, 403}


@pytest.mark.django_db
def test_a_spanish_summary_is_measured_as_spanish() -> None:
    from wagtail.models import Locale

    page = factories.issue(in_short=EASY)
    there = page.copy_for_translation(Locale.objects.get(language_code="es"), copy_parents=True)
    there.in_short = DIFICIL
    there.save()
    assert [line.title for line in hard_to_read()] == [there.title]
    assert f"{EASIEST_BY} or more is right" in next(iter(hard_to_read())).why
    assert not StandardPage.objects.filter(in_short=DIFICIL).exists()


@pytest.mark.parametrize("page", [ACCESSIBILITY_ES, SAFE_READING_ES], ids=lambda p: p["slug"])
def test_the_spanish_summaries_are_easy_to_read(page: dict[str, Any]) -> None:
    found = measure(page["in_short"], "es")
    assert found is not None
    assert found.value >= EASIEST_BY
    assert len(page["in_short"]) <= 400
