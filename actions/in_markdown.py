"""Actions as Markdown."""

from collections.abc import Iterator
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext

from actions.models import ActionIndexPage, ActionPage
from actions.standing import open_actions
from dpa.markdown.bands import heading
from dpa.markdown.converting import rich
from dpa.markdown.documents import renders
from dpa.markdown.text import bullets, facts, paragraphs, plain, quoted
from dpa.markdown.writer import Writer, writes


@renders(ActionPage)
def action(page: ActionPage, writer: Writer) -> Iterator[str]:
    """What to do, of whom and by when, the words for it, what came of it."""
    yield from paragraphs(page.ask)
    yield facts(_facts(page))
    if page.words:
        yield heading(gettext("Words to use"))
        yield quoted([*paragraphs(page.letter_subject), *paragraphs(page.words)])
    yield from paragraphs(page.event_how)
    yield from writer.stream(page.body)
    if page.outcome:
        yield heading(gettext("What came of it"))
        yield rich(page.outcome)
    if page.events:
        yield heading(gettext("Step by step"))
        yield bullets(
            f"{date_format(event.happened_on, 'DATE_FORMAT')}: {plain(event.text)}"
            for event in page.events
        )


def _facts(page: ActionPage) -> Iterator[tuple[str, object]]:
    states = {
        "upcoming": gettext("Not open yet"), "open": gettext("Open"), "ended": gettext("Ended"),
    }  # fmt: skip
    yield gettext("Asked of"), page.addressed_to
    yield gettext("Status"), states[page.state]
    if page.closes_local:
        yield gettext("Closes"), date_format(page.closes_local, "DATETIME_FORMAT")
    if page.event_starts_local and page.kind == page.Kind.EVENT:
        day = "DATE_FORMAT" if page.event_is_all_day else "DATETIME_FORMAT"
        yield gettext("Starts"), date_format(page.event_starts_local, day)
        yield gettext("Place"), page.event_where
    if page.is_petition:
        yield gettext("Signed by"), page.signed_in_words
    yield gettext("Run by"), page.runner


@renders(ActionIndexPage)
def actions(page: ActionIndexPage, writer: Writer) -> Iterator[str]:
    """Those that are open, the soonest deadline first."""
    yield from paragraphs(page.lede)
    yield bullets(map(_line(writer), open_actions()))


@writes("newest_actions")
def newest_actions(child: Any, writer: Writer) -> Iterator[str]:
    """The open actions, or other ways to help."""
    found = writer.context(child)["actions"]
    yield heading(child.value["heading"])
    yield plain(child.value["intro"])
    if found:
        yield bullets(map(_line(writer), found))
    else:
        yield bullets(map(writer.link, child.value["other_ways"]))
    yield writer.link(child.value["link"])


def _line(writer: Writer) -> Any:
    return lambda action: f"{writer.page(action)}: {plain(action.ask)}"
