"""The page of results, and what is suggested while words are typed.

Words are used for the answer; what is counted of them says nothing of a person.
"""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from dpa.paging import part_of
from dpa.search.answering import answer
from dpa.search.asking import LONGEST
from dpa.search.counting import count
from dpa.search.finding import MOST_RANKED, Chosen
from dpa.search.folding import folded, typed
from dpa.search.helping import asks_for_help
from dpa.search.labels import choices, kinds, starts
from dpa.search.promoting import promoted
from dpa.search.results import english_only, in_other, results
from dpa.search.suggesting import nearest, suggestions
from dpa.translations.now import language_now

RESULTS_A_PAGE = 10


def _chosen(request: HttpRequest) -> Chosen:
    kind, issue, place = (typed(request.GET.get(n, ""), 80) for n in ("kind", "issue", "place"))
    year = request.GET.get("year", "")
    known = year.isascii() and year.isdecimal() and len(year) <= 4
    return Chosen(kind, issue, place, int(year) if known else 0)


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Results by kind with counts. An empty or strange query gets an empty form, not an error."""
    words = typed(request.GET.get("q", ""), LONGEST)
    language, chosen = language_now(), _chosen(request)
    given = answer(words, language, chosen)
    part = part_of(Paginator(given.found.keys, RESULTS_A_PAGE), request)
    first = part.number == 1 and not chosen
    if words and first and request.method == "GET":
        count(words, language, 0 if given.meant or given.loose else given.found.total)
    context: dict[str, Any] = {
        "words": words,
        "answer": given,
        "found": given.found,
        "chosen": chosen,
        "part": part,
        "results": results(list(part.object_list), given.found.stems),
        "most": MOST_RANKED,
        "promoted": promoted(folded(words), language) if words and first else [],
        "kinds": kinds(given.found),
        "choices": choices(given.found, language) if given.found.anything else {},
        "asks_for_help": asks_for_help(words),
        "noindex": bool(request.GET),
    }
    if language != "en" and words and first:
        context["in_english"] = english_only(words, language)
    elif words and first and not given.found.anything:
        context["in_spanish"] = in_other(words, "es").total
    if not given.found.anything:
        context |= _help(words, language, alone=not context.get("in_english"))
    return TemplateResponse(request, "search.html", context)


def _help(words: str, language: str, *, alone: bool) -> dict[str, Any]:
    """Where to go on where nothing was found, or nothing asked. `alone`: not in English either."""
    near = nearest(words, language) if words and alone else []
    return {"nearest": near, "starts": starts(language)}


@require_safe
def suggest(request: HttpRequest) -> HttpResponse:
    """Some titles as JSON. Nothing of it is kept, here or on the way."""
    words = typed(request.GET.get("q", ""), LONGEST)
    found = suggestions(words, language_now())
    response = JsonResponse({"suggestions": found})
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
