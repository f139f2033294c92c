"""Issues as Markdown."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.documents import renders
from dpa.markdown.text import bullets, in_short, paragraphs, plain
from dpa.markdown.writer import Writer, writes
from issues.models import IssueIndexPage, IssuePage


@renders(IssuePage)
def issue(page: IssuePage, writer: Writer) -> Iterator[str]:
    """In short, the story, what we ask for, the figures."""
    yield from in_short(page.in_short)
    if names := ", ".join(plain(name.value) for name in page.other_names):
        yield gettext("Also called: %(names)s.") % {"names": names}
    yield from writer.stream(page.body)
    if page.asks:
        yield heading(gettext("What we ask for"))
        yield bullets(plain(ask.value) for ask in page.asks)
    if page.statistics:
        yield heading(gettext("The figures"))
        yield bullets(map(writer.figure, page.statistics))


@renders(IssueIndexPage)
def issues(page: IssueIndexPage, writer: Writer) -> Iterator[str]:
    """All of them, each with its line."""
    yield from paragraphs(page.lede)
    yield bullets(listed(issue, writer) for issue in page.issues)


@writes("issue_list")
def issue_list(child: Any, writer: Writer) -> Iterator[str]:
    """The priority issues."""
    if issues := writer.context(child)["issues"]:
        yield heading(child.value["heading"])
        yield plain(child.value["intro"])
        yield bullets(listed(issue, writer) for issue in issues)
        yield writer.link(child.value["link"])


def listed(issue: IssuePage, writer: Writer) -> str:
    """An issue in a list."""
    line = f": {plain(issue.tagline)}" if issue.tagline else ""
    return f"{writer.page(issue)}{line}"
