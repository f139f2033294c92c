"""Every page leads to an action, in its main part: not only in what stands around every page."""

from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import pytest
from django.db import connection
from django.test import Client

from home.models import StandardPage
from tests.kinds import IN_SPANISH, PAGES, WITHDRAW, WITHDRAWN
from tests.markup import XHTML, parsed

pytestmark = pytest.mark.django_db
# Whoever is here is in the middle of something, and nothing stands in the way of it.
OTHERWISE = {
    "/sign-up/": "signing up is the action",
    "/sign-up/sent/": "what is to do lies in the mail",
    "/your-data/": "whoever asks what we keep is asked for nothing else",
}
HELP = ("tel:", "sms:", "#help")


def main_of(html: str) -> Element:
    """The main part with the strip that ends it: here that strip is what is looked for."""
    found = parsed(html).find(f".//{XHTML}main")
    assert found is not None
    return found


def leads_on(main: Element) -> list[str]:
    """Where its links lead, without language, query and place in the page."""
    to = [link.get("href", "") for link in main.iter(f"{XHTML}a")]
    return [urlsplit(one).path.removeprefix("/es") if one[:1] == "/" else one for one in to]


@pytest.mark.parametrize("path", {**PAGES, **IN_SPANISH}.values())
def test_every_page_leads_to_an_action(client: Client, path: str) -> None:
    if path == WITHDRAWN:
        with connection.cursor() as cursor:
            cursor.execute(WITHDRAW)
    found = leads_on(main_of(client.get(path).content.decode()))
    acting = [to for to in found if to.startswith("/actions/")]
    if path.endswith("/safe-reading/"):
        assert any(to.startswith(HELP) for to in found)
    assert bool(acting) != (path.removeprefix("/es") in OTHERWISE), found


def strips(client: Client, page: StandardPage) -> list[Element]:
    """The forms to sign up with, in the order of the page."""
    main = main_of(client.get(page.url).content.decode())
    return [f for f in main.iter(f"{XHTML}form") if f.get("action") == "/sign-up/"]


def test_no_page_ends_with_the_same_form_twice(client: Client) -> None:
    page = StandardPage.objects.get(slug="about", locale__language_code="en")
    assert len(strips(client, page)) == 1
    form = {"type": "sign_up", "value": {"heading": "Hear it when it happens", "text": ""}}
    page.body = [*page.body.raw_data, form]
    page.save_revision().publish()
    html = client.get(page.url).content.decode()
    assert len(strips(client, page)) == 1
    assert html.count('id="sign-up"') == 1
    # One in the middle leaves the last one where it is.
    page.body = [form, *page.body.raw_data[:-1]]
    page.save_revision().publish()
    assert len(strips(client, page)) == 2
