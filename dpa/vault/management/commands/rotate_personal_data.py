"""Brings all personal data under the newest key."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dpa.vault.rotation import TwiceError, holding, rotate


class Command(BaseCommand):
    """To be run once after a new key was put first; then the old one can go."""

    help = (
        "Encrypts all personal data with the first of PERSONAL_DATA_KEYS, and computes all lookups "
        "with the first of PERSONAL_LOOKUP_KEYS. Then the older keys can be taken out. The site "
        "may run meanwhile; a run that was stopped is simply started again."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        for model in holding():
            done = 0
            try:
                for done in rotate(model):
                    self.stdout.write(f"  {model._meta.verbose_name_plural}: {done}")
            except TwiceError as error:
                raise CommandError(str(error)) from error
            self.stdout.write(f"{model._meta.verbose_name_plural}: all {done} rows are done")
