"""A figure within other people's pages."""

from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from dpa.stats.pages.as_known import as_on
from dpa.stats.pages.days import NoSuchDayError, day_asked
from dpa.stats.pages.finding import HasMovedError, statistic_at


@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"], "script-src": ["'none'"]})  # type: ignore[arg-type]  # takes any view
@require_safe
def embed(request: HttpRequest, slug: str) -> HttpResponse:
    """The poster alone, without script, for a frame: live, or for ever as on the day `?on=`."""
    try:
        found = statistic_at(slug)
        day = day_asked(request.GET.get("on"))
    except HasMovedError as moved:
        query = request.META.get("QUERY_STRING", "")
        address = reverse("statistic_embed", args=[moved.slug])
        return redirect(f"{address}?{query}" if query else address, permanent=True)
    except NoSuchDayError as error:
        return HttpResponse(f"{error}\n", "text/plain; charset=utf-8", 400)
    if day is not None:
        as_on(found, day)
    context = {"statistic": found, "day": day, "noindex": True}
    return TemplateResponse(request, "stats/embed.html", context)
