"""Every kind of page in both languages, used as a reader would: who is asked, and what is left."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, Response

from tests.browser.conftest import DESK, windows
from tests.browser.listening import KEPT
from tests.kinds import EVERY, KINDS

# Pages whose purpose is a form let their own form say where it comes from (decision 0005).
POLICIES = {"no-referrer", "same-origin", "strict-origin"}
KIND: dict[str, Any] = {"viewport": DESK, "reduced_motion": "reduce"}
# Shown after a form was sent or by a mailed link; here they say that there is nothing to show.
BEHIND = (
    "/sign-up/confirm/", "/leave/", "/your-data/sent/", "/your-data/open/", "/your-data/delete/",
)  # fmt: skip
STEPS = ("sign", "sent", "confirm", "signed", "poster")
LEFT_BEHIND = """async () => ({
  keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  databases: (await indexedDB.databases()).length,
  workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  caches: await window.caches?.keys() ?? [],
  cookie: document.cookie,
  from: document.referrer,
})"""
NOTHING = {"keys": [], "databases": 0, "workers": 0, "caches": [], "cookie": "", "from": ""}


ELSEWHERE = "fetch('http://other.invalid/', {mode: 'no-cors'}).catch(() => 0)"


# What comes into view is asked for with the next picture that the browser draws.
SHOWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def use(page: Page) -> None:
    """Down to the end and back, everything unfolded, some keys, the menu, a notice dismissed."""
    page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true; })")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    for _ in range(5):
        page.keyboard.press("Tab")
    page.evaluate("scrollTo(0, 0)")
    notice = page.locator("[data-promo] button")
    if notice.is_visible():
        notice.click()
    page.evaluate(SHOWN)


@pytest.mark.parametrize("language", ["", "/es"], ids=["English", "Spanish"])
def test_only_this_site_is_asked_and_nothing_recognises_the_reader(
    browser: Browser, site: str, language: str
) -> None:
    context = browser.new_context(base_url=site, **KIND)
    asked: list[Request] = []
    answers: list[Response] = []
    context.on("request", lambda request: asked.append(request))
    context.on("response", lambda response: answers.append(response))
    page = context.new_page()
    every = dict.fromkeys(EVERY.values())
    if language:  # what the other run does not come to
        twins = [f"{language}{path}" for path in every if not path.startswith(f"{language}/")]
        every = dict.fromkeys(address for address in twins if address not in every)
    for address in every:
        page.goto(address)
        use(page)
        left: dict[str, Any] = page.evaluate(LEFT_BEHIND)
        strange = [key for key in left["keys"] if not key.startswith(KEPT)]
        assert {**left, "keys": strange} == NOTHING, address
        assert context.cookies() == [], address
    page.wait_for_load_state("networkidle")
    assert len(asked) > 2 * len(every)
    elsewhere = {one.url for one in asked if not one.url.startswith((f"{site}/", "data:"))}
    assert elsewhere == set()
    assert [one.url for one in asked if "cookie" in one.headers] == []
    assert [
        one.url for one in asked if one.is_navigation_request() and "referer" in one.headers
    ] == []
    for answer in answers:
        headers = answer.all_headers()
        assert "set-cookie" not in headers, answer.url
        assert headers["referrer-policy"] in POLICIES, answer.url
    context.close()


def test_a_page_is_not_told_from_which_one_a_reader_comes(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, **KIND)
    asked: list[Request] = []
    context.on("request", lambda request: asked.append(request))
    page = context.new_page()
    page.goto("/issues/overdose-prevention/")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Wins").click()
    page.wait_for_url("**/wins/")
    assert page.evaluate("document.referrer") == ""
    steps = [one for one in asked if one.is_navigation_request()]
    assert len(steps) == 2
    assert [one.url for one in steps if "referer" in one.headers] == []
    context.close()


@pytest.mark.parametrize(
    ("path", "does", "told"),
    [
        ("/about/", "document.cookie = 'reader=1'", "a cookie: .*reader"),
        ("/about/", "localStorage.setItem('reader', '1')", "kept: reader"),
        ("/about/", "sessionStorage.setItem('reader', '1')", "kept: reader"),
        ("/about/", ELSEWHERE, "http://other.invalid/.* violates"),
        ("about:blank", ELSEWHERE, "another host: http://other.invalid/"),
    ],
)
def test_no_browser_test_passes_with_anything_left(
    browser: Browser, site: str, path: str, does: str, told: str
) -> None:
    """So every step of every form, each mailed link and what they lead to is held to the same."""
    with pytest.raises(AssertionError, match=told), windows(browser, site) as opened:  # noqa: PT012  # both lines are what a test does
        page = opened()
        page.goto(path)
        page.evaluate(does)


def test_what_forms_and_mailed_links_lead_to_keeps_nothing(browser: Browser, site: str) -> None:
    with windows(browser, site) as opened:
        page = opened(refused=(404, 405, 410))
        page.goto(KINDS["action, a petition"])
        sign = page.locator("form[action$='/sign/']").get_attribute("action") or ""
        steps = [sign.replace("/sign/", f"/{step}/") for step in STEPS]
        for language in ("", "/es"):
            for address in (*BEHIND, *steps):
                page.goto(f"{language}{address}")
                use(page)
                left: dict[str, Any] = page.evaluate(LEFT_BEHIND)
                left.pop("keys")
                assert left == {
                    "databases": 0,
                    "workers": 0,
                    "caches": [],
                    "cookie": "",
                    "from": "",
                }
