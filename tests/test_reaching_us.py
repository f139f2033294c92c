"""Who is asked to write finds a way that works online, and staff can name a better one."""

from xml.etree.ElementTree import Element

import pytest
from django.test import Client

from dpa.freshness.memory import forget
from dpa.site.models import Organization
from tests.markup import XHTML, main_of, words

pytestmark = pytest.mark.django_db
ASKING = ["/press/", "/accessibility/", "/corrections/", "/es/accessibility/"]


def card(client: Client, path: str) -> Element:
    """Where a page says how to reach us."""
    found = main_of(client.get(path).content.decode()).iter(f"{XHTML}div")
    return next(one for one in found if "contact" in one.get("class", "").split())


def ways(client: Client, path: str) -> list[str]:
    return [link.get("href", "") for link in card(client, path).iter(f"{XHTML}a")]


@pytest.mark.parametrize("path", ASKING)
def test_there_is_a_way_online_before_an_email_is_known(client: Client, path: str) -> None:
    assert ways(client, path) == ["https://drugpolicy.org/"]
    assert "drugpolicy.org 131 W." in words(card(client, path)).replace("Drug Policy Alliance", "")


def test_emails_go_first_once_they_are_filled_in(client: Client) -> None:
    Organization.objects.update(contact_email="hello@dpa.example", press_email="desk@dpa.example")
    forget()
    assert ways(client, "/press/") == ["mailto:desk@dpa.example"]
    assert ways(client, "/accessibility/") == ["mailto:hello@dpa.example"]


def test_without_any_way_none_is_shown(client: Client) -> None:
    Organization.objects.update(contact_url="")
    forget()
    assert ways(client, "/press/") == []


def test_programs_read_the_same_way(client: Client) -> None:
    assert "<https://drugpolicy.org/>" in client.get("/press.md").content.decode()
