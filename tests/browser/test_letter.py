"""What a reader fills into a letter changes the letter, and leaves the browser in no request."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.server import Copy
from tests.kinds import KINDS

LETTER = """
UPDATE actions_actionpage SET kind = 'letter', letter_subject = 'From [your town]',
    letter_text = E'I am [your name].\\nAgain: [your name].'
    WHERE page_ptr_id = (SELECT id FROM wagtailcore_page WHERE slug = 'methadone-access');
INSERT INTO actions_actiontarget
    (page_id, name, office, phone, email, postal_address, contact_url, sort_order, locale_id,
     translation_key)
    SELECT id, 'An office', '', '', 'office@example.org', '', '', 0, locale_id, gen_random_uuid()
    FROM wagtailcore_page WHERE slug = 'methadone-access'
"""
# With a query no page is kept from before.
ADDRESS = "/actions/methadone-access/?letter"


@pytest.fixture(scope="session")
def letter(site: str, browser_copy: Copy) -> str:
    browser_copy.execute(LETTER)
    return ADDRESS


def test_places_are_filled_in_here_and_nowhere_else(page: Page, letter: str) -> None:
    page.goto(letter)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_label("Your name").fill("Zoë & $1 <b>")
    page.get_by_label("Your town").fill("Ames")
    expect(page.locator("#words-text")).to_have_text("I am Zoë & $1 <b>. Again: Zoë & $1 <b>.")
    expect(page.locator("#subject-text")).to_have_text("From Ames")
    link = page.get_by_role("link", name="Email it").get_attribute("href") or ""
    sent = parse_qs(urlsplit(link).query)
    assert sent["subject"] == ["From Ames"]
    assert sent["body"] == ["I am Zoë & $1 <b>.\r\nAgain: Zoë & $1 <b>."]
    page.get_by_label("Your name").fill("")
    expect(page.locator("#words-text")).to_contain_text("[your name]")
    assert asked == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    page.reload()
    expect(page.locator("#words-text")).to_contain_text("[your name]")


def test_without_script_the_letter_is_there_with_its_brackets(open_page: Open, letter: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(letter)
    expect(page.locator("#words-text")).to_contain_text("I am [your name].")
    expect(page.locator("[data-fill-in]")).to_be_hidden()
    expect(page.get_by_role("link", name="Email it")).to_be_visible()


def test_its_own_button_prints_the_letter_and_nothing_else(page: Page) -> None:
    page.goto(KINDS["letter"])
    page.evaluate("window.print = () => {}")
    page.get_by_label("Your town").fill("Ames")
    page.get_by_role("button", name="Print the letter").click()
    page.emulate_media(media="print")
    expect(page.locator("#words-text")).to_contain_text("I live in Ames")
    expect(page.locator("#words-text")).to_be_visible()
    assert page.locator("h1:visible, h2:visible, .slip:visible, a:visible").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("h1")).to_be_visible()
