"""Places that are found have a page: states always, cities while something is known of them."""

from itertools import count

import pytest
from django.test import Client

from dpa.atlas.views import place_at
from dpa.search.cities import follow, lies_in_places
from dpa.search.keeping import paused
from dpa.search.models import SearchDocument
from dpa.search.rebuilding import keep_fresh
from dpa.stats.models import Statistic
from home.models import StandardPage
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


def test_what_lies_nowhere_asks_for_no_places(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = count(1)
    monkeypatch.setattr("dpa.search.cities.follow", lambda: next(asked))
    page = StandardPage.objects.get(slug="about", locale__language_code="en")
    page.save_revision().publish()
    make.source().save()
    assert not lies_in_places(StandardPage)
    assert next(asked) == 1, "nobody has looked"
    make.statistic(slug="somewhere", figure="3").save()
    assert next(asked) > 2


def test_a_city_goes_with_its_last_page(client: Client) -> None:
    win = make.win(title="In the city", slug="in-the-city")
    win.places = [make.place("los-angeles")]
    win.save_revision().publish()
    assert SearchDocument.objects.filter(slug="los-angeles").exists()
    win.unpublish()
    assert not SearchDocument.objects.filter(slug="los-angeles").exists()


def test_a_statistic_in_a_city_brings_it_and_takes_it_along() -> None:
    statistic = make.statistic(slug="in-the-city", figure="3")
    assert not SearchDocument.objects.filter(slug="los-angeles").exists()
    statistic.place = make.place("los-angeles")
    statistic.save()
    assert SearchDocument.objects.filter(slug="los-angeles", kind="place").exists()
    Statistic.objects.get(pk=statistic.pk).unpublish()
    assert not SearchDocument.objects.filter(slug="los-angeles", kind="place").exists()
