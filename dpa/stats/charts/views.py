"""The chart of a statistic as a file."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
from django.views.decorators.http import require_safe
from wagtail.models import Site

from dpa.site.models import Organization
from dpa.stats.charts.build import chart_of
from dpa.stats.charts.download import svg_of
from dpa.stats.models import Statistic
from dpa.stats.pages.as_known import as_on
from dpa.stats.pages.days import NoSuchDayError, day_asked
from dpa.translations.now import language_now


@require_safe
def chart_svg(request: HttpRequest, slug: str) -> HttpResponse:
    """The drawing to download, with its sentence, sources and short address in it.

    With `?on=` as of a day. 404 where there is no such statistic, or fewer than two figures.
    """
    public = Statistic.objects.filter(live=True).select_related("place")
    here = public.filter(locale__language_code=language_now())
    statistic: Statistic = get_object_or_404(here, slug=slug)
    try:
        day = day_asked(request.GET.get("on"))
    except NoSuchDayError as error:
        raise Http404(str(error)) from None
    if day is not None:
        as_on(statistic, day)
    if (chart := chart_of(statistic)) is None:
        raise Http404(gettext("There are too few figures for a chart."))
    publisher = Organization.for_site(Site.find_for_request(request)).name
    return HttpResponse(
        svg_of(chart, statistic.code, publisher),
        content_type="image/svg+xml; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{statistic.slug}-chart.svg"'},
    )
