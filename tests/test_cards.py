"""Share cards: what is drawn on them, who gets them, how long they are kept."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from PIL import Image

from dpa.stats.cards import card as cards
from dpa.stats.cards.card import draw
from dpa.stats.cards.inks import CANARY
from dpa.stats.cards.looks import Look
from dpa.stats.cards.sharing import card_alt, card_url
from dpa.stats.cards.words import words_of
from dpa.stats.models import Observation, Statistic
from tests import factories
from tests.staff import signed_in

pytestmark = pytest.mark.django_db
SVG = "{http://www.w3.org/2000/svg}"


def address(statistic: Statistic, form: str = "svg", query: str = "") -> str:
    return f"/stats/{statistic.slug}/card.{form}{query}"


def drawn_words(response: Any) -> str:
    """Everything that stands on an SVG card, with plain spaces."""
    texts = ElementTree.fromstring(response.content).iter(f"{SVG}text")  # noqa: S314 - our own
    return " ".join(text.text or "" for text in texts).replace("\u00a0", " ")


def spending(**values: Any) -> Statistic:
    """A provisional figure with a caveat and a dated source."""
    made = factories.statistic(
        figure="", statement="spent on <arrests> & “prisons”", style="dollars",
        caveat="One estimate only.", **values,
    )  # fmt: skip
    Observation.objects.create(
        statistic=made, value=Decimal("47e9"), live=True, status="provisional",
        source=factories.source(short_name="Cato", published_on=date(2018, 7, 1)),
        period_start=date(2016, 1, 1), period_end=date(2016, 12, 31),
    )  # fmt: skip
    return Statistic.objects.get(pk=made.pk)


@pytest.mark.parametrize(("shape", "size"), [("wide", (1200, 630)), ("square", (1080, 1080))])
@pytest.mark.parametrize(("scheme", "ground"), [("light", "#ffe26a"), ("dark", "#31240a")])
def test_a_png_has_the_size_and_the_paper_that_was_asked_for(
    client: Client, shape: str, size: tuple[int, int], scheme: str, ground: str
) -> None:
    query = f"?shape={shape}&scheme={scheme}"
    response = client.get(address(factories.statistic(), "png", query))
    assert response.headers["Content-Type"] == "image/png"
    assert len(response.content) <= 60_000
    image = Image.open(BytesIO(response.content)).convert("RGB")
    assert image.size == size
    assert "#{:02x}{:02x}{:02x}".format(*image.getpixel((0, 0))) == ground  # type: ignore[misc]  # three bands
    # The figure lies with its ink on a fair share of the upper part.
    upper = image.crop((0, 0, size[0], size[1] // 3)).getcolors(1 << 20) or []
    paper = max(count for count, _ in upper)
    assert paper < 0.9 * sum(count for count, _ in upper)


def test_all_of_it_is_drawn_inside(client: Client) -> None:
    words = drawn_words(client.get(address(made := spending())))
    host = settings.SITE_URL.partition("//")[2]
    for part in (
        "$47 billion", "spent on <arrests> & “prisons”, 2016", "Cato, 2018", "Provisional",
        "One estimate only.", f"{host}/s/{made.code}", "Drug Policy Alliance",
    ):  # fmt: skip
        assert part in words, part
    assert "Provisional" not in drawn_words(client.get(address(factories.statistic())))


def test_an_svg_stands_alone(client: Client) -> None:
    response = client.get(address(spending()))
    root = ElementTree.fromstring(response.content)  # noqa: S314 - our own answer
    assert {e.tag.removeprefix(SVG) for e in root.iter()} == {
        "svg", "title", "desc", "path", "polygon", "text",
    }  # fmt: skip
    assert not re.search(r"href|url\(|style=|\son\w+=", response.content.decode())
    assert all(e.get("textLength") for e in root.iter(f"{SVG}text"))
    described = root.findtext(f"{SVG}desc") or ""
    assert "$47 billion spent on <arrests> & “prisons”, 2016." in described


def test_what_is_withdrawn_is_not_shown_but_said(client: Client) -> None:
    made = spending(withdrawn_on=date(2026, 1, 3), withdrawn_reason="It was counted twice.")
    words = drawn_words(client.get(address(made)))
    assert "47" not in words
    assert "Withdrawn" in words
    assert "It was counted twice." in words
    assert "withdrawn on Jan. 3, 2026" in words
    assert client.get(address(made, "png")).status_code == 200


@pytest.mark.parametrize("values", [{"figure": ""}, {"live": False}])
@pytest.mark.parametrize("form", ["png", "svg"])
def test_without_a_public_figure_there_is_no_card(
    client: Client, values: dict[str, Any], form: str
) -> None:
    response = client.get(address(made := factories.statistic(**values), form))
    assert response.status_code == 404
    assert response.headers["Content-Type"].startswith("text/plain")
    assert client.get("/stats/nothing-of-the-kind/card.png").status_code == 404
    assert values.get("live") is False or (card_url(made), card_alt(made)) == ("", "")


@pytest.mark.parametrize(
    "query",
    ["shape=round", "shape=", "scheme=DARK", "lang=fr", "lang=es&lang=en", "v=1", "v=%00", "x=1",
     "shape=" + "a" * 5000, "form=svg"],
)  # fmt: skip
def test_another_choice_is_refused_in_words(client: Client, query: str) -> None:
    response = client.get(address(factories.statistic(), "png", f"?{query}"))
    assert response.status_code == 404
    assert "shape: wide or square" in response.content.decode()


def test_it_is_the_same_for_everybody_and_may_be_shown_anywhere() -> None:
    made = factories.statistic()
    stranger = Client().get(address(made, "png"), headers={"accept-language": "es"})
    staff = signed_in("Editors").get(address(made, "png"))
    assert stranger.content == staff.content
    for response in (stranger, staff):
        assert not response.cookies
        assert "Cookie" not in response.headers.get("Vary", "")
        assert response.headers["Cache-Control"].startswith("public, max-age=300")
        assert response.headers["Access-Control-Allow-Origin"] == "*"
        assert re.fullmatch(r'"[0-9a-f]{64}"', response.headers["ETag"])


def test_who_has_it_already_is_told_so_without_drawing(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = factories.statistic()
    first = client.get(address(made, "png"))
    monkeypatch.setattr(cards, "draw", lambda *_: pytest.fail("It was drawn again."))
    assert client.get(address(made, "png")).content == first.content
    again = client.get(address(made, "png"), headers={"if-none-match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.headers["Cache-Control"] == first.headers["Cache-Control"]
    assert client.head(address(made, "png")).content == b""
    assert client.post(address(made, "png")).status_code == 405


def test_a_new_figure_is_on_the_card_at_once_and_at_a_new_address(client: Client) -> None:
    made = factories.statistic(figure="1234")
    before, etag = card_url(made), client.get(address(made)).headers["ETag"]
    old = Statistic.objects.get(pk=made.pk).current
    assert old is not None
    Observation.objects.create(
        statistic=made, source=old.source, value=Decimal(5678), live=True, supersedes=old,
        reason="revision", period_start=old.period_start, period_end=old.period_end,
    )  # fmt: skip
    made = Statistic.objects.get(pk=made.pk)
    response = client.get(address(made), headers={"if-none-match": etag})
    assert response.status_code == 200
    assert "5,678" in drawn_words(response)
    assert card_url(made) != before
    assert client.get(card_url(made)).status_code == 200
    assert "5,678 things counted, 2022. Source: A bureau." in card_alt(made)


def test_a_card_asks_the_database_little(client: Client) -> None:
    client.get(address(made := factories.statistic(), "png"))
    with CaptureQueriesContext(connection) as captured:
        client.get(address(made, "png"))
    assert len(captured) <= 2  # the content's generation, and the statistic with its figure


def test_threads_do_not_disturb_each_other() -> None:
    looks = [Look("png", shape, scheme) for shape in ("wide", "square") for scheme in CANARY]
    everything = [words_of(statistic) for statistic in Statistic.objects.published()[:6]]
    work = [(words, look) for words in everything if words for look in looks]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda pair: draw(*pair), work))
    assert together == [draw(*pair) for pair in work]
