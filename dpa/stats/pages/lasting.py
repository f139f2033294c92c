"""What is made of a statistic keeps answering under its former addresses."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.http.response import HttpResponseBase
from django.utils.translation import gettext

from dpa.stats.pages.finding import HasMovedError, NotInThisLanguageError, statistic_at
from dpa.translations.now import language_now

View = Callable[..., HttpResponseBase]


def in_its_language(view: View) -> View:
    """For what is made of a statistic's words: without any in this language, the way to English."""

    @wraps(view)
    def honest(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except NotInThisLanguageError:
            path = request.get_full_path().removeprefix(f"/{language_now()}")
            return HttpResponseRedirect(path)

    return honest


def lasting(view: View) -> View:
    """For what is made of a statistic: an address under a former slug leads to the present one."""

    @wraps(view)
    def following(request: HttpRequest, slug: str, **kwargs: Any) -> HttpResponseBase:
        try:
            answer = view(request, slug=slug, **kwargs)
            missing = answer.status_code == 404
        except Http404:
            missing = True
            nothing = gettext("There is nothing at this address.")
            answer = HttpResponse(f"{nothing}\n", "text/plain; charset=utf-8", 404)
        if not missing:
            return answer
        try:
            statistic_at(slug)
        except HasMovedError as moved:
            return HttpResponsePermanentRedirect(
                request.get_full_path().replace(f"/{slug}", f"/{moved.slug}", 1)
            )
        except Http404:
            pass
        return answer

    return following
