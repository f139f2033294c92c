"""In Spanish from the list of actions to a confirmed signature, and what is seen on the way."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, Open
from tests.browser.server import Copy
from tests.browser.test_supporter import last_link, press

LIST = "/es/actions/"
GONE = """
from dpa.supporters.holdings import erase
from django.db import transaction
with transaction.atomic():
    erase("firmante@example.org")
"""


@pytest.fixture(scope="module", autouse=True)
def _nobody_left(browser_copy: Copy) -> Iterator[None]:
    """Whoever signs here is forgotten afterwards; the Spanish pages are the demo's and stay."""
    yield
    browser_copy.ask(GONE)


def fill_in(page: Page) -> None:
    form = page.get_by_role("form", name="Suma tu nombre")
    form.get_by_role("textbox", name="Nombre").fill("Zoë")
    form.get_by_role("textbox", name="Apellido").fill("Núñez")
    form.get_by_role("textbox", name="Correo electrónico").fill("firmante@example.org")
    form.get_by_role("textbox", name="Código postal").fill("87501")
    form.get_by_role("checkbox", name=re.compile("^Quiero recibir novedades")).check()


@pytest.mark.parametrize(
    ("script", "viewport"), [(False, PHONE), (True, DESK)], ids=["phone, no script", "desk"]
)
def test_from_the_list_to_thanks(
    open_page: Open, browser_copy: Copy, script: bool, viewport: dict[str, int]
) -> None:
    page = open_page(java_script_enabled=script, viewport=viewport, refused=(422,))
    page.goto(LIST)
    page.get_by_role("link", name=re.compile("^Actúa – Nadie debería ir a la")).press("Enter")
    press(page, "Firmar la petición")
    wrong = page.get_by_role("group", name="4 cosas por corregir")
    expect(wrong.get_by_role("link", name="Escribe tu nombre.")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/es/a/\w+/sign/$"))
    fill_in(page)
    page.wait_for_timeout(3500)  # a person takes that long
    press(page, "Firmar la petición")
    expect(page.get_by_role("heading", level=1)).to_have_text("Revisa tu correo electrónico")

    page.goto(last_link(browser_copy))
    expect(page.get_by_role("main")).to_contain_text("Zoë Núñez")
    if page.get_by_role("button", name="Confirmar mi firma").count():
        press(page, "Confirmar mi firma")
    else:  # the second visit signs for the same person: the box alone is confirmed
        press(page, "Sí, acepto")
    expect(page).to_have_url(re.compile(r"/es/a/\w+/signed/$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Gracias. Tu nombre cuenta.")
    page.get_by_role("main").get_by_role("link", name=re.compile("^Actúa – ")).first.press("Enter")
    expect(page).to_have_url(re.compile("/es/actions/[a-z-]+/$"))
    expect(page.locator("html")).to_have_attribute("lang", "es")
    assert page.context.cookies() == []
