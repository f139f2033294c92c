"""From the home page to a confirmed signature and the next action; then nothing is left of it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, Open
from tests.browser.looking import WIDTHS, too_wide, violations
from tests.browser.server import Copy
from tests.browser.test_supporter import last_link, press

ADDRESS = "/actions/end-possession-penalties/"
EMAIL = "signer@example.org"
LEFT = (
    "from tests.supporting import left_of; from actions.petition.counting import totals; "
    f"print(*sorted(left_of({EMAIL!r})), sum(totals().values()))"
)


def left(copy: Copy) -> str:
    """Where anything leads to the signer, and how many signatures are counted."""
    return copy.ask(LEFT)


def fill_in(page: Page) -> None:
    """By the keyboard alone, from field to field."""
    page.get_by_label("First name").focus()
    for typed in ("Zoë", "Signer", EMAIL, None, "87501", "Because."):
        if typed:
            page.keyboard.type(typed)
        page.keyboard.press("Tab")
    expect(page.get_by_label("Send me updates from the Drug")).to_be_focused()
    page.keyboard.press("Space")


@pytest.mark.parametrize(
    ("script", "viewport"), [(False, PHONE), (True, DESK)], ids=["phone, no script", "desk"]
)
def test_from_home_to_thanks_to_nothing_left(
    open_page: Open, browser_copy: Copy, script: bool, viewport: dict[str, int]
) -> None:
    page = open_page(java_script_enabled=script, viewport=viewport, refused=(422,))
    page.goto("/")
    page.locator(".hero").get_by_role("link", name="Take Action").press("Enter")
    page.get_by_role("link", name="Act – No one should be jailed for possession").press("Enter")
    expect(page).to_have_url(re.compile(f"{ADDRESS}$"))
    expect(page.get_by_role("progressbar")).to_have_attribute("value", "0")

    press(page, "Sign the petition")
    wrong = page.get_by_role("group", name="4 things to fix")
    expect(wrong).to_be_visible()
    if script:
        expect(wrong).to_be_focused()
    wrong.get_by_role("link", name="Enter your first name.").press("Enter")
    expect(page).to_have_title(re.compile("^Error: "))
    fill_in(page)
    page.wait_for_timeout(3500)  # a person takes that long
    press(page, "Sign the petition")
    expect(page.get_by_role("heading", level=1)).to_have_text("Check your email")

    page.goto(last_link(browser_copy))
    expect(page.get_by_role("main")).to_contain_text("Zoë Signer")
    press(page, "Confirm my signature")
    expect(page).to_have_url(re.compile("/signed/$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Thank you")
    kept = "actions.Signature mail.OutgoingMail supporters.Supporter"
    assert left(browser_copy) == f"{kept} 1"
    page.get_by_role("main").get_by_role("link", name=re.compile("^Act – ")).first.press("Enter")
    expect(page).to_have_url(re.compile("/actions/[a-z-]+/$"))

    page.goto("/your-data/")
    page.get_by_role("main").get_by_label("Email address").fill(EMAIL)
    press(page, "Mail me the link")
    page.goto(last_link(browser_copy))
    expect(page.get_by_role("main")).to_contain_text("Because.")
    page.get_by_label("Yes, delete all of it").press("Space")
    press(page, "Delete my data")
    expect(page.get_by_role("heading", level=1)).to_have_text("It is deleted")
    assert left(browser_copy) == "0"
    assert page.context.cookies() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_of_a_petition_is_accessible_and_fits(open_page: Open, scheme: str) -> None:
    page = open_page(color_scheme=scheme, refused=(404, 422))
    page.goto(ADDRESS)
    code = re.search(
        r"/a/(\w+)/", page.locator("form[action$='/sign/']").get_attribute("action") or ""
    )
    assert code
    short = f"/a/{code[1]}"
    paths = [ADDRESS, f"{short}/sent/", f"{short}/signed/", f"{short}/confirm/?t=unknown"]
    for path in [*paths, ""]:
        if path:
            page.goto(path)
        else:
            page.goto(ADDRESS)
            press(page, "Sign the petition")
        assert violations(page) == [], path
        assert too_wide(page, *WIDTHS) == {}, path


def test_the_address_to_pass_on_is_copied(open_page: Open) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(ADDRESS)
    action = page.locator("form[action$='/sign/']").get_attribute("action") or ""
    page.goto(action.replace("/sign/", "/signed/"))
    page.get_by_role("button", name="Copy the address").press("Enter")
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith(action.replace("sign/", ""))
