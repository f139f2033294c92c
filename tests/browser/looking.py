"""What looks right in a browser and what does not, on whatever page is open."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (320, 360, 768, 1280)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
TOO_WIDE = """() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide + 1) return [];
  return [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > wide + 1)
    .map(e => `${e.tagName}.${e.getAttribute('class')}`).slice(0, 5);
}"""
# The line may be the thing's own, that of the box which it fills, or the one below a link's words.
EDGELESS = """() => {
  const lined = e => ['Top', 'Right', 'Bottom', 'Left'].some(side => {
    const s = getComputedStyle(e);
    return s[`border${side}Style`] !== 'none' && parseFloat(s[`border${side}Width`]) >= 1; });
  const native = ['checkbox', 'radio', 'range', 'file'];
  return [...document.querySelectorAll('button, input, select, textarea, a.button')]
    .filter(e => e.checkVisibility() && e.type !== 'hidden' && !native.includes(e.type))
    .filter(e => getComputedStyle(e).textDecorationLine !== 'underline')
    .filter(e => !lined(e) && !lined(e.parentElement) && !e.closest('.map'))
    .map(e => e.outerHTML.slice(0, 100));
}"""
VIOLATIONS = """options => axe.run(document, options).then(({violations}) => violations.flatMap(
  rule => rule.nodes.map(node => `${rule.id}: ${node.target}`)))"""


def violations(page: Page) -> list[str]:
    """What axe finds, one line for each element."""
    if not page.evaluate("'axe' in window"):  # the script is large, and stays until the page goes
        page.evaluate(Axe().axe_script)
    found: list[str] = page.evaluate(VIOLATIONS, {"runOnly": TAGS, "resultTypes": ["violations"]})
    return found


def too_wide(page: Page, *widths: int) -> dict[int, list[str]]:
    """Elements that reach beyond the window, by its width."""
    found = {}
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        found[width] = page.evaluate(TOO_WIDE)
    return {width: elements for width, elements in found.items() if elements}


def edgeless(page: Page) -> list[str]:
    """Buttons and fields that no line marks out."""
    found: list[str] = page.evaluate(EDGELESS)
    return found


def links_of(page: Page) -> list[tuple[str, str]]:
    """Name and address of every link in the browser's accessibility tree."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    found = []
    for node in tree["nodes"]:
        if node.get("role", {}).get("value") != "link" or node.get("ignored"):
            continue
        properties = {p["name"]: p["value"].get("value") for p in node.get("properties", [])}
        found.append((node.get("name", {}).get("value", "").strip(), properties.get("url", "")))
    return found
