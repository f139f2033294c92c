"""A page becomes Spanish: staff translate it, publish it, and a reader reads it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

Staff = Callable[..., Page]


def test_staff_translate_a_page_and_a_reader_reads_it(staff_page: Staff, open_page: Open) -> None:
    staff, reader = staff_page("pat", "Publishers"), open_page()
    reader.goto("/es/corrections/")
    expect(reader.locator("h1")).to_have_text("Esta página aún no está en español")

    staff.goto("/admin/reports/translations/?title=Corrections")
    staff.get_by_role("link", name="Corrections").first.click()
    staff.get_by_role("button", name="Actions", exact=True).first.click()
    staff.get_by_role("link", name="Translate this page").first.click()
    staff.get_by_label("Español").check()
    staff.get_by_role("button", name="Submit").click()
    expect(
        staff.get_by_text(re.compile("submitted for translation|Translations? ")).first
    ).to_be_visible()
