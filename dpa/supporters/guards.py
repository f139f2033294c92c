"""Guards for public forms. Readers carry no cookie, so a CSRF token has nothing to hold on to.

What a browser says of itself is checked instead: `Sec-Fetch-Site` (W3C Fetch Metadata), or in
older browsers `Origin` (RFC 6454). Both are set by the browser and out of a page's reach.
"""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

SAYS_SO = "same-origin"
View = Callable[..., HttpResponse]


def is_from_our_own_page(request: HttpRequest) -> bool:
    """Whether the browser says that a page of this site sent the form."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    if origin is None:
        return False
    return origin == f"{request.scheme}://{request.get_host()}"


def refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Says what to do with a form that did not come from our own pages (CSRF_FAILURE_VIEW, too)."""
    # Below it are forms that nobody can open without their link.
    data = reverse("your_data")
    again = data if request.path.startswith(data) else request.path
    return TemplateResponse(request, "supporters/refused.html", {"again": again}, status=403)


def own_pages_only(view: View) -> View:
    """Refuses a form that another site sent, in words that say what to do."""

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.method == "POST" and not is_from_our_own_page(request):
            answer = refused(request)
        else:
            answer = view(request, *args, **kwargs)
        # With the site's `no-referrer`, a browser that knows no Sec-Fetch-Site would send the form
        # as from nowhere. Here it may say that it comes from us.
        answer.headers.setdefault("Referrer-Policy", SAYS_SO)
        return answer

    return guarded
