"""The registry of sources."""

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from dpa.stats.models import Source

SOURCES_A_PAGE = 50
LONGEST_QUERY = 80


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """All publications that are public, by publisher; `?q=` finds words, `?kind=` the primary."""
    words = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUERY]
    kind = request.GET.get("kind", "")
    found = Source.objects.filter(live=True)
    for word in words.split()[:8]:
        found = found.filter(
            Q(publisher__icontains=word) | Q(title__icontains=word) | Q(authors__icontains=word)
        )
    if kind in {"primary", "secondary"}:
        found = found.filter(is_primary=kind == "primary")
    figures = Count("observations", filter=Q(observations__live=True))
    listed = found.annotate(figures=figures).order_by("publisher", "title")
    context = {
        "sources": Paginator(listed, SOURCES_A_PAGE).get_page(request.GET.get("page")),
        "chosen": {"q": words, "kind": kind},
        "kinds": [("primary", "Primary sources"), ("secondary", "Secondary sources")],
    }
    return TemplateResponse(request, "stats/sources.html", context)
