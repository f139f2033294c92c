"""Every page as Markdown: from its own blocks, with its figures, periods and sources."""

import re
from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from wagtail.fields import StreamField
from wagtail.models import PageViewRestriction, get_page_models

from dpa.markdown.addresses import markdown_path
from dpa.markdown.text import plain, table
from dpa.markdown.writer import is_written
from dpa.pages import BasePage
from dpa.stats.models import Observation, Statistic
from tests import factories as make
from tests.kinds import KINDS
from tests.test_blocks import FILLED, MINIMAL

pytestmark = pytest.mark.django_db
NOTE = re.compile(r"\[\^(\d+)\](?!:)")
LIST = re.compile(r"^\[\^(\d+)\]: (.+)$", re.M)
PATHS = sorted(
    {
        KINDS[name]
        for name in (
            "home", "issues", "issue", "wins", "win", "actions", "action open", "letter", "call",
            "action, a petition", "action ended", "event", "stats", "statistic", "source", "about",
            "privacy", "places", "place", "place, a city", "place, nothing known", "sources",
            "drug", "news, one", "resource", "source in Spanish", "changes", "changes in Spanish",
            "open data", "open data in Spanish", "wins as data", "what we deleted",
        )
    }
)  # fmt: skip


def read(client: Client, path: str) -> str:
    response = client.get(markdown_path(path))
    assert response.status_code == 200, path
    return response.content.decode()


@pytest.mark.parametrize("path", PATHS)
def test_every_kind_of_page_is_there_as_markdown(client: Client, path: str) -> None:
    response = client.get(markdown_path(path))
    assert response.headers["Content-Type"] == "text/markdown; charset=utf-8"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert response.headers["Link"] == f'<{settings.SITE_URL}{path}>; rel="canonical"'
    text = response.content.decode()
    assert text.startswith("# ")
    assert f"<{settings.SITE_URL}{path}>" in text
    assert not re.search(r"</?(p|b|a|div|span|embed|h\d)\b", text)
    assert "None" not in re.split(r"\W+", text)
    assert not re.search(r"\]\((?!https?://|mailto:|tel:)", text), "a link that leads nowhere"
    assert f'type="text/markdown" href="{markdown_path(path)}"' in client.get(path).content.decode()


@pytest.mark.parametrize("path", PATHS)
def test_every_note_has_its_source_and_none_is_left_over(client: Client, path: str) -> None:
    text = read(client, path)
    listed = dict(LIST.findall(text))
    assert set(NOTE.findall(text)) == set(listed)
    assert [int(number) for number in listed] == list(range(1, len(listed) + 1))
    assert all(len(words) > 5 for words in listed.values())


def test_figures_stand_with_period_and_source(client: Client) -> None:
    text = read(client, KINDS["statistic"])
    statistic = Statistic.objects.get(slug="possession-arrests", locale__language_code="en")
    assert statistic.current is not None
    assert f"{statistic.current.display}]" in text
    assert f"{statistic.current.period}[^1]" in text
    assert f"[^1]: {plain(statistic.current.source.publisher)}" in text.replace("\n", "\n")
    issue = read(client, KINDS["issue"])
    assert len(LIST.findall(issue)) >= 5


