"""Answers with a card. The same for everybody, from anywhere: no cookie, no language header."""

import re

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from dpa.stats.cards.card import drawn
from dpa.stats.cards.fingerprint import fingerprint
from dpa.stats.cards.looks import CHOICES, TYPES, Look
from dpa.stats.cards.words import words_of
from dpa.stats.models import Statistic

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
    """The card of a published statistic as “png” or “svg”.

    404 in plain words: no such statistic, no figure, or a choice that there is not.
    """
    look = _look(request, form)
    if look is None:
        allowed = "; ".join(f"{name}: {' or '.join(of)}" for name, of in CHOICES.items())
        return _refused(f"There is no such card. You may choose, once each, {allowed}.")
    statistic = (
        Statistic.objects.select_related("headline__source")
        .filter(slug=slug, live=True, locale__language_code=settings.LANGUAGE_CODE)
        .first()
    )
    words = words_of(statistic, look.lang) if statistic else None
    if words is None:
        return _refused("There is no statistic with a figure at this address. See /stats/.")
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
        if len(values) != 1 or not (known or (name == "v" and VERSION.fullmatch(values[0]))):
            return None
        if known:
            chosen[name] = values[0]
    return Look(form, **chosen)


def _refused(message: str) -> HttpResponse:
    return HttpResponse(
        message, status=404, content_type="text/plain; charset=utf-8", headers=HEADERS
    )
