"""The page for an address where there is nothing."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from dpa.search.nearest import nearest, words_of
from dpa.translations.now import language_now


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 that looks for what the missing address says, in the language of the address.

    The words are used for the answer and kept nowhere; of a query string nothing is looked at.
    """
    words = words_of(request.path)
    context = {
        "noindex": True,
        "words": " ".join(words),
        "nearest": nearest(request.path, language_now()) if request.method == "GET" else [],
    }
    return render(request, "404.html", context, status=404)
