"""Taking a figure along: citations, embeds, oEmbed."""

import json
import re

import pytest
from django.conf import settings
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from dpa.stats.pages.cite import escaped
from tests import factories

pytestmark = pytest.mark.django_db

ADDRESS = "/stats/possession-arrests/"


def test_citations_carry_figure_period_source_and_day(client: Client) -> None:
    page = client.get(ADDRESS).content.decode()
    plain = re.findall(r'id="cite-text">(.*?)</p>', page, re.S)[0]
    for part in ("797,187", "2022", "Federal Bureau of Investigation", "?on=20"):
        assert part in plain
    csl = json.loads(client.get(f"{ADDRESS}cite.json").content)[0]
    assert (csl["type"], csl["author"]) == ("dataset", [{"literal": "Drug Policy Alliance"}])
    assert "797,187" in csl["title"]
    bibtex = client.get(f"{ADDRESS}cite.bib")
    assert bibtex.headers["Content-Disposition"].startswith("attachment;")
    assert bibtex.content.decode().startswith("@misc{dpa-possession-arrests-")


def test_the_address_in_a_citation_shows_that_figure(client: Client) -> None:
    csl = json.loads(client.get(f"{ADDRESS}cite.json").content)[0]
    path = csl["URL"].removeprefix(settings.SITE_URL)
    assert "797,187" in client.get(path).content.decode()


@given(st.text())
def test_bibtex_obeys_nothing_in_a_text(text: str) -> None:
    bare = re.sub(
        r"\\(textbackslash|textasciitilde|textasciicircum)\{\}|\\[{}$%&#_]", "", escaped(text)
    )
    assert not set(bare) & set("\\{}$%&#_~^")


def test_only_the_embed_may_be_framed(client: Client) -> None:
    embed = client.get(f"{ADDRESS}embed/")
    policy = embed.headers["Content-Security-Policy"]
    assert "frame-ancestors *" in policy
    assert "script-src 'none'" in policy
    assert "X-Frame-Options" not in embed.headers
    assert b"<script" not in embed.content
    assert not embed.cookies
    page = client.get(ADDRESS)
    assert "frame-ancestors 'self'" in page.headers["Content-Security-Policy"]
    assert page.headers["X-Frame-Options"] == "SAMEORIGIN"


def test_the_page_tells_where_its_embed_is(client: Client) -> None:
    page = client.get(ADDRESS).content.decode()
    link = re.findall(r'type="application/json\+oembed"[^>]*href="([^"]+)"', page)[0]
    found = client.get(link.removeprefix(settings.SITE_URL)).json()
    assert (found["version"], found["type"]) == ("1.0", "rich")
    assert f'src="{settings.SITE_URL}{ADDRESS}embed/"' in found["html"]


def test_oembed_keeps_to_the_room_that_there_is(client: Client) -> None:
    address = f"/oembed?url={settings.SITE_URL}{ADDRESS}&maxwidth=300&maxheight=9999999"
    found = client.get(address).json()
    assert (found["width"], found["height"]) == (300, 420)


def test_oembed_knows_short_addresses_and_days(client: Client) -> None:
    statistic = factories.statistic()
    short = client.get(f"/oembed?url={settings.SITE_URL}/s/{statistic.code}").json()
    assert statistic.slug in short["html"]
    typed = client.get(f"/oembed?url={settings.SITE_URL}/s/{statistic.code.upper()}/").json()
    assert statistic.slug in typed["html"]
    fixed = client.get(f"/oembed?url={settings.SITE_URL}{ADDRESS}%3Fon=2026-01-01").json()
    assert "?on=2026-01-01" in fixed["html"]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 404), ("url=", 404), ("url=https://example.org/stats/possession-arrests/", 404),
        (f"url={settings.SITE_URL}/nothing/", 404), (f"url={settings.SITE_URL}/stats/nope/", 404),
        ("url=//[", 404), (f"url={settings.SITE_URL}{ADDRESS}%3Fon=x", 404),
        (f"url={settings.SITE_URL}{ADDRESS}&format=xml", 501), ("url=" + "x" * 9000, 404),
    ],
)  # fmt: skip
def test_oembed_says_what_it_needs(client: Client, query: str, status: int) -> None:
    response = client.get(f"/oembed?{query}")
    assert response.status_code == status, query
    assert response.json()["error"]
    assert response.headers["Access-Control-Allow-Origin"] == "*"
