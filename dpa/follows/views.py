"""`/go/<code>/`: out to another site, counted."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from dpa.follows.counting import count
from dpa.follows.destinations import destination


@require_safe
def go(request: HttpRequest, code: str) -> HttpResponse:
    """Leads where staff have said, and nowhere else; the other site is not told from where."""
    found = destination(code.lower())
    if found is None:
        raise Http404
    response = HttpResponse(status=302)
    if found.url:
        count(request, code.lower())
    response.headers["Location"] = found.url or found.instead
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
