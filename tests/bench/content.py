"""Statistics by the thousand, each with thirty figures, written as the database takes them best."""

import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from django.db import connection
from django.utils import timezone
from wagtail.models import Locale

from dpa.places.models import Place
from dpa.stats.headlines import settle
from dpa.stats.models import Kind, Observation, Reason, Source, Statistic, Theme

FIGURES_EACH = 30  # and one that replaces the oldest
SOURCES = 60
AT_ONCE = 500

Say = Callable[[str], None]


def say(words: str) -> None:
    """Progress, beside the results."""
    print(words, file=sys.stderr, flush=True)


def sources() -> list[Source]:
    """The publications that all figures come from, made once."""
    wanted = [
        Source(slug=f"bench-{n}", publisher=f"Bureau {n}", title=f"Report {n}")
        for n in range(SOURCES)
    ]
    Source.objects.bulk_create(wanted, ignore_conflicts=True)
    return list(Source.objects.filter(slug__startswith="bench-").order_by("slug"))


def fill(wanted: int) -> None:
    """Adds statistics until there are so many, every one with its figures and its headline."""
    known = sources()
    places = [*Place.objects.order_by("pk")[:20], None]
    locale = Locale.objects.get(language_code="en")
    have = Statistic.objects.filter(slug__startswith="bench-").count()
    for start in range(have, wanted, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, wanted))
        made = Statistic.objects.bulk_create(_statistic(n, locale, places) for n in numbers)
        Observation.objects.bulk_create(
            (_figure(s, n, year, known) for n, s in zip(numbers, made, strict=True)
             for year in range(FIGURES_EACH)),
            batch_size=5000,
        )  # fmt: skip
        Observation.objects.bulk_create(_revised(s, known) for s in made)
        settle([s.pk for s in made])
        say(f"  {numbers.stop} of {wanted} statistics")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _statistic(n: int, locale: Locale, places: list[Place | None]) -> Statistic:
    return Statistic(
        slug=f"bench-{n}", title=f"Count number {n}", question=f"How many of number {n}?",
        statement=f"things of number {n}", unit="things", locale=locale, code=f"b{n}",
        kind=Kind.values[n % 4], theme=Theme.values[n % len(Theme)], place=places[n % len(places)],
        live=True,
    )  # fmt: skip


def _revised(statistic: Statistic, known: list[Source]) -> Observation:
    """What replaces the oldest figure: so that every statistic has its change."""
    old = statistic.observations.get(period_end__year=1995)
    new = _figure(statistic, 0, 0, known)
    new.value, new.supersedes, new.reason = old.value + 1, old, Reason.REVISION
    return new


def _figure(statistic: Statistic, n: int, year: int, known: list[Source]) -> Observation:
    return Observation(
        statistic=statistic, source=known[(n + year) % len(known)], value=Decimal(n * 31 + year),
        period_start=date(1995 + year, 1, 1), period_end=date(1995 + year, 12, 31), live=True,
        first_published_at=timezone.now(),
    )  # fmt: skip
