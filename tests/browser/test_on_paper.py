"""What is printed can be read, says where it came from, and fits on the sheet."""

import re

import pytest

from tests.browser.conftest import Open
from tests.kinds import KINDS

# Letter paper between its margins, in pixels of CSS.
SHEET = {"width": 690, "height": 900}
PRINTED = (
    "about", "issue", "win", "action open", "letter", "statistic", "source", "place", "places",
    "news, one", "resource", "drug", "changes", "issue in Spanish", "statistic in Spanish",
)  # fmt: skip
# Of what is seen on paper: text that is not dark, and what lies beyond the edge.
PALE = """() => [...document.querySelectorAll('main *, .printed')].filter(one => {
  const own = [...one.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  if (!own || !one.checkVisibility() || one.closest('svg, .sr, .tally, figure')) return false;
  const [r, g, b] = getComputedStyle(one).color.match(/[\\d.]+/g).map(Number);
  return r + g + b > 300;
}).map(one => one.outerHTML.slice(0, 120))"""
SPELLED = """() => [...document.querySelectorAll('main a[href^="http"]')]
  .filter(one => one.checkVisibility() && !one.matches('.button, .tag'))
  .filter(one => !getComputedStyle(one, '::after').content.includes('(' ))
  .map(one => one.href)"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_read_whole_whatever_the_screen_looks_like(open_page: Open, scheme: str) -> None:
    page = open_page(color_scheme=scheme, viewport=SHEET)
    for kind in PRINTED:
        page.goto(KINDS[kind])
        page.emulate_media(media="print", color_scheme=scheme)  # type: ignore[arg-type]  # one of two words
        assert page.evaluate(PALE) == [], kind
        assert page.evaluate(SPELLED) == [], kind
        assert page.evaluate("document.documentElement.scrollWidth") <= SHEET["width"], kind
        for gone in ("header nav", ".topbar", ".crumbs", "form", ".signup", ".help-now"):
            seen = page.locator(gone).filter(visible=True).count()
            assert seen == 0, (kind, gone)
        printed = page.locator(".printed").inner_text()
        address = KINDS[kind].partition("?")[0]
        assert re.search(rf"https?://\S+{re.escape(address)}[,. ]", printed), kind
        page.emulate_media(media="screen")
