"""A walk through a page with Tab."""

from typing import Any

from django.utils.text import slugify
from playwright.sync_api import Page

from dpa.local.environment import var_dir

MOST = 400  # stops; no page has nearly as many
AT_ONCE = 20
# Before each Tab: who has the focus, whether it can be seen, and whether it looks focused.
NOTE = """() => {
  window.stops = [];
  window.met = new Set();
  const name = on => (on.getAttribute('aria-label') || on.labels?.[0]?.textContent
    || on.textContent).trim().replace(/\\s+/g, ' ').slice(0, 60);
  const note = on => {
    const box = on.getBoundingClientRect();
    const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const drawn = e => { const s = getComputedStyle(e);
      return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
    const thick = on.querySelector(':scope rect');
    return {
      what: `${on.tagName} ${name(on)} ${on.getAttribute('href') || ''}`,
      seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      covered: !!top && !on.contains(top) && !top.contains(on)
        && ![...(on.labels || [])].some(label => label.contains(top)),
      marked: drawn(on) || [...document.querySelectorAll(':focus-within')].some(drawn)
        || (!!thick && parseFloat(getComputedStyle(thick).strokeWidth) >= 10),
    };
  };
  let pressed = 0;
  addEventListener('keydown', event => {
    const on = document.activeElement;
    if (event.key !== 'Tab' || window.walked || !pressed++) return;
    window.walked = !on || on === document.body || on === document.documentElement
      || window.met.has(on);
    if (window.walked) return;
    window.met.add(on);
    window.stops.push(note(on));
  }, true);
}"""
MISSED = """[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter(e => e.checkVisibility() && !e.disabled && !window.met.has(e)
    && e.type !== 'radio' && e.tabIndex >= 0)
  .map(e => e.outerHTML.slice(0, 100))"""


def walk(page: Page) -> list[dict[str, Any]]:
    """Every stop that Tab makes on a page just opened, from its top until it is left."""
    page.evaluate(NOTE)
    for _ in range(MOST // AT_ONCE):
        for _ in range(AT_ONCE):
            page.keyboard.press("Tab")
        if page.evaluate("window.walked"):
            break
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    stops: list[dict[str, Any]] = page.evaluate("window.stops")
    return stops


def missed(page: Page) -> list[str]:
    """What could be operated, but the walk did not come to."""
    found: list[str] = page.evaluate(MISSED)
    return found


def record(path: str, width: int, stops: list[dict[str, Any]]) -> None:
    """Leaves the walk to be read, a line a stop: `var/keyboard/`, a file for a page and width."""
    folder = var_dir() / "keyboard"
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"{path} at {width} px", *(f"{n}. {s['what']}" for n, s in enumerate(stops, 1))]
    file = folder / f"{slugify(path.replace('/', '-')) or 'home'}-{width}.txt"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
