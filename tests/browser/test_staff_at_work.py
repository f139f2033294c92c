"""Someone who has never seen the admin changes the home page, sees it before, and publishes it."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

Staff = Callable[..., Page]


def open_home_page(staff: Page) -> None:
    staff.get_by_role("link", name="Change the home page").click()
    expect(staff.get_by_role("tab", name="First screen")).to_be_visible()


def press(staff: Page, name: str) -> None:
    """A button of the menu beside “Save draft”."""
    staff.get_by_role("button", name="More actions", exact=True).click()
    staff.get_by_role("button", name=name, exact=True).click()
    expect(staff.locator(".messages li.success")).to_be_visible()


def test_a_publisher_changes_words_and_a_band_and_publishes(
    staff_page: Staff, open_page: Open
) -> None:
    staff, reader = staff_page("pat", "Publishers"), open_page()
    open_home_page(staff)
    staff.get_by_label("Mission").fill("Words that were typed a moment ago.")
    staff.get_by_role("tab", name="Bands").click()
    heading = staff.locator("textarea[name=body-0-value-heading]")
    heading.fill("A claim that was typed a moment ago.")
    reader.goto("/")
    expect(reader.get_by_text("a moment ago")).to_have_count(0)
    press(staff, "Publish")
    reader.reload()
    expect(reader.get_by_text("Words that were typed a moment ago.")).to_be_visible()
    expect(
        reader.get_by_role("heading", name="A claim that was typed a moment ago.")
    ).to_be_visible()


def test_a_publisher_sees_the_page_before_anyone_else(staff_page: Staff) -> None:
    staff = staff_page("pat", "Publishers")
    open_home_page(staff)
    staff.get_by_label("Why").fill("Only in the preview so far.")
    staff.get_by_role("button", name="Toggle preview").click()
    frame = staff.frame_locator("#w-preview-iframe, iframe[title=Preview]").first
    expect(frame.get_by_text("Only in the preview so far.")).to_be_visible()
    expect(frame.locator("h1")).to_be_visible()


def test_an_editor_adds_a_band_and_hands_it_in(staff_page: Staff, open_page: Open) -> None:
    staff, reader = staff_page("ana", "Editors"), open_page()
    open_home_page(staff)
    staff.get_by_role("tab", name="Bands").click()
    staff.get_by_role("button", name="Insert a block").first.click()
    staff.get_by_role("option", name="Quote").click()
    quote = staff.locator("textarea[name=body-0-value-words], textarea[name$='-value-words']").first
    quote.fill("Said by nobody yet.")
    staff.locator("input[name$='-value-who']").first.fill("A name")
    press(staff, "Submit to A publisher's review")
    reader.goto("/")
    expect(reader.get_by_text("Said by nobody yet.")).to_have_count(0)
    boss = staff_page("pat", "Publishers")
    expect(boss.get_by_role("heading", name="Awaiting your review")).to_be_visible()
