"""The page for an address where there is nothing."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from dpa.paging import NoSuchPartError
from dpa.search.nearest import nearest, words_of
from dpa.translations.now import language_now


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 that looks for what the missing address says, in the language of the address.

    The words are used for the answer and kept nowhere; of a query string nothing is looked at, but
    for the way back to a list that is shorter than asked for.
    """
    words = words_of(request.path)
    context: dict[str, Any] = {"noindex": True, "words": " ".join(words)}
    if isinstance(exception, NoSuchPartError):
        context |= {"list_start": exception.start, "words": ""}
    elif request.method == "GET":
        context["nearest"] = nearest(request.path, language_now())
    return render(request, "404.html", context, status=404)
