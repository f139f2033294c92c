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
# Links and buttons whose middle lies under something else; what is folded away aside.
COVERED = """() => [...document.querySelectorAll('main :is(a, button, select)')].filter(e => {
  e.scrollIntoView({block: 'center', behavior: 'instant'});
  const box = e.getBoundingClientRect();
  return e.checkVisibility({contentVisibilityAuto: true}) && box.width
    && !e.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
}).map(e => e.textContent.trim())"""
# What would move: anything with a transition or an animation that takes time.
MOVING = """() => [...document.querySelectorAll('*')].filter(e => {
  const style = getComputedStyle(e);
  return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
    || style.transitionDuration.split(', ').some(t => t !== '0s');
}).map(e => e.tagName)"""
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
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(TOO_WIDE) == [], f"200 % text, {width} pixels"


def test_less_motion_means_none(open_page: Open) -> None:
    page = open_page(reduced_motion="reduce")
    for path in ("/", "/actions/end-possession-penalties/", "/places/"):
        page.goto(path)
        assert page.evaluate(MOVING) == []
    lively = open_page(reduced_motion="no-preference")
    lively.goto("/")
    assert lively.evaluate(MOVING) != []


@pytest.mark.parametrize("width", [320, 360, 390])
def test_the_middle_of_a_link_is_the_link(open_page: Open, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 740}, has_touch=True)
    for path in ("/stats/overdose-deaths/", "/stats/changes/", "/sources/"):
        page.goto(path)
        assert page.evaluate(COVERED) == [], path


def test_a_title_keeps_its_period(open_page: Open) -> None:
    page = open_page(viewport=PHONE)
    page.goto("/stats/overdose-deaths/")
    titles = page.locator(".slip .across cite, .sources cite").all_inner_texts()
    assert titles
    assert all(title.endswith(".") for title in titles)


def test_a_change_reads_well_on_a_phone(open_page: Open) -> None:
    page = open_page(viewport=PHONE)
    page.goto("/stats/changes/")
    for part in page.locator(".changes > li > *").all():
        box = part.bounding_box()
        assert box is not None
        assert box["width"] > 250


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
