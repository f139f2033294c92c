"""The registry of sources."""

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from dpa.freshness.memory import remember
from dpa.paging import part_of
from dpa.stats.models import Observation, Source

SOURCES_A_PAGE = 50
LONGEST_QUERY = 80


def _figures() -> dict[int, int]:
    """How many public figures come from each source, by its key."""
    public = Observation.objects.filter(live=True).order_by()
    return dict(public.values_list("source").annotate(Count("pk")))


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
    pages = Paginator(found.order_by("publisher", "title"), SOURCES_A_PAGE)
    page = part_of(pages, request)
    counts = remember("figures of sources", _figures)
    page.object_list = list(page.object_list)
    for source in page.object_list:
        source.figures = counts.get(source.pk, 0)
    context = {
        "sources": page,
        "in_markdown": True,
        "chosen": {"q": words, "kind": kind},
        "kinds": [
            ("primary", gettext("Primary sources")),
            ("secondary", gettext("Secondary sources")),
        ],
    }
    return TemplateResponse(request, "stats/sources.html", context)
