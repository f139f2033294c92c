"""Help now: on every page, in both languages, reachable, and honestly unchecked."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Site

from dpa.safety.due import entries_to_check
from dpa.safety.entries import CHECKED_EVERY, HelpBlock
from dpa.safety.models import SafeReading
from tests.kinds import PAGES, WITHDRAWN
from tests.staff import signed_in

pytestmark = pytest.mark.django_db
ENTRY = {"name": "Help", "about": "For anyone.", "phone": "1-800-222-1222"}


def setting() -> SafeReading:
    return SafeReading.objects.get(site=Site.objects.get(is_default_site=True))


def says(*entries: dict[str, Any]) -> SafeReading:
    """The setting with these entries and no others."""
    safe = setting()
    safe.entries = [("help", {**ENTRY, **entry}) for entry in entries]
    safe.save()
    return safe


@pytest.mark.parametrize("path", sorted(set(PAGES.values()) - {WITHDRAWN}))
def test_help_and_the_way_out_are_on_every_page(client: Client, path: str) -> None:
    html = client.get(path).text
    assert html.count('id="help"') == 1
    assert 'href="#help"' in html
    assert 'href="tel:911"' in html
    assert 'href="sms:988"' in html
    assert 'href="tel:18776961996"' in html
    assert html.count("data-leave ") == 1


def test_without_entries_nothing_leads_nowhere(client: Client) -> None:
    says()
    html = client.get("/about/").text
    assert 'id="help"' not in html
    assert 'href="#help"' not in html
    assert "data-leave " in html


def test_a_site_where_nothing_is_set_still_has_the_way_out(client: Client) -> None:
    SafeReading.objects.all().delete()
    html = client.get("/about/").text
    assert 'href="https://www.weather.gov/"' in html
    assert 'rel="noreferrer noopener nofollow"' in html


def test_help_speaks_the_language_of_the_page() -> None:
    entry = says({"name_es": "Ayuda", "hours": "Day and night", "hours_es": "Día y noche"}).help[0]
    with translation.override("es"):
        assert entry.shown_name == "Ayuda"
        assert entry.shown_hours == "Día y noche"
        assert entry.shown_about == "For anyone."  # nothing in Spanish: better than nothing
    assert entry.shown_name == "Help"


def test_staff_learn_which_entries_nobody_has_checked_lately() -> None:
    today = timezone.localdate()
    late = today - CHECKED_EVERY - timedelta(days=1)
    says(
        {"name": "Never"},
        {"name": "Late", "checked_on": late},
        {"name": "Just in time", "checked_on": today - CHECKED_EVERY},
    )
    found = {one.title: one.why for one in entries_to_check()}
    assert set(found) == {"Never", "Late"}
    assert "91 days ago" in found["Late"]
    for address in (reverse("help_to_check"), reverse("wagtailadmin_home")):
        page = signed_in("Publishers").get(address).text
        assert "91 days ago" in page
        assert "Just in time" not in page


def test_only_who_may_mend_it_is_asked_to_on_the_dashboard() -> None:
    says({"name": "Nobody looked"})
    edit = reverse("wagtailsettings:edit", args=["safety", "safereading", setting().site_id])
    for group, may in (("Publishers", True), ("Administrators", True), ("Editors", False)):
        staff = signed_in(group)
        assert ("Nobody looked" in staff.get(reverse("wagtailadmin_home")).text) == may
        assert (staff.get(edit).status_code == 200) == may


def test_the_demo_claims_no_check_that_nobody_made() -> None:
    assert [entry["checked_on"] for entry in setting().help] == [None] * 5


@pytest.mark.parametrize(
    "wrong",
    [
        {"phone": "", "text_to": "", "url": ""},
        {"phone": "call me"},
        {"phone": "988\x00"},
        {"phone": "9" * 500},
        {"checked_on": date(2999, 1, 1)},
        {"url": "javascript:alert(1)"},
        {"name": ""},
    ],
)
def test_an_entry_that_helps_nobody_is_refused(wrong: dict[str, Any]) -> None:
    from django.core.exceptions import ValidationError

    block = HelpBlock()
    value = block.to_python({**ENTRY, "languages": [], **wrong})
    value["checked_on"] = wrong.get("checked_on")
    with pytest.raises(ValidationError):
        block.clean(value)


def test_what_staff_type_is_text_and_numbers_are_numbers(client: Client) -> None:
    says({"name": "<b>x</b>", "phone": "(800) 222 1222", "text_to": "+1 988"})
    html = client.get("/about/").text
    assert "<b>x</b>" not in html
    assert 'href="tel:8002221222"' in html
    assert 'href="sms:+1988"' in html


@pytest.mark.parametrize("name", ["500.html", "503.html"])
def test_the_pages_for_trouble_have_a_way_out_that_asks_nothing(name: str) -> None:
    usual = SafeReading._meta.get_field("leave_url").default
    assert f'href="{usual}" rel="noreferrer noopener nofollow"' in render_to_string(name)


def test_readers_learn_when_it_was_last_checked_or_that_it_was_not(client: Client) -> None:
    says({"checked_on": date(2026, 5, 6)}, {"name": "Other"})
    html = client.get("/about/").text
    assert "Last checked: May 6, 2026." in html
    assert "Last checked: not yet." in html
    spanish = client.get("/es/about/").text
    assert "Última comprobación: 6 de mayo de 2026." in spanish
    assert "Última comprobación: todavía ninguna." in spanish


def test_what_has_no_spanish_words_says_that_it_is_english(client: Client) -> None:
    says({"name": "Line", "about_es": "Para quien sea.", "hours": "Always", "hours_es": ""})
    html = client.get("/es/about/").text
    assert '<b lang="en">Line</b>' in html
    assert "<span>Para quien sea.</span>" in html
    assert '<span lang="en">Always.</span>' in html
    assert 'lang="en">Always' not in client.get("/about/").text


@pytest.mark.parametrize("name", ["500.html", "503.html", "actions/petition/not_saved.html"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_pages_that_can_ask_nothing_offer_help_under_the_same_numbers(
    name: str, language: str
) -> None:
    with translation.override(language):
        html = render_to_string(name)
    assert 'href="#help"' in html
    assert html.count('id="help"') == 1
    for entry in setting().help:
        if entry.dialled:
            assert f'href="tel:{entry.dialled}"' in html
        if entry.texted:
            assert f'href="sms:{entry.texted}"' in html
    assert ("Ayuda ahora" in html) == (language == "es")
