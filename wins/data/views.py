"""What each address of the data gives."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from dpa.pages import language_now
from dpa.stats.data.answers import fresh, open_data, refusal
from dpa.stats.data.sent_text import in_pieces
from dpa.stats.data.terms import LICENCE
from wins.data.dictionary import FIELDS
from wins.data.documents import VERSION, as_csv, as_json
from wins.facets import words
from wins.finding import chosen_in, entries, happenings, matching
from wins.models.choices import Category, Role, Status

CSV = "text/csv; charset=utf-8; header=present"


@open_data
def every_json(request: HttpRequest) -> HttpResponseBase:
    """The set, filtered as the list of wins is."""
    language, about = language_now(), reverse("wins_data")
    asked = {name: value for name, value in chosen_in(request.GET).items() if value}

    def pieces() -> Any:
        found = matching(happenings(language), asked)
        return in_pieces(as_json(found, asked, language, about))

    return _answer(request, "application/json", pieces)


@open_data
def every_csv(request: HttpRequest) -> HttpResponseBase:
    """The same as a table."""
    language, asked = language_now(), chosen_in(request.GET)

    def pieces() -> Any:
        found = matching(happenings(language), asked)
        return in_pieces(as_csv(found, language, mark=request.GET.get("bom") == "1"))

    return _answer(request, CSV, pieces, {"Content-Disposition": 'attachment; filename="wins.csv"'})


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """The page for people: fields, values, licence."""
    context = {
        "fields": FIELDS,
        "values": {"category": Category.choices, "status": Status.choices, "role": Role.choices},
        "licence": LICENCE,
        "version": VERSION,
    }
    return render(request, "wins/data.html", context)


def _answer(
    request: HttpRequest,
    content_type: str,
    pieces: Callable[[], Any],
    headers: dict[str, str] | None = None,
) -> HttpResponseBase:
    """What was asked for; a value that no filter has is named, with those that it has."""
    language, documentation = language_now(), reverse("wins_data")
    known = words(entries(language), language)
    for name, value in chosen_in(request.GET).items():
        if value and value not in known[name]:
            said = gettext("“%(name)s” has no value “%(value)s”. It can be: %(values)s.") % {
                "name": name,
                "value": value,
                "values": ", ".join(known[name]),
            }
            return refusal(400, said, documentation)
    return fresh(request, content_type, pieces, headers, described=documentation)
