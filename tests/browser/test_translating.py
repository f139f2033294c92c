"""A page becomes Spanish: staff translate it, publish it, and a reader reads it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open

Staff = Callable[..., Page]
NOT_YET = "Esta página aún no está en español"


def translate(staff: Page, words: str) -> None:
    """The first text that is not translated yet."""
    staff.get_by_role("main").get_by_role("button", name="Translate", exact=True).first.click()
    staff.locator("main textarea").first.fill(words)
    staff.get_by_role("button", name="Save", exact=True).click()
    expect(staff.get_by_text(words, exact=True)).to_be_visible()


def test_staff_translate_a_page_and_a_reader_reads_it(staff_page: Staff, open_page: Open) -> None:
    staff, reader = staff_page("pat", "Publishers"), open_page()
    reader.goto("/es/corrections/")
    expect(reader.locator("h1")).to_have_text(NOT_YET)

    staff.goto("/admin/reports/translations/?title=Corrections")
    staff.get_by_role("main").get_by_role("link", name="Corrections").first.click()
    key = re.search(r"/(\d+)/edit/", staff.url)
    assert key is not None
    staff.goto(f"/admin/localize/submit/page/{key[1]}/")
    staff.get_by_label("Español").check()
    staff.get_by_role("button", name="Submit").click()
    expect(staff.locator(".messages li.success")).to_be_visible()
    reader.reload()
    expect(reader.locator("h1")).to_have_text(NOT_YET)

    translate(staff, "Correcciones")
    staff.get_by_role("button", name="Publish in Español").click()
    expect(staff.locator(".messages li")).to_contain_text("Published 'Correcciones'")
    reader.reload()
    expect(reader.locator("h1")).to_have_text("Correcciones")
    line = reader.locator("p.translation")
    expect(line).to_contain_text("Faltan por traducir")
    line.get_by_role("link", name="Leer el original en inglés").click()
    expect(reader).to_have_url(re.compile(r"[^s]/corrections/$"))
    reader.get_by_role("navigation", name="Language").get_by_role("link", name="Español").click()
    expect(reader).to_have_url(re.compile("/es/corrections/$"))
