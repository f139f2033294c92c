"""Nothing that the page says is missing from its Markdown: summary, workings, every source."""

import re
from datetime import date

import pytest
from django.test import Client

from dpa.supporters.models import Deletion
from issues.models import IssueSource
from tests import factories as make
from tests.kinds import KINDS
from tests.test_markdown import read

pytestmark = pytest.mark.django_db


def test_what_a_page_says_in_short_is_named_so(client: Client) -> None:
    for kind in ("issue", "win", "drug", "accessibility"):
        assert re.search(r"^\*\*In short:\*\* \w", read(client, KINDS[kind]), re.M), kind


def test_a_worked_out_figure_shows_its_inputs_with_their_sources(client: Client) -> None:
    text = read(client, KINDS["statistic"])
    worked_out = text.split("## How it is worked out")[1].split("##")[0]
    inputs = re.findall(r"^- \[.+\]\(http\S+\): .+ \(\d{4}\)\[\^\d+\]$", worked_out, re.M)
    assert len(inputs) == 2


def test_sources_that_no_sentence_cites_are_listed_for_all_to_see(client: Client) -> None:
    page = make.issue()
    IssueSource.objects.create(page=page, source=make.source(title="Only named"))
    text = read(client, page.url)
    assert "Only named" in text.split("## Sources")[1].split("---")[0]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (
            "/stats/data.md",
            ["](http", "/stats.csv)", "`period.start`", "provisional (Provisional)"],
        ),
        (
            "/es/stats/data.md",
            ["/stats.json?lang=es)", "`period.start`", "Vale para esta colección"],
        ),
        ("/wins/data.md", ["/wins.json)", "`what_happened`", "`drafted`"]),
        ("/es/wins/data.md", ["/es/wins.json)", "`what_happened`", "En palabras"]),
    ],
)
def test_what_the_open_data_holds_is_there_as_markdown(
    client: Client, path: str, told: list[str]
) -> None:
    text = client.get(path).content.decode()
    assert [words for words in told if words not in text] == []


def test_what_was_deleted_is_there_as_markdown(client: Client) -> None:
    Deletion.objects.all().delete()
    assert "Nothing has been due yet." in client.get("/what-we-deleted.md").content.decode()
    day = date(2026, 3, 5)
    Deletion.objects.create(what=Deletion.What.LINKS, day=day, number=1234)
    text = client.get("/what-we-deleted.md").content.decode()
    assert "**Mailed links that ran out:** 1,234" in text
    assert "| March 2026 | 0 | 0 | 0 | 0 | 1,234 |" in text
