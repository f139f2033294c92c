"""Which other statistic a page draws in its chart, and which ones it offers for that."""

import re
from dataclasses import dataclass
from datetime import date

from django.http import Http404

from dpa.freshness.memory import remember
from dpa.stats.charts.words import say
from dpa.stats.models import Statistic
from dpa.stats.pages.as_known import as_on
from dpa.stats.pages.finding import HasMovedError, NotInThisLanguageError, statistic_at

# So many are offered in the list; the address may name any other.
MOST_OFFERED = 50
SLUG = re.compile(r"[-a-zA-Z0-9_]{1,80}")


@dataclass(frozen=True)
class Beside:
    """What “Compare with” offers, the one that was chosen, or why there is none."""

    options: list[Statistic]
    other: Statistic | None = None
    refused: str = ""


def beside(found: Statistic, slug: str, day: date | None) -> Beside:
    """What stands beside a statistic, as of the same day; `slug` is what the address asks for."""
    options = _alike(found)
    if not slug:
        return Beside(options)
    try:
        other = _at(slug)
    except (Http404, NotInThisLanguageError):
        return Beside(options, refused=say("unknown"))
    if day is not None:
        as_on(other, day)
    if other.unit == found.unit and other not in (found, *options):
        options = [*options, other]
    return Beside(options, other)


def _at(slug: str) -> Statistic:
    """Read anew each time: it may be changed to what it was on a day."""
    if not SLUG.fullmatch(slug):
        raise Http404("That is no address.")
    try:
        return statistic_at(slug)
    except HasMovedError as moved:
        return statistic_at(moved.slug)


def _alike(found: Statistic) -> list[Statistic]:
    """Those in the same unit with figures to draw."""
    alike = Statistic.objects.published().filter(unit=found.unit, locale_id=found.locale_id)
    others = alike.exclude(pk=found.pk).order_by("title")[:MOST_OFFERED]
    return remember(("comparable", found.pk), lambda: list(others))