def test_a_provisional_figure_is_said_to_be_one(client: Client) -> None:
    statistic = make.statistic(figure="")
    Observation.objects.create(
        statistic=statistic, source=make.source(), value=77, status="provisional", live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    assert "things counted, 2023 (provisional)[^1]" in read(client, statistic.get_absolute_url())


def test_no_block_is_without_a_rendition() -> None:
    """Whoever makes a block says how it is written: `dpa.markdown.writer.writes`."""
    names = {
        name
        for model in get_page_models()
        if issubclass(model, BasePage)
        for field in model._meta.get_fields()
        if isinstance(field, StreamField) and field.name == "body"
        for name in field.stream_block.child_blocks
    }
    assert len(names) > 15
    assert [name for name in sorted(names) if not is_written(name)] == []


@pytest.mark.parametrize("kind", FILLED)
def test_a_block_says_as_markdown_what_it_says_on_the_page(client: Client, kind: str) -> None:
    value = FILLED[kind]()
    page = make.standard_page(body=[make.block(kind, value)])
    text = read(client, page.url)
    typed = {v for v in value.values() if isinstance(v, str)} if isinstance(value, dict) else set()
    looks = {"h2", "statement", "pink", "mint", "press", "tall", "https://example.org/"}
    for words in typed - looks:
        assert re.sub(r"</?p>", "", words).partition("{")[0].strip() in text, words


@pytest.mark.parametrize("kind", MINIMAL)
def test_a_block_with_only_what_it_needs(client: Client, kind: str) -> None:
    read(client, make.standard_page(body=[make.block(kind, MINIMAL[kind]())]).url)


def test_text_keeps_its_form(client: Client) -> None:
    html = (
        "<h2>A heading</h2><p>Some <b>bold</b> and <a href='/issues/'>a link</a> * 2_3 [x]</p>"
        "<ul><li>One</li><li>Two</li></ul>"
    )
    text = read(client, make.standard_page(body=[make.block("text", html)]).url)
    assert "## A heading" in text
    assert f"Some **bold** and [a link]({settings.SITE_URL}/issues/) \\* 2\\_3 \\[x\\]" in text
    assert "- One\n- Two" in text


def test_a_figure_within_a_text_is_the_one_of_today(client: Client) -> None:
    statistic = make.statistic(figure="4321", source=make.source(title="The tables"))
    token = f'<p>It was <embed embedtype="figure" id="{statistic.pk}" show="period"/>.</p>'
    text = read(client, make.standard_page(body=[make.block("text", token)]).url)
    address = f"{settings.SITE_URL}{statistic.get_absolute_url()}"
    assert f"It was [4,321 (2022)]({address})[^1]." in text
    assert "[^1]: A bureau. The tables." in text


@pytest.mark.parametrize(
    "bad", ["# No heading", "1. No list", "[x](javascript:1)", "<b>&", "a|b*_`"]
)
def test_what_is_typed_stays_plain(client: Client, bad: str) -> None:
    text = read(client, make.issue(title=bad, in_short=bad).url)
    lines = [line for line in text.splitlines() if line]
    assert lines[0].startswith("# ")
    assert not lines[1].startswith(("#", "1. "))
    assert "](javascript" not in text.replace("\\]", "")
    assert "<b>" not in text.replace("\\<b\\>", "")


def test_a_cell_stays_in_its_row() -> None:
    assert table(["A"], [[plain("one|two\nthree")]]).splitlines()[-1] == "| one\\|two three |"


@pytest.mark.parametrize(
    "path",
    ["/nothing.md", "/issues/nothing.md", "/.md", "/stats/nothing.md", "/es/press.md",
     "/es/issues/nothing.md", "/" + "a" * 5000 + ".md", "/a%00b.md", "/..%2f.md"],
)  # fmt: skip
def test_what_there_is_not_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_what_is_not_public_is_not_found(client: Client) -> None:
    hidden, guarded = make.issue(live=False), make.issue()
    PageViewRestriction.objects.create(page=guarded, restriction_type="login")
    for page in (hidden, guarded):
        assert client.get(markdown_path(page.url or "/x/")).status_code == 404


def test_nothing_is_taken_in(client: Client) -> None:
    for path in ("/about.md", "/llms.txt"):
        assert client.post(path).status_code == 405
        assert client.head(path).status_code == 200


def test_programs_are_told_what_the_site_is(client: Client) -> None:
    response = client.get("/llms.txt")
    text = response.content.decode()
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert text.startswith("# Drug Policy Alliance\n\n> ")
    assert "## How to cite" in text
    links: list[Any] = re.findall(r"\]\((.*?)\)", text)
    assert f"{settings.SITE_URL}/index.md" in links
    assert f"{settings.SITE_URL}/issues/overdose-prevention.md" in links
    assert len(links) == len(set(links)) > 40
    for link in links[::4]:
        assert client.get(link.removeprefix(settings.SITE_URL)).status_code == 200, link


def test_programs_are_told_when_there_are_more_pages(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "There are more" not in client.get("/llms.txt").content.decode()
    monkeypatch.setattr("dpa.markdown.llms.MOST", 5)
    text = client.get("/llms.txt").content.decode()
    assert "Named here are 5 pages" in text
    assert len(re.findall(r"\.md\)", text.partition("## Data")[0])) == 5
    assert f"]({settings.SITE_URL}/sitemap.xml) names all" in text
