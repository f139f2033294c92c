"""Leaving a page quickly: by button, by keyboard, without script; never a trap."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import DESK, PHONE, Open

NEUTRAL = "https://www.weather.gov/"
FORECAST = "<!doctype html><title>Forecast</title><h1>Rain</h1>"


class Reader:
    """Someone with a browser of their own, for whom the other site answers, fast or slowly."""

    def __init__(self, browser: Browser, site: str, **options: Any) -> None:
        self.context: BrowserContext = browser.new_context(base_url=site, locale="en-US", **options)
        self.asked: list[dict[str, str]] = []
        self.context.route(f"{NEUTRAL}**", self._answer)
        self.page: Page = self.context.new_page()

    def _answer(self, route: Any) -> None:
        self.asked.append(route.request.headers)
        route.fulfill(body=FORECAST, content_type="text/html")

    def reads(self, *paths: str) -> Page:
        """Opens these, one after the other."""
        for path in paths:
            self.page.goto(path)
        return self.page

    def is_away(self) -> None:
        expect(self.page).to_have_url(NEUTRAL)
        assert self.page.title() == "Forecast"
        assert all("referer" not in headers for headers in self.asked)


@pytest.fixture
def reader(browser: Browser, site: str) -> Iterator[Reader]:
    """At a desk, with script."""
    someone = Reader(browser, site, viewport=DESK, reduced_motion="reduce")
    yield someone
    someone.context.close()


@pytest.mark.parametrize("path", ["/issues/overdose-prevention/", "/es/about/"])
def test_the_button_leaves_and_the_page_makes_room_in_the_history(
    reader: Reader, path: str
) -> None:
    page = reader.reads("/about/", path)
    before = page.evaluate("history.length")
    page.locator("[data-leave]").click()
    reader.is_away()
    assert page.evaluate("history.length") == before


def test_going_back_meets_the_neutral_page_and_does_not_trap(reader: Reader) -> None:
    page = reader.reads("about:blank", "/", "/about/", "/privacy/")
    page.locator("[data-leave]").click()
    reader.is_away()
    for _ in range(2):
        page.go_back(wait_until="commit")
        page.wait_for_url(NEUTRAL)
        reader.is_away()
    page.go_back()
    page.wait_for_url("about:blank")


def test_who_comes_back_on_purpose_reads_on(reader: Reader) -> None:
    page = reader.reads("/about/")
    page.locator("[data-leave]").click()
    reader.is_away()
    page.goto("/about/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("sessionStorage.getItem('left')") is None


def test_three_times_shift_leaves_and_says_how_many_are_left(reader: Reader) -> None:
    page = reader.reads("/about/")
    status = page.locator("[data-leave-status]")
    page.keyboard.press("Shift")
    expect(status).to_have_text("Shift: press it two more times to leave.")
    page.keyboard.press("Shift")
    expect(status).to_have_text("Shift: press it once more to leave.")
    page.keyboard.press("Shift")
    reader.is_away()


def test_typing_capitals_or_another_key_between_leaves_nowhere(reader: Reader) -> None:
    page = reader.reads("/search/")
    page.get_by_role("main").get_by_role("combobox").focus()
    for key in ("Shift+A", "Shift+B", "Shift+C", "Shift+Tab", "Shift", "Shift", "x", "Shift"):
        page.keyboard.press(key)
    expect(page).to_have_url(re.compile("/search/$"))
    expect(page.locator("[data-leave-status]")).to_have_text(
        "Shift: press it two more times to leave."
    )


def test_presses_far_apart_do_not_add_up(reader: Reader) -> None:
    page = reader.page
    page.clock.install()
    reader.reads("/about/")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.clock.run_for(5100)
    expect(page.locator("[data-leave-status]")).to_have_text("Leaving with Shift was called off.")
    page.keyboard.press("Shift")
    expect(page).to_have_url(re.compile("/about/$"))


# What is there to see between the click and the first byte of the other page.
MEANWHILE = """link => { link.click(); return {
  title: document.title,
  seen: [...document.body.children].filter(e => e.checkVisibility()).map(e => e.textContent),
  kept: Object.keys(localStorage),
}; }"""


def test_nothing_is_seen_while_the_other_page_is_slow(reader: Reader) -> None:
    page = reader.reads("/about/")
    page.evaluate("localStorage.setItem('promo-x-before', '1')")
    page.evaluate("localStorage.setItem('of-another', '1')")
    meanwhile = page.locator("[data-leave]").evaluate(MEANWHILE)
    assert meanwhile == {"title": "Loading", "seen": ["Loading"], "kept": ["of-another"]}
    page.wait_for_url(NEUTRAL)
    reader.is_away()


def test_without_script_it_is_a_plain_link(browser: Browser, site: str) -> None:
    reader = Reader(browser, site, java_script_enabled=False, viewport=PHONE)
    page = reader.reads("/about/")
    page.get_by_role("link", name="Leave this page quickly").click()
    page.wait_for_url(NEUTRAL)
    assert "referer" not in reader.asked[0]
    reader.context.close()


# What has the focus and lies wholly under the bar that stays in sight.
HIDDEN = """() => { const on = document.activeElement, bar = document.querySelector('.topbar');
  if (!on || on === document.body || bar.contains(on) || on.matches('.skip')) return '';
  const box = on.getBoundingClientRect(), below = bar.getBoundingClientRect().bottom;
  return box.bottom <= below && box.height ? on.outerHTML.slice(0, 80) : ''; }"""


@pytest.mark.parametrize("text", ["100%", "200%"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_way_out_stays_in_sight_and_covers_no_focus(
    open_page: Open, width: int, text: str
) -> None:
    page = open_page(viewport={"width": width, "height": 740})
    page.goto("/issues/overdose-prevention/")
    page.evaluate(f"document.documentElement.style.fontSize = '{text}'")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    expect(page.locator("[data-leave]")).to_be_in_viewport()
    page.locator(".help-now a").last.focus()
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        assert page.evaluate(HIDDEN) == ""
    box = page.locator(".topbar").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 740 / 3


def test_help_is_one_step_away_and_takes_the_focus(open_page: Open) -> None:
    for options in ({"viewport": PHONE}, {"viewport": DESK, "java_script_enabled": False}):
        page = open_page(**options)
        page.goto("/stats/possession-arrests/")
        page.get_by_role("link", name="Help now", exact=True).click()
        expect(page.get_by_role("heading", name="Help now")).to_be_in_viewport()
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_have_text("Call 911")


def test_paper_carries_neither(open_page: Open) -> None:
    page = open_page()
    page.goto("/about/")
    page.emulate_media(media="print")
    expect(page.locator("[data-leave]")).to_be_hidden()
    expect(page.locator("#help")).to_be_hidden()
