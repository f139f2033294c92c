"""A list is as new as the newest of what it lists: search engines come back when it changes."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.conf import settings
from django.test import Client

from dpa.stats.models import Source, Statistic
from home.publications.models import NewsPage
from tests.test_sitemaps import NAMES, read
from wins.models import WinPage

pytestmark = pytest.mark.django_db
LATER = datetime(2030, 5, 6, 12, tzinfo=UTC)
# They list nothing, or what they list is no content.
FORMS = {"/search/", "/sign-up/", "/your-data/", "/what-we-deleted/"}


def days(client: Client, section: str) -> dict[str, str]:
    """When each address of a list was last changed, by its path."""
    listed = read(client, f"/sitemap-{section}.xml").findall("s:url", NAMES)
    return {
        str(one.findtext("s:loc", "", NAMES)).removeprefix(settings.SITE_URL): str(
            one.findtext("s:lastmod", "", NAMES)
        )
        for one in listed
    }


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_list_says_when_it_changed(client: Client, language: str) -> None:
    found = {
        path.removeprefix("/es"): day for path, day in days(client, f"list-{language}").items()
    }
    assert {path for path, day in found.items() if not day} == FORMS


@pytest.mark.parametrize(
    ("model", "section", "path"),
    [
        (WinPage, "winindex-en", "/wins/"),
        (WinPage, "list-en", "/wins/data/"),
        (NewsPage, "newsindex-en", "/news/"),
        (Statistic, "statisticindex-en", "/stats/"),
        (Statistic, "list-en", "/stats/data/"),
        (Source, "list-en", "/sources/"),
    ],
)
def test_a_list_changes_with_what_it_lists(
    client: Client, model: type[WinPage | Statistic | Source], section: str, path: str
) -> None:
    assert not days(client, section)[path].startswith("2030")
    thing = model.objects.filter(live=True).first()
    assert thing is not None
    with time_machine.travel(LATER, tick=False):
        thing.save_revision().publish()
    assert days(client, section)[path].startswith("2030-05-06")
    indexed = read(client, "/sitemap.xml").findall("s:sitemap", NAMES)
    by_list = {
        str(one.findtext("s:loc", "", NAMES)): str(one.findtext("s:lastmod", "", NAMES))
        for one in indexed
    }
    assert by_list[f"{settings.SITE_URL}/sitemap-{section}.xml"].startswith("2030-05-06")
