"""Places that are found have a page: states always, cities while something is known of them."""

import pytest
from django.test import Client

from dpa.atlas.views import place_at
from dpa.search.cities import follow
from dpa.search.keeping import paused
from dpa.search.models import SearchDocument
from dpa.search.rebuilding import keep_fresh
from tests import factories as make
from tests.searching import shown

pytestmark = pytest.mark.django_db


def test_every_place_that_is_found_has_a_page(client: Client) -> None:
    slugs = set(SearchDocument.objects.filter(kind="place").values_list("slug", flat=True))
    assert len(slugs) > 50
    assert "los-angeles" not in slugs
    assert all(place_at(slug).slug == slug for slug in slugs)
    assert "/places/los-angeles/" not in shown(client, "los angeles")
    assert "/places/oregon/" in shown(client, "oregon")


def test_a_city_is_found_from_the_first_thing_known_of_it_to_the_last(client: Client) -> None:
    def suggested() -> list[str]:
        found = client.get("/search/suggest", {"q": "los angeles"}).json()["suggestions"]
        return [one["url"] for one in found]

    assert suggested() == []
    law = make.law(place=make.place("los-angeles"))
    keep_fresh()
    assert suggested() == ["/places/los-angeles/"]
    assert "/places/los-angeles/" in shown(client, "los angeles")
    assert client.get("/places/los-angeles/").status_code == 200
    with paused():
        law.delete()
    assert SearchDocument.objects.filter(slug="los-angeles").exists(), "nobody has looked yet"
    assert suggested() == []
    assert "/places/los-angeles/" not in shown(client, "los angeles")
    assert "/places/los-angeles/" not in client.get("/los-angeles/").text
    follow()
    assert not SearchDocument.objects.filter(slug="los-angeles").exists()


def test_a_win_in_a_city_brings_the_city(client: Client) -> None:
    win = make.win(title="In the city", slug="in-the-city")
    win.places = [make.place("los-angeles")]
    win.save_revision().publish()
    assert "/places/los-angeles/" in shown(client, "los angeles")
