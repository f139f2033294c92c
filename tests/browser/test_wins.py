"""The list of wins in a browser: filters, their removal, jumps by keyboard, no script."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Open


def test_filters_and_jumps(page: Page, phone: Page) -> None:
    for window in (page, phone):
        window.goto("/wins/")
        window.get_by_label("Place").select_option("california")
        window.get_by_label("Decade").select_option("2010")
        window.get_by_role("button", name="Show wins").click()
        expect(window).to_have_url(re.compile(r"place=california.*decade=2010"))
        years = window.locator("section.year > h2").all_inner_texts()
        assert years
        assert all(year.startswith("201") for year in years)
        window.get_by_role(
            "link", name=re.compile(r"^Decade: 2010s\s*, take this filter away")
        ).click()
        expect(window.get_by_role("heading", name="2024", exact=True)).to_be_visible()
        jump = window.get_by_role("navigation", name="Jump to a year")
        jump.get_by_role("link", name=re.compile("^2000")).focus()
        window.keyboard.press("Enter")
        expect(window.get_by_role("heading", name="2000", exact=True)).to_be_in_viewport()
        window.get_by_role("link", name="Clear filters").click()
        expect(window).to_have_url(re.compile("/wins/$"))


def test_they_need_no_script(open_page: Open) -> None:
    page = open_page(java_script_enabled=False, viewport=PHONE)
    page.goto("/wins/")
    page.get_by_label("Status").select_option("setback")
    page.get_by_role("button", name="Show wins").click()
    expect(page.locator(".win.setback").first).to_be_visible()
    assert page.locator(".win:not(.setback)").count() == 0
