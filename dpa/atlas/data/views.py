"""What the addresses of places give to programs."""

import re

from django.http import Http404, HttpRequest, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse

from dpa.atlas.counting import counts
from dpa.atlas.data.records import full_record, place_record
from dpa.atlas.listing import listing, with_content
from dpa.atlas.views import place_at
from dpa.freshness.models import Generation
from dpa.places.models import Place
from dpa.stats.data.answers import fresh, open_data, refusal
from dpa.stats.data.sent_text import written
from dpa.stats.data.terms import envelope_of

JSON = "application/json"
SLUG = re.compile(r"[-\w]{1,80}", re.ASCII)


@open_data
def every_place(request: HttpRequest) -> HttpResponseBase:
    """All states and the cities with content, as the map has them."""

    def pieces() -> str:
        known = listing()
        places = [*known.states, *known.cities(with_content())]
        numbers = counts()
        records = [place_record(place, numbers) for place in places]
        records.sort(key=lambda record: str(record["slug"]))
        return _document({"places": records})

    return fresh(request, JSON, pieces, state=_now())


@open_data
def one_place(request: HttpRequest, slug: str) -> HttpResponseBase:
    """A place with all that its page shows."""
    try:
        found = place_at(slug) if SLUG.fullmatch(slug) else None
    except Http404:
        found = None
    if found is None:
        return refusal(404, "No place is published under this address. All are in /places.json.")
    if found.kind == Place.Kind.COUNTRY:
        return HttpResponsePermanentRedirect(reverse("places_json"))
    if found.slug != slug:
        return HttpResponsePermanentRedirect(reverse("place_json", args=[found.slug]))
    return fresh(request, JSON, lambda: _document({"place": full_record(found)}), state=_now())


def _now() -> str:
    """What is open at this moment: it ends by itself, without anybody changing anything."""
    return str(sorted((key, sorted(numbers.items())) for key, numbers in counts().items()))


def _document(content: dict[str, object]) -> str:
    when = Generation.began(Generation.current())
    return written({**envelope_of(when), **content}) + "\n"
