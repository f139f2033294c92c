"""A source that is public has something that rests on it, and its page says what."""

import pytest
from django.test import Client

from dpa.stats.models import Source
from tests.markup import XHTML, main_of

pytestmark = pytest.mark.django_db


def rests(client: Client, slug: str, language: str = "") -> list[str]:
    """What a source's page lists as resting on it."""
    response = client.get(f"{language}/sources/{slug}/")
    assert response.status_code == 200, slug
    main = main_of(response.content.decode())
    section = next(s for s in main.iter(f"{XHTML}section") if s.get("aria-labelledby") == "rests")
    return [link.get("href", "") for link in section.iter(f"{XHTML}a")]


@pytest.mark.parametrize(
    ("slug", "address"),
    {
        "acluvt-h72": "/wins/vermont-overdose-prevention-center-2024/",
        "canamo-2021": "/stats/poll-decriminalization/",
        "pln-2021": "/stats/prison-overdose-deaths/",
        "bhb-2024": "/stats/substance-use-disorder/",
        "npr-2021": "/stats/prison-overdose-deaths/",
    }.items(),
)
def test_what_rests_on_a_source_is_listed(client: Client, slug: str, address: str) -> None:
    assert address in rests(client, slug)
    assert [one for one in rests(client, slug, "/es") if one.endswith(address)]


def test_nothing_is_public_that_nothing_rests_on(client: Client) -> None:
    idle = [s.slug for s in Source.objects.filter(live=True) if not rests(client, s.slug)]
    assert idle == []


def test_what_held_back_figures_rest_on_waits_with_them(client: Client) -> None:
    for slug in ("cdc-2010", "dfp-2022", "worldwright-2014"):
        assert not Source.objects.get(slug=slug).live
        assert client.get(f"/sources/{slug}/").status_code == 404
    assert not Source.objects.filter(slug__in=["dpa-stats", "dpa-minds", "ppi-whole-pie"]).exists()
