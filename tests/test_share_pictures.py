"""Each page has a picture for whoever posts a link to it: staff's own, or one of its words."""

from io import BytesIO
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from PIL import Image
from wagtail.models import Locale, PageViewRestriction

from dpa.share_pictures.picture import share_picture
from dpa.share_pictures.words import words_of
from home.models import HomePage
from issues.models import IssuePage
from tests import factories
from tests.factories import block
from tests.kinds import KINDS

pytestmark = pytest.mark.django_db


def opened(client: Client, path: str) -> Image.Image:
    response = client.get(path)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "image/png"
    return Image.open(BytesIO(response.content))


def told(page: Any) -> str:
    found = share_picture(page)
    assert found is not None
    return found.alt


def address(page: Any) -> str:
    found = share_picture(page)
    assert found is not None
    return found.url


@pytest.mark.parametrize(
    ("make", "ground"),
    [
        (factories.issue, (255, 182, 64)), (factories.win, (185, 226, 196)),
        (factories.action, (255, 176, 189)), (factories.standard_page, (251, 246, 238)),
    ],
)  # fmt: skip
def test_a_page_is_drawn_on_the_paper_of_its_section(
    client: Client, make: Any, ground: tuple[int, int, int]
) -> None:
    picture = opened(client, address(make()))
    assert picture.size == (1200, 630)
    assert picture.convert("RGB").getpixel((4, 4)) == ground


def test_it_says_title_section_organization_and_address() -> None:
    page = factories.issue(title="A fair title", in_short="First words.")
    words = words_of(page)
    assert (words.figure, words.claim) == ("A fair title", "First words.")
    assert words.notes[0].words == "Issues"
    assert words.organization == ("Drug Policy", "Alliance")
    assert words.address == f"{settings.SITE_URL.partition('//')[2]}{page.url}".rstrip("/")


def test_a_spanish_page_says_it_in_spanish(client: Client) -> None:
    page = factories.issue(title="Prevention")
    locale = Locale.objects.get(language_code="es")
    for above in (page.get_parent().get_parent(), page.get_parent()):
        if not above.has_translation(locale):
            above.specific.copy_for_translation(locale).save_revision().publish()
    spanish = page.copy_for_translation(locale)
    spanish.title = "Prevención de sobredosis"
    spanish.save_revision().publish()
    words = words_of(spanish)
    assert words.figure == "Prevención de sobredosis"
    assert words.notes[0].label == "Sección"
    assert "/es/" in words.address
    assert address(spanish) in client.get(spanish.url).content.decode()
    assert 'property="og:locale" content="es_US"' in client.get(spanish.url).content.decode()
    assert 'alternate" content="es_US"' in client.get(page.url).content.decode()
    translation.activate("en")


def test_the_address_changes_with_the_words_alone(client: Client) -> None:
    page = factories.issue(title="One")
    first = address(page)
    assert address(page) == first
    page.title = "Two"
    page.save()
    second = address(page)
    assert second != first
    assert "immutable" in client.get(second).headers["Cache-Control"]
    old = client.get(first)
    assert old.content == client.get(second).content
    assert "immutable" not in old.headers["Cache-Control"]


def test_staffs_own_picture_wins_if_it_may_be_shown(client: Client) -> None:
    page = factories.issue(image=factories.image())
    found = share_picture(page)
    assert found is not None
    assert found.type == "image/jpeg"
    refused = factories.issue(image=factories.image(consent="missing"))
    assert address(refused).startswith("/share/")
    picture = factories.image()
    picture.content_note = "Shows an injection"
    assert not picture.may_be_shared


def test_what_a_picture_shows_is_told_in_the_language_of_the_page() -> None:
    picture = factories.image(description="A red door.")
    page = factories.issue(title="Prevention", image=picture)
    page.title, page.locale = "Prevención", Locale.objects.get(language_code="es")
    assert told(page) == "Prevención"
    image = {"image": picture.pk, "decorative": False, "alt_text": "Una puerta roja."}
    page.body = [block("photo", {"image": image, "caption": "", "shape": ""})]
    assert told(page) == "Una puerta roja."
    page.locale = Locale.objects.get(language_code="en")
    assert told(page) == "A red door."


@pytest.mark.parametrize("title", ["W" * 255, "many words " * 23, "Ω ≠ 漢字 <b>&", "I"])
def test_any_title_is_drawn(client: Client, title: str) -> None:
    page = factories.issue(title=title[:255], in_short=title[:400])
    assert opened(client, address(page)).size == (1200, 630)


def test_what_is_not_public_has_none(client: Client) -> None:
    hidden, guarded = factories.issue(live=False), factories.issue()
    PageViewRestriction.objects.create(page=guarded, restriction_type="login")
    for page in (hidden, guarded):
        assert client.get(address(page)).status_code == 404
    assert client.get("/share/999999999-0.png").status_code == 404
    assert client.get("/share/1-0.png").status_code == 404
    assert client.post(address(factories.issue())).status_code == 405


def test_asking_again_asks_little(client: Client) -> None:
    path = address(factories.issue())
    etag = client.get(path).headers["ETag"]
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path, headers={"If-None-Match": etag}).status_code == 304
    assert len(captured) <= 6


@pytest.mark.parametrize("kind", ["home", "issues", "issue", "win", "action open", "about"])
def test_every_page_names_a_picture_that_is_there(client: Client, kind: str) -> None:
    html = client.get(KINDS[kind]).content.decode()
    start = html.index('property="og:image" content="') + len('property="og:image" content="')
    path = html[start : html.index('"', start)].removeprefix(settings.SITE_URL)
    assert path.startswith(("/share/", "/media/"))
    if path.startswith("/share/"):
        opened(client, path)


def test_no_two_pages_share_one(client: Client) -> None:
    """A photo in the text stands for no page: the home page and the issues are drawn."""
    pages = [HomePage.objects.get(locale__language_code="en"), *IssuePage.objects.live()]
    addresses = [address(page) for page in pages]
    assert all(found.startswith("/share/") for found in addresses)
    assert len(set(addresses)) == len(addresses)
    assert addresses[0] in client.get("/").content.decode()
