"""Searching the site. Words are used for the answer and kept nowhere."""

from typing import Any, TypeAlias

from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page

from dpa.stats.figures import attach_current
from dpa.stats.models import Statistic

RESULTS_A_PAGE = 10
LONGEST_QUERY = 120
# Nobody reads past this many results of one kind.
MOST_RESULTS = 200

Result: TypeAlias = Any  # a Page or a Statistic; Wagtail's classes are untyped


def _matches(words: str, language: str) -> list[Result]:
    """Pages, then statistics, each best first. Pages come without their own class's fields."""
    locale = Locale.objects.filter(language_code=language).first()
    pages = Page.objects.live().public().filter(locale=locale).search(words, operator="and")
    statistics = Statistic.objects.filter(live=True, locale=locale).search(words, operator="and")
    return [*pages[:MOST_RESULTS], *statistics[:MOST_RESULTS]]


def _kind(result: Result) -> tuple[str, str, str]:
    """The kind's word in the address, and its name on the page: for many, for one."""
    if isinstance(result, Statistic):
        return "statistic", "Drug stats", "Drug stat"
    model = ContentType.objects.get_for_id(result.content_type_id).model_class()
    if model is None:
        return "page", "Pages", "Page"
    one, many = str(model._meta.verbose_name), str(model._meta.verbose_name_plural)
    return model.__name__.removesuffix("Page").lower(), many, one


def _filled(results: list[Result]) -> list[Result]:
    """The results of one page of the list with all that their lines need."""
    attach_current(r for r in results if isinstance(r, Statistic))
    wanted = [r.pk for r in results if isinstance(r, Page)]
    own = {page.pk: page for page in Page.objects.filter(pk__in=wanted).specific()}
    return [own.get(r.pk, r) if isinstance(r, Page) else r for r in results]


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Results by kind with counts. An empty or strange query gets an empty form, not an error."""
    words = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:LONGEST_QUERY]
    chosen = request.GET.get("kind", "")
    language = (get_language() or "en").partition("-")[0]
    found = _matches(words, language) if words else []
    kinds: dict[str, dict[str, Any]] = {}
    for result in found:
        key, name, _ = _kind(result)
        kinds.setdefault(key, {"key": key, "name": name, "count": 0})["count"] += 1
    shown = [r for r in found if _kind(r)[0] == chosen] if chosen in kinds else found
    page = Paginator(shown, RESULTS_A_PAGE).get_page(request.GET.get("page"))
    page.object_list = [(_kind(result), result) for result in _filled(list(page.object_list))]
    context = {
        "words": words,
        "chosen": chosen if chosen in kinds else "",
        "kinds": list(kinds.values()),
        "total": len(found),
        "results": page,
        "noindex": True,
    }
    return TemplateResponse(request, "search.html", context)
