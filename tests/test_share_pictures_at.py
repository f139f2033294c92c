"""Public pages that are none of Wagtail’s have a picture of their own, and say what they are."""

from html import unescape
from io import BytesIO

import pytest
from django.conf import settings
from django.test import Client
from PIL import Image

from tests import factories
from tests.kinds import KINDS

pytestmark = pytest.mark.django_db
TOLD = (
    "sources", "source", "changes", "open data", "places", "place", "place, a city",
    "place, nothing known", "wins as data", "what we deleted", "sign-up", "changes in Spanish",
    "sources in Spanish", "source in Spanish", "open data in Spanish",
    "what we deleted in Spanish", "sign-up in Spanish",
)  # fmt: skip


def said(client: Client, path: str, name: str) -> str:
    """What a page says under a name of Open Graph."""
    html = client.get(path).content.decode()
    return unescape(html.partition(f'property="og:{name}" content="')[2].partition('"')[0])


def picture_of(client: Client, path: str) -> str:
    return said(client, path, "image").removeprefix(settings.SITE_URL)


@pytest.mark.parametrize("kind", TOLD)
def test_it_names_its_own_picture_which_says_what_the_page_says(client: Client, kind: str) -> None:
    path = picture_of(client, KINDS[kind])
    assert path.startswith("/share/")
    assert path.endswith(f"{KINDS[kind].rstrip('/')}.png")
    response = client.get(path)
    assert "immutable" in response.headers["Cache-Control"]
    assert Image.open(BytesIO(response.content)).size == (1200, 630)
    assert said(client, KINDS[kind], "image:alt").startswith(said(client, KINDS[kind], "title"))


def test_each_language_and_place_has_another(client: Client) -> None:
    paths = ["/places/oregon/", "/es/places/oregon/", "/places/iowa/", "/sources/", "/es/sources/"]
    assert len({client.get(picture_of(client, path)).content for path in paths}) == len(paths)


def test_it_changes_with_the_words(client: Client) -> None:
    source = factories.source(title="A first title")
    page = source.get_absolute_url()
    first = picture_of(client, page)
    source.title = "A second title"
    source.save()
    second = picture_of(client, page)
    assert second != first
    old = client.get(first)
    assert old.content == client.get(second).content
    assert "immutable" not in old.headers["Cache-Control"]


def test_what_is_not_public_has_none(client: Client) -> None:
    hidden = factories.source(live=False)
    nothing = (
        f"sources/{hidden.slug}", "sources/none", "places/none", "places/united-states", "admin",
        "sign-up/confirm", "sign-up/sent", "stats/possession-arrests", "es", "a/" * 90, "issues",
        "nothing",
    )  # fmt: skip
    for path in nothing:
        assert client.get(f"/share/ab/{path}.png").status_code == 404, path
    assert client.post("/share/ab/sources.png").status_code == 405
    missing = client.get("/places/none/")
    assert missing.status_code == 404
    assert "/static/img/share" in missing.content.decode()


@pytest.mark.parametrize("title", ["W" * 250, "many words " * 22, "Ω ≠ 漢字 <b>&"])
def test_any_title_is_drawn(client: Client, title: str) -> None:
    page = factories.source(title=title).get_absolute_url()
    assert client.get(picture_of(client, page)).headers["Content-Type"] == "image/png"


@pytest.mark.parametrize("kind", ["home", "wins", "source", "drug", "home in Spanish"])
def test_every_feed_is_named_once_and_there_in_its_own_language(client: Client, kind: str) -> None:
    html = client.get(KINDS[kind]).content.decode()
    links = html.split('type="application/atom+xml" ')[1:]
    paths = [link.partition('href="')[2].partition('"')[0] for link in links]
    spanish = "/es" if KINDS[kind].startswith("/es/") else ""
    named = ("wins/feed", "actions/feed", "actions/outcomes/feed", "stats/changes/feed")
    expected = {f"{spanish}/{name}/" for name in (*named, "news/feed", "resources/feed")}
    assert sorted(paths) == sorted(expected)
    for path in paths:
        feed = client.get(path)
        assert feed.headers["Content-Type"].startswith("application/atom+xml"), path
        speaks = "es" if spanish else "en"
        assert f'<feed xml:lang="{speaks}"' in feed.content.decode(), path
