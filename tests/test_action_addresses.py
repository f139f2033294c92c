"""Short addresses of actions, their QR codes, and posters to print."""

import re
from datetime import timedelta

import pytest
import segno
from django.conf import settings
from django.test import Client
from django.utils import timezone

from dpa.follows.models import Campaign
from tests.factories import action as an_action

pytestmark = pytest.mark.django_db


def test_short_addresses_and_codes_of_a_copy_are_its_own(client: Client) -> None:
    action = an_action()
    copied = action.copy(update_attrs={"slug": "another"})
    assert copied.code != action.code
    assert re.fullmatch("[a-z2-9]{6}", copied.code)
    for path in (f"/a/{action.code}/", f"/a/{action.code}", f"/a/{action.code.upper()}"):
        assert client.get(path)["Location"] == action.url
    Campaign.objects.create(code="posters", name="Posters")
    assert client.get(f"/a/{action.code}/?c=posters")["Location"] == f"{action.url}?c=posters"
    assert client.get(f"/a/{action.code}/?c=//evil.example")["Location"] == action.url
    assert client.get("/a/nobody/").status_code == 404


def test_the_qr_code_says_the_short_address(client: Client) -> None:
    action = an_action()
    Campaign.objects.create(code="posters", name="Posters")
    svg = client.get(f"/a/{action.code}/qr.svg?c=posters")
    assert svg["Content-Type"] == "image/svg+xml"
    png = client.get(f"/a/{action.code}/qr.png?c=posters")
    assert png.content.startswith(b"\x89PNG")
    text = f"{settings.SITE_URL}/a/{action.code}/?c=posters"
    shapes = re.findall(r' d="([^"]+)"', svg.content.decode())
    assert len(shapes[-1]) > 500
    assert shapes[-1] in segno.make(text, error="m", micro=False).svg_inline(border=4)


def test_a_poster_to_print_says_what_by_when_and_where(client: Client) -> None:
    action = an_action(ask="Ring your senator.", closes_at=timezone.now() + timedelta(days=30))
    html = client.get(f"/a/{action.code}/poster/").content.decode()
    assert "Ring your senator." in html
    assert f"/a/{action.code}" in html
    assert f'src="/a/{action.code}/qr.svg"' in html
    assert "By <time" in html
    assert 'content="noindex' in html
