"""What pages tell search engines is true, complete, and written by schema.org's rules."""

import json
import re
from typing import Any

import pytest
from django.test import Client

from dpa.linked_data.writing import written
from home.models import HomePage
from tests import factories
from tests.kinds import KINDS
from tests.schema_org.checking import TYPES, faults

pytestmark = pytest.mark.django_db
ELEMENT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
# Results of searches and what is no page to find say nothing of themselves.
SILENT = {name for name, path in KINDS.items() if "/search/?" in path} | {"not in Spanish yet"}


def described(client: Client, path: str) -> list[dict[str, Any]]:
    """Everything that a page says of itself, graph by graph taken apart."""
    html = client.get(path).content.decode()
    found = [json.loads(text) for text in ELEMENT.findall(html)]
    assert all(one["@context"] == "https://schema.org" for one in found)
    return [node for one in found for node in one.get("@graph", [one])]


def of_type(nodes: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [node for node in nodes if node["@type"] == kind]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_keeps_the_rules(client: Client, kind: str) -> None:
    assert faults(described(client, KINDS[kind])) == []


@pytest.mark.parametrize(
    ("kind", "types"),
    {
        "home": {"NGO", "WebSite", "WebPage"},
        "issues": {"CollectionPage", "BreadcrumbList"},
        "issue": {"Article", "BreadcrumbList"},
        "win": {"Article", "BreadcrumbList"},
        "action open": {"WebPage", "BreadcrumbList"},
        "about": {"WebPage", "BreadcrumbList"},
        "statistic": {"Dataset", "BreadcrumbList"},
        "stats": {"CollectionPage", "DataCatalog", "BreadcrumbList"},
        "source": {"WebPage", "BreadcrumbList"},
        "sources": {"CollectionPage", "BreadcrumbList"},
        "places": {"CollectionPage", "BreadcrumbList"},
        "place": {"WebPage", "BreadcrumbList"},
        "wins as data": {"Dataset", "BreadcrumbList"},
        "news, one": {"NewsArticle", "BreadcrumbList"},
        "drug": {"Article", "BreadcrumbList"},
        "open data": {"DataCatalog", "BreadcrumbList"},
    }.items(),
)
def test_a_page_says_what_it_is(client: Client, kind: str, types: set[str]) -> None:
    assert {node["@type"] for node in described(client, KINDS[kind])} == types


@pytest.mark.parametrize("kind", sorted(SILENT))
def test_what_is_not_to_be_found_says_nothing(client: Client, kind: str) -> None:
    assert described(client, KINDS[kind]) == []


def test_the_site_can_be_searched_at_the_address_it_names(client: Client) -> None:
    [site] = of_type(described(client, "/"), "WebSite")
    address = site["potentialAction"]["target"]["urlTemplate"]
    path = "/" + address.replace("{search_term_string}", "naloxone").split("/", 3)[3]
    assert "Overdose prevention" in client.get(path).content.decode()


def test_the_crumbs_lead_from_the_home_page_to_the_page(client: Client) -> None:
    [crumbs] = of_type(described(client, KINDS["issue"]), "BreadcrumbList")
    items = crumbs["itemListElement"]
    assert [item["position"] for item in items] == [1, 2, 3]
    paths = ["/" + item["item"].split("/", 3)[3] for item in items]
    assert paths == ["/", "/issues/", KINDS["issue"]]
    assert all(client.get(path).status_code == 200 for path in paths)


def test_a_page_about_something_else_says_about_what(client: Client) -> None:
    [oregon] = of_type(described(client, KINDS["place"]), "WebPage")
    assert oregon["about"] == {"@type": "State", "name": "Oregon"}
    [source] = of_type(described(client, KINDS["source in Spanish"]), "WebPage")
    assert source["inLanguage"] == "es"
    assert source["mainEntity"]["@type"] == "CreativeWork"
    [wins] = of_type(described(client, KINDS["wins as data"]), "Dataset")
    files = [one["contentUrl"] for one in wins["distribution"]]
    assert all(client.get("/" + url.split("/", 3)[3]).status_code == 200 for url in files)
    for kind, above in {"place": "/places/", "wins as data": "/wins/"}.items():
        [crumbs] = of_type(described(client, KINDS[kind]), "BreadcrumbList")
        assert crumbs["itemListElement"][1]["item"].endswith(above)


@pytest.mark.parametrize("bad", ["</script><script>alert(1)</script>", "<!--<script>", "\u2028&"])
def test_nothing_typed_can_leave_the_element(client: Client, bad: str) -> None:
    page = factories.issue(title=f"A {bad}", in_short=bad)
    html = client.get(page.url).content.decode()
    inside = ELEMENT.findall(html)
    assert not any(set(text) & set("<>&\u2028\u2029") for text in inside)
    [article] = of_type(described(client, page.url), "Article")
    assert article["headline"] == f"A {bad}"
    assert "\u2028" not in written({"name": "\u2028"})


def test_a_page_with_hardly_anything_keeps_the_rules(client: Client) -> None:
    pages = [make() for make in (factories.issue, factories.win, factories.standard_page)]
    for page in [*pages, factories.action(), HomePage.objects.get(locale__language_code="en")]:
        page.save_revision(clean=False).publish()
        assert faults(described(client, page.url)) == [], page


def test_what_breaks_the_rules_is_noticed() -> None:
    assert len(TYPES) > 900
    assert faults({"@type": "Artikel"}) == [": there is no type 'Artikel'"]
    acting = {"@type": "WebPage", "potentialAction": {"@type": "NGO", "name": "No action"}}
    assert any("potentialAction may not be" in fault for fault in faults(acting))
    page = {"@type": "WebPage", "startDate": "2020-01-01", "datePublished": "yesterday"}
    found = " ".join(faults(page))
    assert "startDate is none of its properties" in found
    assert "datePublished may not be 'yesterday'" in found
    assert "lacks" in " ".join(faults({"@type": "Event"}))
