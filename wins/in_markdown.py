"""Wins as Markdown."""

from collections.abc import Iterator
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.documents import renders
from dpa.markdown.text import bullets, facts, in_short, paragraphs, plain
from dpa.markdown.writer import Writer, writes
from dpa.translations.now import language_now
from wins.data import in_markdown as _data  # noqa: F401 - it registers the page of the data
from wins.entries import entries
from wins.models import Direction, SetbackPage, WinIndexPage, WinPage
from wins.timeline import by_year
from wins.totals import totals
from wins.year import Item


@renders(WinPage)
def win(page: WinPage, writer: Writer) -> Iterator[str]:
    """What changed, the record, the story, and what came next."""
    yield from paragraphs(page.lede)
    yield from in_short(page.in_short)
    checked = page.status_checked_on
    yield facts(
        [
            (gettext("Won"), page.decided),
            (gettext("Where"), page.where),
            (gettext("Known as"), page.known_as),
            (gettext("Kind of win"), page.get_category_display()),
            (gettext("What DPA did"), _with_note(page.get_role_display(), page.role_note)),
            (gettext("Status"), _with_note(page.get_status_display(), page.status_note)),
            (
                gettext("Status last checked"),
                date_format(checked, "DATE_FORMAT")
                if checked
                else gettext("We have not rechecked it yet"),
            ),
        ]
    )
    yield from writer.stream(page.body)
    if page.events:
        yield heading(gettext("What came next"))
        yield bullets(event_in_words(event, writer) for event in page.events)
    if page.led_by:
        yield heading(gettext("What led to it"))
        yield bullets(f"{plain(line.text)} {writer.page(action)}" for line, action in page.led_by)
    if page.statistics:
        yield heading(gettext("The people it reaches"))
        yield bullets(map(writer.figure, page.statistics))


@renders(SetbackPage)
def setback(page: SetbackPage, writer: Writer) -> Iterator[str]:
    """That it is one, what was decided, and the story."""
    yield f"**{gettext('Setback')}**"
    yield from paragraphs(page.lede)
    yield facts(
        [
            (gettext("Decided"), page.decided),
            (gettext("Where"), page.where),
            (gettext("Known as"), page.known_as),
        ]
    )
    yield from writer.stream(page.body)


def _with_note(word: str, note: str) -> str:
    return f"{word} ({note})" if note else word


def event_in_words(event: Any, writer: Writer) -> str:
    """What happened to a win later, with its day and source; marked if it is a setback."""
    source = event.source if event.source and event.source.live else None
    when = ", ".join(filter(None, [event.happened, event.where]))
    said = f"{plain(when)}: {plain(event.text)}{writer.note(source)}"
    return set_back(said) if event.direction == Direction.SETBACK else said


def set_back(said: str) -> str:
    """What is told, marked as a setback."""
    return f"**{gettext('Setback')}**: {said}"


@renders(WinIndexPage)
def wins(page: WinIndexPage, writer: Writer) -> Iterator[str]:
    """All of them, the newest first, with what was taken back."""
    yield from paragraphs(page.lede)
    every = entries(language_now())
    yield plain(" ".join(totals(every)))
    years = by_year(every)
    yield bullets(_item(item, writer) for year in years for item in year.items)


def _item(item: Item, writer: Writer) -> str:
    """A win, a setback, or what set back a win."""
    if item.what == "win":
        return listed(item.page, writer)
    if item.event is None:
        return set_back(f"{plain(item.page.decided)}: {writer.page(item.page)}")
    return f"{event_in_words(item.event, writer)} {writer.page(item.page)}"


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
