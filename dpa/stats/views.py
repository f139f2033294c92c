"""A statistic's own page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from dpa.stats.models import Statistic


@require_safe
def statistic(request: HttpRequest, slug: str) -> HttpResponse:
    """Question, figure, period, source, method, limits and every value on record.

    A draft is not shown; one that lost its figures says so rather than vanish.
    """
    found: Statistic = get_object_or_404(
        Statistic.objects.select_related("place", "locale"),
        slug=slug,
        live=True,
        locale__language_code="en",
    )
    found.standing = [figure for figure in found.history if not figure.superseded]
    for figure in found.history:
        figure.statistic = found
    return TemplateResponse(request, "stats/statistic.html", {"statistic": found})
