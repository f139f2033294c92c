"""Suggestions while typing: by keyboard, by mouse, and not at all without script."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.test_weight import compressed, text

FIELD = "Search words"


def test_suggestions_are_walked_by_keyboard(page: Page) -> None:
    page.goto("/search/")
    field = page.get_by_label(FIELD)
    expect(field).to_have_attribute("role", "combobox")
    expect(field).to_have_attribute("aria-expanded", "false")
    field.press_sequentially("overd")
    options = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(options.first).to_contain_text("Overdose prevention")
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", "s0")
    field.press("ArrowUp")  # back to the field itself
    expect(options.first).to_have_attribute("aria-selected", "false")
    field.press("ArrowUp")  # round to the last
    expect(options.last).to_have_attribute("aria-selected", "true")
    field.press("Escape")
    expect(page.locator("#suggestions")).to_be_hidden()
    expect(field).to_have_value("overd")
    expect(field).to_be_focused()
    field.press_sequentially("o")
    expect(options.first).to_be_visible()
    field.press("ArrowDown")
    field.press("Enter")
    expect(page).to_have_url(re.compile("/issues/overdose-prevention/$"))


def test_enter_searches_for_what_was_typed(page: Page) -> None:
    page.goto("/search/")
    field = page.get_by_label(FIELD)
    field.press_sequentially("naloxone")
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=naloxone$"))
    expect(page.locator("mark").first).to_have_text("naloxone")


def test_a_suggestion_can_be_clicked_and_leaving_closes_the_list(page: Page) -> None:
    page.goto("/search/")
    field = page.get_by_label(FIELD)
    field.press_sequentially("marij")
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("Tab")
    expect(page.locator("#suggestions")).to_be_hidden()
    field.focus()
    field.press_sequentially("uana")
    page.get_by_role("option").first.click()
    expect(page).not_to_have_url(re.compile("/search/"))


def test_without_script_the_form_works_as_it_is(open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    page.goto("/search/")
    page.get_by_label(FIELD).fill("naloxne")
    page.get_by_role("search", name="This page").get_by_role("button").click()
    expect(page.get_by_text("Showing results for")).to_be_visible()
    page.get_by_label("Year").select_option(index=1)
    page.get_by_role("button", name="Show results").click()
    expect(page.get_by_role("link", name="Clear filters")).to_be_visible()


def test_the_script_is_small(site: str) -> None:
    scripts = re.findall(r'<script[^>]* src="([^"]+search[^"]+)"', text(f"{site}/search/"))
    assert len(scripts) == 1
    assert len(compressed(site + scripts[0])) <= 1500
    assert "search" not in "".join(re.findall(r'<script[^>]* src="([^"]+)"', text(f"{site}/")))
