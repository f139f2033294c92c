"""Every kind of page, opened once: walked by keyboard, accessible, well named, never too wide.

The walk comes first, as it wants the page untouched; whatever a test changes it puts back.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import DESK, PHONE, windows
from tests.browser.looking import WIDTHS, edgeless, links_of, too_wide, violations
from tests.browser.walking import MOST, missed, record, walk
from tests.kinds import EVERY, KINDS, MISSING

# On a wide screen the same comes in the same order; what is apart there stands on these.
MAIN = {KINDS[kind] for kind in ("home", "issue", "win", "action open", "statistic", "places")}
# Out of its sentence none of these says where a link leads.
VAGUE = {
    "learn more", "read more", "more", "here", "click here", "link", "this page", "details", "go",
    "más información", "leer más", "más", "aquí", "haz clic aquí", "enlace",
}  # fmt: skip


@pytest.fixture(scope="module", params=list(EVERY.values()), ids=list(EVERY))
def path(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def seen(browser: Browser, site: str, path: str) -> Iterator[Page]:
    """The page on a phone."""
    with windows(browser, site) as opened:
        page = opened(refused=(404,) if path.endswith(MISSING) else (), viewport=PHONE)
        page.goto(path)
        yield page


def test_tab_reaches_the_end_and_every_stop_is_seen(seen: Page, path: str) -> None:
    for window in (PHONE, DESK) if path in MAIN else (PHONE,):
        if window is DESK:
            seen.set_viewport_size(DESK)
            seen.reload()
        stops = walk(seen)
        record(path, window["width"], stops)
        assert 0 < len(stops) < MOST
        hidden = [s["what"] for s in stops if not s["seen"] or s["covered"] or not s["marked"]]
        assert hidden == []
        assert missed(seen) == []


@pytest.mark.parametrize(
    ("window", "scheme"), [(DESK, "light"), (PHONE, "dark")], ids=["desk, light", "phone, dark"]
)
def test_axe_finds_nothing(seen: Page, window: Any, scheme: Any) -> None:
    seen.set_viewport_size(window)
    seen.emulate_media(color_scheme=scheme)
    assert violations(seen) == []


def test_with_forced_colors_whatever_is_pressed_or_filled_in_has_an_edge(seen: Page) -> None:
    """A system that forces its colors takes all grounds away: what they drew needs a line."""
    seen.emulate_media(forced_colors="active")
    try:
        assert edgeless(seen) == []
        assert too_wide(seen, 360, 1280) == {}
    finally:
        seen.emulate_media(forced_colors="none")


def test_a_name_leads_to_one_place(seen: Page) -> None:
    """What a screen reader lists as links: each name says where it leads, and only one place."""
    seen.set_viewport_size(DESK)
    places: dict[str, set[str]] = defaultdict(set)
    for name, url in links_of(seen):
        assert name, url
        assert name.lower().strip(" .→↗") not in VAGUE, url
        places[name].add(url)
    assert {name: sorted(urls) for name, urls in places.items() if len(urls) > 1} == {}


def test_nothing_scrolls_sideways(seen: Page) -> None:
    assert too_wide(seen, *WIDTHS) == {}
    seen.evaluate("document.documentElement.style.fontSize = '200%'")
    try:
        assert too_wide(seen, 1280, 320) == {}
    finally:
        seen.evaluate("document.documentElement.style.fontSize = ''")
