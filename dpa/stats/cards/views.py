"""Answers with a card. The same for everybody, from anywhere: no cookie, no language header."""

import re

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from dpa.stats.cards.card import drawn
from dpa.stats.cards.fingerprint import fingerprint
from dpa.stats.cards.looks import CHOICES, TYPES, Look
from dpa.stats.cards.words import words_of
from dpa.stats.models import Statistic
from dpa.stats.pages.as_known import as_on
from dpa.stats.pages.days import NoSuchDayError, day_asked

# Social networks and other sites fetch cards: shortly after a correction they get the new one.
HEADERS = {
    "Cache-Control": "public, max-age=300, stale-while-revalidate=86400",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
# `card_url` adds it so that a changed card has a new address; what it says changes nothing here.
VERSION = re.compile(r"[0-9a-f]{8}")


@require_safe
def card(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """The card of a published statistic as “png” or “svg”, with `?on=` as of a day.

    404 in plain words: no such statistic, no text of it in that language, no figure, or a
    choice that there is not.
    """
    try:
        day = day_asked(request.GET.get("on"))
    except NoSuchDayError as error:
        return _refused(str(error))
    look = _look(request, form)
    if look is None:
        allowed = "; ".join(f"{name}: {' or '.join(of)}" for name, of in CHOICES.items())
        return _refused(f"There is no such card. You may choose, once each, {allowed}.")
    statistic = (
        Statistic.objects.select_related("headline__source")
        .filter(slug=slug, live=True, locale__language_code=look.lang)
        .first()
    )
    if statistic and day:
        as_on(statistic, day)
    words = words_of(statistic, look.lang) if statistic else None
    if words is None:
        return _refused("There is no figure at this address, or not in that language: see /stats/.")
    etag = f'"{fingerprint(words, look)}"'
    response = get_conditional_response(request, etag=etag)
    if response is None:
        response = HttpResponse(drawn(words, look), content_type=TYPES[form])
    for name, value in {**HEADERS, "ETag": etag, "Content-Language": look.lang}.items():
        response.headers[name] = value
    return response


def _look(request: HttpRequest, form: str) -> Look | None:
    """What the query chooses; None if it names anything else, or anything twice."""
    chosen: dict[str, str] = {}
    for name, values in request.GET.lists():
        known = name in CHOICES and values[0] in CHOICES[name]
        version = name == "v" and VERSION.fullmatch(values[0])
        if len(values) != 1 or not (known or version or name == "on"):
            return None
        if known:
            chosen[name] = values[0]
    return Look(form, **chosen)


def _refused(message: str) -> HttpResponse:
    return HttpResponse(
        message, status=404, content_type="text/plain; charset=utf-8", headers=HEADERS
    )
