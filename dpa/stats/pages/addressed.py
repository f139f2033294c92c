"""Which statistic one of our own addresses means, for those who embed by pasting it."""

from urllib.parse import parse_qs, urlsplit

from django.conf import settings
from django.urls import resolve
from django.utils.translation import override

from dpa.stats.models import Statistic
from dpa.stats.pages.as_known import as_on
from dpa.stats.pages.days import day_asked
from dpa.stats.pages.finding import HasMovedError, statistic_at
from dpa.translations.now import language_now


def addressed(url: str) -> tuple[Statistic | None, str]:
    """The statistic at one of our own addresses, as of the day in it, and that part of it."""
    parts = urlsplit(url[:500])
    if f"{parts.scheme}://{parts.netloc}" != settings.SITE_URL:
        return None, ""
    first = parts.path.split("/")[1]
    with override(first if first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE):
        return _found(parts.path, parts.query)


def _found(path: str, query: str) -> tuple[Statistic | None, str]:
    """The same in the language of the address, which is the one now."""
    match = resolve(path)
    if match.url_name == "short_address":
        coded = Statistic.objects.published().filter(code=match.kwargs["code"].lower())
        return coded.filter(locale__language_code=language_now()).first(), ""
    if match.url_name != "statistic":
        return None, ""
    day = day_asked(parse_qs(query).get("on", [""])[0])
    try:
        found = statistic_at(match.kwargs["slug"])
    except HasMovedError as moved:
        found = statistic_at(moved.slug)
    if day is None:
        return found, ""
    as_on(found, day)
    return found, f"?on={day.isoformat()}"
