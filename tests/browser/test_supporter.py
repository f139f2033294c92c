"""A supporter's way: sign up, confirm, see one's data, delete it. Phone and desk, with the keys."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, Open
from tests.browser.server import Copy

LAST_MAIL = """
import json
from dpa.mail.models import OutgoingMail
print(json.loads(OutgoingMail.objects.latest("pk").context)["words"]["link"])
"""
EMAIL = "supporter@example.org"


def last_link(copy: Copy) -> str:
    """The address in the mail that was written last; no worker sends it here."""
    return copy.ask(LAST_MAIL)


def press(page: Page, name: str) -> None:
    """By the keyboard alone."""
    button = page.get_by_role("main").get_by_role("button", name=name)
    button.focus()
    button.press("Enter")


@pytest.mark.parametrize(
    ("script", "viewport"), [(False, PHONE), (True, DESK)], ids=["phone, no script", "desk"]
)
def test_from_the_footer_to_nothing_left(
    open_page: Open, browser_copy: Copy, script: bool, viewport: dict[str, int]
) -> None:
    page = open_page(java_script_enabled=script, viewport=viewport)
    page.goto("/about/")
    footer = page.get_by_role("region", name="Hear it when it happens")
    footer.get_by_label("Email address").fill(EMAIL)
    footer.get_by_label("Email address").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Check your email")

    page.goto(last_link(browser_copy))
    press(page, "Yes, sign me up")
    expect(page).to_have_url(re.compile("/sign-up/thanks/$"))

    page.get_by_role("main").get_by_role("link", name="See, change or delete").press("Enter")
    page.get_by_label("Email address").fill(EMAIL)
    press(page, "Mail me the link")
    expect(page).to_have_url(re.compile("/your-data/sent/$"))
    page.goto(last_link(browser_copy))
    page.get_by_label("ZIP code").fill("87501")
    press(page, "Save")
    expect(page.get_by_role("main").get_by_role("status")).to_have_text("Saved.")
    with page.expect_download() as file:
        press(page, "Download it")
    kept = json.loads(file.value.path().read_text())
    assert "87501" in json.dumps(kept["kept"])

    page.get_by_label("Yes, delete all of it").press("Space")
    press(page, "Delete my data")
    expect(page.get_by_role("heading", level=1)).to_have_text("It is deleted")
    assert page.context.cookies() == []
    left = f"from tests.supporting import left_of; print(left_of({EMAIL!r}))"
    assert browser_copy.ask(left) == "[]"
