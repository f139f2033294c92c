"""How every address of the open data answers: to anybody, from anywhere, and only when news."""

from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.views.decorators.csrf import csrf_exempt

from dpa.freshness.models import Generation
from dpa.stats.data.sent_text import written
from dpa.stats.data.terms import LICENCE, SCHEMA_VERSION
from dpa.stats.data.values import address

ALLOWED = "GET, HEAD, OPTIONS"
# Asked before another site's script may send a conditional request.
PREFLIGHT = {
    "Access-Control-Allow-Methods": ALLOWED,
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}
View = Callable[..., HttpResponseBase]


def open_data(view: View) -> View:
    """Reading is open to every site; nothing else can be done here."""

    @csrf_exempt  # else a POST would be told of a missing token, not that there is nothing to post
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method == "OPTIONS":
            response: HttpResponseBase = HttpResponse(status=204, headers=PREFLIGHT)
            response.headers["Allow"] = ALLOWED
        elif request.method not in {"GET", "HEAD"}:
            response = refusal(405, "This address can only be read: send GET or HEAD.")
            response.headers["Allow"] = ALLOWED
        else:
            response = view(request, *args, **kwargs)
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Access-Control-Expose-Headers"] = "ETag, Link"
        return response

    return answer


def fresh(
    request: HttpRequest,
    content_type: str,
    pieces: Callable[[], Any],
    headers: dict[str, str] | None = None,
    described: str = "",
    state: str = "",
) -> HttpResponseBase:
    """What `pieces` gives, unless the reader holds the same already; then it is not called.

    Sent with the content's generation as a tag: whatever readers see changed, it is another.
    `state` is what else it hangs on: what changes by itself, such as which actions are open.
    """
    generation = Generation.current()
    setting = sha256(f"{SCHEMA_VERSION} {settings.SITE_URL} {state}".encode()).hexdigest()[:8]
    tag = f'W/"{generation or 0}.{setting}"'
    began = Generation.began(generation)
    seconds = int(began.timestamp()) if began and not state else None
    unchanged = get_conditional_response(request, tag, seconds)
    if unchanged is not None:
        response: HttpResponseBase = unchanged
    else:
        # Asked for its head alone, a server would read it all just to throw it away.
        content = iter(()) if request.method == "HEAD" else pieces()
        kind = HttpResponse if isinstance(content, str) else StreamingHttpResponse
        response = kind(content, content_type=content_type, headers=headers)
    response.headers["ETag"] = tag
    if seconds is not None:
        response.headers["Last-Modified"] = http_date(seconds)
    # Kept anywhere, but asked for each time: a correction is seen at once.
    response.headers["Cache-Control"] = "public, no-cache"
    # RFC 8631: a document for programs, or the page for people where there is only that.
    path, rel = (described, "doc") if described else ("/openapi.json", "desc")
    response.headers["Link"] = (
        f'<{LICENCE["url"]}>; rel="license", <{address(path)}>; rel="service-{rel}"'
    )
    return response


def refusal(status: int, words: str, documentation: str = "/stats/data/") -> HttpResponse:
    """An error as JSON that says what to do, and the page that says more."""
    body = written({"error": words, "documentation": address(documentation)})
    return HttpResponse(body, status=status, content_type="application/json")
