"""Short addresses of actions, QR codes, posters; the counted ways out of promos and to giving."""

import re
from datetime import timedelta

import pytest
import segno
import time_machine
from django.conf import settings
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale

from dpa.follows.models import Campaign, followed
from dpa.promos.models import Promo
from dpa.site.models import Organization
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


def test_no_version_copy_or_alias_takes_or_changes_a_code() -> None:
    action = an_action()
    content = action.save_revision().content
    older = {name: value for name, value in content.items() if name != "code"}
    assert action.with_content_json(older).code == action.code
    copied = action.copy(update_attrs={"slug": "another"}, copy_revisions=True)
    own = copied.code
    copied.get_latest_revision().publish()
    copied.refresh_from_db()
    assert copied.code == own != action.code
    alias = action.create_alias(update_slug="alias")
    assert alias.specific.code != action.code
    action.title = "Anew"
    action.save_revision().publish()
    alias = type(action).objects.get(pk=alias.pk)
    assert (alias.title, alias.code == action.code) == ("Anew", False)


def test_a_translation_is_the_same_action_and_keeps_its_times() -> None:
    closes = timezone.now() + timedelta(days=9)
    action = an_action(closes_at=closes)
    spanish = action.copy_for_translation(Locale.objects.get(language_code="es"), copy_parents=True)
    assert spanish.closes_at == closes
    assert spanish.code != action.code
    assert action.copy(update_attrs={"slug": "another"}).closes_at is None


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


def test_giving_is_counted_and_leads_where_the_settings_say(client: Client) -> None:
    person = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"}
    organization = Organization.objects.get()
    assert client.get("/go/donate/", headers=person)["Location"] == organization.donation_url
    assert 'href="/go/donate/"' in client.get("/").content.decode()
    organization.donation_url = ""
    organization.save()
    assert client.get("/go/donate/", headers=person)["Location"] == "/"
    assert [row["count"] for row in followed("donate")] == [1]


def test_the_button_of_a_promo_is_counted_while_it_shows(client: Client) -> None:
    person = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"}
    now = timezone.now()
    promo = Promo.objects.create(
        title="Tonight", label="Watch", url="https://p.example/?utm_source=x&id=1",
        starts_at=now - timedelta(days=1), ends_at=now + timedelta(days=1),
    )  # fmt: skip
    assert f'href="/go/{promo.code}/"' in client.get("/").content.decode()
    way_out = f"/go/{promo.code}/"
    assert client.get(way_out, headers=person)["Location"] == "https://p.example/?id=1"
    with time_machine.travel(now + timedelta(days=2)):
        assert client.get(way_out, headers=person)["Location"] == "/"
    assert [row["count"] for row in followed(promo.code)] == [1]
    older = {k: v for k, v in promo.save_revision().content.items() if k != "code"}
    assert promo.with_content_json(older).code == promo.code
    spanish = promo.copy_for_translation(Locale.objects.get(language_code="es"))
    assert spanish.code != promo.code
