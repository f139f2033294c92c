"""The HTML of every kind of page keeps the standard and says what it is."""

import re
from collections import Counter
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.template.loader import render_to_string
from django.test import Client

from tests.kinds import EVERY, KINDS, PAGES, WITHDRAW, WITHDRAWN

pytestmark = pytest.mark.django_db

CONTROLS = {"input", "select", "textarea"}
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget")


def parsed(html: str) -> Element:
    """The page as a tree. Raises html5lib's ParseError where it breaks the standard."""
    root: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)
    return root


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


# Each is read once for all the tests, which only look at it.
_trees: dict[str, Element] = {}


@pytest.fixture
def tree(client: Client, path: str) -> Element:
    if path not in _trees:
        cache.clear()
        if path == WITHDRAWN:
            withdraw()
        _trees[path] = parsed(client.get(path).content.decode())
    return _trees[path]


def withdraw() -> None:
    with connection.cursor() as cursor:
        cursor.execute(WITHDRAW)


every_kind = pytest.mark.parametrize("path", EVERY.values(), ids=EVERY.keys())


@every_kind
def test_every_id_is_unique_and_every_reference_leads_somewhere(tree: Element) -> None:
    ids = [element.get("id", "") for element in tree.iter() if element.get("id")]
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    wanted = {
        name
        for element in tree.iter()
        for attribute in REFERENCES
        for name in element.get(attribute, "").split()
    }
    wanted |= {
        element.get("href", "")[1:]
        for element in tree.iter("a")
        if "#" in element.get("href", "")[:1]
    }
    assert wanted - set(ids) == set()


@every_kind
def test_headings_leave_no_level_out(tree: Element) -> None:
    levels = [int(e.tag[1]) for e in tree.iter() if re.fullmatch("h[1-6]", str(e.tag))]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@every_kind
def test_every_control_link_and_picture_has_a_name(tree: Element) -> None:
    labelled = {label.get("for") for label in tree.iter("label")}
    within = {part for label in tree.iter("label") for part in label.iter()}
    for control in (element for element in tree.iter() if element.tag in CONTROLS):
        is_labelled = control.get("id") in labelled or control in within
        assert control.get("type") == "hidden" or is_labelled, control.attrib
    for element in (*tree.iter("a"), *tree.iter("button")):
        pictures = "".join(image.get("alt", "") for image in element.iter("img"))
        assert element.get("aria-label") or text_of(element) or pictures, element.attrib
    for image in tree.iter("img"):
        assert image.get("alt") is not None
        assert image.get("width", "").isdecimal()
        assert image.get("height", "").isdecimal()


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_the_head_says_what_the_page_is(tree: Element, path: str) -> None:
    head = next(tree.iter("head"))
    meta = {m.get("name") or m.get("property"): m.get("content", "") for m in head.iter("meta")}
    assert 50 <= len(meta["description"]) <= 160
    title = text_of(next(head.iter("title")))
    # The page about safe reading says nothing in the tab, and what it is where it is shared.
    assert (meta["og:title"] in title) != (path == KINDS["safe reading"])
    assert meta["og:image"].startswith(settings.SITE_URL)
    assert meta["og:image:alt"]
    assert meta["theme-color"]
    links = {link.get("rel"): link.get("href", "") for link in head.iter("link")}
    assert {"icon", "apple-touch-icon", "manifest", "preload"} <= set(links)
    assert ("canonical" in links) != (meta.get("robots") == "noindex")


@every_kind
def test_no_role_repeats_what_an_element_says(tree: Element) -> None:
    roles = {element.get("role") for element in tree.iter()}
    assert not roles & {"region", "navigation", "list", "listitem", "main", "form", "article"}


def test_what_is_withdrawn_says_so(client: Client) -> None:
    withdraw()
    html = client.get(WITHDRAWN).content.decode()
    assert "Withdrawn on January 2, 2026" in html


PATHS = set(PAGES.values())


def test_no_two_kinds_of_page_share_a_title(client: Client) -> None:
    titles: dict[str, set[str]] = {}
    # The same page, list or search in another state keeps its title.
    states = {path for path in PATHS if "?" in path and path.partition("?")[0] in PATHS}
    for path in PAGES.values():
        if path in states:
            continue
        title = text_of(next(parsed(client.get(path).content.decode()).iter("title")))
        # In another language it is the same page; a publication keeps its title there.
        titles.setdefault(title, set()).add(path.removeprefix("/es"))
    shared = [paths for paths in titles.values() if len(paths) > 1]
    assert shared == []


def test_form_errors_are_announced_and_tied_to_their_fields(client: Client) -> None:
    response = client.post(
        "/sign-up/", {"email": "nobody", "zip": "12"}, headers={"Sec-Fetch-Site": "same-origin"}
    )
    tree = parsed(response.content.decode())
    assert response.status_code == 422
    assert text_of(next(tree.iter("title"))).startswith("Error: ")
    fields = {element.get("id"): element for element in tree.iter("input")}
    for name, value in (("email", "nobody"), ("zip", "12")):
        field = fields[name]
        assert field.get("aria-invalid") == "true"
        assert field.get("value") == value
        described = field.get("aria-describedby", "").split()
        assert any(e.get("id") in described and "error" in e.get("class", "") for e in tree.iter())
    summary = next(e for e in tree.iter("div") if "error" in e.get("class", ""))
    assert [a.get("href") for a in summary.iter("a")] == ["#email", "#zip"]


@pytest.mark.parametrize("name", ["500.html", "503.html"])
def test_the_pages_for_trouble_need_nothing_and_are_valid(name: str) -> None:
    tree = parsed(render_to_string(name))
    assert len(list(tree.iter("h1"))) == 1
    assert text_of(next(tree.iter("title")))
