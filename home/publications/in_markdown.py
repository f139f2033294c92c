"""News and resources as Markdown."""

from collections.abc import Iterator
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.converting import rich
from dpa.markdown.documents import renders
from dpa.markdown.text import facts, paragraphs
from dpa.markdown.writer import Writer
from home.publications.finding import newest
from home.publications.models import NewsIndexPage, NewsPage, ResourceIndexPage, ResourcePage

MOST = 100


@renders(NewsPage, ResourcePage)
def publication(page: Any, writer: Writer) -> Iterator[str]:
    """When, by whom, what was corrected, the text, the transcript."""
    corrected = page.corrected_on and date_format(page.corrected_on, "DATE_FORMAT")
    yield facts(
        [
            (gettext("Kind"), page.get_kind_display()),
            (gettext("Came out"), date_format(page.published_on, "DATE_FORMAT")),
            (gettext("Written by"), page.byline),
            (gettext("Published with"), getattr(page, "partner", "")),
            (gettext("To be read at"), getattr(page, "elsewhere", "")),
            (gettext("Corrected"), " ".join(filter(None, [corrected, page.correction]))),
        ]
    )
    yield from paragraphs(page.lede)
    yield from writer.stream(page.body)
    if transcript := getattr(page, "transcript", ""):
        yield heading(gettext("Transcript"))
        yield rich(transcript)


@renders(NewsIndexPage, ResourceIndexPage)
def publications(page: Any, writer: Writer) -> Iterator[str]:
    """The newest, each with its day."""
    yield from paragraphs(page.lede)
    for one in newest(page, page.lists, {}, MOST):
        yield f"- {date_format(one.published_on, 'DATE_FORMAT')}: {writer.page(one)}"
