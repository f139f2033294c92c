"""A mail as its reader sees it: text and HTML say the same, and both say who writes and why."""

import re
from pathlib import Path
from typing import Any

import html5lib
import pytest
from bs4 import BeautifulSoup
from django.template import Engine
from wagtail.models import Site

from dpa.mail import letters, wording
from dpa.mail.letters import Letter, letter, linked
from dpa.mail.samples import samples
from dpa.mail.wording import FOLDERS, languages
from dpa.site.models import Organization

pytestmark = pytest.mark.django_db
HERE = "https://www.example.org"


@pytest.fixture(autouse=True)
def _address(settings: Any) -> None:
    settings.SITE_URL = HERE


def own(text: str, leave: str = "", language: str = "en") -> Letter:
    return letter("own", language, {"subject": "A subject", "text": text}, leave)


def soup(made: Letter) -> BeautifulSoup:
    return BeautifulSoup(made.html, "html.parser")


def plain(text: str) -> list[str]:
    """Its words, whatever separates them."""
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.template)
@pytest.mark.parametrize("language", languages())
def test_html_is_valid_brings_its_style_and_nothing_from_elsewhere(
    sample: Any, language: str
) -> None:
    made = sample.letter(language)
    html5lib.HTMLParser(strict=True).parse(made.html)
    page = soup(made)
    assert page.html
    assert page.html["lang"] == language
    assert not page.select("img, script, link, iframe, object, form, [style], [background]")
    assert "url(" not in made.html
    assert "@import" not in made.html
    assert "&" not in str(page.style)  # an escaped stylesheet would be a broken one
    assert len(made.html) < 20_000  # Gmail cuts off at 102 kB


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.template)
@pytest.mark.parametrize("language", languages())
def test_text_and_html_say_the_same(sample: Any, language: str) -> None:
    made = sample.letter(language)
    page = soup(made)
    assert page.body
    assert page.h1
    assert page.h1.text == made.subject
    shown = plain(page.body.get_text(" "))
    assert [word for word in plain(made.text) if word not in shown] == []


def test_a_lone_link_becomes_a_button() -> None:
    first, second, third = f"{HERE}/c/1?a=1&b=2", f"{HERE}/c/2", f"{HERE}/c/3"
    page = soup(own(f"Before.\n\n{first}\n\nConfirm now:\n{second}\n\nSee {third}."))
    buttons = page.select(".letter-button a")
    assert [(a["href"], a.text.strip("→ ")) for a in buttons] == [
        (first, "Open the page"),
        (second, "Confirm now"),
    ]
    assert [p.text for p in page.select(".letter-address")] == [first, second]
    assert [a["href"] for a in page.select("a")][2:] == [third]
    spanish = soup(own(f"{HERE}/c/1", language="es"))
    assert spanish.select(".letter-button a")[0].text.startswith("Abrir la página")


def test_two_buttons_never_say_the_same_and_lead_to_different_pages() -> None:
    page = soup(own(f"{HERE}/1\n\nOther:\n{HERE}/2\n\n{HERE}/3\n\n{HERE}/4"))
    labels = [a.text.strip("→ ") for a in page.select(".letter-button a")]
    assert labels == ["Open the page", "Other"]
    assert [a["href"] for a in page.select("a")] == [f"{HERE}/{number}" for number in "1234"]


def test_how_to_leave_is_said_once() -> None:
    made = own(f"Text.\n\nLeave the list:\n{HERE}/leave/1", f"{HERE}/leave/1")
    assert made.text.count("/leave/1") == 1
    assert len(soup(made).select("a")) == 1


@pytest.mark.parametrize(
    "evil",
    [
        "https://evil.example/win", "http://www.example.org/c", f"{HERE}.evil.example/",
        f"{HERE}@evil.example/", f"{HERE}:8443/", "javascript:alert(1)", "//evil.example",
        "www.evil.example", "data:text/html,x",
    ],
)  # fmt: skip
def test_nothing_typed_becomes_a_link_to_elsewhere(evil: str) -> None:
    made = own(f"Hello {evil} there,\n\n{evil}\n\nClick:\n{evil}\n\n- {evil}")
    assert soup(made).select("a") == []
    assert evil in made.text


def test_what_is_typed_stays_text() -> None:
    made = own('<img src=x onerror=alert(1)> "quoted" & <b>bold</b>\n\n</style><script>x</script>')
    page = soup(made)
    assert page.select("img, b, script") == []
    assert page.body
    assert '<img src=x onerror=alert(1)> "quoted" & <b>bold</b>' in page.body.text
    assert linked(f'{HERE}/"onmouseover="x') == (
        f'<a href="{HERE}/">{HERE}/</a>&quot;onmouseover=&quot;x'
    )


def test_it_says_who_writes_why_and_how_to_stop() -> None:
    site = Site.objects.get(is_default_site=True)
    Organization.objects.update_or_create(
        site=site, defaults={"name": "A & B", "postal_address": "1 Main St\r\nNew York"}
    )
    for leave in ("", f"{HERE}/leave/1"):
        made = own("Text.", leave)
        assert made.text.startswith("Text.\n\n-- \nYou get this email because")
        assert made.text.endswith("\n\nA & B\n1 Main St\nNew York\n")
        assert ("To get no more" in made.text) == bool(leave)
        foot = soup(made).select_one(".letter-foot")
        assert foot
        assert "1 Main StNew York" in foot.text
        assert [a["href"] for a in foot.select("a")] == ([leave] if leave else [])


def test_a_template_may_say_itself_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mail/en").mkdir(parents=True)
    (tmp_path / "mail/en/news.txt").write_text("News\n\nText.\n--\nBecause {{ name }} asked.\n")
    engine = Engine(
        dirs=[str(tmp_path), *map(str, FOLDERS)], autoescape=False, string_if_invalid="\0"
    )
    monkeypatch.setattr(wording, "_engine", engine)
    made = letter("news", "en", {"name": "Ana"})
    assert made.text.startswith("Text.\n\n-- \nBecause Ana asked.\n")
    assert "because this address" not in made.text
    with pytest.raises(ValueError, match="not given"):
        letter("news", "en", {})


def test_a_huge_or_odd_text_is_a_mail_all_the_same() -> None:
    for text in (
        "a" * 200_000,
        "\n" * 5000,
        f"{HERE}/" + "x" * 50_000,
        "- " * 9000,
        "\x01\x1b[31m",
        " ",
    ):
        made = own(text)
        html5lib.HTMLParser(strict=True).parse(made.html)
        assert not set("\x01\x1b") & set(made.text)
    assert letters.ADDRESS.findall("x" * 100_000) == []
