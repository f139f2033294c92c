"""What a reader does: menu, promo, search, languages, print; with and without script."""

import re

from playwright.sync_api import Page, Request, expect

from tests.browser.conftest import PHONE, Open
from tests.kinds import KINDS, MISSING


def test_the_home_page_greets_at_once(page: Page, phone: Page) -> None:
    for window in (page, phone):
        window.goto("/")
        expect(window.get_by_role("heading", level=1)).to_be_in_viewport()
        expect(window.locator(".hero").get_by_role("link", name="Take Action")).to_be_visible()
        hero = window.locator(".hero-art img")
        expect(hero).to_have_attribute("fetchpriority", "high")
        assert hero.evaluate("async e => { await e.decode(); return e.naturalWidth }") > 0
        assert hero.evaluate("e => e.currentSrc").endswith(".avif")


def test_the_first_stop_skips_to_the_content(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    expect(skip).to_have_text("Skip to the main content")
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_the_menu_works_by_keyboard(phone: Page) -> None:
    phone.goto("/about/")
    button = phone.get_by_role("button", name="Menu")
    link = phone.get_by_role("navigation", name="Main").get_by_role("link", name="Wins")
    expect(link).to_be_hidden()
    button.focus()
    phone.keyboard.press("Enter")
    expect(link).to_be_visible()
    phone.keyboard.press("Escape")
    expect(link).to_be_hidden()
    expect(button).to_be_focused()
    phone.keyboard.press("Enter")
    link.focus()
    phone.keyboard.press("Enter")
    expect(phone).to_have_url(re.compile("/wins/$"))


def _requests(page: Page) -> list[str]:
    """All that is sent from now on, but for pictures that come into view."""
    sent: list[str] = []

    def note(request: Request) -> None:
        if request.resource_type != "image":
            sent.append(request.url)

    page.on("request", note)
    return sent


def _promo_stays_closed(page: Page, sent: list[str]) -> None:
    promo = page.locator("[data-promo]")
    expect(promo).to_be_hidden()
    expect(page.locator("#main")).to_be_focused()
    assert sent == []
    assert page.context.cookies() == []
    page.reload()
    expect(promo).to_be_hidden()


def test_the_promo_closes_with_its_button_and_is_remembered_in_the_browser(page: Page) -> None:
    page.goto("/")
    expect(page.locator("[data-promo]")).to_be_visible()
    sent = _requests(page)
    page.get_by_role("button", name="Dismiss this notice").click()
    _promo_stays_closed(page, sent)


def test_the_promo_closes_with_escape_but_the_menu_first(phone: Page) -> None:
    phone.goto("/")
    promo = phone.locator("[data-promo]")
    phone.get_by_role("button", name="Menu").click()
    phone.keyboard.press("Escape")
    expect(promo).to_be_visible()
    sent = _requests(phone)
    phone.keyboard.press("Escape")
    _promo_stays_closed(phone, sent)


def test_whoever_has_seen_one_promo_meets_no_other_in_the_same_visit(page: Page) -> None:
    promo = page.locator("[data-promo]")
    page.goto("/")
    expect(promo).to_be_visible()
    page.reload()
    expect(promo).to_be_visible()
    page.evaluate("sessionStorage.setItem('promo', 'another')")
    page.reload()
    expect(promo).to_be_hidden()
    assert page.evaluate("localStorage.length") == 0
    page.evaluate("sessionStorage.clear()")  # the next visit
    page.reload()
    expect(promo).to_be_visible()


def test_without_script_everything_works(open_page: Open) -> None:
    page = open_page(java_script_enabled=False, viewport=PHONE)
    page.goto("/")
    promo = page.locator(".promo")
    expect(promo).to_be_visible()
    page.get_by_role("button", name="Dismiss this notice").click()
    expect(promo).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    page.get_by_label("Search the site").fill("naloxone")
    page.get_by_label("Search the site").press("Enter")
    expect(page.locator(".results li").first).to_be_visible()
    page.goto("/sign-up/")
    page.locator("form[action='/sign-up/']").get_by_label("Email").fill("reader@example.org")
    page.get_by_role("main").get_by_role("button", name="Sign up").click()
    expect(page).to_have_url(re.compile("/sign-up/sent/$"))
    assert page.context.cookies() == []


def test_a_mistake_in_a_form_is_the_first_thing_met(open_page: Open) -> None:
    page = open_page(refused=(422,))
    page.goto("/sign-up/")
    page.get_by_role("main").get_by_label("Email address").fill("nobody")
    page.get_by_role("main").get_by_role("button", name="Sign up").click()
    expect(page).to_have_title(re.compile("^Error: "))
    expect(page.locator(".message.error")).to_be_focused()
    page.locator(".message.error a").click()
    email = page.get_by_role("main").get_by_label("Email address")
    expect(email).to_be_focused()
    expect(email).to_have_value("nobody")


def test_a_page_is_honest_about_its_language(page: Page) -> None:
    page.goto("/press/")
    page.get_by_role("navigation", name="Language").get_by_role("link", name="Español").click()
    expect(page).to_have_url(re.compile("/es/press/$"))
    expect(page.locator("html")).to_have_attribute("lang", "es")
    page.get_by_role("main").get_by_role("link", name="Leer en inglés").click()
    expect(page).to_have_url(re.compile("/press/$"))
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_a_missing_page_leads_on(open_page: Open) -> None:
    page = open_page(refused=(404,))
    page.goto(MISSING)
    page.get_by_label("Search words").fill("Oregon")
    page.get_by_label("Search words").press("Enter")
    expect(page.locator(".results li").first).to_be_visible()


def test_the_dark_scheme_prints_in_reverse(open_page: Open) -> None:
    light, dark = open_page(), open_page(color_scheme="dark")
    grounds = []
    for page in (light, dark):
        page.goto("/")
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgb(251, 246, 238)", "rgb(27, 8, 17)"]


# What is there to be copied or followed.
ONLY_ON_SCREEN = {
    "Use this figure", "Cite this", "Embed it", "Download", "Share it", "Pass it on",
    "Then act on it", "Hear it when it happens",
}  # fmt: skip


def test_print_keeps_the_content(page: Page) -> None:
    for kind in ("issue", "statistic", "win"):
        page.goto(KINDS[kind])
        headings = page.get_by_role("main").get_by_role("heading").all_inner_texts()
        tables = page.locator("main tbody tr").count()
        page.emulate_media(media="print")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        kept = page.get_by_role("main").get_by_role("heading").all_inner_texts()
        missing = {h for h in headings if h not in kept}
        assert missing <= {"On this page", *ONLY_ON_SCREEN}
        assert page.locator("main tbody tr:visible").count() == tables
        for answer in page.locator("details:not(.share details) > :not(summary)").all():
            expect(answer).to_be_visible()
        expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
        page.emulate_media(media="screen")
