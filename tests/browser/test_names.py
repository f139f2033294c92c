"""What a screen reader lists as links: each name says where it leads, and only one place."""

from collections import defaultdict
from typing import Any

import pytest

from tests.browser.conftest import Open
from tests.kinds import EVERY, MISSING

# Out of its sentence none of these says where it leads.
VAGUE = {
    "learn more", "read more", "more", "here", "click here", "link", "this page", "details", "go",
    "más información", "leer más", "más", "aquí", "haz clic aquí", "enlace",
}  # fmt: skip


def links_of(page: Any) -> list[tuple[str, str]]:
    """Name and address of every link in the browser's accessibility tree."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    found = []
    for node in tree["nodes"]:
        if node.get("role", {}).get("value") != "link" or node.get("ignored"):
            continue
        properties = {p["name"]: p["value"].get("value") for p in node.get("properties", [])}
        found.append((node.get("name", {}).get("value", "").strip(), properties.get("url", "")))
    return found


def test_the_tree_tells_names_and_addresses(open_page: Open) -> None:
    page = open_page()
    page.goto("/about/")
    links = links_of(page)
    assert len(links) > 20
    assert all(url.startswith(("http", "tel:", "sms:", "mailto:")) for _, url in links)


@pytest.mark.parametrize("path", EVERY.values(), ids=EVERY.keys())
def test_a_name_leads_to_one_place(open_page: Open, path: str) -> None:
    page = open_page(refused=(404,) if path == MISSING else ())
    page.goto(path)
    places: dict[str, set[str]] = defaultdict(set)
    for name, url in links_of(page):
        assert name, url
        assert name.lower().strip(" .→↗") not in VAGUE, url
        places[name].add(url)
    assert {name: sorted(urls) for name, urls in places.items() if len(urls) > 1} == {}
