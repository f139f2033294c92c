"""Whole pages, kept for readers who carry no cookie."""

import hashlib
import re
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from django.conf import settings
from django.core.cache import caches
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from dpa.freshness.memory import RequestGeneration, request_generation
from dpa.freshness.moments import next_moment

# So long a database that just did not answer is not asked again for pages that we hold.
PAUSE = 5.0
# A page that is not fresh any more is kept this long for when the database is down.
RESERVE = timedelta(hours=12)
PRIVATE = re.compile(r"\b(private|no-store|no-cache)\b")


class Held(NamedTuple):
    """A page, how long it is served without asking, and how long it stays true."""

    fresh_until: datetime
    true_until: datetime
    response: HttpResponse


class PageCacheMiddleware:
    """Answers from memory while the content's generation is the same and no moment has passed.

    Outside sessions and languages: both would make every answer vary with the reader. Opens the
    request within which things are remembered, also for pages that it does not keep.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.last_generation = ""
        self.ask_again = 0.0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with request_generation() as generation:
            if not may_be_kept(request):
                return self.get_response(request)
            return self._answer(request, generation)

    def _answer(self, request: HttpRequest, generation: RequestGeneration) -> HttpResponse:
        pages, now = caches["pages"], timezone.now()
        value = self._generation(generation)
        key = key_of(value or self.last_generation, request)
        held: Held | None = pages.get(key)
        if held and now < (held.fresh_until if value is not None else held.true_until):
            return held.response
        response = self.get_response(request)
        if value is not None and not generation.changed and is_for_everybody(response):
            true_until = next_moment(now)
            fresh_until = min(true_until, now + timedelta(seconds=settings.PAGE_CACHE_SECONDS))
            pages.set(
                key,
                Held(fresh_until, true_until, response),
                min(true_until - now, RESERVE).total_seconds(),
            )
        return response

    def _generation(self, generation: RequestGeneration) -> str | None:
        """The content's generation; None while the database does not answer."""
        if time.monotonic() < self.ask_again:
            return None
        try:
            self.last_generation = generation.value
        except (OperationalError, InterfaceError):
            self.ask_again = time.monotonic() + PAUSE
            return None
        return self.last_generation


def key_of(generation: str, request: HttpRequest) -> str:
    """One key for each generation and address, of a length that every cache takes."""
    # As it was asked for: put together to a whole address, `/x/../wins/` would be `/wins/`.
    asked = f"{generation} {request.scheme}://{request.get_host()}{request.path}"
    return hashlib.sha256(asked.encode(errors="surrogateescape")).hexdigest()


def may_be_kept(request: HttpRequest) -> bool:
    """Whether the answer is the same for everybody who asks: no staff, no form, no question."""
    return (
        settings.PAGE_CACHE_SECONDS > 0
        and request.method == "GET"
        and not request.META.get("QUERY_STRING")
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and request.path.endswith("/")  # pages do; what machines ask for does not
        and not request.path.startswith(settings.STAFF_PATHS)
    )


def is_for_everybody(response: HttpResponse) -> bool:
    """Whether this is a whole page without a word for one reader alone."""
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and response.headers.get("Content-Type", "").startswith("text/html")
        and not PRIVATE.search(response.headers.get("Cache-Control", ""))
    )
