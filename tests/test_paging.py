"""A part that a list does not have is no page of this site."""

import pytest
from django.conf import settings
from django.test import Client

from tests.markup import main_of, words

pytestmark = pytest.mark.django_db
LISTS = [
    "/news/",
    "/resources/",
    "/actions/",
    "/stats/",
    "/stats/changes/",
    "/sources/",
    "/search/",
]
NONE = ["77", "99999", "0", "-1", "01", "1.0", "abc", "", "²", "9" * 400, "%00", "2&page=77"]


# The other two are not in Spanish yet.
IN_SPANISH = [f"/es{path}" for path in LISTS[2:]]


@pytest.mark.parametrize("path", LISTS + IN_SPANISH)
def test_a_list_ends_where_it_ends(client: Client, path: str) -> None:
    for asked in NONE:
        response = client.get(f"{path}?page={asked}")
        assert response.status_code == 404, asked
        html = response.content.decode()
        assert '<meta name="robots" content="noindex">' in html
        assert 'rel="canonical"' not in html
        assert f'href="{path}"' in html.partition("<main")[2]
    assert client.head(f"{path}?page=77").status_code == 404
    first = client.get(f"{path}?page=1")
    assert first.status_code == 200
    if not path.endswith("/search/"):  # what is asked for is in no index
        assert f'rel="canonical" href="{settings.SITE_URL}{path}"' in first.content.decode()


def test_later_parts_are_their_own_pages(client: Client) -> None:
    html = client.get("/sources/?page=2").content.decode()
    assert f'rel="canonical" href="{settings.SITE_URL}/sources/?page=2"' in html


def test_the_way_back_keeps_what_was_chosen(client: Client) -> None:
    response = client.get("/sources/?kind=primary&q=a%22b&page=77")
    main = main_of(response.content.decode())
    assert "This list has no such page." in words(main)
    ways = [link.get("href") for link in main.iter("{http://www.w3.org/1999/xhtml}a")]
    assert "/sources/?kind=primary&q=a%22b" in ways


@pytest.mark.parametrize("path", ["/wins/", "/es/wins/", "/about/"])
def test_what_is_whole_has_one_address(client: Client, path: str) -> None:
    html = client.get(f"{path}?page=77").content.decode()
    assert f'rel="canonical" href="{settings.SITE_URL}{path}"' in html
