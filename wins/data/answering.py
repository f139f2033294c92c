"""How the addresses answer, also to a value that no filter has."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext

from dpa.choosing import chosen_in
from dpa.stats.data.answers import fresh, refusal
from dpa.translations.now import language_now
from wins.choice_words import words
from wins.entries import entries
from wins.entry import CHOICES


def answer(
    request: HttpRequest,
    content_type: str,
    pieces: Callable[[], Any],
    headers: dict[str, str] | None = None,
) -> HttpResponseBase:
    """What was asked for; a value that no filter has is named, with those that it has."""
    language, documentation = language_now(), reverse("wins_data")
    known = words(entries(language), language)
    for name, value in chosen_in(request.GET, CHOICES).items():
        if value and value not in known[name]:
            said = gettext("“%(name)s” has no value “%(value)s”. It can be: %(values)s.") % {
                "name": name,
                "value": value,
                "values": ", ".join(known[name]),
            }
            return refusal(400, said, documentation)
    return fresh(request, content_type, pieces, headers, described=documentation)
