"""What a picture shows is said in Spanish on Spanish pages, or else in English that says so."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation
from wagtail.images.forms import get_image_form

from dpa.images.models import SiteImage
from dpa.markdown.blocks import described
from dpa.share_pictures.picture import share_picture
from tests import factories
from tests.translating import translated

pytestmark = pytest.mark.django_db


def shown(image: SiteImage, language: str) -> Tag:
    with translation.override(language):
        html = render_to_string("components/picture.html", {"image": image, "sizes": "100vw"})
    found = BeautifulSoup(html, "html.parser").img
    assert found is not None
    return found


def test_a_picture_is_described_in_the_language_of_the_page() -> None:
    image = factories.image(description="A drum.", description_es="Un tambor.")
    assert (shown(image, "es")["alt"], shown(image, "es").get("lang")) == ("Un tambor.", None)
    assert (shown(image, "en")["alt"], shown(image, "en").get("lang")) == ("A drum.", None)


def test_without_a_spanish_description_the_english_one_says_so() -> None:
    image = factories.image(description="A drum.")
    assert (shown(image, "es")["alt"], shown(image, "es").get("lang")) == ("A drum.", "en")
    assert shown(image, "en").get("lang") is None


@pytest.mark.parametrize(("decorative", "alt"), [(False, "Dicho aquí."), (True, "")])
def test_the_words_of_a_page_come_first(decorative: bool, alt: str) -> None:
    image = factories.image(description="A drum.", description_es="Un tambor.")
    image.contextual_alt_text, image.decorative = alt, decorative
    assert (shown(image, "es")["alt"], shown(image, "es").get("lang")) == (alt, None)
    image.description_es = ""
    assert (shown(image, "es")["alt"], shown(image, "es").get("lang")) == (alt, None)


def test_its_words_follow_it_where_pages_are_shared_and_written() -> None:
    image = factories.image(
        description="A drum.", description_es="Un tambor.", credit="Photo: A", credit_es="Foto: A"
    )
    page = translated(factories.standard_page(share_image=image))
    with translation.override("es"):
        found = share_picture(page)
        assert found is not None
        assert found.alt == "Un tambor."
        assert "Un tambor. Foto: A." in described({"image": image, "caption": ""})


def test_staff_can_describe_it_in_spanish() -> None:
    assert "description_es" in get_image_form(SiteImage).base_fields


def test_the_demo_pictures_are_described_in_spanish(client: Client) -> None:
    assert not SiteImage.objects.filter(description_es="").exists()
    assert not BeautifulSoup(client.get("/es/").content, "html.parser").select("img[lang]")
