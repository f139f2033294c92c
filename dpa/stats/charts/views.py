"""The chart of a statistic as a file."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe
from wagtail.models import Site

from dpa.site.models import Organization
from dpa.stats.charts.build import chart_of
from dpa.stats.charts.file import drawn
from dpa.stats.charts.words import say
from dpa.stats.models import Statistic

# What XML has no way to say.
NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@require_safe
def chart_svg(request: HttpRequest, slug: str) -> HttpResponse:
    """The drawing to download, with its sentence, sources and short address in it.

    404 where there is no such statistic, or fewer than two figures to draw.
    """
    statistic: Statistic = get_object_or_404(
        Statistic.objects.select_related("place"),
        slug=slug,
        live=True,
        locale__language_code=settings.LANGUAGE_CODE,
    )
    chart = chart_of(statistic)
    if chart is None:
        raise Http404("There are too few figures for a chart.")
    address = f"{urlsplit(settings.SITE_URL).netloc}/s/{statistic.code}"
    publisher = Organization.for_site(Site.find_for_request(request)).name
    shown = drawn(chart, say("data_at", address=address), publisher)
    return HttpResponse(
        NO_XML.sub("", render_to_string("stats/chart.svg", shown)),
        content_type="image/svg+xml; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{statistic.slug}-chart.svg"'},
    )
