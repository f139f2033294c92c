"""Every kind of page, in a real browser: accessible, no wider than its window."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESK, PHONE, Open
from tests.kinds import EVERY, MISSING

WINDOWS = {
    "desk, light": {"viewport": DESK},
    "phone, dark": {"viewport": PHONE, "color_scheme": "dark", "has_touch": True},
}
WIDTHS = (320, 360, 768, 1280)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
TOO_WIDE = """() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide + 1) return [];
  return [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > wide + 1)
    .map(e => `${e.tagName}.${e.getAttribute('class')}`).slice(0, 5);
}"""
axe = Axe()


def refused(path: str) -> tuple[int, ...]:
    return (404,) if path == MISSING else ()


def violations(page: Page) -> list[str]:
    """What axe finds, one line for each element."""
    found = axe.run(page, options={"runOnly": TAGS, "resultTypes": ["violations"]}).response
    return [f"{rule['id']}: {n['target']}" for rule in found["violations"] for n in rule["nodes"]]


@pytest.mark.parametrize("window", WINDOWS.values(), ids=WINDOWS.keys())
@pytest.mark.parametrize("path", EVERY.values(), ids=EVERY.keys())
def test_axe_finds_nothing(open_page: Open, path: str, window: dict[str, object]) -> None:
    page = open_page(refused=refused(path), **window)
    page.goto(path)
    assert violations(page) == []


@pytest.mark.parametrize("path", EVERY.values(), ids=EVERY.keys())
def test_nothing_scrolls_sideways(open_page: Open, path: str) -> None:
    page = open_page(refused=refused(path))
    page.goto(path)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(TOO_WIDE) == [], f"{width} pixels"
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(TOO_WIDE) == [], "200 % text"


def test_no_figure_breaks_inside(open_page: Open) -> None:
    page = open_page()
    for path in ("/stats/", "/issues/overdose-prevention/"):
        page.goto(path)
        page.evaluate("document.fonts.ready")
        broken = page.evaluate(
            """[...document.querySelectorAll('.poster-figure .line:not(:has(.sub)), .sub')].filter(
              e => { const r = document.createRange(); r.selectNodeContents(e);
                return new Set([...r.getClientRects()].map(b => Math.round(b.top))).size > 1
                  && getComputedStyle(e).display === 'block'; }).map(e => e.textContent)"""
        )
        assert broken == [], path
