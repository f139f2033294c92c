"""A statistic's own page, and what of it can be taken along."""

from datetime import date
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from dpa.freshness.memory import remember
from dpa.site.models import Organization
from dpa.stats.changes import changes_of
from dpa.stats.data.schema_org import dataset_json_ld
from dpa.stats.languages import languages_of, same_claims
from dpa.stats.models import Reason, Statistic
from dpa.stats.originals import original_of
from dpa.stats.pages.along import taken_along
from dpa.stats.pages.as_known import as_on
from dpa.stats.pages.beside import beside
from dpa.stats.pages.cite import Citation
from dpa.stats.pages.days import NoSuchDayError, day_asked
from dpa.stats.pages.finding import HasMovedError, NotInThisLanguageError, statistic_at
from dpa.stats.pages.working import Sum, sum_of
from dpa.stats.places_shown import Place, public_places
from dpa.translations.missing import untranslated


@require_safe
def statistic(request: HttpRequest, slug: str) -> HttpResponse:
    """Question, figure, chart, period, source, method, limits and every value on record.

    With `?on=` as it was known on a day, with `?with=` beside another in one chart.
    """
    try:
        found = statistic_at(slug)
    except HasMovedError as moved:
        return redirect("statistic", slug=moved.slug, permanent=True)
    except NotInThisLanguageError as known:
        return untranslated(request, known.original.get_absolute_url(), known.original.title)
    vars(request)["served_statistic"] = found
    try:
        day = day_asked(request.GET.get("on"))
    except NoSuchDayError as error:
        return refused(request, found, str(error))
    if day is not None:
        as_on(found, day)
    context: dict[str, Any] = {
        "statistic": found,
        "day": day,
        "places": _places(found),
        "changes": changes_of(found),
        "corrections": [c for c in changes_of(found) if c.reason == Reason.CORRECTION],
        "sum": sum_behind(found, day),
        "beside": beside(found, request.GET.get("with", ""), day),
        "cite": citation(request, found, day),
        "noindex": day is not None,
        "languages": remember(("languages", found.translation_key), lambda: languages_of(found)),
        "json_ld": dataset_json_ld(found),
        **taken_along(found, day),
    }
    return TemplateResponse(request, "stats/statistic.html", context)


def refused(request: HttpRequest, found: Statistic, why: str) -> HttpResponse:
    """A page that says what to do, and leads back to the statistic."""
    context = {"statistic": found, "why": why, "noindex": True}
    return TemplateResponse(request, "stats/no_such_day.html", context, status=400)


@require_safe
def cite(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """The citation as a file, as of today or of `?on=`: BibTeX, or CSL-JSON for programs."""
    try:
        found = statistic_at(slug)
    except HasMovedError as moved:
        name = "statistic_csl" if form == "json" else "statistic_bibtex"
        return redirect(name, slug=moved.slug, permanent=True)
    try:
        day = day_asked(request.GET.get("on"))
    except NoSuchDayError as error:
        return HttpResponse(f"{error}\n", "text/plain; charset=utf-8", 400)
    if day is not None:
        as_on(found, day)
    made = citation(request, found, day)
    if made is None:
        missing = gettext("No figure is published here.")
        return HttpResponse(f"{missing}\n", "text/plain; charset=utf-8", 404)
    if form == "json":
        response: HttpResponse = JsonResponse(
            [made.csl()], safe=False, json_dumps_params={"ensure_ascii": False}
        )
        response["Content-Type"] = "application/vnd.citationstyles.csl+json"
    else:
        response = HttpResponse(made.bibtex + "\n", "application/x-bibtex; charset=utf-8")
    ending = "json" if form == "json" else "bib"
    response["Content-Disposition"] = f'attachment; filename="{made.key}.{ending}"'
    return response


def citation(request: HttpRequest, found: Statistic, day: Any) -> Citation | None:
    """How to cite its figure as of that day, or today; None without a figure."""
    if found.current is None:
        return None
    return Citation(
        statistic=found,
        figure=found.current,
        day=day or timezone.localdate(),
        base_url=settings.SITE_URL,
        publisher=_publisher(request),
    )


def _publisher(request: HttpRequest) -> str:
    def find() -> str:
        return str(Organization.for_request(request).name)

    return remember(("publisher", request.get_host()), find)


def _places(found: Statistic) -> list[Place]:
    return remember(("places of", found.pk), lambda: public_places(*same_claims([found])))


def sum_behind(found: Statistic, day: date | None = None) -> Sum | None:
    """How the shown figure was worked out, today or on that day; None for one that was read."""
    figure = found.current
    if figure is None or not figure.computed:
        return None
    return remember(("sum", figure.pk, day), lambda: sum_of(original_of(found), figure, day))
