"""Neutral titles, content notes, and who is told where a reader comes from."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from dpa.promos.models import Promo
from dpa.safety.models import SafeReading
from home.models import HomePage
from tests import factories as make
from tests.petitions import OURS
from tests.staff import signed_in

pytestmark = pytest.mark.django_db


def title_of(html: str) -> str:
    return html.partition("<title>")[2].partition("</title>")[0]


def test_a_neutral_title_says_nothing_in_the_tab_and_all_where_it_is_shared(
    client: Client,
) -> None:
    page = make.standard_page(title="Naloxone at home", neutral_title=True)
    html = client.get(page.url).text
    assert title_of(html) == "Reading room"
    assert 'property="og:title" content="Naloxone at home"' in html
    assert "<h1>Naloxone at home</h1>" in html
    safe = SafeReading.objects.get(site=Site.objects.get(is_default_site=True))
    safe.neutral_title = "<Library>"
    safe.save()
    assert title_of(client.get(page.url).text) == "&lt;Library&gt;"
    page.neutral_title = False
    page.save()
    assert title_of(client.get(page.url).text).startswith("Naloxone at home")


def photo(picture: Any, note: str = "") -> dict[str, Any]:
    image = {"image": picture.pk, "decorative": False, "alt_text": "Shields in a row"}
    return {"image": image, "caption": "", "shape": "", "content_note": note}


@pytest.mark.parametrize(("own", "of_picture"), [("Riot gear", ""), ("", "Riot gear")])
def test_a_picture_with_a_note_is_folded_and_keeps_its_words(
    client: Client, own: str, of_picture: str
) -> None:
    picture = make.image(content_note=of_picture)
    pair = {"photos": make.items(photo(picture, own), photo(make.image()))}
    page = make.standard_page(
        body=[make.block("photo", photo(picture, own)), make.block("photo_pair", pair)]
    )
    html = client.get(page.url).text
    assert html.count('<details class="noted">') == 2
    assert html.count("Riot gear") == 2
    assert html.count('alt="Shields in a row"') == 3
    assert '<svg width="64" height="48"' in html
    assert " open" not in html.partition('<details class="noted"')[2].partition(">")[0]


def test_a_note_of_this_use_goes_before_that_of_the_picture(client: Client) -> None:
    picture = make.image(content_note="Shields")
    page = make.standard_page(body=[make.block("photo", photo(picture, "A <b>raid</b>"))])
    html = client.get(page.url).text
    assert "A &lt;b&gt;raid&lt;/b&gt;" in html
    assert "Shields<" not in html


def test_nobody_meets_such_a_picture_by_chance(client: Client) -> None:
    """In shared links and notices there is no fold."""
    picture = make.image(content_note="Riot gear")
    page = make.standard_page(share_image=picture)
    drawn = "127.0.0.1:8000/share/"
    assert drawn in client.get(page.url).text
    promo = Promo.objects.order_by("-pk").first()
    assert promo is not None
    promo.image = picture
    assert not promo.image.may_be_shared
    picture.content_note = ""
    picture.save()
    assert drawn not in client.get(page.url).text


def test_the_picture_on_the_home_page_folds_too(client: Client) -> None:
    home = HomePage.objects.get(locale__language_code="en")
    value = {"image": make.image(content_note="Riot gear").pk, "decorative": True, "alt_text": ""}
    home.hero_image = [make.block("image", value)]
    home.save()
    assert 'class="noted"' in client.get("/").text.partition('class="hero-art')[2][:400]


@pytest.mark.parametrize(
    ("path", "policy"),
    [
        ("/", "no-referrer"), ("/es/about/", "no-referrer"), ("/nothing-here/", "no-referrer"),
        ("/search/?q=a", "no-referrer"), ("/stats/possession-arrests/embed/", "no-referrer"),
        ("/healthz", "no-referrer"), ("/robots.txt", "no-referrer"), ("/go/donate/", "no-referrer"),
        ("/sign-up/", "strict-origin"), ("/your-data/", "strict-origin"),
        ("/actions/end-possession-penalties/", "same-origin"), ("/admin/login/", "same-origin"),
    ],
)  # fmt: skip
def test_who_is_told_where_a_reader_comes_from(client: Client, path: str, policy: str) -> None:
    assert client.get(path).headers["Referrer-Policy"] == policy


def test_a_form_that_was_refused_can_be_sent_from_where_it_leads(client: Client) -> None:
    """What a browser without Sec-Fetch-Site sends from a page with `no-referrer`."""
    refused = client.post("/sign-up/", {"email": "a@b.example"}, headers={"Origin": "null"})
    assert refused.status_code == 403
    assert 'href="/sign-up/"' in refused.text
    assert refused.headers["Referrer-Policy"] == "same-origin"
    for ours in ({"Origin": "http://testserver"}, OURS):
        taken = client.post("/sign-up/", {"email": "a@b.example"}, headers=ours)
        assert taken.status_code in {302, 303}


def test_staff_can_send_their_forms() -> None:
    site = Site.objects.get(is_default_site=True)
    edit = reverse("wagtailsettings:edit", args=["safety", "safereading", site.pk])
    page = signed_in("Publishers").get(edit)
    assert page.status_code == 200
    assert page.headers["Referrer-Policy"] == "same-origin"


def test_only_a_safe_address_can_be_the_way_out() -> None:
    from django.core.exceptions import ValidationError

    for wrong in ("http://weather.example/", "javascript:alert(1)", "", "ftp://x.example/"):
        with pytest.raises(ValidationError):
            SafeReading(leave_url=wrong).clean_fields(exclude=["site"])
