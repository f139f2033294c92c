"""The import of figures at the command line, through the same steps as in the admin."""

import sys
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser

from dpa.stats.imports import steps
from dpa.stats.imports.files import check
from dpa.stats.imports.rights import may_import
from dpa.stats.imports.rules import Outcome
from dpa.stats.imports.tables import Unreadable
from dpa.stats.models import FigureImport

State = FigureImport.State
# A line of progress after so many rows.
EVERY = 5000


class Command(BaseCommand):
    help = (
        "Publishes the figures in a CSV or XLSX file: all of them or, if a row is refused, none. "
        "Says what would happen and asks before it writes. Ends with 1 where rows are refused."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="A .csv or .xlsx file; the columns are those "
                            "of the template under Evidence › Import figures.")  # fmt: skip
        parser.add_argument("--dry-run", action="store_true", help="Only say what would happen.")
        parser.add_argument("--yes", action="store_true", help="Write without asking.")
        parser.add_argument("--user", help="Who answers for it in the log: a user name.")

    def handle(self, *args: Any, file: Path, dry_run: bool, yes: bool, **options: Any) -> None:
        user = self._user(options["user"])
        upload = self._brought_in(file, user)
        steps.read_in(upload.pk, self._progress)
        upload.refresh_from_db()
        try:
            self._show(upload)
            if dry_run:
                self.stdout.write("Nothing was written: this was a dry run.")
            elif upload.state == State.READY and self._counts(upload)["new"] and self._agreed(yes):
                self._write(upload, user)
        finally:
            if upload.state != State.DONE:
                upload.delete()
        if upload.state == State.REFUSED:
            raise CommandError("Nothing was written.", returncode=1)

    def _user(self, name: str | None) -> Any:
        if name is None:
            return None
        user = get_user_model().objects.filter(username=name).first()
        if user is None:
            raise CommandError(f"There is no user “{name}”.")
        if not may_import(user):
            raise CommandError(f"“{name}” may not add and publish figures.")
        return user

    def _brought_in(self, file: Path, user: Any) -> FigureImport:
        try:
            check(file.name, file.stat().st_size)
            content = file.read_bytes()
        except Unreadable as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            raise CommandError(f"{file} can’t be read: {error.strerror}.") from None
        return FigureImport.objects.create(name=file.name[-200:], content=content, uploaded_by=user)

    def _progress(self, done: int, rows: int) -> None:
        if done % EVERY == 0:
            self.stderr.write(f"{done:,} of {rows:,} rows")

    def _counts(self, upload: FigureImport) -> dict[str, int]:
        found = {o.value: sum(line["outcome"] == o for line in upload.plan) for o in Outcome}
        return {**found, "new": found[Outcome.ADD] + found[Outcome.SUPERSEDE]}

    def _show(self, upload: FigureImport) -> None:
        if upload.trouble:
            self.stderr.write(upload.trouble)
        for line in upload.plan:
            if line["outcome"] == Outcome.REFUSED:
                self.stdout.write(f"Row {line['row']} is refused. {line['why']}")
        if upload.plan:
            counts = self._counts(upload)
            words = (f"{o.label.lower()}: {counts[o]:,}" for o in Outcome)
            self.stdout.write(f"{upload.rows:,} rows; {'; '.join(words)}.")

    def _agreed(self, yes: bool) -> bool:
        if yes:
            return True
        if not sys.stdin.isatty():
            raise CommandError("Nothing was written. Say --yes to write without being asked.")
        return input("Publish these figures? [y/N] ").strip().lower() in {"y", "yes"}

    def _write(self, upload: FigureImport, user: Any) -> None:
        steps.confirm(upload.pk)
        steps.write_down(upload.pk, user, self._progress)
        upload.refresh_from_db()
        if upload.state == State.DONE:
            self.stdout.write(f"{self._counts(upload)['new']:,} figures were published.")
        elif upload.trouble:
            self.stderr.write(upload.trouble)
            upload.state = State.REFUSED
