"""What must look right on certain pages, in a real browser."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import PHONE, Open
from tests.browser.looking import links_of, violations

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


def test_the_tree_tells_names_and_addresses(open_page: Open) -> None:
    """The check of names on every page would find nothing where this found nothing."""
    page = open_page()
    page.goto("/about/")
    links = links_of(page)
    assert len(links) > 20
    assert all(url.startswith(("http", "tel:", "sms:", "mailto:")) for _, url in links)


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


def test_axe_would_notice(page: Page) -> None:
    page.goto("/about/")
    assert violations(page) == []
    page.evaluate("document.documentElement.removeAttribute('lang')")
    assert violations(page) == ["html-has-lang: html"]
