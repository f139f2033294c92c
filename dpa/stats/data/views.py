"""What each address of the open data gives."""

import re
from collections.abc import Callable, Iterator

from django.conf import settings
from django.http import HttpRequest, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse

from dpa.stats.data import documents, spreadsheet, terms
from dpa.stats.data.answers import fresh, open_data, refusal
from dpa.stats.data.openapi import document
from dpa.stats.data.package import package
from dpa.stats.data.query import public, rows
from dpa.stats.data.sent_text import in_pieces, written
from dpa.stats.models.queries import StatisticQuerySet

JSON = "application/json"
CSV = "text/csv; charset=utf-8; header=present"
SLUG = re.compile(r"[-\w]{1,80}", re.ASCII)


@open_data
def every_json(request: HttpRequest) -> HttpResponseBase:
    """All statistics with all their figures."""
    return _json(request, public(), documents.every)


@open_data
def every_csv(request: HttpRequest) -> HttpResponseBase:
    """All figures, one a row."""
    return _csv(request, public(), "stats")


@open_data
def one_json(request: HttpRequest, slug: str) -> HttpResponseBase:
    """A statistic with all its figures."""
    return _find("one_json", slug, lambda own: _json(request, own, documents.one))


@open_data
def one_csv(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The figures of a statistic, one a row."""
    return _find("one_csv", slug, lambda own: _csv(request, own, slug))


@open_data
def openapi(request: HttpRequest) -> HttpResponseBase:
    """What these addresses give, for programs that write programs."""
    return fresh(request, JSON, lambda: written(document()))


@open_data
def datapackage(request: HttpRequest) -> HttpResponseBase:
    """What is in the CSV, for programs that read tables."""
    return fresh(request, JSON, lambda: written(package()))


def _json(
    request: HttpRequest, statistics: StatisticQuerySet, form: Callable[..., Iterator[str]]
) -> HttpResponseBase:
    def pieces() -> Iterator[bytes]:
        language = _language(request)
        before = terms.envelope(statistics, language)
        return in_pieces(form(before, rows(statistics, language)))

    return fresh(request, JSON, pieces)


def _language(request: HttpRequest) -> str:
    """What `?lang=` asks for; English for anything that there is not."""
    asked = request.GET.get("lang", "")
    return asked if asked in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def _csv(request: HttpRequest, statistics: StatisticQuerySet, name: str) -> HttpResponseBase:
    def pieces() -> Iterator[bytes]:
        mark = request.GET.get("bom") == "1"
        own = rows(statistics, _language(request))
        return in_pieces(spreadsheet.lines(own, mark=mark))

    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return fresh(request, CSV, pieces, headers)


def _find(
    view: str, slug: str, answer: Callable[[StatisticQuerySet], HttpResponseBase]
) -> HttpResponseBase:
    """The answer for the statistic with that slug; for a former slug the way to its address."""
    if SLUG.fullmatch(slug):
        own = public().filter(slug=slug)
        if own.exists():
            return answer(own)
        heir = public().filter(former_slugs__slug=slug).values_list("slug", flat=True).first()
        if heir:
            return HttpResponsePermanentRedirect(reverse(view, args=[heir]))
    return refusal(404, "No statistic is published under this address. All are in /stats.json.")
