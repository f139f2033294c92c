"""What each address of the data gives."""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse

from dpa.choosing import chosen_in, matching
from dpa.stats.data.answers import open_data
from dpa.stats.data.sent_text import in_pieces
from dpa.translations.now import language_now
from wins.data.answering import answer
from wins.data.csv_file import as_csv
from wins.data.json_file import as_json
from wins.entries import happenings
from wins.entry import CHOICES

CSV = "text/csv; charset=utf-8; header=present"


@open_data
def every_json(request: HttpRequest) -> HttpResponseBase:
    """The set, filtered as the list of wins is."""
    language, about = language_now(), reverse("wins_data")
    asked = {name: value for name, value in chosen_in(request.GET, CHOICES).items() if value}

    def pieces() -> Any:
        found = matching(happenings(language), asked)
        return in_pieces(as_json(found, asked, language, about))

    return answer(request, "application/json", pieces)


@open_data
def every_csv(request: HttpRequest) -> HttpResponseBase:
    """The same as a table."""
    language, asked = language_now(), chosen_in(request.GET, CHOICES)

    def pieces() -> Any:
        found = matching(happenings(language), asked)
        return in_pieces(as_csv(found, language, mark=request.GET.get("bom") == "1"))

    return answer(request, CSV, pieces, {"Content-Disposition": 'attachment; filename="wins.csv"'})
