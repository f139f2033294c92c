"""How statistics and sources are found: by their words, and by every figure in them."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from dpa.search import reading
from dpa.search.making import document
from dpa.search.models import SearchDocument
from dpa.search.registry import Kind, register
from dpa.stats.languages import in_language_now, put_into_words
from dpa.stats.models import Observation, Source, Statistic
from dpa.stats.numbers import plain, short

STATISTIC = Kind("statistic", _("Drug stat"), _("Drug stats"), weight=1.5, order=20)
SOURCE = Kind("source", _("Source"), _("Sources"), weight=0.2, order=80)
# One that should not be quoted any more is found, behind the others.
WITHDRAWN = 0.4


def written(figure: Observation, language: str) -> str:
    """A figure in every way that a reader may type it: “$47 billion”, “47,000,000,000”."""
    values = (figure.display, plain(figure.value), short(figure.value, language))
    return " ".join(dict.fromkeys(values)) + f" ({figure.period})"


def statistic_document(statistic: Statistic) -> Iterator[SearchDocument]:
    """In the language of its words, with its figure as it stands now."""
    if not statistic.live:
        return
    language = statistic.locale.language_code
    with override(language):
        figure = statistic.current
        standing = list(statistic.standing)
        put_into_words([*standing, *([figure] if figure else [])])
        ways = [written(one, language) for one in standing]
        made = document(
            kind=STATISTIC.key,
            language=language,
            slug=statistic.slug,
            address=statistic.get_absolute_url(),
            title=statistic.title,
            summary=statistic.sentence,
            body=" ".join([reading.searchable(statistic, without=("title",)), *ways,
                           statistic.not_counted, statistic.population]),
            names=[figure.display, plain(figure.value)] if figure else [],
            places=[statistic.place] if statistic.place else [],
            issues=_issues(statistic),
            dated=figure.period_end if figure else None,
            weight=STATISTIC.weight * (WITHDRAWN if statistic.withdrawn_on else 1),
            figure=figure.display if figure else "",
            period=figure.period if figure else "",
            credit=figure.source.name if figure else "",
        )  # fmt: skip
    yield made


def _issues(statistic: Any) -> list[str]:
    """Of the issue pages that show it; the section of issues points here."""
    links = statistic.issue_links.select_related("page")
    return [link.page.slug for link in links if link.page.live]


def source_documents(source: Source) -> Iterator[SearchDocument]:
    """The same words in every language: a publication keeps its name."""
    for language, _name in settings.LANGUAGES:
        with override(language):
            yield document(
                kind=SOURCE.key,
                language=language,
                slug=source.slug,
                address=source.get_absolute_url(),
                title=source.title,
                summary=". ".join(filter(None, [source.publisher, source.authors, source.edition,
                                                source.published])),
                names=[source.publisher, source.short_name],
                dated=source.published_on,
                weight=SOURCE.weight,
                titled_in=source.written_in,
            )  # fmt: skip


def said_on_pages(statistic: Statistic) -> str:
    """What it says on a page that shows it, in the language of that page."""
    (own,) = in_language_now([statistic])
    return f"{own.title}. {own.sentence}"


def statistics() -> "QuerySet[Statistic]":
    """Every published one."""
    found = Statistic.objects.filter(live=True).select_related("locale", "place")
    return found.select_related("headline__source").order_by("pk")


def sources() -> "QuerySet[Source]":
    """Every published one."""
    return Source.objects.filter(live=True).order_by("pk")


def register_evidence() -> None:
    """Statistics, and the publications that they rest on."""
    register(Statistic, STATISTIC, statistic_document, statistics, cited=True)
    register(Source, SOURCE, source_documents, sources)
    reading.say(Statistic, said_on_pages)
