"""Asks the sources' addresses whether they still answer."""

import argparse
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from dpa.stats.health.checking import check
from dpa.stats.health.nightly import alone
from dpa.stats.health.turns import due, published
from dpa.stats.models import Source

# What one run with --due takes at most, so that whatever else is scheduled does not wait long.
LIMIT, SECONDS = 20, 60.0


class Command(BaseCommand):
    """One line for each source, then a summary. Dead links are no error of the command."""

    help = (
        "Asks the address of each published source whether it still answers, politely: one request "
        "a second to a host, robots.txt respected. A link that failed on three days is down."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--due", action="store_true",
            help=f"only those not asked for 20 hours, {LIMIT} at most and for about a minute",
        )  # fmt: skip
        parser.add_argument("--limit", type=positive, help="so many at most")
        parser.add_argument("--source", metavar="SLUG", help="this one only, published or not")

    def handle(self, *args: Any, **options: Any) -> None:
        with alone() as free:
            if not free:
                self.stdout.write("Another run is under way; nothing was asked.")
                return
            sources = chosen(options)
            asked = check(sources, self.stdout.write, SECONDS if options["due"] else float("inf"))
        if asked or not options["due"]:
            counts = Counter(one.answer.outcome.value for one in asked)
            parts = [f"{number} {words}" for words, number in sorted(counts.items())]
            self.stdout.write(f"{len(asked)} asked: {', '.join(parts) or 'no source is left'}.")


def chosen(options: dict[str, Any]) -> list[Source]:
    """The sources that the options name. CommandError for a handle that does not exist."""
    limit: int | None = options["limit"]
    if slug := options["source"]:
        source = Source.objects.select_related("health").filter(slug=slug).first()
        if source is None:
            raise CommandError(f"No source has the handle “{slug}”.")
        if not source.url:
            raise CommandError(f"The source “{slug}” has no address.")
        return [source]
    if options["due"]:
        return due(timezone.now(), limit or LIMIT)
    return published()[:limit]


def positive(text: str) -> int:
    """A number from 1 up, for `--limit`. ArgumentTypeError for anything else."""
    if not text.isdecimal() or not int(text[:9]) > 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 up")
    return int(text[:9])
