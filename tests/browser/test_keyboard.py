"""Every kind of page is walked from end to end with Tab on a phone, the main ones on a desk too."""

from typing import Any

import pytest

from tests.browser.conftest import DESK, PHONE, Open
from tests.kinds import EVERY, KINDS, MISSING

# On a wide screen the same comes in the same order; what is apart there stands on these.
MAIN = {KINDS[kind] for kind in ("home", "issue", "win", "action open", "statistic", "places")}
MOST = 400  # stops; no page has nearly as many
# What has the focus: who it is, whether it can be seen, and whether it looks focused.
STOP = """() => {
  const on = document.activeElement;
  if (!on || on === document.body || on === document.documentElement) return null;
  window.met ||= new Map();
  const again = window.met.has(on);
  window.met.set(on, true);
  const box = on.getBoundingClientRect();
  const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  const drawn = e => { const s = getComputedStyle(e);
    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
  const thick = on.querySelector(':scope rect');
  return {
    what: `${on.tagName} ${on.textContent.trim().slice(0, 40)} ${on.getAttribute('href') || ''}`,
    again,
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    covered: !!top && !on.contains(top) && !top.contains(on)
      && ![...(on.labels || [])].some(label => label.contains(top)),
    marked: drawn(on) || [...document.querySelectorAll(':focus-within')].some(drawn)
      || (!!thick && parseFloat(getComputedStyle(thick).strokeWidth) >= 10),
  };
}"""


def walk(page: Any) -> list[dict[str, Any]]:
    """Every stop that Tab makes, from the top of a page until it leaves it."""
    stops = []
    for _ in range(MOST):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or stop["again"]:
            break
        stops.append(stop)
    return stops


@pytest.mark.parametrize("path", EVERY.values(), ids=EVERY.keys())
def test_tab_reaches_the_end_and_every_stop_is_seen(open_page: Open, path: str) -> None:
    page = open_page(refused=(404,) if path == MISSING else ())
    for window in (PHONE, DESK) if path in MAIN else (PHONE,):
        page.set_viewport_size({"width": window["width"], "height": window["height"]})
        page.goto(path)
        stops = walk(page)
        assert 0 < len(stops) < MOST
        hidden = [s["what"] for s in stops if not s["seen"] or s["covered"] or not s["marked"]]
        assert hidden == []
        reachable = page.evaluate(
            """[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
            .filter(e => e.checkVisibility() && !e.disabled && !window.met.has(e)
              && !(e.type === 'radio') && e.tabIndex >= 0)
            .map(e => e.outerHTML.slice(0, 100))"""
        )
        assert reachable == []
