"""Wins as Markdown."""

from collections.abc import Iterator
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.documents import renders
from dpa.markdown.text import bullets, facts, paragraphs, plain
from dpa.markdown.writer import Writer, writes
from wins.models import WinIndexPage, WinPage


@renders(WinPage)
def win(page: WinPage, writer: Writer) -> Iterator[str]:
    """What changed, the record, the story, and what came next."""
    yield from paragraphs(page.lede)
    checked = page.status_checked_on
    yield facts(
        [
            (gettext("Won"), page.decided),
            (gettext("Where"), page.where),
            (gettext("Known as"), page.identifier),
            (gettext("Kind of win"), page.get_category_display()),
            (gettext("What DPA did"), _with_note(page.get_role_display(), page.role_note)),
            (gettext("Status"), _with_note(page.get_status_display(), page.status_note)),
            (gettext("Status last checked"), checked and date_format(checked, "DATE_FORMAT")),
        ]
    )
    yield from writer.stream(page.body)
    if page.events:
        yield heading(gettext("What came next"))
        yield bullets(_event(event, writer) for event in page.events)


def _with_note(word: str, note: str) -> str:
    return f"{word} ({note})" if note else word


def _event(event: Any, writer: Writer) -> str:
    source = event.source if event.source and event.source.live else None
    return f"{plain(event.happened)}: {plain(event.text)}{writer.note(source)}"


@renders(WinIndexPage)
def wins(page: WinIndexPage, writer: Writer) -> Iterator[str]:
    """All of them, the newest first."""
    yield from paragraphs(page.lede)
    found = WinPage.objects.child_of(page).listed().order_by("-decided_on", "title")
    yield bullets(listed(win, writer) for win in found)


@writes("newest_wins")
def newest_wins(child: Any, writer: Writer) -> Iterator[str]:
    """The wins of the strip."""
    context = writer.context(child)
    if context["wins"]:
        yield heading(context["heading"])
        yield plain(child.value["intro"])
        yield bullets(listed(win, writer) for win in context["wins"])
        yield writer.link(child.value["link"])


def listed(win: WinPage, writer: Writer) -> str:
    """A win in a list: its date, its title, where it stands today."""
    return f"{plain(win.decided)}: {writer.page(win)} ({plain(win.get_status_display())})"
