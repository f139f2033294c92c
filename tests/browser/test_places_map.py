"""The map in a browser: by keyboard, by name, on the smallest phone, in forced colors."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open


def test_the_keyboard_walks_the_map_row_by_row(page: Page) -> None:
    page.goto("/places/")
    page.get_by_role("link", name="Skip the map: the same as a table").focus()
    walked = []
    for _ in range(51):
        page.keyboard.press("Tab")
        walked.append(
            str(page.evaluate("document.activeElement.querySelector('title').textContent"))
        )
        stroke = page.evaluate(
            "getComputedStyle(document.activeElement.querySelector('rect'))['stroke-width']"
        )
        assert float(str(stroke).removesuffix("px")) >= 10, "the focus can be seen"
    assert walked[0].startswith("Alaska: ")
    assert walked[1].startswith("Maine: ")
    assert walked[-1].startswith("Florida: ")
    assert len(set(walked)) == 51
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/places/florida/$"))


def test_the_map_can_be_skipped(page: Page) -> None:
    page.goto("/places/")
    page.get_by_role("link", name="Skip the map: the same as a table").press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Alabama"


def test_every_square_is_a_link_with_its_full_name(page: Page) -> None:
    page.goto("/places/")
    squares = page.get_by_role("group", name="Wins").get_by_role("link")
    expect(squares).to_have_count(51)
    expect(page.get_by_role("link", name="Oregon: 2 wins, 1 setback", exact=True)).to_be_visible()
    expect(
        page.get_by_role("link", name="New York: 5 wins, 1 piece of news, 1 open action")
    ).to_be_visible()
    page.get_by_label("The map shows", exact=True).select_option("marijuana")
    page.get_by_role("button", name="Show on the map").click()
    expect(page.get_by_role("link", name="Oregon: Legal for adults", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Iowa: nothing recorded yet")).to_be_visible()


def test_a_finger_hits_one_square_on_the_smallest_phone(open_page: Open) -> None:
    page = open_page(viewport={"width": 320, "height": 700}, has_touch=True)
    page.goto("/places/")
    boxes = page.locator("svg a.tile rect").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect()).map(b => [b.width, b.height])"
    )
    assert len(boxes) == 51
    assert min(min(box) for box in boxes) >= 24
    page.get_by_role("link", name="Texas: ").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Texas")


def test_a_setback_is_named_and_marked_in_spanish_and_forced_colors(open_page: Open) -> None:
    page = open_page(forced_colors="active")
    page.goto("/es/places/")
    square = page.get_by_role("link", name="Oregón: 2 logros, 1 retroceso", exact=True)
    assert square.locator(".corner").evaluate("e => getComputedStyle(e).fill") == square.locator(
        "text"
    ).first.evaluate("e => getComputedStyle(e).fill")
    names = page.get_by_role("group", name="Logros").get_by_role("link")
    expect(names).to_have_count(51)
    expect(page.get_by_role("link", name="Nueva York: 5 logros")).to_be_visible()


def test_signs_stay_in_forced_colors_and_without_script(open_page: Open) -> None:
    page = open_page(forced_colors="active", java_script_enabled=False)
    page.goto("/places/?show=marijuana")
    square = page.get_by_role("link", name="California: Legal for adults")
    expect(square.locator(".sign")).to_have_text("A")
    expect(page.locator(".map-key li").first).to_contain_text("A: Legal for adults")
