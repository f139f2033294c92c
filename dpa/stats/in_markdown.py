"""Statistics and sources as Markdown: figures with their period, sources as numbered notes."""

from collections.abc import Iterator

from django.http import Http404
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext

from dpa.linked_data.addresses import whole
from dpa.markdown.bands import heading
from dpa.markdown.documents import Document, finds, renders
from dpa.markdown.text import bullets, facts, paragraphs, plain, table
from dpa.markdown.writer import Writer
from dpa.stats.changes import Change, as_changes, replaced
from dpa.stats.data import in_markdown as _data  # noqa: F401 - it registers the page of the data
from dpa.stats.figures import attach_current
from dpa.stats.models import Observation, Source, Statistic, StatisticIndexPage
from dpa.stats.pages.finding import HasMovedError, source_at, statistic_at
from dpa.stats.pages.source import figures_from, read_through
from dpa.stats.pages.statistic import sum_behind


@finds("stats/(changes)")
def changes(writer: Writer, path: str) -> Document:
    """Every figure that was replaced, the newest change first."""
    lines = bullets(_change(one, writer) for one in as_changes(replaced()))
    title = gettext("What has changed in our figures")
    none = gettext("No figure has been replaced yet.")
    return Document(title, reverse("stats_changes"), [lines or none])


def _change(change: Change, writer: Writer) -> str:
    old, new, about = change.old, change.new, change.statistic
    day = formats.date_format(timezone.localtime(change.when), "DATE_FORMAT") if change.when else ""
    link = f"[{plain(about.title)}]({whole(about.get_absolute_url())})"
    figures = f"~~{plain(old.display)}~~ → {plain(new.display)}{writer.cite(new)}"
    why = " ".join(filter(None, [f"{change.why}.", new.what_changed, new.remark]))
    return f"{day}: {link}, {plain(new.period)}: {figures}. {plain(why)}"


@finds(r"stats/([\w-]+)")
def statistic(writer: Writer, slug: str) -> Document | None:
    """A statistic; under an address that it has given up, too."""
    try:
        found = statistic_at(slug)
    except HasMovedError as moved:
        found = statistic_at(moved.slug)
    except Http404:
        return None
    pieces = _statistic(found, writer)
    return Document(found.title, found.get_absolute_url(), pieces, found.last_published_at)


def _statistic(found: Statistic, writer: Writer) -> Iterator[str]:
    yield plain(found.question)
    if found.withdrawn_on:
        yield f"**{gettext('Withdrawn. Please do not quote it.')}** {plain(found.withdrawn_reason)}"
    yield writer.figure(found)
    yield from paragraphs(found.caveat)
    yield facts(
        [
            (gettext("Kind of figure"), found.get_kind_display()),
            (gettext("Among"), capfirst(found.population)),
            (gettext("How it was counted"), found.method),
            (gettext("What is not counted"), found.not_counted),
        ]
    )
    if worked_out := sum_behind(found):
        yield heading(gettext("How it is worked out"))
        yield plain(worked_out.line)
        yield bullets(_input(figure, writer) for figure in worked_out.inputs)
        yield plain(worked_out.rounding)
    if found.history:
        yield heading(gettext("Every figure on record"))
        heads = [gettext("Period"), gettext("Figure"), gettext("Status")]
        rows = (
            [
                plain(figure.period),
                f"~~{plain(figure.display)}~~" if figure.superseded else plain(figure.display),
                f"{plain(figure.get_status_display())}{writer.cite(figure)}",
            ]
            for figure in found.history
        )
        yield table(heads, rows)


def _input(figure: Observation, writer: Writer) -> str:
    about = figure.statistic
    link = f"[{plain(about.title)}]({whole(about.get_absolute_url())})"
    value = f"{plain(figure.display)} ({plain(figure.period)})"
    return f"{link}: {value}{writer.note(figure.source, figure.where)}"


@finds("(sources)")
def sources(writer: Writer, path: str) -> Document:
    """The registry, by publisher."""
    every = Source.objects.filter(live=True).order_by("publisher", "title")
    lines = (
        f"{plain(one.publisher)}: [{plain(one.title)}]({whole(one.get_absolute_url())})"
        for one in every
    )
    return Document(gettext("Our sources"), reverse("sources"), [bullets(lines)])


@finds(r"sources/([\w-]+)")
def source(writer: Writer, slug: str) -> Document | None:
    """A publication, and the figures that come from it or were read in it."""
    try:
        found = source_at(slug)
    except HasMovedError as moved:
        found = source_at(moved.slug)
    except Http404:
        return None
    pieces = _source(found, writer)
    return Document(found.title, found.get_absolute_url(), pieces, found.last_published_at)


def _source(found: Source, writer: Writer) -> Iterator[str]:
    yield facts(
        [
            (gettext("Publisher"), found.publisher),
            (gettext("Published"), found.published),
            (gettext("Edition"), found.edition),
            (gettext("Authors"), found.authors),
        ]
    )
    yield f"<{found.url}>" if found.url else ""
    for named, figures in (
        (gettext("Figures from it"), figures_from(found)),
        (gettext("Figures read through it"), read_through(found)),
    ):
        if figures:
            yield heading(named)
            yield bullets(f"[{plain(it.title)}]({whole(it.get_absolute_url())})" for it in figures)


@renders(StatisticIndexPage)
def stats(page: StatisticIndexPage, writer: Writer) -> Iterator[str]:
    """Every statistic with its figure, by theme."""
    yield from paragraphs(page.lede)
    found = Statistic.objects.published().filter(locale=page.locale).order_by("theme", "title")
    theme = ""
    for one in attach_current(found):
        if one.theme != theme:
            theme = one.theme
            yield heading(one.get_theme_display())
        yield bullets([writer.figure(one)])
