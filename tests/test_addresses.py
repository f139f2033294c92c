"""Every address says whose it is and in which language."""

import pytest
from django.conf import settings
from django.test import Client
from wagtail.models import Site

from dpa.site.address import keep_address

pytestmark = pytest.mark.django_db


def test_machines_find_their_addresses(client: Client) -> None:
    assert client.get("/healthz").content == b"ok\n"
    assert client.get("/readyz").json()["checks"]["database"] == "ok"
    assert "Sitemap:" in client.get("/robots.txt").content.decode()
    assert "/sitemap-statistic-en.xml" in client.get("/sitemap.xml").content.decode()
    assert "Contact:" in client.get("/.well-known/security.txt").content.decode()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_page_has_one_address_whatever_name_was_asked(client: Client, host: str) -> None:
    html = client.get("/wins/", headers={"Host": host}).content.decode()
    assert f'<link rel="canonical" href="{settings.SITE_URL}/wins/">' in html
    assert f'<meta property="og:url" content="{settings.SITE_URL}/wins/">' in html


def test_later_parts_of_a_list_are_pages_of_their_own(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dpa.stats.wall.POSTERS_A_PAGE", 10)
    second = client.get("/stats/?page=2").content.decode()
    filtered = client.get("/stats/?theme=arrests").content.decode()
    assert f'rel="canonical" href="{settings.SITE_URL}/stats/?page=2"' in second
    assert f'rel="canonical" href="{settings.SITE_URL}/stats/"' in filtered


def test_wagtails_record_of_the_site_follows_its_address() -> None:
    Site.objects.update(hostname="elsewhere.example", port=81)
    keep_address()
    site = Site.objects.get()
    assert site.root_url == settings.SITE_URL


@pytest.mark.parametrize("language", ["", "/es"])
@pytest.mark.parametrize(
    ("form", "after"),
    [("/search/", "?q=x"), ("/sign-up/", "sent/"), ("/your-data/", "sent/")],
)
def test_forms_may_be_found_and_what_they_lead_to_may_not(
    client: Client, language: str, form: str, after: str
) -> None:
    open_to_all = client.get(f"{language}{form}")
    html = open_to_all.content.decode()
    assert "X-Robots-Tag" not in open_to_all.headers
    assert 'content="noindex"' not in html
    assert f'rel="canonical" href="{settings.SITE_URL}{language}{form}"' in html
    assert 'content="noindex"' in client.get(f"{language}{form}{after}").content.decode()
    rules = client.get("/robots.txt").content.decode().splitlines()
    closed = f"Disallow: {language}{form}"
    assert closed not in rules or f"Allow: {language}{form}$" in rules
    listed = client.get(f"/sitemap-list-{'es' if language else 'en'}.xml").content.decode()
    assert f"<loc>{settings.SITE_URL}{language}{form}</loc>" in listed


@pytest.mark.parametrize(
    "path",
    [
        "/press/",
        "/how-we-work/",
        "/news/providence-paves-the-way/",
        "/wins/oregon-measure-110-2020/",
    ],
)
def test_spanish_is_not_pretended(client: Client, path: str) -> None:
    answer = client.get(f"/es{path}")
    html = answer.content.decode()
    assert "Esta página aún no está en español" in html
    assert '<html lang="es">' in html
    assert "Ir al contenido principal" in html
    assert f'href="{path}" hreflang="en"' in html
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert "canonical" not in html


def test_what_is_missing_in_spanish_is_said_in_spanish(client: Client) -> None:
    answer = client.get("/es/nothing-here/")
    assert answer.status_code == 404
    assert '<html lang="es">' in answer.content.decode()
    assert "Ir al contenido principal" in answer.content.decode()
