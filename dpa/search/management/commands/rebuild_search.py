"""Makes the site's search anew."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from dpa.search.rebuilding import is_needed, rebuild


class Command(BaseCommand):
    """Says how far it is. Readers find what was there until it is replaced."""

    help = (
        "Makes the search of the site anew: every page, statistic, source and place that readers "
        "may see. Safe at any time; readers go on searching meanwhile."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--if-needed",
            action="store_true",
            help="only where there is none yet, or one that an older version has made",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["if_needed"] and not is_needed():
            return
        self.stdout.write("Building the search …")
        total = rebuild(self._say if options["verbosity"] else lambda line: None)
        self.stdout.write(f"{total} documents can be found.")

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
