"""Asking for a gift: every button is marked and counted; the other ways stand beside it."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Site

from dpa.site.models import Organization
from home.models import StandardPage
from tests.staff import messages_of, signed_in

pytestmark = pytest.mark.django_db

PAGES = ["/", "/ways-to-help/", "/ways-to-give/", "/actions/", "/about/", "/nothing-here/"]
BAND = "main a[href='/go/donate/']"
OTHER = "main a[href='/ways-to-give/'].more"


def seen(client: Client, path: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(path).content, "html.parser")


@pytest.mark.parametrize("path", PAGES)
def test_every_way_to_the_payment_page_is_marked_and_counted(client: Client, path: str) -> None:
    Organization.objects.update(donation_url="https://pay.example/dpa")
    page = seen(client, path)
    assert not page.select("a[href^='https://pay.example']")
    ways = page.select("a[href='/go/donate/']")
    assert page.select("header a[href='/go/donate/']")
    assert page.select("footer a[href='/go/donate/']")
    assert all(way["rel"] == ["external"] for way in ways)


def test_without_a_payment_page_nobody_is_sent_to_one(client: Client) -> None:
    Organization.objects.update(donation_url="")
    for path in PAGES:
        assert not seen(client, path).select("a[href='/go/donate/']")


def test_the_other_ways_stand_beside_the_button_while_they_are_public(client: Client) -> None:
    assert seen(client, "/ways-to-help/").select(BAND)
    assert seen(client, "/ways-to-help/").select(OTHER)
    there = seen(client, "/ways-to-give/")
    assert there.select(BAND)
    assert not there.select(OTHER)  # one is there already
    StandardPage.objects.get(slug="ways-to-give").unpublish()
    assert not seen(client, "/ways-to-help/").select(OTHER)
    StandardPage.objects.get(slug="ways-to-give").delete()
    assert seen(client, "/ways-to-help/").select(BAND)


def test_the_page_of_other_ways_names_what_one_needs(client: Client) -> None:
    words = seen(client, "/ways-to-give/").get_text(" ")
    organization = Organization.objects.get()
    for needed in (organization.name, organization.ein, "131 W. 33rd Street", "501(c)(3)"):
        assert needed in words


def test_staff_choose_that_page() -> None:
    site = Site.objects.get(is_default_site=True)
    page = signed_in("Publishers").get(f"/admin/settings/site/organization/{site.pk}/")
    assert "Other ways to give" in messages_of(page, signed_in("Publishers"))
