"""The list of changes."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from dpa.freshness.memory import remember
from dpa.paging import part_of
from dpa.stats.changes import as_changes, replaced
from dpa.stats.models import Reason

CHANGES_A_PAGE = 50


@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """Every figure that was replaced, newest first; `?reason=` shows those of one reason."""
    asked = request.GET.get("reason", "")
    chosen = asked if asked in Reason.values else ""
    found = replaced().filter(reason=chosen) if chosen else replaced()
    pages = Paginator(found, CHANGES_A_PAGE)
    vars(pages)["count"] = remember(("changes", chosen), found.count)
    page = part_of(pages, request)
    page.object_list = as_changes(page.object_list)
    context = {
        "changes": page,
        "reasons": Reason.choices,
        "chosen": chosen,
        "in_markdown": True,
    }
    return TemplateResponse(request, "stats/changes.html", context)
