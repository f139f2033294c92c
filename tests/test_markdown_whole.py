"""Nothing that the page says is missing from its Markdown: summary, workings, every source."""

import re

import pytest
from django.test import Client

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
